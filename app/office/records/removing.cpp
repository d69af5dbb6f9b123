#include "office/records/edited_thing.hpp"
#include "office/records/editing.hpp"
#include "office/rules_of_change.hpp"

#include <fmt/format.h>

namespace plenary::office {

using namespace domain;

namespace {

/// The registration with its events, all of which were taken back.
void plan_removal(const Dataset& base, const Registration& registration, Plan& plan) {
    for (const auto& event : base.check_ins)
        if (event.meeting == registration.meeting && event.registration == registration.code)
            plan.removed.push_back({key_of(event), difference(to_record(event), {})});
    plan.removed.push_back({key_of(registration), difference(to_record(registration), {})});
}
template<class Thing>
void plan_removal(const Dataset&, const Thing& thing, Plan& plan) {
    plan.removed.push_back({key_of(thing), difference(to_record(thing), {})});
}

void refuse_what_stays(const Change& change, const Key& key) {
    if (key.kind == kind_of<CheckIn>)
        throw Refused(Reason::is_otherwise, key.name, "a check-in is what happened at a door, and stays",
                      {"take it back with ", Step{Act::undo_check_in}});
    if (key.kind == kind_of<KeptDocument>)
        throw Refused(Reason::is_otherwise, key.name, "a released document is history, and stays",
                      {"take its release back with ", Step{Act::undo_action}});
    if (key.kind == kind_of<Source> && is_built_in(key.name))
        throw Refused(Reason::is_needed, key.name, fmt::format("the source '{}' is always there", key.name));
    if (key.kind == kind_of<Meeting> && !change.registry().retired_codes(MeetingCode{key.name}).empty())
        throw Refused(
            Reason::is_needed, key.name,
            fmt::format("'{}' has given codes of registrations, which are never used again", key.name),
            "cancel the meeting instead");
}

Removed remove_part(Office& office, const Request& request, const ThingName& name) {
    Change change{office, request, "remove"};
    if (change.was_done())
        return {edited_before()};
    Removed removed;
    with_thing(change.read(scope_of_thing(name.key)), name.key, [&]<class Thing>(const Thing& held) {
        require_part(name, &held);
        const Assignments gone{{std::string{name.part->list}, fixture::Assignment::How::take, name.item}};
        const auto read = read_text(name.key, fixture::edited_text(&held, gone, request.sources()));
        refuse_unreadable(read);
        auto routed = route(change, office, request, held, the_thing<Thing>(read, name.key));
        removed.needed_by = broken_rules(change.base(), overlay(change.base(), routed.wanted));
        if (removed.needed_by.empty())
            removed.edited = finished(change, std::move(routed));
    });
    return removed;
}

} // namespace

Removed remove_thing(Office& office, const Request& request, const ThingName& name) {
    if (name.part != nullptr)
        return remove_part(office, request, name);
    Change change{office, request, "remove"};
    if (change.was_done())
        return {edited_before()};
    const auto key = present_key(change.registry(), name.key);
    // Anything may refer to it, but to a registration only what is of its meeting.
    const auto& base =
        change.read(key.kind == kind_of<Registration> ? scope_of_thing(key) : registry::Scope{});
    refuse_what_stays(change, key);
    Planned planned;
    with_thing(base, key, [&]<class Thing>(const Thing& thing) {
        if constexpr (std::is_same_v<Thing, Registration>)
            refuse_received(base, thing);
        plan_removal(base, thing, planned.plan);
    });
    Removed removed;
    auto plan = planned.plan;
    removed.needed_by = broken_rules(base, carry_out(base, plan, {}));
    if (!removed.needed_by.empty())
        return removed;
    removed.edited.ended = change.finish(std::move(planned));
    removed.edited.plan = change.plan();
    removed.edited.moved_up = change.moved_up();
    removed.edited.warnings = change.warnings();
    return removed;
}

} // namespace plenary::office
