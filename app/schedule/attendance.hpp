/// \file
/// Who is to be at a meeting, and who must be.
#pragma once

#include "domain/model.hpp"

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

/// Calls f(code) for each person that the meeting names: the required ones, and who speaks.
template<class F>
void each_named_person(const domain::Meeting& meeting, F f) {
    for (const auto& person : meeting.required_people)
        f(person.text());
    for (const auto& session : meeting.sessions)
        for (const auto& speaker : session.speakers)
            f(speaker.text());
}

/// Whether the registration still stands; a confirmed one is firm.
inline bool stands(const domain::Registration& registration) {
    return registration.status != domain::RegistrationStatus::withdrawn &&
           registration.status != domain::RegistrationStatus::refused;
}

} // namespace plenary::schedule
