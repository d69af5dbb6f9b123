#include "domain/rules/quorum.hpp"

#include "domain/people/seats.hpp"
#include "domain/rules/rules.hpp"

#include <set>

namespace plenary::domain {

namespace {

using Delegations = std::vector<DelegationCode>;

/// Each once, in their order.
Delegations once_each(const Delegations& delegations) {
    Delegations unique;
    std::set<DelegationCode> seen;
    for (const auto& delegation : delegations)
        if (seen.insert(delegation).second)
            unique.push_back(delegation);
    return unique;
}

Delegations invited_to(const Meeting& meeting) {
    Delegations invited;
    for (const auto& invitation : meeting.invited)
        invited.push_back(invitation.delegation);
    return once_each(invited);
}

/// Those of whom somebody may come whose role is counted, by code.
Delegations registered_at(const Meeting& meeting, const Dataset& data) {
    std::set<DelegationCode> registered;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && is_active(registration.status) &&
            is_counted(meeting, registration.role))
            registered.insert(registration.delegation);
    return {registered.begin(), registered.end()};
}

Delegations members_of(const Series& series, const Quorum& quorum) {
    for (const auto& grouping : series.groupings)
        for (const auto& group : grouping.groups)
            if (grouping.code == quorum.grouping && group.code == quorum.group)
                return once_each(group.members.value_or(Delegations{}));
    return {};
}

std::set<DelegationCode> present_in(const Meeting& meeting, const Dataset& data, const InTheRoom& room) {
    std::set<DelegationCode> present;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && is_counted(meeting, registration.role) &&
            room.has(registration.code))
            present.insert(registration.delegation);
    return present;
}

} // namespace

std::vector<QuorumCount> count_quorums(const Series& series, const Meeting& meeting, const Dataset& data,
                                       const InTheRoom& room) {
    const auto present = present_in(meeting, data, room);
    const auto count = [&](const std::optional<Quorum>& rule) {
        QuorumCount counted;
        counted.rule = rule;
        counted.of = rule ? rule->of : QuorumBase::invited;
        if (counted.of == QuorumBase::invited && meeting.invited.empty())
            counted.of = QuorumBase::registered;
        const auto all = counted.of == QuorumBase::invited      ? invited_to(meeting)
                         : counted.of == QuorumBase::registered ? registered_at(meeting, data)
                                                                : members_of(series, *rule);
        for (const auto& delegation : all)
            (present.contains(delegation) ? counted.present : counted.missing).push_back(delegation);
        if (rule)
            counted.needed = rule->needs.fewest_of(counted.delegations());
        return counted;
    };
    std::vector<QuorumCount> counts;
    for (const auto& rule : series.quorums)
        counts.push_back(count(rule));
    if (counts.empty())
        counts.push_back(count(std::nullopt));
    return counts;
}

} // namespace plenary::domain
