/// \file
/// Badges: what stands behind the code that a scanner reads.
#pragma once

#include "registry/file/database.hpp"
#include "registry/writing.hpp"

namespace plenary::registry {

/// The name of the action by which a load takes over badges. It touches a registration for each badge that it brings
/// and each that it revokes: so many it accounts for.
inline constexpr const char* taking_badges = "badge load";

std::vector<std::string> issue_badges(Database& db, const Action& action, const domain::MeetingCode& meeting,
                                      const std::vector<domain::RegistrationCode>& codes,
                                      std::vector<std::string> tokens);
std::size_t revoke_badges(Database& db, const Action& action, const domain::MeetingCode& meeting,
                          const std::vector<domain::RegistrationCode>& codes);
std::vector<domain::IssuedBadge> issued_badges(Database& db);
std::size_t take_badges(Database& db, const Action& action, const std::vector<domain::IssuedBadge>& badges);
bool lacks_badges(Database& db, const std::vector<domain::IssuedBadge>& badges);
std::optional<Badge> find_badge(Database& db, const std::string& token);
std::vector<Badge> badges_of(Database& db, const domain::MeetingCode& meeting);

} // namespace plenary::registry
