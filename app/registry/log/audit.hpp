/// \file
/// Whether the change log is as it was written, and the registry as the change log left it.
#pragma once

#include "domain/model.hpp"
#include "registry/file/database.hpp"
#include "registry/reading.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plenary::registry {

/// Of each kind; somebody who reads on has seen enough.
inline constexpr std::size_t most_problems = 20;

/// Makes every digest and seal anew; what does not agree, in words.
std::vector<std::string> audit_chain(Database& db);

/// Follows every thing through the log; what is in `data`, the whole registry, and not as the log left it, in
/// words.
std::vector<std::string> audit_things(Database& db, const domain::Dataset& data);

/// Entries of the log whose words cannot be checked, since forgetting somebody took words from them, although
/// they are about nobody who was forgotten; in words.
std::vector<std::string> audit_forgotten(Database& db);

/// Compares the badges with the actions that issued and revoked them; what does not agree, in words.
std::vector<std::string> audit_badges(Database& db);

/// Registrations of meetings that are there were removed, and their codes are not known as such; in words.
std::vector<std::string> audit_codes(Database& db);

/// What fixtures said of things and cannot be read any more; in words.
std::vector<std::string> audit_said(Database& db);

/// The newest action; its number is 0 when nothing was done yet.
LoggedAction newest_action(Database& db);
/// The action with this seal.
std::optional<LoggedAction> action_with_seal(Database& db, const std::string& seal);

} // namespace plenary::registry
