/// \file
/// Badges: what stands behind the code that a scanner reads.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

std::vector<std::string> issue_badges(SQLite::Database& db, const Action& action,
                                      const domain::MeetingCode& meeting,
                                      const std::vector<domain::RegistrationCode>& codes);
std::size_t revoke_badges(SQLite::Database& db, const Action& action, const domain::MeetingCode& meeting,
                          const std::vector<domain::RegistrationCode>& codes);
std::optional<Badge> find_badge(SQLite::Database& db, const std::string& token);
std::vector<Badge> badges_of(SQLite::Database& db, const domain::MeetingCode& meeting);

} // namespace plenary::registry
