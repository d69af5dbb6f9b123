#include "office/records/editing.hpp"

#include "domain/change/keyed_record.hpp"
#include "domain/change/record_reading.hpp"
#include "domain/change/three_way.hpp"
#include "domain/import/known_delegations.hpp"
#include "fixture/check.hpp"
#include "office/records/edited_thing.hpp"
#include "office/rules_of_change.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <set>

namespace plenary::office {

using namespace domain;

namespace {

/// Of a part the paths lead through its list.
Assignments in_whole(const ThingName& name, const Assignments& said) {
    if (name.part == nullptr)
        return said;
    auto within = said;
    for (auto& one : within)
        one.path = std::string{name.part->list} + "." + name.item + "." + one.path;
    return within;
}

/// What `f` makes of fields by their names.
template<class F>
std::string made_of_fields(F f) {
    try {
        return f();
    } catch (const fixture::FieldError& error) {
        throw Refused(Reason::field_unknown, error.path(), error.what(), error.remedy());
    }
}

/// What the file makes of the thing as it is now: what it says otherwise than when it was opened.
template<class Thing>
Thing merged(const Key& key, const Thing& opened, const Thing& held, const Thing& saved) {
    if (opened == held)
        return saved;
    const auto result = merge_three_ways(
        {to_keyed_record(opened), to_keyed_record(held), to_keyed_record(saved), {}}, Take::neither);
    if (result.conflicts.empty())
        return from_record<Thing>(key, result.record);
    std::vector<std::string> paths;
    for (const auto& conflict : result.conflicts)
        paths.push_back("'" + conflict.path + "'");
    throw Refused(Reason::edited_since, paths.front(),
                  fmt::format("somebody else has changed {} of {} meanwhile", util::list_in_words(paths),
                              to_string(key)),
                  "open it again and look at it; nothing was changed");
}

} // namespace

Edited edit_thing(Office& office, const Request& request, const ThingName& name, const Assignments& changes) {
    Change change{office, request, "edit"};
    if (change.was_done())
        return edited_before();
    const auto key = present_key(change.registry(), name.key);
    Edited edited;
    with_thing(change.read(scope_of_thing(key)), key, [&]<class Thing>(const Thing& held) {
        require_part(name, &held);
        const auto read =
            read_text(key, made_of_fields([&] {
                          return fixture::edited_text(&held, in_whole(name, changes), request.sources());
                      }));
        refuse_unreadable(read);
        edited = finished(change, route(change, office, request, held, the_thing<Thing>(read, key)));
    });
    return edited;
}

std::string text_of_thing(const Office& office, const ThingName& name) {
    const auto registry = office.open_to_read();
    const auto key = present_key(registry, name.key);
    std::string text;
    with_thing(registry.read(scope_of_thing(key)), key, [&](const auto& thing) {
        require_part(name, &thing);
        text = fixture::thing_text(&thing);
    });
    return text;
}

TextEdited edit_text(Office& office, const Request& request, const ThingName& name, const std::string& opened,
                     const std::string& saved) {
    TextEdited result;
    Change change{office, request, "edit"};
    if (change.was_done()) {
        result.edited = edited_before();
        return result;
    }
    const auto key = present_key(change.registry(), name.key);
    with_thing(change.read(scope_of_thing(key)), key, [&]<class Thing>(const Thing& held) {
        auto read = read_text(key, saved);
        if (read.findings.errors() == 0) {
            const auto before = read_text(key, opened);
            auto thing = merged(key, the_thing<Thing>(before, key), held, the_thing<Thing>(read, key));
            auto routed = route(change, office, request, held, std::move(thing));
            fixture::report_violations(broken_rules(change.base(), overlay(change.base(), routed.wanted)),
                                       read.loaded.places, read.findings);
            if (read.findings.errors() == 0)
                result.edited = finished(change, std::move(routed));
        }
        result.findings = std::move(read.findings);
    });
    return result;
}

namespace {

void refuse_acts_of_their_own(const Key& key) {
    if (key.kind == kind_of<Registration>)
        throw Refused(Reason::is_otherwise, key.name, "a registration gets its code when it is made",
                      {"register the person with ", Step{Act::register_participant}});
    if (key.kind == kind_of<CheckIn>)
        throw Refused(Reason::is_otherwise, key.name, "a check-in is what happened at a door",
                      "enter it at the desk");
    if (key.kind == kind_of<KeptDocument>)
        throw Refused(Reason::is_otherwise, key.name, "a version of a document is kept when it is released",
                      {"keep one with ", Step{Act::release_document}});
}

void refuse_there(const std::string& what) {
    throw Refused(Reason::there_already, what, fmt::format("there is a {} already", what), "edit that one");
}

void refuse_code_in_use(const registry::Reading& registry, const Key& key) {
    if (key.kind == kind_of<Participant> && registry.is_used(ParticipantCode{key.name}))
        throw Refused(Reason::code_used, key.name, fmt::format("the code '{}' was somebody's", key.name),
                      "a code is never given again: take another");
}

Edited add_part(Office& office, const Request& request, const ThingName& name, const Assignments& fields) {
    Change change{office, request, "add"};
    if (change.was_done())
        return edited_before();
    Edited edited;
    with_thing(change.read(scope_of_thing(name.key)), name.key, [&]<class Thing>(const Thing& held) {
        if (fixture::has_item(&held, name.part->list, name.item))
            refuse_there(fmt::format("{} '{}' of {}", name.word, name.item, to_string(name.key)));
        Assignments said{{std::string{name.part->list}, fixture::Assignment::How::add, name.item}};
        for (auto& one : in_whole(name, fields))
            said.push_back(std::move(one));
        const auto read = read_text(
            name.key, made_of_fields([&] { return fixture::edited_text(&held, said, request.sources()); }));
        refuse_unreadable(read);
        edited = finished(change, route(change, office, request, held, the_thing<Thing>(read, name.key)));
    });
    return edited;
}

} // namespace

Edited add_thing(Office& office, const Request& request, const ThingName& name, const Assignments& fields) {
    if (name.part != nullptr)
        return add_part(office, request, name, fields);
    refuse_acts_of_their_own(name.key);
    Change change{office, request, "add"};
    if (change.was_done())
        return edited_before();
    const auto& base = change.read(scope_of_thing(name.key));
    Routed routed;
    with_kind(name.key.kind, [&](const auto& kind) {
        using Thing = typename std::remove_cvref_t<decltype(kind)>::Thing;
        if (find_thing(base.*kind.things, name.key) != nullptr)
            refuse_there(to_string(name.key));
        refuse_code_in_use(change.registry(), name.key);
        const auto read = read_text(
            name.key, made_of_fields([&] { return fixture::new_text(name.key, fields, request.sources()); }));
        refuse_unreadable(read);
        (routed.wanted.*kind.things).push_back(the_thing<Thing>(read, name.key));
    });
    return finished(change, std::move(routed));
}

Edited add_all_states(Office& office, const Request& request) {
    Change change{office, request, "add"};
    if (change.was_done())
        return edited_before();
    const auto& base = change.read({.people = true});
    std::set<const KnownDelegation*> there;
    for (const auto& delegation : base.delegations)
        for (const auto& name : {std::string{delegation.code.text()}, std::string{delegation.name.in()}})
            if (const auto who = find_known(name); who.size() == 1)
                there.insert(who.front());
    Routed routed;
    for (const auto& known : known_delegations()) {
        if (known.kind != DelegationKind::state || there.contains(&known))
            continue;
        auto delegation = delegation_of(known);
        delegation.sources = request.sources();
        routed.wanted.delegations.push_back(std::move(delegation));
    }
    return finished(change, std::move(routed));
}

Edited add_meeting_like(Office& office, const Request& request, const MeetingCode& code,
                        const MeetingCode& like, const Assignments& fields) {
    Change change{office, request, "add"};
    if (change.was_done())
        return edited_before();
    const auto& base = change.read(scope_of_meeting(like));
    const auto pattern = meeting_like(find_or_refuse(base.meetings, like), code, request.sources());
    const auto key = key_of(pattern);
    if (find_thing(base.meetings, key) != nullptr)
        refuse_there(to_string(key));
    // As it would be on the days of the other: its timetable goes with the days that are said.
    auto undated = pattern;
    undated.dates = {};
    const auto read = read_text(
        key, made_of_fields([&] { return fixture::edited_text(&undated, fields, request.sources()); }));
    refuse_unreadable(read);
    return finished(change, route_new(base, pattern, the_thing<Meeting>(read, key)));
}

} // namespace plenary::office
