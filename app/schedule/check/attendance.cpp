#include "schedule/check/attendance.hpp"

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

namespace {

void note(Parties& parties, std::string_view code, bool is_firm) {
    auto& firm = parties.try_emplace(code, false).first->second;
    firm = firm || is_firm;
}

} // namespace

Parties delegations_of(const Meeting& meeting) {
    Parties parties;
    each_delegation(meeting, [&](std::string_view code, bool is_firm) { note(parties, code, is_firm); });
    return parties;
}

Parties people_of(const Meeting& meeting, const std::vector<Registration>& registrations) {
    return std::move(people_of_all({&meeting}, registrations).front());
}

std::vector<Parties> people_of_all(const std::vector<const Meeting*>& meetings,
                                   const std::vector<Registration>& registrations) {
    std::vector<Parties> people(meetings.size());
    std::unordered_map<std::string_view, Parties*> by_meeting;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        by_meeting.emplace(meetings[i]->code.text(), &people[i]);
        each_named_person(*meetings[i], [&](std::string_view code) { note(people[i], code, true); });
    }
    for (const auto& registration : registrations)
        if (const auto found = by_meeting.find(registration.meeting.text());
            found != by_meeting.end() && stands(registration))
            note(*found->second, registration.participant.text(),
                 registration.status == RegistrationStatus::confirmed);
    return people;
}

Shared shared_by(const Parties& parties, const Parties& others) {
    Shared shared;
    for (const auto& [code, is_firm] : parties) {
        const auto found = others.find(code);
        if (found == others.end())
            continue;
        if (is_firm && found->second)
            shared.firm.emplace_back(code);
        else
            ++shared.loose;
    }
    std::sort(shared.firm.begin(), shared.firm.end());
    return shared;
}

} // namespace plenary::schedule
