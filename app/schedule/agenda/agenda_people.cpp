#include "schedule/agenda/agenda_people.hpp"

#include "schedule/check/attendance.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plenary::schedule {

using namespace domain;

std::vector<std::pair<DelegationCode, int>> delegation_sizes(const Meeting& meeting,
                                                             const std::vector<Registration>& registrations) {
    std::map<DelegationCode, int> sizes;
    for (const auto& registration : registrations)
        if (registration.meeting == meeting.code && stands(registration) &&
            registration.status != RegistrationStatus::waitlisted && registration.role != Role::interpreter &&
            registration.role != Role::secretariat)
            ++sizes[registration.delegation];
    for (const auto& invitation : meeting.invited)
        if (invitation.seats)
            sizes.try_emplace(invitation.delegation, *invitation.seats);
    return {sizes.begin(), sizes.end()};
}

int seats_of_plenary(const Meeting& meeting, const std::vector<Registration>& registrations) {
    int seats = 0;
    for (const auto& invitation : meeting.invited)
        seats += invitation.seats.value_or(0);
    const auto is_expected = [&](const Registration& registration) {
        return registration.meeting == meeting.code &&
               (registration.status == RegistrationStatus::confirmed ||
                registration.status == RegistrationStatus::nominated);
    };
    return std::max(meeting.capacity.value_or(seats),
                    static_cast<int>(std::count_if(registrations.begin(), registrations.end(), is_expected)));
}

int seats_of_item(const AgendaItem& item, const Meeting& meeting,
                  const std::vector<Registration>& registrations) {
    if (item.seats)
        return *item.seats;
    if (item.kind == ItemKind::plenary)
        return seats_of_plenary(meeting, registrations);
    const auto has = [](const auto& list, const auto& code) {
        return std::find(list.begin(), list.end(), code) != list.end();
    };
    int seats = 0;
    const auto sizes = delegation_sizes(meeting, registrations);
    for (const auto& code : item.required_delegations) {
        const auto known =
            std::find_if(sizes.begin(), sizes.end(), [&](const auto& size) { return size.first == code; });
        seats += known == sizes.end() ? 1 : std::max(known->second, 1);
    }
    // Members of those delegations have their seats already.
    const auto is_member = [&](const ParticipantCode& person) {
        return std::any_of(registrations.begin(), registrations.end(), [&](const Registration& one) {
            return one.meeting == meeting.code && one.participant == person && stands(one) &&
                   has(item.required_delegations, one.delegation);
        });
    };
    const auto leading = leading_people(item);
    std::set<ParticipantCode> people{leading.begin(), leading.end()};
    people.insert(item.required_people.begin(), item.required_people.end());
    for (const auto& person : people)
        seats += is_member(person) ? 0 : 1;
    return seats;
}

bool is_there(const Agenda& agenda, const Participant& person, const Date& date, int day,
              const Hours& hours) {
    const auto cannot = [&](const Unavailability& period) {
        return period.weight == Weight::cannot && period.days.contains(date);
    };
    if (std::any_of(person.unavailable.begin(), person.unavailable.end(), cannot))
        return false;
    bool has_stays = false;
    for (const auto& stay : agenda.stays) {
        if (stay.participant != person.code)
            continue;
        has_stays = true;
        if ((!stay.day || *stay.day == day) && (!stay.hours || stay.hours->contains(hours)))
            return true;
    }
    return !has_stays;
}

} // namespace plenary::schedule
