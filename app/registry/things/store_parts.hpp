/// \file
/// How a list of parts is brought to its new state: shared by the store_*.cpp files.
#pragma once

#include "domain/words.hpp"
#include "registry/file/query.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::registry {

/// The spelling of what may be not stated.
template<class Enum>
std::optional<std::string_view> word_of(const std::optional<Enum>& value) {
    return value ? std::optional{domain::word(*value)} : std::nullopt;
}

/// Parts that others refer to by row id: kept where their code stays, removed where it is gone.
/// `save_part(place, part)` inserts or updates one.
template<class Part, class SavePart>
void replace_kept_parts(Database& db, const char* table, const char* owner, std::int64_t owner_id,
                        const std::vector<Part>& parts, SavePart save_part) {
    const std::string where = std::string{" WHERE "} + owner + " = ?";
    Query{db, std::string{"UPDATE "} + table + " SET position = -1" + where}.with(owner_id).run();
    for (std::size_t i = 0; i < parts.size(); ++i)
        save_part(i, parts[i]);
    Query{db, std::string{"DELETE FROM "} + table + where + " AND position = -1"}.with(owner_id).run();
}

/// Parts that nothing refers to: removed and written anew.
template<class Part, class SavePart>
void replace_parts(Database& db, const char* table, const char* owner, std::int64_t owner_id,
                   const std::vector<Part>& parts, SavePart save_part) {
    Query{db, std::string{"DELETE FROM "} + table + " WHERE " + owner + " = ?"}.with(owner_id).run();
    for (std::size_t i = 0; i < parts.size(); ++i)
        save_part(i, parts[i]);
}

} // namespace plenary::registry
