#include "registry/file/schema_digest.hpp"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace plenary::registry {

Digest schema_digest(SQLite::Database& db) {
    SQLite::Statement row{db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"};
    std::string spelled;
    while (row.executeStep())
        for (int i = 0; i < row.getColumnCount(); ++i) {
            const auto value = row.getColumn(i);
            spelled += std::to_string(value.getBytes()) + (value.isNull() ? '-' : ':');
            spelled.append(value.getText(), static_cast<std::size_t>(value.getBytes()));
        }
    return digest_of(spelled);
}

} // namespace plenary::registry
