/// \file
/// The examination of a registry: everything that can be wrong with one, none of it an error.
#pragma once

#include "domain/model.hpp"
#include "registry/file/database.hpp"
#include "registry/registry.hpp"

#include <functional>

namespace plenary::registry {

/// `read_all` reads the whole registry; what it throws is one of the problems.
Health examine(Database& db, const std::function<domain::Dataset()>& read_all);

} // namespace plenary::registry
