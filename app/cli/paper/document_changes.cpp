/// \file
/// document changes: what is otherwise in a document than it was.
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "office/records/former.hpp"
#include "office/records/undoing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 2> amendments{"addendum", "corrigendum"};

/// When an action was, by the clocks at the venue. Throws where the log has no such action.
report::AsAt time_of_action(const registry::Reading& registry, std::int64_t number,
                            const report::PaperRequest& request) {
    const auto action = registry.action(number);
    if (!action)
        throw CommandError(Exit::failed, "the log has no action " + std::to_string(number),
                           "see its actions with 'plenary log'");
    return clocks_at_venue(action->at, request.meeting, request.data);
}

DocumentName document_named(const Invocation& invocation) {
    if (invocation.arguments.empty())
        return DocumentName::participants;
    return released_document(invocation.arguments.front());
}

report::ChangesRequest changes_asked(const Invocation& invocation) {
    report::ChangesRequest asked{.document = document_named(invocation)};
    if (invocation.has("as"))
        asked.amendment = chosen<report::Amendment>(invocation, "as", amendments);
    else if (invocation.has("number"))
        throw CommandError(Exit::usage, "--number needs --as",
                           "say as what, such as --as addendum --number 1");
    asked.number = invocation.number("number", 1, most_versions).value_or(1);
    return asked;
}

/// Since a day or an action, of the register alone.
int changes_since(Context& context, const Invocation& invocation, report::ChangesRequest asked) {
    const auto text = invocation.option("since").value();
    const auto action = office::action_number(text);
    const auto day = action ? std::nullopt : parse_date(text);
    if (!action && !day)
        throw CommandError(Exit::usage, fmt::format("'{}' is neither a date nor an action", text),
                           "write a day as YYYY-MM-DD, or the number of an action as 'plenary log' shows it");
    if (asked.document == DocumentName::attendance)
        throw CommandError(Exit::usage, "an attendance is compared with a version that was released",
                           "write --from 1 in place of --since");
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        const auto registry = context.open_to_read();
        const auto former = office::as_it_was(registry, request.data, request.meeting.code,
                                              day ? office::last_action_before(registry, *day) : *action);
        const auto& words = report::paper_words(request.language);
        asked.since = day ? words.date(*day)
                          : report::as_at_in_words(time_of_action(registry, *action, request), words);
        const auto known = std::find_if(former.meetings.begin(), former.meetings.end(),
                                        [&](const auto& one) { return one.code == request.meeting.code; });
        const report::PaperRequest then{.data = former,
                                        .meeting = known == former.meetings.end() ? request.meeting : *known,
                                        .language = request.language,
                                        .who = request.who};
        return report::changes_paper(then, request, asked);
    });
}

/// Between two versions, or since the one to what is now.
int changes_between(Context& context, const Invocation& invocation, report::ChangesRequest asked) {
    (void)paper_format(context, invocation); // told before anything is read
    const auto registry = context.open_to_read();
    const auto meeting = meeting_of(invocation);
    const auto from =
        material_of(registry, office::document_version(registry, meeting, asked.document,
                                                       invocation.number("from", 1, most_versions)));
    const auto to = invocation.number("to", 1, most_versions);
    if (to && invocation.has("as-of"))
        throw CommandError(Exit::usage, "a released version is what it is: --as-of would change nothing",
                           "leave it out, or --to");
    const auto now =
        to ? material_of(registry, office::document_version(registry, meeting, asked.document, to))
           : read_paper_material(context, meeting);
    const auto& was = from.version->document;
    auto request = paper_request(context, invocation, now);
    if (!to && !invocation.has("who"))
        request.who = was.who;
    const report::PaperRequest then{.data = from.data,
                                    .meeting = from.data.meetings.front(),
                                    .language = request.language,
                                    .as_at = {was.as_at.date, was.as_at.minute},
                                    .who = Who::everybody};
    asked.since = report::as_at_in_words(then.as_at, report::paper_words(request.language));
    print_paper(context, invocation, now, report::changes_paper(then, request, asked));
    return 0;
}

int changes_document(Context& context, const Invocation& invocation) {
    auto asked = changes_asked(invocation);
    if (!invocation.has("since"))
        return changes_between(context, invocation, std::move(asked));
    for (const auto* option : {"from", "to"})
        if (invocation.has(option))
            throw CommandError(Exit::usage, fmt::format("--since and --{} say two things", option),
                               "leave one of them out");
    return changes_since(context, invocation, std::move(asked));
}

} // namespace

Command document_changes_command() {
    return {.name = "document changes",
            .summary = "what changed in a document since its last version, between two, or since a day",
            .details =
                "Of the list of participants, where no other document is named: who was added, who left, and "
                "whose name, delegation, role, function or institution is otherwise; of a roll-call and of "
                "credentials the same of delegations. It is since the version that was released last, or "
                "--from one of them to what is now, or --to another; or of the register since a day or an "
                "action. With --as it is an addendum, of what is new alone, as the list itself has it, or a "
                "corrigendum, of what is otherwise or no more, under the masthead of the document. A person "
                "who was forgotten since is not in it: not as removed, either.",
            .examples = {{"plenary document changes -m dushanbe --since 2011-03-30",
                          "since the provisional list"},
                         {"plenary document changes -m dushanbe --since 1 -o changes.docx",
                          "since an action of the log"}},
            .arguments = {{.name = "DOCUMENT",
                           .help = "participants (the usual one), attendance, roll-call or credentials",
                           .required = false}},
            .options = with_document_options(
                {{.name = "from", .value = "N", .help = "since this version; else since the last"},
                 {.name = "to", .value = "N", .help = "up to this version; else up to what is now"},
                 {.name = "since",
                  .value = "DATE|ACTION",
                  .help = "from this day on, or after this action, as 'plenary log' shows it"},
                 {.name = "as",
                  .value = "KIND",
                  .help = "as an addendum or a corrigendum to the document",
                  .choices = amendments},
                 {.name = "number",
                  .value = "N",
                  .help = "of the addendum or corrigendum; 1 where it is not said"},
                 who_option()}),
            .run = changes_document};
}

} // namespace plenary::cli
