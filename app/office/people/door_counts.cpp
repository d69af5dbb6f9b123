#include "office/people/door_counts.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/people/classes.hpp"
#include "domain/people/delegation_names.hpp"
#include "domain/people/in_the_room.hpp"
#include "domain/time/hours.hpp"
#include "office/lookup.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plenary::office {

using namespace domain;

namespace {

/// Who came in at least once, at any door or at this one.
std::set<RegistrationCode> received_at(const MeetingCode& meeting, const std::vector<CheckIn>& events,
                                       const std::optional<Door>& door = {}) {
    std::set<RegistrationCode> received;
    for (const auto* event : arrivals(events))
        if (event->meeting == meeting && (!door || event->session == *door))
            received.insert(event->registration);
    return received;
}

/// Of the day, at the door of the meeting.
std::vector<int> received_each_minute(const MeetingCode& meeting, const std::vector<CheckIn>& events,
                                      const LocalTime& now) {
    std::vector<int> counts(minutes_told);
    for (const auto* event : arrivals(events)) {
        const auto ago = now.minute - event->at.minute;
        if (event->meeting == meeting && !event->session && event->at.date == now.date && ago >= 0 &&
            ago < minutes_told)
            ++counts[static_cast<std::size_t>(minutes_told - 1 - ago)];
    }
    return counts;
}

/// Which delegations somebody whom the meeting counts is in the room for.
std::set<DelegationCode> present_delegations(const Meeting& meeting, const Dataset& data,
                                             const InTheRoom& room) {
    std::set<DelegationCode> present;
    for (const auto& registration : data.registrations) {
        const auto& uncounted = meeting.not_counted;
        if (room.has(registration.code) &&
            std::find(uncounted.begin(), uncounted.end(), registration.role) == uncounted.end())
            present.insert(registration.delegation);
    }
    return present;
}

/// Counts people by delegation, and delegations by class.
void count_delegations(const Meeting& meeting, const Dataset& data, const InTheRoom& room,
                       DoorCounts& counts) {
    const auto received = received_at(meeting.code, data.check_ins);
    const auto present = present_delegations(meeting, data, room);
    std::map<DelegationCode, DoorCounts::Line> lines;
    for (const auto& registration : data.registrations) {
        if (registration.status != RegistrationStatus::confirmed)
            continue;
        auto& line = lines[registration.delegation];
        line.expected += 1;
        line.received += received.contains(registration.code) ? 1 : 0;
    }
    const auto& series = find_or_refuse(data.series, meeting.series);
    const auto& classes = classes_of(series);
    std::vector<DoorCounts::Class> by_class(classes.size());
    for (auto& [code, line] : lines) {
        const auto& delegation = find_or_refuse(data.delegations, code);
        const auto its = class_at(series, meeting, delegation, counts.at.date);
        const auto place = std::find_if(classes.begin(), classes.end(),
                                        [&](const DelegationClass& one) { return one.code == its; });
        line.code = code;
        line.name = delegation.name.empty() ? LocalText{code.text()} : names_of(delegation);
        line.of_class = static_cast<std::size_t>(place - classes.begin());
        line.is_present = present.contains(code);
        auto& of_class = by_class.at(line.of_class);
        of_class.title = place->title;
        of_class.delegations += 1;
        of_class.present += line.is_present ? 1 : 0;
        of_class.expected += line.expected;
        of_class.received += line.received;
        counts.expected += line.expected;
        counts.received += line.received;
    }
    std::vector<std::size_t> places(by_class.size());
    for (std::size_t i = 0; i < by_class.size(); ++i) {
        places[i] = counts.classes.size();
        if (by_class[i].delegations > 0)
            counts.classes.push_back(std::move(by_class[i]));
    }
    for (auto& [code, line] : lines) {
        line.of_class = places[line.of_class];
        counts.delegations.push_back(std::move(line));
    }
    std::sort(counts.delegations.begin(), counts.delegations.end(),
              [](const auto& a, const auto& b) { return a.name.in() < b.name.in(); });
}

} // namespace

DoorCounts count_at_door(const Office& office, const MeetingCode& code) {
    auto data = office.reading([&](const registry::Reading& registry) {
        return registry.read({.meetings = std::vector{code}, .names = false, .other_meetings = false});
    });
    const auto& meeting = find_or_refuse(data.meetings, code);
    auto now = time_at_venue(office.now(), meeting, data);
    now.second = 59; // events of one second were put into the next ones
    std::erase_if(data.check_ins, [&](const CheckIn& event) { return now < event.at; });
    const auto room = in_the_room(code, data.check_ins, now);
    DoorCounts counts;
    counts.at = now;
    counts.inside = room.count();
    count_delegations(meeting, data, room, counts);
    for (const auto& session : meeting.sessions)
        counts.sessions.push_back({session.code,
                                   static_cast<int>(received_at(code, data.check_ins, session.code).size()),
                                   room.count(session.code)});
    counts.quorums = count_quorums(find_or_refuse(data.series, meeting.series), meeting, data, room);
    counts.a_minute = received_each_minute(code, data.check_ins, now);
    counts.speeches = std::move(data.speeches);
    return counts;
}

} // namespace plenary::office
