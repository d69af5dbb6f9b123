#include "domain/load_plan.hpp"

#include "util/text_map.hpp"

#include <set>

namespace plenary::domain {

namespace {

template<class Thing>
util::TextMap<std::size_t> places_of(const std::vector<Thing>& things) {
    util::TextMap<std::size_t> places;
    places.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i)
        places.add(key_of(things[i]).name, i);
    return places;
}

template<class Status>
std::string allowed_from(Status from) {
    std::string words;
    for (std::size_t i = 0; i < Words<Status>::all.size(); ++i) {
        const auto to = static_cast<Status>(i);
        if (to != from && may_become(from, to))
            words += (words.empty() ? "" : ", ") + std::string{word(to)};
    }
    return words;
}

template<class Status>
void check_transition(Plan& plan, const Key& key, Status from, Status to) {
    if (may_become(from, to))
        return;
    const auto allowed = allowed_from(from);
    plan.refused.push_back(
        {Severity::error,
         {Rule::status_transition},
         {key, "status"},
         to_string(key) + " cannot go from " + std::string{word(from)} + " to " + std::string{word(to)},
         allowed.empty() ? std::string{word(from)} + " is final"
                         : "from " + std::string{word(from)} + " it can become " + allowed});
}

void check_change(Plan& plan, const Key& key, const Meeting& before, const Meeting& after) {
    check_transition(plan, key, before.status, after.status);
}
void check_change(Plan& plan, const Key& key, const Registration& before, const Registration& after) {
    check_transition(plan, key, before.status, after.status);
}
/// An event may be told more fully, but what happened is not changed.
void check_change(Plan& plan, const Key& key, const CheckIn& before, const CheckIn& after) {
    if (before.kind != after.kind || before.undoes != after.undoes)
        plan.refused.push_back({Severity::error,
                                {Rule::check_in_changed},
                                {key, "kind"},
                                to_string(key) + " is '" + std::string{word(before.kind)} +
                                    "' in the registry: what happened is not changed",
                                "take the event back with one of kind 'undo', and add what did happen"});
}
template<class Thing>
void check_change(Plan&, const Key&, const Thing&, const Thing&) {}

template<class Thing>
void plan_kind(Plan& plan, const std::vector<Thing>& registry, const std::vector<Thing>& wanted) {
    const auto places = places_of(registry);
    for (const auto& thing : wanted) {
        auto key = key_of(thing);
        const auto* place = places.find(key.name);
        if (!place) {
            plan.added.push_back(std::move(key));
        } else if (const auto& before = registry[*place]; before == thing) {
            ++plan.unchanged[static_cast<std::size_t>(key.kind)];
        } else {
            check_change(plan, key, before, thing);
            auto fields = difference(to_record(before), to_record(thing));
            plan.changed.push_back({std::move(key), std::move(fields)});
        }
    }
}

template<class Thing>
void overlay_kind(std::vector<Thing>& registry, std::vector<Thing>& wanted) {
    const auto places = places_of(registry);
    registry.reserve(registry.size() + wanted.size());
    for (auto& thing : wanted) {
        if (const auto* place = places.find(key_of(thing).name))
            registry[*place] = std::move(thing);
        else
            registry.push_back(std::move(thing));
    }
}

} // namespace

Plan plan_load(const Dataset& registry, const Dataset& wanted) {
    Plan plan;
    plan_kind(plan, registry.sources, wanted.sources);
    plan_kind(plan, registry.delegations, wanted.delegations);
    plan_kind(plan, registry.calendars, wanted.calendars);
    plan_kind(plan, registry.venues, wanted.venues);
    plan_kind(plan, registry.series, wanted.series);
    plan_kind(plan, registry.meetings, wanted.meetings);
    plan_kind(plan, registry.participants, wanted.participants);
    plan_kind(plan, registry.registrations, wanted.registrations);
    plan_kind(plan, registry.check_ins, wanted.check_ins);
    plan_kind(plan, registry.outcomes, wanted.outcomes);
    plan_kind(plan, registry.acknowledgements, wanted.acknowledgements);
    return plan;
}

Dataset overlay(Dataset registry, Dataset wanted) {
    overlay_kind(registry.sources, wanted.sources);
    overlay_kind(registry.delegations, wanted.delegations);
    overlay_kind(registry.calendars, wanted.calendars);
    overlay_kind(registry.venues, wanted.venues);
    overlay_kind(registry.series, wanted.series);
    overlay_kind(registry.meetings, wanted.meetings);
    overlay_kind(registry.participants, wanted.participants);
    overlay_kind(registry.registrations, wanted.registrations);
    overlay_kind(registry.check_ins, wanted.check_ins);
    overlay_kind(registry.outcomes, wanted.outcomes);
    overlay_kind(registry.acknowledgements, wanted.acknowledgements);
    return registry;
}

Dataset without(Dataset registry, const std::vector<Change>& removed) {
    std::set<Key> gone;
    for (const auto& change : removed)
        gone.insert(change.key);
    if (!gone.empty())
        for_each_kind(registry, [&](auto& things) {
            std::erase_if(things, [&](const auto& thing) { return gone.contains(key_of(thing)); });
        });
    return registry;
}

} // namespace plenary::domain
