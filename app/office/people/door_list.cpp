#include "office/people/door_list.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/time/hours.hpp"
#include "office/lookup.hpp"

#include <map>

namespace plenary::office {

using namespace domain;

namespace {

/// The last arrival of each today at this door.
std::map<RegistrationCode, const CheckIn*> last_arrivals(const std::vector<CheckIn>& events, const Door& door,
                                                         const LocalTime& now) {
    std::map<RegistrationCode, const CheckIn*> last;
    for (const auto* event : arrivals(events))
        if (event->session == door && event->at.date == now.date && !(now < event->at))
            last[event->registration] = event;
    return last;
}

} // namespace

DoorList list_at_door(Office& office, const MeetingCode& code, const Door& door) {
    return office.reading([&](const registry::Reading& registry) {
        const auto data =
            registry.read({.meetings = std::vector{code}, .other_meetings = false, .details = false});
        const auto& meeting = find_or_refuse(data.meetings, code);
        DoorList list{.at = time_at_venue(office.now(), meeting, data)};
        auto now = list.at;
        now.second = 59; // events of one second were put into the next ones
        const auto* days = meeting.dates.days();
        list.is_open = !days || days->first <= now.date;
        const auto room = in_the_room(code, data.check_ins, now);
        const auto last = last_arrivals(data.check_ins, door, now);
        for (const auto& registration : data.registrations) {
            list.people.push_back({registration.code, registration.status});
            list.people.back().has_note = !registration.desk_note.empty();
            const auto arrival = last.find(registration.code);
            if (arrival == last.end() || !room.has(registration.code, door))
                continue;
            list.people.back().since = arrival->second->at;
            list.people.back().desk = arrival->second->desk;
        }
        for (const auto& badge : registry.issued_badges())
            if (badge.meeting == code)
                list.badges.push_back(
                    {badge.digest.substr(0, digits_of_badge), badge.registration, !badge.revoked_at.empty()});
        return list;
    });
}

} // namespace plenary::office
