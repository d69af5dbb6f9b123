/// \file
/// log|diff|undo: what was done, what came of it, and how to take it back.
#include "report/history.hpp"

#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "domain/undoing.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace plenary::cli {

namespace {

constexpr int shown_at_most = 50;
constexpr int most_entries = 1'000'000'000;

/// The number of an action as the log shows it; nothing if `text` is no number.
std::optional<std::int64_t> action_number(const std::string& text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && number >= 0 ? std::optional{number} : std::nullopt;
}

/// Sets a day or the number of an action, whichever the option says.
void set_bound(const Invocation& invocation, const char* option, std::optional<std::string>& day,
               std::optional<std::int64_t>& action) {
    const auto text = invocation.option(option);
    if (!text)
        return;
    action = action_number(*text);
    if (!action && !domain::parse_date(*text))
        throw CommandError(Exit::usage, "'" + util::for_terminal(*text) + "' is neither a date nor an action",
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

int log(Context& context, const Invocation& invocation) {
    auto filter = filter_of(invocation);
    filter.most = invocation.number("limit", 0, most_entries, "; 0 is all").value_or(shown_at_most);
    const auto history = context.open_to_read().history(filter);
    auto sheet = report::log_list(history.entries);
    const auto shown = static_cast<std::int64_t>(history.entries.size());
    if (history.total == 0)
        sheet.notes.emplace_back("The log has no such entries.");
    else if (shown < history.total)
        sheet.notes.push_back("The last " + std::to_string(shown) + " of " + std::to_string(history.total) +
                              " entries; all with --limit 0.");
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

/// The action that is to be taken back: the one that is named, else the newest.
std::int64_t action_to_undo(const Context& context, const Invocation& invocation) {
    const auto newest = context.open_to_read().newest_action().number;
    if (newest == 0)
        throw CommandError(Exit::failed, "nothing was done yet", "there is nothing to take back");
    if (invocation.arguments.empty()) {
        if (invocation.has("yes"))
            throw CommandError(Exit::usage, "which action is to be taken back must be said with --yes",
                               "look at it first with 'plenary undo'");
        return newest;
    }
    const auto& text = invocation.arguments.front();
    const auto number = action_number(text);
    if (!number || *number < 1 || *number > newest)
        throw CommandError(number ? Exit::failed : Exit::usage,
                           "there is no action '" + util::for_terminal(text) + "'",
                           "actions have the numbers 1 to " + std::to_string(newest) + "; see 'plenary log'");
    return *number;
}

void refuse_where_it_cannot(const registry::ActionEntry& action) {
    const auto named = "action " + std::to_string(action.number);
    if (action.taken_back_by)
        throw CommandError(Exit::refused,
                           named + " was taken back already, by action " +
                               std::to_string(*action.taken_back_by),
                           "to have it again, undo action " + std::to_string(*action.taken_back_by));
    if (action.what == "forget")
        throw CommandError(Exit::refused, named + " forgot people: who they were is gone",
                           "restore a backup if it must be");
    const auto leaves_it = [](const domain::LoggedChange& change) { return change.before == change.after; };
    if (std::all_of(action.changes.begin(), action.changes.end(), leaves_it))
        throw CommandError(Exit::refused,
                           named + " (" + action.what + ") changed nothing that can be taken back",
                           "revoke badges with 'plenary badge revoke'");
    if (action.is_forgotten)
        throw CommandError(Exit::refused, named + " is about somebody who was forgotten since",
                           "change what needs it with the commands of the day");
}

/// Says of each conflict which later action it is with.
void name_later_actions(domain::Plan& plan, const registry::Registry& registry, std::int64_t undone) {
    for (auto& conflict : plan.refused)
        if (const auto later = registry.newest_action_on(conflict.subject.key); later > undone)
            conflict.help = "look at action " + std::to_string(later) + " with 'plenary undo " +
                            std::to_string(later) + "': it came later and would have to go first";
}

std::string described(const registry::ActionEntry& action) {
    return "action " + std::to_string(action.number) + " of " + action.at + ": " + action.what +
           (action.actor.empty() ? "" : ", by " + action.actor);
}

int undo(Context& context, const Invocation& invocation) {
    const auto number = action_to_undo(context, invocation);
    const bool sure = invocation.has("yes");
    util::Sheet sheet;
    const auto reverse = [&](const Scene& scene) {
        const auto action = scene.registry.action(number).value();
        refuse_where_it_cannot(action);
        auto reversal = domain::reverse(scene.base, action.changes);
        name_later_actions(reversal.plan, scene.registry, number);
        sheet = report::reversal_list(reversal.plan);
        sheet.notes.push_back((sure ? "Taken back: " : "To be taken back: ") + described(action) + ".");
        return Planned{std::move(reversal.plan), std::move(reversal.wanted)};
    };
    const auto acted = act_by_plan(context, invocation, {"undo", number, {}, !sure}, {}, reverse);
    if (acted == Acted::before)
        return 0;
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
            .help = "only this meeting, its registrations and check-ins",
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

std::vector<Command> history_commands() {
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
         .run = log},
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
             {{.name = "yes", .help = "do it; the action must be named"},
              {.name = "nonce",
               .value = "TEXT",
               .help = "a word for this one request: the same word again changes nothing"}}),
         .run = undo},
    };
}

} // namespace plenary::cli
