#include "domain/people/lot.hpp"

#include <algorithm>
#include <set>

namespace plenary::domain {

std::vector<DelegationCode> states_to_draw_from(const Dataset& data, const Meeting& meeting) {
    std::set<DelegationCode> named;
    for (const auto& invitation : meeting.invited)
        named.insert(invitation.delegation);
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && registration.status != RegistrationStatus::withdrawn &&
            registration.status != RegistrationStatus::refused)
            named.insert(registration.delegation);
    std::vector<DelegationCode> states;
    for (const auto& delegation : data.delegations)
        if (delegation.kind == DelegationKind::state && named.contains(delegation.code))
            states.push_back(delegation.code);
    std::sort(states.begin(), states.end());
    return states;
}

std::size_t drawn_by_lot(std::uint64_t seed, std::size_t count) {
    auto number = seed + 0x9E3779B97F4A7C15U;
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    number ^= number >> 31U;
    return static_cast<std::size_t>(number % count);
}

} // namespace plenary::domain
