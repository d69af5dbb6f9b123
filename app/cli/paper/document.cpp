/// \file
/// document list, and a verb for each document: what a meeting needs on paper.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/paper/paper_material.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/requests.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "office/records/former.hpp"
#include "office/records/undoing.hpp"
#include "report/names.hpp"
#include "report/paper/papers.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 1> form_formats{"xlsx"};
constexpr std::array<std::string_view, 3> statuses{"provisional", "revised", "final"};

/// The day of an option, as the document prints it; empty where it is not given.
std::string printed_day(const Invocation& invocation, std::string_view option, const std::string& language) {
    const auto text = invocation.option(option);
    if (!text)
        return {};
    if (const auto day = parse_date(*text))
        return report::paper_words(language).long_date(*day);
    throw CommandError(Exit::usage, fmt::format("'{}' is not a date", *text),
                       "write the day as YYYY-MM-DD, such as 2011-03-30");
}

int participants(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        request.status = chosen<report::PaperStatus>(invocation, "status", statuses);
        request.columns = invocation.number("columns", 1, 3).value_or(1);
        request.with_roles = invocation.has("roles");
        request.with_contacts = invocation.has("contacts");
        request.names = word_of<NameStyle>(invocation, "names");
        request.with_own_script = invocation.has("own-script");
        request.corrections_to = invocation.option("corrections-to").value_or("");
        request.corrections_until = printed_day(invocation, "corrections-until", request.language);
        if (!request.corrections_until.empty() && request.corrections_to.empty())
            throw CommandError(
                Exit::usage, "--corrections-until needs --corrections-to",
                "say to whom corrections go, such as --corrections-to secretariat@example.org");
        return report::participants_paper(request);
    });
}

/// The day of `--day`; nothing where it is not given.
std::optional<Date> day_of(const Invocation& invocation, const Meeting& meeting) {
    const auto text = invocation.option("day");
    if (!text)
        return std::nullopt;
    const auto day = parse_date(*text);
    if (!day)
        throw CommandError(Exit::usage, fmt::format("'{}' is not a date", *text),
                           "write the day as YYYY-MM-DD, such as 2011-03-29");
    const auto* days = meeting.dates.days();
    if (days == nullptr || !days->contains(*day))
        throw CommandError(Exit::usage, fmt::format("'{}' is not held on {}", meeting.code.text(), *text),
                           days == nullptr ? "its days are not known"
                                           : "write one of its days, " + format_days(*days));
    return day;
}

/// When an action was, by the clocks at the venue. Throws where the log has no such action.
report::AsAt time_of_action(const registry::Reading& registry, std::int64_t number,
                            const report::PaperRequest& request) {
    const auto action = registry.action(number);
    if (!action)
        throw CommandError(Exit::failed, "the log has no action " + std::to_string(number),
                           "see its actions with 'plenary log'");
    return clocks_at_venue(action->at, request.meeting, request.data);
}

int changes_document(Context& context, const Invocation& invocation) {
    const auto text = invocation.option("since");
    const auto action = text ? office::action_number(*text) : std::nullopt;
    const auto day = text && !action ? parse_date(*text) : std::nullopt;
    if (!action && !day)
        throw CommandError(Exit::usage,
                           text ? fmt::format("'{}' is neither a date nor an action", *text)
                                : "'plenary document changes' needs --since",
                           "write a day as YYYY-MM-DD, or the number of an action as 'plenary log' shows it");
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        const auto registry = context.open_to_read();
        const auto former = office::as_it_was(registry, request.data, request.meeting.code,
                                              day ? office::last_action_before(registry, *day) : *action);
        const auto& words = report::paper_words(request.language);
        const auto since = day ? words.date(*day)
                               : report::as_at_in_words(time_of_action(registry, *action, request), words);
        const auto known = std::find_if(former.meetings.begin(), former.meetings.end(),
                                        [&](const auto& one) { return one.code == request.meeting.code; });
        const report::PaperRequest then{.data = former,
                                        .meeting = known == former.meetings.end() ? request.meeting : *known,
                                        .language = request.language,
                                        .who = request.who};
        return report::changes_paper(then, request, since);
    });
}

int sign_in(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        constexpr int most_rows = 500;
        request.day = day_of(invocation, request.meeting);
        request.by_session = invocation.has("sessions");
        request.blank_rows = invocation.number("blank-rows", 0, most_rows).value_or(request.blank_rows);
        if (request.by_session && request.meeting.sessions.empty())
            throw CommandError(Exit::failed, fmt::format("'{}' has no sessions", request.meeting.code.text()),
                               "leave --sessions out for a sheet a day");
        return report::sign_in_paper(request);
    });
}

int attendance_document(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::attendance_paper);
}

int roll_call(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::roll_call_paper);
}

int arrivals_document(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::arrivals_paper);
}

int visas(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::visas_paper);
}

int credentials_document(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::credentials_paper);
}

int timetable(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, report::timetable_paper);
}

int programme(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        request.day = day_of(invocation, request.meeting);
        if (!request.day)
            throw CommandError(Exit::usage, "'plenary document programme' needs --day",
                               "write the day, such as --day 2011-03-29");
        return report::timetable_paper(request);
    });
}

/// What the options say of an invitation. Throws where no delegation is named, or one that is not there.
report::InvitationRequest invitation_to(const Invocation& invocation, const report::PaperRequest& request) {
    constexpr int most_rows = 500;
    const auto named = invocation.option("delegation");
    if (!named)
        throw CommandError(Exit::usage,
                           fmt::format("'plenary {}' needs --delegation", invocation.command->name),
                           "write --delegation DELEGATION");
    report::InvitationRequest invitation{
        .delegation = office::find_or_refuse(request.data.delegations, delegation_named(*named)),
        .reply_to = invocation.option("reply-to").value_or(""),
        .reply_by = printed_day(invocation, "reply-by", request.language)};
    invitation.blank_rows = invocation.number("blank-rows", 1, most_rows).value_or(invitation.blank_rows);
    return invitation;
}

int invitation(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        return report::invitation_paper(request, invitation_to(invocation, request));
    });
}

int nomination(Context& context, const Invocation& invocation) {
    if (context.environment().out_is_terminal && !invocation.has("output"))
        throw CommandError(Exit::usage, "a workbook is no text for a terminal",
                           "name a file with --output form.xlsx");
    const auto code = meeting_of(invocation);
    const auto from = code_of<MeetingCode>(invocation, "from-meeting");
    auto scope = office::scope_of_meeting(code);
    if (from)
        scope.meetings->push_back(*from);
    const auto data = context.open_to_read().read(scope);
    report::PaperRequest request{.data = data,
                                 .meeting = office::find_or_refuse(data.meetings, code),
                                 .language = invocation.option("language").value_or("en")};
    if (from)
        (void)office::find_or_refuse(data.meetings, *from);
    auto invitation = invitation_to(invocation, request);
    invitation.from_meeting = from;
    auto form = report::nomination_form(request, invitation);
    context.print([&](std::ostream& out) {
        out << exchange::write_form(form.sheet, invitation.delegation.code.text(),
                                    {.above = std::move(form.above), .choices = std::move(form.choices)});
    });
    return 0;
}

int list_documents(Context& context, const Invocation& /*invocation*/) {
    util::Sheet sheet;
    sheet.columns = {{"name", "NAME"}, {"what", "WHAT"}};
    for (const auto verb : verbs_of("document"))
        if (const auto* command = find_command("document " + std::string{verb});
            command->run != list_documents)
            sheet.rows.push_back({std::string{verb}, std::string{command->summary}});
    context.print(sheet);
    return 0;
}

Option day_option(std::string_view help) {
    return {.name = "day", .value = "DATE", .help = help};
}

Option delegation_option() {
    return {.name = "delegation",
            .value = "DELEGATION",
            .help = "the delegation, by code or name",
            .names = Names::delegation};
}

} // namespace

std::vector<Command> document_commands() {
    return {
        {.name = "document list",
         .summary = "list the documents that can be made of a meeting",
         .details = {},
         .examples = {{"plenary document list", "their names"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_documents},
        {.name = "document participants",
         .summary = "list of participants: figures, then who is there by class and delegation",
         .details = "Classes in the order of the series, delegations in that of the alphabet of the "
                    "language, articles and accents ignored, people as the series orders them; the "
                    "secretariat and interpreters last. The figures equal the lines below. What should be "
                    "looked at first is told on standard error: persons without function and "
                    "institution, "
                    "a name twice in a delegation, a State without head, two heads, a name without Latin "
                    "letters. It is as "
                    "at the last change of the registry, or --as-of; the same registry makes the same bytes.",
         .examples = {{"plenary document participants -m dushanbe", "to read"},
                      {"plenary document participants -m dushanbe --status final -o list.docx",
                       "to edit in Word"},
                      {"plenary document participants -m dushanbe --language ru --roles",
                       "in Russian, with roles"}},
         .arguments = {},
         .options = with_document_options(
             {who_option(),
              {.name = "status",
               .value = "STATUS",
               .help = "provisional (the default), revised or final",
               .choices = statuses},
              {.name = "columns", .value = "N", .help = "of text, from 1 (the default) to 3"},
              {.name = "roles", .help = "name the role of each person, such as Head of delegation"},
              {.name = "names",
               .value = "STYLE",
               .help =
                   "given-family (Given FAMILY), family-given, family-comma-given or plain, where a person's "
                   "is not stated",
               .choices = Words<NameStyle>::all},
              {.name = "contacts", .help = "telephone and e-mail of those who agreed to it"},
              {.name = "own-script", .help = "also the name in the person's own script"},
              {.name = "corrections-to", .value = "TEXT", .help = "to whom corrections are sent"},
              {.name = "corrections-until", .value = "DATE", .help = "and by which day"}}),
         .run = participants},
        {.name = "document changes",
         .summary = "what changed in the list of participants since a day or an action",
         .details = "Who was added, who left, and whose name, delegation, role, function or institution is "
                    "otherwise: "
                    "the list of changes that goes with a revised list. A person who was forgotten since is "
                    "not in it.",
         .examples = {{"plenary document changes -m dushanbe --since 2011-03-30",
                       "since the provisional list"},
                      {"plenary document changes -m dushanbe --since 1 -o changes.docx",
                       "since an action of the log"}},
         .arguments = {},
         .options = with_document_options(
             {{.name = "since",
               .value = "DATE|ACTION",
               .help = "from this day on, or after this action, as 'plenary log' shows it"},
              who_option()}),
         .run = changes_document},
        {.name = "document sign-in",
         .summary = "sheets to sign, one for each day or session",
         .details =
             "People as in the list of participants, rows high enough for a signature, blank rows for those "
             "who "
             "are not on it, the sentence on what becomes of the data, and a place for whoever certifies it. "
             "The header stands on each page and no row is cut.",
         .examples = {{"plenary document sign-in -m dushanbe -o sign-in.docx", "a sheet for each day"},
                      {"plenary document sign-in -m dushanbe --day 2011-03-29 --language ru", "of one day"}},
         .arguments = {},
         .options = with_document_options(
             {who_option(),
              day_option("only this day"),
              {.name = "sessions", .help = "a sheet for each session instead of each day"},
              {.name = "blank-rows",
               .value = "N",
               .help = "behind those who are known; 5 where it is not said"}}),
         .run = sign_in},
        {.name = "document attendance",
         .summary = "who was represented, in the sentences of a report, with figures and shares of women",
         .details =
             "A delegation was represented when one of its people was received, or a source says that it "
             "took "
             "part. Persons are those who were received. Shares of women are of all whose sex is known, of "
             "heads and deputy heads, and of each class.",
         .examples = {{"plenary document attendance -m dushanbe", "for the report"}},
         .arguments = {},
         .options = with_document_options({}),
         .run = attendance_document},
        {.name = "document roll-call",
         .summary = "the members in the order in which they are called, with places to tick",
         .details = "Of the class `member`, or the first of the series, and of the host, as far as they are "
                    "invited or registered. The order begins with the State that was drawn by lot, if the "
                    "meeting states one.",
         .examples = {{"plenary document roll-call -m dushanbe --language fr",
                       "in the order of the French names"}},
         .arguments = {},
         .options = with_document_options({}),
         .run = roll_call},
        {.name = "document arrivals",
         .summary = "arrivals and departures by day and time, with flights, hotels and who meets whom",
         .details = "A draft to be filled in: what is not known stays empty. It is personal, and in no other "
                    "document.",
         .examples = {{"plenary document arrivals -m dushanbe -o arrivals.docx", "for protocol"}},
         .arguments = {},
         .options = with_document_options({who_option()}),
         .run = arrivals_document},
        {.name = "document visas",
         .summary = "list of participants for those who issue visas",
         .details = "What the register does not hold, such as numbers of passports, is left to be filled in.",
         .examples = {{"plenary document visas -m dushanbe --who expected -o visas.xlsx", "to fill in"}},
         .arguments = {},
         .options = with_document_options({who_option()}),
         .run = visas},
        {.name = "document credentials",
         .summary = "report on credentials: received, or missing, delegations in order",
         .details = "Of the delegations that are invited or registered. Received are those whose note is "
                    "entered with "
                    "'plenary delegation edit'.",
         .examples = {{"plenary document credentials -m dushanbe", "what is there and what is not"}},
         .arguments = {},
         .options = with_document_options({}),
         .run = credentials_document},
        {.name = "document invitation",
         .summary = "invitation of a delegation, to go with its nomination form",
         .details = "With the seats of its invitation, those that the organizers pay for, and to whom and by "
                    "when the "
                    "nomination form goes back.",
         .examples =
             {{"plenary document invitation -m almaty --delegation KAZ --reply-by 2011-07-01 -o kaz.docx",
               "to edit in Word, and to send"}},
         .arguments = {},
         .options = with_document_options(
             {delegation_option(),
              {.name = "reply-to", .value = "TEXT", .help = "to whom the form goes back"},
              {.name = "reply-by", .value = "DATE", .help = "and by which day"}}),
         .run = invitation},
        {.name = "document nomination",
         .summary = "nomination form of a delegation: a workbook to fill in and send back",
         .details = "Sexes and roles are chosen from lists; 'plenary participant import' takes the form back "
                    "as it is. "
                    "With --from-meeting those whom the delegation had confirmed there stand in it already.",
         .examples = {{"plenary document nomination -m almaty --delegation KAZ -o form.xlsx",
                       "an empty form"},
                      {"plenary document nomination -m almaty --delegation KAZ --from-meeting dushanbe "
                       "--language ru -o "
                       "anketa.xlsx",
                       "with those who came last time"}},
         .arguments = {},
         .options =
             {meeting_option(),
              delegation_option(),
              {.name = "from-meeting",
               .value = "MEETING",
               .help = "fill it with whom the delegation sent there",
               .names = Names::meeting},
              {.name = "reply-to", .value = "TEXT", .help = "to whom the form goes back"},
              {.name = "reply-by", .value = "DATE", .help = "and by which day"},
              {.name = "blank-rows", .value = "N", .help = "to fill in; 10 where it is not said"},
              language_option(),
              {.name = "format", .letter = 'O', .value = "FORMAT", .help = "xlsx", .choices = form_formats},
              {.name = "output",
               .letter = 'o',
               .value = "FILE",
               .help = "write to this file instead of standard output",
               .names = Names::file,
               .writes = true}},
         .run = nomination},
        {.name = "document timetable",
         .summary = "the sessions of each day, morning and afternoon",
         .details = {},
         .examples = {{"plenary document timetable -m workshop -o timetable.docx", "of the whole meeting"}},
         .arguments = {},
         .options = with_document_options({}),
         .run = timetable},
        {.name = "document programme",
         .summary = "programme of the day: the sessions of one day",
         .details = {},
         .examples = {{"plenary document programme -m dushanbe --day 2011-03-29", "of the first day"}},
         .arguments = {},
         .options = with_document_options({day_option("the day")}),
         .run = programme},
        document_speakers_command(),
        document_seating_command(),
        document_badges_command(),
        document_plates_command(),
        document_certificates_command(),
    };
}

} // namespace plenary::cli
