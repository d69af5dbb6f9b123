/// \file
/// Carries a plan out, within a transaction that the caller holds.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

void apply_plan(SQLite::Database& db, const Action& action, const domain::Plan& plan,
                const domain::Dataset& wanted, const std::string& fixture);

std::vector<domain::Key> fixture_things(SQLite::Database& db, const std::string& fixture);

/// What the action with this nonce added or changed, in its order; nothing if there is none.
std::optional<std::vector<domain::Key>> action_things(SQLite::Database& db, const std::string& nonce);

} // namespace plenary::registry
