#include "office/people/registered.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/subject.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

std::optional<int> place_of(const Registration& registration, const std::vector<Registration>& roster) {
    if (registration.status != RegistrationStatus::waitlisted)
        return std::nullopt;
    return place_in_queue(roster, registration);
}

} // namespace

Seating reseat_or_refuse(const Meeting& meeting, const std::vector<Registration>& roster,
                         Registration wanted) {
    auto seating = reseat(meeting, roster, std::move(wanted));
    if (seating.refused)
        throw Refused(Reason::seat_lost, seating.registration.code.text(), seating.reason,
                      "leave role and delegation as they are, or have a seat given up first");
    return seating;
}

void finish_seating(Change& change, Seating seating, Registered& result) {
    result.registration = std::move(seating.registration);
    result.reason = std::move(seating.reason);
    change.want(result.registration);
    result.ended = change.finish();
    result.moved_up = change.moved_up();
    auto queue = change.base().registrations;
    std::erase_if(queue, [&](const Registration& other) {
        return std::any_of(result.moved_up.begin(), result.moved_up.end(),
                           [&](const Registration& next) { return next.code == other.code; });
    });
    result.place = place_of(result.registration, queue);
}

ParticipantCode present_code(const registry::Reading& registry, const ParticipantCode& code) {
    return registry.merged_into(code).value_or(code);
}

void refuse_other_part(const NameParts& parts) {
    const auto part = part_beside_whole(parts);
    if (part.empty())
        return;
    const auto& whole = parts.latin.empty() ? parts.own : parts.latin;
    throw Refused(Reason::name_unsaid, part, fmt::format("'{}' is no part of '{}'", part, whole),
                  "say the name in its parts, or as a whole that has them");
}

Registered registered_before(Change& change, const Request& request, const MeetingCode& meeting) {
    const auto keys = change.registry().things_of_action(request.nonce);
    const auto& data = change.read(scope_of_meeting(meeting));
    Registered result;
    result.ended = Ended::before;
    for (const auto& key : keys.value_or(std::vector<Key>{}))
        for (const auto& registration : data.registrations)
            if (key_of(registration) == key && result.registration.code.empty())
                result.registration = registration;
    result.place = place_of(result.registration, data.registrations);
    return result;
}

void refuse_received(const Dataset& base, const Registration& registration) {
    for (const auto* event : standing(base.check_ins))
        if (event->meeting == registration.meeting && event->registration == registration.code)
            throw Refused(Reason::was_received, registration.code.text(),
                          fmt::format("{} was checked in at {}", registration.code.text(),
                                      format_local_time(event->at)),
                          {"take a wrong check-in back with ", Step{Act::undo_check_in}, ", then try again"});
}

} // namespace plenary::office
