/// \file
/// Reading the change log.
#pragma once

#include "registry/file/database.hpp"
#include "registry/reading.hpp"

#include <set>

namespace plenary::registry {

History read_history(Database& db, const HistoryFilter& filter);

/// All that was done to these people, the registrations that they have or had, and their check-ins.
std::vector<HistoryEntry> read_life(Database& db, const std::vector<domain::ParticipantCode>& people);
/// The same of one registration.
std::vector<HistoryEntry> read_life(Database& db, const domain::Key& registration);

std::optional<ActionEntry> read_action(Database& db, std::int64_t number);

/// Those that were undone, unless the undo was undone itself.
std::set<std::int64_t> actions_taken_back(Database& db);

/// All that was done to the thing.
std::vector<HistoryEntry> read_done_to(Database& db, const domain::Key& thing);
std::optional<std::int64_t> action_with_uuid(Database& db, const std::string& uuid);

/// 0 if none did.
std::int64_t newest_action_on(Database& db, const domain::Key& thing);

} // namespace plenary::registry
