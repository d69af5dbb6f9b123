/// \file
/// Registries of earlier versions, brought up to date.
#include "registry/file/connection.hpp"
#include "registry/registry.hpp"
#include "schemas/embedded.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace plenary;

namespace {

/// A registry of this version with what `rows` insert.
void make_registry(const std::filesystem::path& file, int version, const std::string& rows) {
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    for (const auto& step : schemas::sql_steps().first(static_cast<std::size_t>(version)))
        db.exec(std::string{step.sql});
    db.exec("PRAGMA application_id = 0x504C4E59; PRAGMA user_version = " + std::to_string(version));
    db.exec(rows);
}

} // namespace

TEST_SUITE("registry: steps") {
    TEST_CASE("step 3: invitations stay as they are, and one may have no seat") {
        const testing::TemporaryFolder folder;
        make_registry(folder / "r.db", 2,
                      "BEGIN;"
                      "INSERT INTO citation (id, codes) VALUES (7, 'register');"
                      "INSERT INTO delegation (id, code, kind, citation_id) VALUES (1, 'KAZ', 'state', 7);"
                      "INSERT INTO series (id, code, title, short_title, purpose, citation_id) "
                      "VALUES (1, 's', 'S', '', '', 7);"
                      "INSERT INTO meeting (id, series_id, code, title, status, reason, citation_id) "
                      "VALUES (1, 1, 'm', 'M', 'tentative', '', 7);"
                      "INSERT INTO invitation VALUES (1, 0, 1, 4, 2, 'No. 12', '2011-02-14', 7);"
                      "COMMIT");
        (void)registry::Registry::to_write(folder / "r.db");
        SQLite::Database db{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
        SQLite::Statement row{db, "SELECT seats, funded, note, note_date FROM invitation"};
        REQUIRE(row.executeStep());
        CHECK(row.getColumn(0).getInt() == 4);
        CHECK(row.getColumn(1).getInt() == 2);
        CHECK(row.getColumn(2).getString() == "No. 12");
        CHECK(row.getColumn(3).getString() == "2011-02-14");
        row.reset();
        CHECK(db.exec("UPDATE invitation SET seats = 0, funded = NULL") == 1);
    }
}
