/// \file
/// What the schema of a file is, in one number.
#pragma once

#include "registry/log/seal.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

/// The digest of how all tables, indexes, triggers and views are spelled, in whatever order they were made.
Digest schema_digest(SQLite::Database& db);

} // namespace plenary::registry
