#include "domain/people/lot.hpp"

#include "domain/people/classes.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace plenary::domain {

namespace {

/// Where the class of the delegation at the meeting stands among those of the series.
std::size_t rank_of(const Dataset& data, const Meeting& meeting, const Delegation& delegation) {
    static const Series unknown;
    const auto series = std::find_if(data.series.begin(), data.series.end(),
                                     [&](const Series& one) { return one.code == meeting.series; });
    const auto& of = series == data.series.end() ? unknown : *series;
    const auto* days = meeting.dates.days();
    const auto code = class_at(of, meeting, delegation, days != nullptr ? days->first : first_date());
    const auto& classes = classes_of(of);
    return static_cast<std::size_t>(
        std::find_if(classes.begin(), classes.end(), [&](const auto& one) { return one.code == code; }) -
        classes.begin());
}

} // namespace

std::vector<DelegationCode> states_to_draw_from(const Dataset& data, const Meeting& meeting) {
    std::set<DelegationCode> named;
    for (const auto& invitation : meeting.invited)
        named.insert(invitation.delegation);
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && registration.status != RegistrationStatus::withdrawn &&
            registration.status != RegistrationStatus::refused)
            named.insert(registration.delegation);
    std::vector<DelegationCode> states;
    auto first_rank = std::numeric_limits<std::size_t>::max();
    for (const auto& delegation : data.delegations) {
        if (delegation.kind != DelegationKind::state || !named.contains(delegation.code))
            continue;
        const auto rank = rank_of(data, meeting, delegation);
        if (rank < first_rank)
            states.clear();
        first_rank = std::min(first_rank, rank);
        if (rank == first_rank)
            states.push_back(delegation.code);
    }
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
