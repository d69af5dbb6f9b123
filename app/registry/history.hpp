/// \file
/// Reading the change log.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

History read_history(SQLite::Database& db, const HistoryFilter& filter);

} // namespace plenary::registry
