/// \file
/// The thing that is changed: what of the registry is decided on, and what was said of it, read. Part of editing.
#pragma once

#include "domain/change/thing_name.hpp"
#include "domain/subject.hpp"
#include "fixture/editing.hpp"
#include "fixture/reader.hpp"
#include "office/lookup.hpp"
#include "office/records/editing.hpp"
#include "office/records/routing.hpp"
#include "office/refused.hpp"
#include "tree/finding.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace plenary::office {

/// What is decided on: enough that the rules can be asked.
registry::Scope scope_of_thing(const domain::Key& key);

/// A person is also known by a former code.
domain::Key present_key(const registry::Reading& registry, const domain::Key& key);

/// Null where it is not there.
template<class Thing>
const Thing* find_thing(const std::vector<Thing>& things, const domain::Key& key) {
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&](const Thing& one) { return domain::key_of(one) == key; });
    return found == things.end() ? nullptr : &*found;
}

template<class Thing>
const Thing& thing_or_refuse(const std::vector<Thing>& things, const domain::Key& key) {
    if (const auto* thing = find_thing(things, key))
        return *thing;
    std::vector<std::string> known;
    for (const auto& thing : things)
        known.push_back(domain::key_of(thing).name);
    refuse_unknown(domain::word(key.kind), key.name, known);
}

/// Calls f with the thing of this name. Throws Refused (unknown_code).
template<class F>
void with_thing(const domain::Dataset& data, const domain::Key& key, F f) {
    domain::with_kind(key.kind, [&](const auto& kind) { f(thing_or_refuse(data.*kind.things, key)); });
}

/// Throws Refused (unknown_code) where the name is that of a part which the thing has not.
void require_part(const domain::ThingName& name, const domain::ThingPointer& whole);

/// A file that is to hold one thing, as it was read.
struct ReadText {
    tree::Findings findings;
    fixture::Loaded loaded;
};

ReadText read_text(const domain::Key& key, const std::string& text);

/// Throws Refused (value_unreadable) with all that is wrong in it.
void refuse_unreadable(const ReadText& read);

/// Throws Refused (is_otherwise): the file holds something else than the thing with this key.
[[noreturn]] void refuse_other_thing(const domain::Key& key);

std::size_t count_things(const domain::Dataset& data);

/// The one thing that the file holds. Throws Refused where it is another.
template<class Thing>
const Thing& the_thing(const ReadText& read, const domain::Key& key) {
    const auto& things = read.loaded.data.*std::get<domain::KindEntry<Thing>>(domain::kinds).things;
    const auto* thing = find_thing(things, key);
    if (thing == nullptr || count_things(read.loaded.data) != 1)
        refuse_other_thing(key);
    return *thing;
}

Edited finished(Change& change, Routed routed);

/// It was done by an earlier call.
Edited edited_before();

} // namespace plenary::office
