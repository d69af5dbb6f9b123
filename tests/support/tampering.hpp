/// \file
/// A registry as somebody leaves it who passes plenary by, with the sqlite3 shell and all its safeguards off.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::testing {

/// Runs the statements as they are.
inline void alter(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    db.exec(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA recursive_triggers = OFF;" +
        sql);
}

/// Runs the statements past the triggers, which stand as before afterwards.
inline void tamper(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    std::vector<std::string> triggers;
    std::string dropping;
    {
        SQLite::Statement row{db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"};
        while (row.executeStep()) {
            dropping += "DROP TRIGGER " + row.getColumn(0).getString() + ";";
            triggers.push_back(row.getColumn(1).getString());
        }
    }
    db.exec(dropping + sql);
    for (const auto& trigger : triggers)
        db.exec(trigger);
}

} // namespace plenary::testing
