/// \file
/// Finding people by name.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

/// The search keys of all forms of a name. The forms share most of their words: each word is folded once.
std::vector<std::string> keys_of(const domain::PersonName& name);

/// Who shares a search key of one of the names.
std::vector<domain::ParticipantCode> codes_of_namesakes(SQLite::Database& db,
                                                        const std::vector<domain::PersonName>& names);

std::vector<Found> find_people(SQLite::Database& db, const std::string& query);

} // namespace plenary::registry
