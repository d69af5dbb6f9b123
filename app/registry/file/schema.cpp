#include "registry/file/schema.hpp"

#include "registry/file/connection.hpp"
#include "registry/file/schema_digest.hpp"
#include "registry/file/upgrade.hpp"
#include "schemas/embedded.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace plenary::registry {

namespace {

using Objects = std::map<std::pair<std::string, std::string>, std::string>; ///< type and name, to spelling

Objects objects_of(SQLite::Database& db) {
    SQLite::Statement row{db, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema"};
    Objects objects;
    while (row.executeStep())
        objects.insert_or_assign({row.getColumn(0).getString(), row.getColumn(1).getString()},
                                 row.getColumn(2).getString());
    return objects;
}

Objects objects_of_version(int version) {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    for (const auto& step : schemas::sql_steps().first(static_cast<std::size_t>(version)))
        db.exec(std::string{step.sql});
    return objects_of(db);
}

class Comparison {
public:
    SchemaDifferences compare(const Objects& expected, const Objects& present) {
        for (const auto& [object, sql] : expected) {
            const auto found = present.find(object);
            if (found == present.end())
                tell(object, " is missing", holds_rows(object));
            else if (found->second != sql)
                tell(object, " is not that of plenary", holds_rows(object) || object.first == "index");
        }
        // A trigger does nothing to who reads, and a view nothing that is not asked for.
        for (const auto& [object, sql] : present)
            if (!expected.contains(object))
                tell(object, " is not part of a registry",
                     object.first == "table" || object.first == "index");
        return std::move(differences_);
    }

private:
    using Object = std::pair<std::string, std::string>;

    static bool holds_rows(const Object& object) { return object.first == "table" || object.first == "view"; }

    void tell(const Object& object, const char* what, bool forbids_reading) {
        constexpr std::size_t most = 50;
        if (forbids_reading)
            differences_.is_readable = false;
        if (differences_.in_words.size() < most)
            differences_.in_words.push_back(fmt::format("the {} '{}'{}", object.first, object.second, what));
    }

    SchemaDifferences differences_;
};

} // namespace

bool has_schema_of(SQLite::Database& db, int version) {
    return schema_digest(db) == schema_digests()[static_cast<std::size_t>(version) - 1];
}

SchemaDifferences schema_differences(SQLite::Database& db, int version) {
    if (version < 1 || version > newest_version())
        return {{fmt::format("the version is {}, where the first is 1", version)}, false};
    if (has_schema_of(db, version))
        return {};
    return Comparison{}.compare(objects_of_version(version), objects_of(db));
}

} // namespace plenary::registry
