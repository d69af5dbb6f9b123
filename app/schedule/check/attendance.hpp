/// \file
/// Who is to be at a meeting, and who must be.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::schedule {

/// Calls f(code, is_firm) for each delegation that is to be at the meeting: the required ones are firm, the
/// invited ones are not. A delegation that is both is told twice.
template<class F>
void each_delegation(const domain::Meeting& meeting, F f) {
    for (const auto& delegation : meeting.required_delegations)
        f(delegation.text(), true);
    for (const auto& invitation : meeting.invited)
        f(invitation.delegation.text(), false);
}

/// Calls f(code) for each person that the meeting names: the required ones, who speaks and who leads.
template<class F>
void each_named_person(const domain::Meeting& meeting, F f) {
    for (const auto& person : meeting.required_people)
        f(person.text());
    for (const auto& session : meeting.sessions)
        each_leading(session, [&](const domain::ParticipantCode& person) { f(person.text()); });
}

/// Whether the registration still stands; a confirmed one is firm.
inline bool stands(const domain::Registration& registration) {
    return registration.status != domain::RegistrationStatus::withdrawn &&
           registration.status != domain::RegistrationStatus::refused;
}

/// Who is to be at a meeting, by code, and whether they must. The codes are those of the dataset.
using Parties = std::unordered_map<std::string_view, bool>;

Parties delegations_of(const domain::Meeting& meeting);
Parties people_of(const domain::Meeting& meeting, const std::vector<domain::Registration>& registrations);

/// The people of each meeting with its place among `meetings`, as people_of says, in one pass over the
/// registrations.
std::vector<Parties> people_of_all(const std::vector<const domain::Meeting*>& meetings,
                                   const std::vector<domain::Registration>& registrations);

/// Who is to be at both of two meetings.
struct Shared {
    std::vector<std::string> firm; ///< who must be at both, by code
    int loose = 0;                 ///< how many others
};
Shared shared_by(const Parties& parties, const Parties& others);

} // namespace plenary::schedule
