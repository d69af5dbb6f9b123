#include "office/records/undoing.hpp"

#include "office/refused.hpp"
#include "office/rules_of_change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

std::string numbered(std::int64_t number) {
    return "action " + std::to_string(number);
}

void refuse_where_it_cannot(const registry::ActionEntry& action) {
    const auto refuse = [&](const std::string& message, Remedy remedy) {
        throw Refused(Reason::cannot_be_undone, std::to_string(action.number),
                      numbered(action.number) + message, std::move(remedy));
    };
    if (action.taken_back_by)
        refuse(" was taken back already, by " + numbered(*action.taken_back_by),
               "to have it again, undo " + numbered(*action.taken_back_by));
    if (action.what == registry::act_of_forgetting)
        refuse(" forgot people: who they were is gone", "restore a backup if it must be");
    if (action.what == registry::act_of_mending)
        refuse(" repaired what earlier programs had let in, and nobody did it",
               "change what needs it with the commands of the day");
    if (std::all_of(action.changes.begin(), action.changes.end(),
                    [](const LoggedChange& change) { return change.before == change.after; }))
        refuse(fmt::format(" ({}) changed nothing that can be taken back", action.what),
               {"revoke badges with ", Step{Act::revoke_badges}});
    if (action.is_forgotten)
        refuse(" is about somebody who was forgotten since",
               "change what needs it with the commands of the day");
}

/// The later actions that are in the way, the newest first.
std::vector<LaterAction> in_the_way(const Plan& plan, const registry::Reading& registry,
                                    std::int64_t undone) {
    std::map<std::int64_t, std::set<std::string>, std::greater<>> things_by_action;
    for (const auto& violation : plan.refused)
        if (const auto later = registry.newest_action_on(violation.subject.key); later > undone)
            things_by_action[later].insert(to_string(violation.subject.key));
    std::vector<LaterAction> actions;
    for (const auto& [number, things] : things_by_action) {
        const auto action = registry.action(number).value();
        actions.push_back({number, action.at, action.actor, action.what, {things.begin(), things.end()}});
    }
    return actions;
}

[[noreturn]] void refuse_conflicts(const Plan& plan, const registry::Reading& registry, std::int64_t undone) {
    auto actions = in_the_way(plan, registry, undone);
    if (actions.empty())
        refuse_violations(plan.refused, plan.refused.front().help);
    try {
        const auto first = std::to_string(actions.front().number);
        refuse_violations(plan.refused,
                          {fmt::format("look at action {} with ", first), Step{Act::see_action, {first}},
                           ": it came later and would have to go first"});
    } catch (const Refused& refused) {
        throw InTheWay{refused, std::move(actions)};
    }
}

} // namespace

std::optional<std::int64_t> action_number(const std::string& text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && number >= 0 ? std::optional{number} : std::nullopt;
}

std::int64_t action_to_undo(const Office& office, const std::optional<std::string>& named) {
    const auto newest = office.open_to_read().newest_action().number;
    if (newest == 0)
        throw Refused(Reason::nothing_done, "", "nothing was done yet", "there is nothing to take back");
    if (!named)
        return newest;
    const auto number = action_number(*named);
    if (!number || *number < 1 || *number > newest)
        throw Refused(number ? Reason::action_unknown : Reason::action_unsaid, *named,
                      fmt::format("there is no action '{}'", *named),
                      {fmt::format("actions have the numbers 1 to {}; see ", newest), Step{Act::see_log}});
    return *number;
}

Undone undo_action(Office& office, const Request& request, std::int64_t number) {
    Undone result;
    Change change{office, request, "undo", {.undoes = number, .takes_long = request.dry_run}};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto& base = change.read({});
    result.action = change.registry().action(number).value();
    refuse_where_it_cannot(result.action);
    auto reversal = reverse(base, result.action.changes);
    if (!reversal.plan.refused.empty())
        refuse_conflicts(reversal.plan, change.registry(), number);
    result.plan = reversal.plan;
    result.ended = change.finish(Planned{std::move(reversal.plan), std::move(reversal.wanted)});
    result.moved_up = change.moved_up();
    return result;
}

} // namespace plenary::office
