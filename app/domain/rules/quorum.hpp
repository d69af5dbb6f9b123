/// \file
/// Whether enough delegations are present. A delegation is present while at least one of its people is in the
/// room whose role the meeting counts: an interpreter alone is no delegation.
#pragma once

#include "domain/people/in_the_room.hpp"

#include <optional>
#include <vector>

namespace plenary::domain {

/// How a quorum stands.
struct QuorumCount {
    std::optional<Quorum> rule; ///< nothing: the series states none, and the delegations are only counted
    QuorumBase of = QuorumBase::invited; ///< what was counted; see Quorum::of for what the rule asks
    std::vector<DelegationCode> present; ///< in the order of the list of which they are a part
    std::vector<DelegationCode> missing; ///< likewise
    int needed = 0;                      ///< how many must be present; 0 without a rule

    [[nodiscard]] int delegations() const { return static_cast<int>(present.size() + missing.size()); }
    /// Never of no delegations at all: nobody is no quorum.
    [[nodiscard]] bool is_met() const { return rule && static_cast<int>(present.size()) >= needed; }
};

/// Counts each quorum of `series`, or, where it states none, the delegations as of a rule that states nothing
/// but its share. Where the delegations invited are asked for and the meeting lists none, those that are
/// registered count in their place. `data` holds the registrations of the meeting.
std::vector<QuorumCount> count_quorums(const Series& series, const Meeting& meeting, const Dataset& data,
                                       const InTheRoom& room);

} // namespace plenary::domain
