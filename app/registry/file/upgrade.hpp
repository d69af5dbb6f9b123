/// \file
/// Registries of earlier programs, brought up to date.
#pragma once

#include "registry/file/database.hpp"

namespace plenary::registry {

/// The number of the newest schema step this program knows.
int newest_version();

/// Makes a new registry of an empty file, or takes the steps that an older one lacks and mends what programs of its time let
/// in: texts that would be refused today are repaired, and what forgetting took from the log is counted, both by an action of
/// the log. All or nothing, in one transaction; another process may do the same at the same time.
void bring_up_to_date(Database& db);

/// Takes the steps only, of a copy that is to be read: it says what the registry says.
void take_steps(Database& db);

} // namespace plenary::registry
