#include "registry/file/references.hpp"

#include "registry/file/query.hpp"

#include <cstdint>
#include <map>
#include <utility>

namespace plenary::registry {

std::vector<std::string> lost_references(Database& db) {
    std::map<std::pair<std::string, std::string>, std::int64_t> lost;
    Query row{db, "PRAGMA foreign_key_check"};
    while (row.next())
        ++lost[{row.text(0), row.text(2)}];
    std::vector<std::string> in_words;
    for (const auto& [tables, count] : lost)
        in_words.push_back(std::to_string(count) + (count == 1 ? " row of '" : " rows of '") + tables.first +
                           (count == 1 ? "' refers to a row of '" : "' refer to rows of '") + tables.second +
                           (count == 1 ? "' that is not there" : "' that are not there"));
    return in_words;
}

} // namespace plenary::registry
