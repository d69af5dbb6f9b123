#include "office/people/door_counts.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/people/in_the_room.hpp"
#include "office/lookup.hpp"

#include <map>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

std::map<DelegationCode, std::string> names_of_delegations(const Dataset& data) {
    std::map<DelegationCode, std::string> names;
    for (const auto& delegation : data.delegations)
        names.emplace(delegation.code,
                      delegation.name.empty() ? delegation.code.text() : delegation.name.in());
    return names;
}

std::set<RegistrationCode> received_at(const MeetingCode& meeting, const std::vector<CheckIn>& events) {
    std::set<RegistrationCode> received;
    for (const auto* event : arrivals(events))
        if (event->meeting == meeting)
            received.insert(event->registration);
    return received;
}

} // namespace

DoorCounts count_at_door(const Office& office, const MeetingCode& code) {
    auto data = office.open_to_read().read(
        {.meetings = std::vector{code}, .other_meetings = false, .details = false});
    auto now = time_at_venue(office.now(), find_or_refuse(data.meetings, code), data);
    now.second = 59; // events of one second were put into the next ones
    std::erase_if(data.check_ins, [&](const CheckIn& event) { return now < event.at; });
    const auto names = names_of_delegations(data);
    const auto received = received_at(code, data.check_ins);
    std::map<std::string, DoorCounts::Line> lines;
    DoorCounts counts;
    counts.inside = in_the_room(code, data.check_ins, now).count();
    for (const auto& registration : data.registrations) {
        if (registration.status != RegistrationStatus::confirmed)
            continue;
        auto& line = lines[names.at(registration.delegation)];
        const int came = received.contains(registration.code) ? 1 : 0;
        line.expected += 1;
        line.received += came;
        counts.expected += 1;
        counts.received += came;
    }
    for (auto& [name, line] : lines) {
        line.name = name;
        counts.delegations.push_back(std::move(line));
    }
    return counts;
}

} // namespace plenary::office
