#include "domain/change/load_plan.hpp"

#include "util/text_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>
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
    plan.refused.push_back({Severity::error,
                            {Rule::status_transition},
                            {key, "status"},
                            fmt::format("{} cannot go from {} to {}", to_string(key), word(from), word(to)),
                            allowed.empty() ? std::string{word(from)} + " is final"
                                            : fmt::format("from {} it can become {}", word(from), allowed)});
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
                                fmt::format("{} is '{}' in the registry: what happened is not changed",
                                            to_string(key), word(before.kind)),
                                "take the event back with one of kind 'undo', and add what did happen"});
}
void check_change(Plan& plan, const Key& key, const KeptDocument&, const KeptDocument&) {
    plan.refused.push_back({Severity::error,
                            {Rule::document_changed},
                            {key, ""},
                            fmt::format("{} was released: it is history, and is not changed", to_string(key)),
                            "release the document again as it is now"});
}
template<class Thing>
void check_change(Plan&, const Key&, const Thing&, const Thing&) {}

template<class Thing>
void plan_kind(Plan& plan, const std::vector<Thing>& registry, const std::vector<Thing>& wanted) {
    const auto places = places_of(registry);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& thing = wanted[i];
        auto key = key_of(thing);
        const auto* place = places.find(key.name);
        if (!place) {
            plan.added.push_back({std::move(key), i});
        } else if (const auto& before = registry[*place]; before == thing) {
            ++plan.unchanged[static_cast<std::size_t>(key.kind)];
        } else {
            check_change(plan, key, before, thing);
            auto fields = difference(to_record(before), to_record(thing));
            plan.changed.push_back({std::move(key), std::move(fields), i});
        }
    }
}

using Places = std::vector<std::size_t>;

/// Where there is room in `wanted` for what it is laid over, and nothing of it is known, no thing is held twice: a list of
/// new people is long, and what the registry has of its meeting is not.
template<class Thing>
bool has_room_before(const std::vector<Thing>& wanted, const std::vector<Thing>& registry,
                     const util::TextMap<std::size_t>& known) {
    return registry.size() < wanted.size() && wanted.capacity() - wanted.size() >= registry.size() &&
           std::none_of(
               wanted.begin(), wanted.end(),
               [&](const Thing& thing) { return known.find(key_of(thing).name) != nullptr; });
}

/// The place of each of the wanted things afterwards.
template<class Thing>
Places overlay_kind(std::vector<Thing>& registry, std::vector<Thing>& wanted) {
    const auto known = places_of(registry);
    if (has_room_before(wanted, registry, known)) {
        Places places(wanted.size());
        std::iota(places.begin(), places.end(), registry.size());
        wanted.insert(wanted.begin(), std::make_move_iterator(registry.begin()),
                      std::make_move_iterator(registry.end()));
        registry = std::move(wanted);
        return places;
    }
    registry.reserve(registry.size() + wanted.size());
    Places places;
    places.reserve(wanted.size());
    for (auto& thing : wanted) {
        if (const auto* place = known.find(key_of(thing).name)) {
            registry[*place] = std::move(thing);
            places.push_back(*place);
        } else {
            places.push_back(registry.size());
            registry.push_back(std::move(thing));
        }
    }
    return places;
}

/// The place of each thing afterwards; of those that are gone it says nothing.
template<class Thing>
Places erase_kind(std::vector<Thing>& things, const std::set<Key>& gone) {
    Places places;
    places.reserve(things.size());
    std::size_t left = 0;
    for (const auto& thing : things) {
        places.push_back(left);
        left += gone.contains(key_of(thing)) ? 0 : 1;
    }
    std::erase_if(things, [&](const Thing& thing) { return gone.contains(key_of(thing)); });
    return places;
}

/// Where the things of a kind were has changed.
void follow(Plan& plan, Kind kind, const Places& places) {
    for (auto& addition : plan.added)
        if (addition.key.kind == kind)
            addition.place = places[addition.place];
    for (auto& change : plan.changed)
        if (change.key.kind == kind)
            change.place = places[change.place];
}

} // namespace

Plan plan_load(const Dataset& registry, const Dataset& wanted) {
    Plan plan;
    for_each_kind(registry, wanted,
                  [&](const auto& before, const auto& after) { plan_kind(plan, before, after); });
    return plan;
}

Dataset overlay(Dataset registry, Dataset wanted) {
    for_each_kind(registry, wanted, [](auto& below, auto& over) { overlay_kind(below, over); });
    std::move(wanted.badges.begin(), wanted.badges.end(), std::back_inserter(registry.badges));
    std::move(wanted.retired.begin(), wanted.retired.end(), std::back_inserter(registry.retired));
    return registry;
}

Dataset carry_out(Dataset registry, Plan& plan, Dataset wanted) {
    for_each_kind(registry, wanted, [&]<class Thing>(std::vector<Thing>& below, std::vector<Thing>& over) {
        const auto places = overlay_kind(below, over);
        if (!places.empty())
            follow(plan, kind_of<Thing>, places);
    });
    std::set<Key> gone;
    for (const auto& change : plan.removed)
        gone.insert(change.key);
    if (!gone.empty())
        for_each_kind(registry, [&]<class Thing>(std::vector<Thing>& things) {
            follow(plan, kind_of<Thing>, erase_kind(things, gone));
        });
    return registry;
}

} // namespace plenary::domain
