/// \file
/// A connection to SQLite that keeps the statements it has prepared: to prepare one takes longer than to run
/// it, and a desk runs the same dozen for each badge.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plenary::registry {

class Database : public SQLite::Database {
public:
    using SQLite::Database::Database;

    /// Where a statement lies while nobody uses it; empty before the first use and during each.
    using Place = std::optional<SQLite::Statement>;

    /// The place of the statement with these words. It stays where it is as long as the connection.
    Place& place_of(std::string_view sql);

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    std::unordered_map<std::string, Place, Hash, std::equal_to<>> places_;
};

} // namespace plenary::registry
