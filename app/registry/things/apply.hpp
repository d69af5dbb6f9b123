/// \file
/// Carries a plan out, within a transaction that the caller holds.
#pragma once

#include "registry/file/database.hpp"
#include "registry/writing.hpp"

namespace plenary::registry {

void apply_plan(Database& db, const Action& action, const domain::Plan& plan, const domain::Dataset& wanted,
                const std::string& fixture);

/// The same of a plan that was prepared. What was made of it is used up.
void apply_prepared(Database& db, const Action& action, const domain::Plan& plan,
                    const domain::Dataset& wanted, PreparedPlan::Made& made);

/// All as one, each an action of its own but what changes nothing.
void apply_steps(Database& db, const Action& action, const std::vector<LoadStep>& steps);

std::vector<domain::Key> fixture_things(Database& db, const std::string& fixture);

/// What the action with this nonce added or changed, in its order; nothing if there is none.
std::optional<std::vector<domain::Key>> action_things(Database& db, const std::string& nonce);

} // namespace plenary::registry
