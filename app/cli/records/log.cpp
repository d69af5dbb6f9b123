/// \file
/// log|diff|undo: what was done, what came of it, and how to take it back.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/records/undoing.hpp"
#include "report/history.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

namespace {

constexpr int shown_at_most = 50;
constexpr int most_entries = 1'000'000'000;

/// Sets a day or the number of an action, whichever the option says.
void set_bound(const Invocation& invocation, const char* option, std::optional<std::string>& day,
               std::optional<std::int64_t>& action) {
    const auto text = invocation.option(option);
    if (!text)
        return;
    action = office::action_number(*text);
    if (!action && !domain::parse_date(*text))
        throw CommandError(Exit::usage, fmt::format("'{}' is neither a date nor an action", *text),
                           "write a day as YYYY-MM-DD, such as 2011-04-01, or the number of an action as "
                           "'plenary log' shows it");
    if (!action)
        day = text;
}

registry::HistoryFilter filter_of(const Invocation& invocation) {
    registry::HistoryFilter filter;
    filter.meeting = invocation.option("meeting");
    filter.participant = invocation.option("participant");
    filter.actor = invocation.option("by");
    set_bound(invocation, "since", filter.since, filter.after);
    set_bound(invocation, "until", filter.until, filter.up_to);
    return filter;
}

int list_actions(Context& context, const Invocation& invocation) {
    auto filter = filter_of(invocation);
    filter.most = invocation.number("limit", 0, most_entries, "; 0 is all").value_or(shown_at_most);
    const auto history = context.open_to_read().history(filter);
    auto sheet = report::log_list(history.entries);
    const auto shown = static_cast<std::int64_t>(history.entries.size());
    if (history.total == 0)
        sheet.notes.emplace_back("The log has no such entries.");
    else if (shown < history.total)
        sheet.notes.push_back(
            fmt::format("The last {} of {} entries; all with --limit 0.", shown, history.total));
    context.print(sheet);
    return 0;
}

int diff(Context& context, const Invocation& invocation) {
    if (!invocation.has("since"))
        throw CommandError(Exit::usage, "'plenary diff' needs --since",
                           "write a day as YYYY-MM-DD, or the number of an action as 'plenary log' shows it");
    const auto history = context.open_to_read().history(filter_of(invocation));
    context.print(report::difference_list(history.entries));
    return 0;
}

std::string described(const registry::ActionEntry& action) {
    return fmt::format("action {} of {}: {}{}", action.number, action.at, action.what,
                       action.actor.empty() ? "" : ", by " + action.actor);
}

/// Where later actions are in the way they are listed, the first to undo on top.
office::Undone undo_or_list(Context& context, const office::Request& request, std::int64_t number) {
    try {
        return office::undo_action(context.office(), request, number);
    } catch (const office::InTheWay& refused) {
        util::Sheet sheet;
        sheet.columns = {{"number", "NO", util::Align::right},
                         {"at", "AT"},
                         {"actor", "ACTOR"},
                         {"action", "ACTION"},
                         {"things", "THINGS"}};
        for (const auto& action : refused.actions())
            sheet.rows.push_back({action.number, action.at, util::text_cell(action.actor), action.what,
                                  util::join(action.things, ", ")});
        context.print(sheet);
        throw;
    }
}

int undo_action(Context& context, const Invocation& invocation) {
    const bool is_named = !invocation.arguments.empty();
    const bool sure = invocation.has("yes");
    const auto number = office::action_to_undo(
        context.office(), is_named ? std::optional{invocation.arguments.front()} : std::nullopt);
    if (sure && !is_named)
        throw CommandError(Exit::usage, "which action is to be taken back must be said with --yes",
                           "look at it first with 'plenary undo'");
    auto request = request_of(context, invocation);
    request.dry_run = !sure;
    const auto undone = undo_or_list(context, request, number);
    if (undone.ended == office::Ended::before) {
        tell_end(context, request, undone.ended);
        return 0;
    }
    auto sheet = report::reversal_list(undone.plan);
    for (const auto& registration : undone.moved_up)
        sheet.notes.push_back(fmt::format("{} {}{} confirmed from the waiting list.",
                                          registration.meeting.text(), registration.code.text(),
                                          sure ? " is" : " would be"));
    sheet.notes.push_back((sure ? "Taken back: " : "To be taken back: ") + described(undone.action) + ".");
    context.print(sheet);
    if (!sure)
        context.err() << "Nothing was changed yet. To do it: plenary undo " << number << " --yes\n";
    return 0;
}

Option since_option() {
    return {.name = "since",
            .value = "DATE|ACTION",
            .help = "only from this day on, or after the action with this number"};
}
Option of_meeting() {
    return {.name = "meeting",
            .letter = 'm',
            .value = "MEETING",
            .help = "only this meeting and what belongs to it, such as registrations and check-ins",
            .names = Names::meeting};
}
Option of_participant() {
    return {.name = "participant",
            .value = "CODE",
            .help = "only this person and the person's registrations",
            .names = Names::participant};
}
Option by_actor() {
    return {.name = "by", .value = "ACTOR", .help = "only what this actor did"};
}

} // namespace

std::vector<Command> log_commands() {
    return {
        {.name = "log",
         .summary = "list what was done: when, by whom, and what changed",
         .details = "The newest entries are shown, the last below. Times are UTC.",
         .examples = {{"plenary log -m dushanbe --limit 10", "the last changes around one meeting"}},
         .arguments = {},
         .options =
             with_output_options({of_meeting(),
                                  of_participant(),
                                  by_actor(),
                                  since_option(),
                                  {.name = "until",
                                   .value = "DATE|ACTION",
                                   .help = "only up to this day, or to the action with this number"},
                                  {.name = "limit",
                                   .value = "N",
                                   .help = "how many entries at most; 0 for all, 50 when it is left out"}}),
         .run = list_actions},
        {.name = "diff",
         .summary = "show what is otherwise than it was at an earlier time",
         .details = "What was changed and changed back is not listed. Times are UTC.",
         .examples = {{"plenary diff --since 2011-03-30", "what the days since have changed"},
                      {"plenary diff --since 1 -m dushanbe", "one meeting, since the first action"}},
         .arguments = {},
         .options = with_output_options({since_option(), of_meeting(), of_participant(), by_actor()}),
         .run = diff},
        {.name = "undo",
         .summary = "take an action back: first show what that reverses, then do it with --yes",
         .details =
             "The newest action unless one is named by its number in 'plenary log'. Refused where something "
             "that was done later depends on it. An undo is an action too and can be undone itself. A code "
             "that was given is not given again.",
         .examples = {{"plenary undo", "what taking back the newest action would do"}},
         .arguments = {{.name = "ACTION", .help = "its number in the log", .required = false}},
         .options = with_output_options(
             {{.name = "yes", .help = "do it; the action must be named"}, nonce_option()}),
         .run = undo_action},
    };
}

} // namespace plenary::cli
