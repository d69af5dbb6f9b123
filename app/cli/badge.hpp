/// \file
/// What a desk makes of a scanned badge.
#pragma once

#include "cli/context.hpp"
#include "domain/model.hpp"

#include <string>

namespace plenary::cli {

/// The registration that was scanned or typed at a desk of the meeting: behind the token of a badge, or by
/// its code. Throws CommandError (refused) where the badge is unknown, revoked or of another meeting; the
/// message does not repeat the token.
domain::RegistrationCode scanned(const Context& context, const domain::MeetingCode& meeting,
                                 const std::string& typed);

} // namespace plenary::cli
