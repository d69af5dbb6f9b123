/// \file
/// Finding people by name.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

std::vector<Found> find_people(SQLite::Database& db, const std::string& query);

} // namespace plenary::registry
