/// \file
/// Codes of registrations that are there no more: a code is never used again, also not in another registry.
#pragma once

#include "registry/file/database.hpp"
#include "registry/writing.hpp"

namespace plenary::registry {

/// The name of the action by which a load takes over such codes; it touches each.
inline constexpr const char* taking_codes = "code load";

std::vector<domain::RegistrationCode> retired_codes_of(Database& db, const domain::MeetingCode& meeting);
std::vector<domain::RetiredCode> retired_codes(Database& db);
std::size_t take_retired_codes(Database& db, const Action& action,
                               const std::vector<domain::RetiredCode>& codes);
bool lacks_retired_codes(Database& db, const std::vector<domain::RetiredCode>& codes);
/// Of meetings that may have been there before: what the log knows of codes that were given there.
void remember_retired_codes(Database& db, const std::vector<domain::MeetingCode>& meetings);
std::optional<domain::ParticipantCode> last_with(Database& db, const domain::Key& registration);

} // namespace plenary::registry
