/// \file
/// document list, and a verb for each document: what a meeting needs on paper.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "report/documents/papers.hpp"

#include <fmt/format.h>

namespace plenary::cli {

namespace {

using namespace domain;

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

/// Verbs that make no document.
bool is_about_versions(std::string_view verb) {
    return verb == "release" || verb == "releases";
}

int list_documents(Context& context, const Invocation& /*invocation*/) {
    util::Sheet sheet;
    sheet.columns = {{"name", "NAME"}, {"what", "WHAT"}};
    for (const auto verb : verbs_of("document"))
        if (const auto* command = find_command("document " + std::string{verb});
            command->run != list_documents && !is_about_versions(verb))
            sheet.rows.push_back({std::string{verb}, std::string{command->summary}});
    context.print(sheet);
    return 0;
}

Option day_option(std::string_view help) {
    return {.name = "day", .value = "DATE", .help = help};
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
        document_participants_command(),
        document_release_command(),
        document_releases_command(),
        document_changes_command(),
        {.name = "document sign-in",
         .summary = "sheets to sign, one for each day or session",
         .details =
             "People as in the list of participants, rows high enough for a signature, blank rows for "
             "those who are not on it, the sentence on what becomes of the data, and a place for whoever "
             "certifies it. The header stands on each page and no row is cut; each sheet counts its own "
             "pages, and has the classes of delegations of its day. That of a session says its hours and "
             "room.",
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
             "took part. Persons are those who were received. Shares of women are of all whose sex is "
             "known, of heads and deputy heads, and of each class.",
         .examples = {{"plenary document attendance -m dushanbe", "for the report"}},
         .arguments = {},
         .options = with_document_options({release_option()}),
         .run = attendance_document},
        {.name = "document roll-call",
         .summary = "the members in the order in which they are called, with places to tick",
         .details = "Of the class `member`, or the first of the series, and of the host, as far as they are "
                    "invited or registered. The order begins with the State that was drawn by lot, if the "
                    "meeting states one.",
         .examples = {{"plenary document roll-call -m dushanbe --language fr",
                       "in the order of the French names"}},
         .arguments = {},
         .options = with_document_options({release_option()}),
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
                    "entered with 'plenary delegation edit'.",
         .examples = {{"plenary document credentials -m dushanbe", "what is there and what is not"}},
         .arguments = {},
         .options = with_document_options({release_option()}),
         .run = credentials_document},
        document_invitation_command(),
        document_nomination_command(),
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
