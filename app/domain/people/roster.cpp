#include "domain/people/roster.hpp"

#include "domain/people/check_ins.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace plenary::domain {

std::map<RegistrationCode, std::vector<Date>> days_present(const std::vector<CheckIn>& check_ins,
                                                           const MeetingCode& meeting) {
    std::map<RegistrationCode, std::vector<Date>> days;
    for (const auto* event : arrivals(check_ins)) {
        if (event->meeting != meeting)
            continue;
        auto& of_person = days[event->registration];
        if (of_person.empty() || of_person.back() != event->at.date)
            of_person.push_back(event->at.date);
    }
    return days;
}

namespace {

bool is_asked_for(const Registration& registration, const Participant* person, bool has_come,
                  const RosterFilter& filter) {
    if (filter.delegation && registration.delegation != *filter.delegation)
        return false;
    if (filter.role && registration.role != *filter.role)
        return false;
    if (filter.status && registration.status != *filter.status)
        return false;
    if (filter.gender && (person == nullptr || person->gender != filter.gender))
        return false;
    if (!filter.came)
        return true;
    const bool is_expected = filter.status || registration.status == RegistrationStatus::confirmed;
    return *filter.came ? has_come : !has_come && is_expected;
}

} // namespace

void narrow(Dataset& data, const MeetingCode& meeting, const RosterFilter& filter) {
    const auto days = days_present(data.check_ins, meeting);
    std::unordered_map<std::string_view, const Participant*> people;
    for (const auto& person : data.participants)
        people.emplace(person.code.text(), &person);
    std::erase_if(data.registrations, [&](const Registration& registration) {
        const auto person = people.find(registration.participant.text());
        return registration.meeting != meeting ||
               !is_asked_for(registration, person == people.end() ? nullptr : person->second,
                             days.contains(registration.code), filter);
    });
    std::set<std::string_view> left;
    for (const auto& registration : data.registrations)
        left.insert(registration.participant.text());
    std::erase_if(data.participants,
                  [&](const Participant& person) { return !left.contains(person.code.text()); });
}

} // namespace plenary::domain
