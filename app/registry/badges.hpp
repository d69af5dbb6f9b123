/// \file
/// Badges: what stands behind the code that a scanner reads.
#pragma once

#include "registry/database.hpp"
#include "registry/registry.hpp"

namespace plenary::registry {

std::vector<std::string> issue_badges(Database& db, const Action& action, const domain::MeetingCode& meeting,
                                      const std::vector<domain::RegistrationCode>& codes);
std::size_t revoke_badges(Database& db, const Action& action, const domain::MeetingCode& meeting,
                          const std::vector<domain::RegistrationCode>& codes);
std::optional<Badge> find_badge(Database& db, const std::string& token);
std::vector<Badge> badges_of(Database& db, const domain::MeetingCode& meeting);

} // namespace plenary::registry
