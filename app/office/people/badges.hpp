/// \file
/// Badges: issuing and revoking the tokens that they carry, and whom a token lets in.
#pragma once

#include "office/change.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Badges for these registrations, or where none is named for everybody confirmed who has no valid one.
struct IssueBadges {
    domain::MeetingCode meeting;
    std::vector<domain::RegistrationCode> codes = {};
    std::vector<std::string> tokens = {}; ///< made before, one for each code; empty: they are made now
    /// Hands the badges out before they hold, told of what they are decided on. Where it throws, nothing is issued and
    /// the former badges hold.
    std::function<void(const domain::Dataset&)> hand_out = {};
};

/// For badges that are drawn before they are issued.
std::vector<std::string> new_tokens(std::size_t count);

struct IssuedBadges {
    Ended ended = Ended::changed;
    std::vector<domain::Registration> registrations =
        {};                                       ///< in the order of the request, else of their codes
    std::vector<std::string> tokens = {};         ///< of each; the registry keeps none. Empty in a dry run
    std::vector<domain::Participant> people = {}; ///< behind the registrations
};

/// A new badge revokes the former of the same person. Throws Refused (not_confirmed) for a registration that
/// is named and not confirmed. A repeated nonce issues nothing: tokens are told once.
IssuedBadges issue_badges(Office& office, const Request& request, const IssueBadges& wanted);

struct RevokedBadges {
    Ended ended = Ended::changed;
    std::size_t count = 0; ///< how many valid badges there were
};
RevokedBadges revoke_badges(Office& office, const Request& request, const domain::MeetingCode& meeting,
                            const std::vector<domain::RegistrationCode>& codes);

/// The registration that is meant at the desk: by the token of a badge, or by its code in any case, with any dash or
/// none, from a keyboard left on Cyrillic or by its sound (domain/change/typed_code.hpp); what is no code is handed back as it is. Throws
/// Refused: badge_unknown, badge_of_another_meeting, badge_revoked, code_unclear; none of them holds a token.
domain::RegistrationCode registration_typed(const registry::Reading& registry,
                                            const domain::MeetingCode& meeting, const std::string& typed);

} // namespace plenary::office
