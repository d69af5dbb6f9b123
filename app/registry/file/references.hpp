/// \file
/// Whether whatever a row refers to is there.
#pragma once

#include "registry/file/database.hpp"

#include <string>
#include <vector>

namespace plenary::registry {

/// The references that lead nowhere, in words: one for each pair of tables, with how many rows.
std::vector<std::string> lost_references(Database& db);

} // namespace plenary::registry
