/// \file
/// Inviting delegations to a meeting: with how many they may come, and whose note verbale is missing.
#pragma once

#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// What is said anew of an invitation; nothing means as it is.
struct InvitationEdit {
    /// the most who may be confirmed, from 1; none within: no limit
    std::optional<std::optional<int>> seats = {};
    std::optional<std::optional<int>> funded = {}; ///< how many of them the organizers pay for, from 1
    std::optional<std::string> note = {};          ///< reference of the note verbale that names the members
    std::optional<domain::Date> note_date = {};
};

struct Invited {
    Ended ended = Ended::changed;
    std::vector<domain::Invitation> invitations = {}; ///< of the delegations that were named, in their order
    std::vector<domain::Registration> moved_up = {};  ///< who got a seat by more seats
    std::vector<domain::Violation> warnings = {};     ///< what looks wrong by it
};

/// Invites the delegations; the invitation of one that is invited already is edited.
Invited invite(Office& office, const Request& request, const domain::MeetingCode& meeting,
               const std::vector<domain::DelegationCode>& delegations, const InvitationEdit& edit);

/// Edits invitations. Throws Refused (not_invited) for a delegation that has none.
Invited edit_invitations(Office& office, const Request& request, const domain::MeetingCode& meeting,
                         const std::vector<domain::DelegationCode>& delegations, const InvitationEdit& edit);

} // namespace plenary::office
