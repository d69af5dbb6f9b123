/// \file
/// Reading the change log.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

History read_history(SQLite::Database& db, const HistoryFilter& filter);

/// All that was done to these people, the registrations that they have or had, and their check-ins.
std::vector<HistoryEntry> read_life(SQLite::Database& db, const std::vector<domain::ParticipantCode>& people);
/// The same of one registration.
std::vector<HistoryEntry> read_life(SQLite::Database& db, const domain::Key& registration);

std::optional<ActionEntry> read_action(SQLite::Database& db, std::int64_t number);

/// 0 if none did.
std::int64_t newest_action_on(SQLite::Database& db, const domain::Key& thing);

} // namespace plenary::registry
