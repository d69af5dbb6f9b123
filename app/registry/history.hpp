/// \file
/// Reading the change log.
#pragma once

#include "registry/database.hpp"
#include "registry/registry.hpp"

namespace plenary::registry {

History read_history(Database& db, const HistoryFilter& filter);

/// All that was done to these people, the registrations that they have or had, and their check-ins.
std::vector<HistoryEntry> read_life(Database& db, const std::vector<domain::ParticipantCode>& people);
/// The same of one registration.
std::vector<HistoryEntry> read_life(Database& db, const domain::Key& registration);

std::optional<ActionEntry> read_action(Database& db, std::int64_t number);

/// 0 if none did.
std::int64_t newest_action_on(Database& db, const domain::Key& thing);

} // namespace plenary::registry
