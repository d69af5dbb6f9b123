/// \file
/// Damage of every kind: doctor tells it as a row of its table, and no command ends in a crash or in "a defect
/// of plenary".
#include "full_registry.hpp"
#include "support/tampering.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <set>

using namespace plenary::testing;

namespace {

namespace fs = std::filesystem;

struct Damage {
    std::string what;
    std::function<void(const fs::path&)> inflict;
};

using Damages = std::vector<Damage>;

std::vector<std::vector<std::string>> rows_of(const fs::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    SQLite::Statement row{db, sql};
    std::vector<std::vector<std::string>> rows;
    while (row.executeStep()) {
        auto& cells = rows.emplace_back();
        for (int i = 0; i < row.getColumnCount(); ++i)
            cells.push_back(row.getColumn(i).getString());
    }
    return rows;
}

void add(Damages& damages, const std::string& sql) {
    damages.push_back({sql, [sql](const fs::path& file) { tamper(file, sql); }});
}

void add_to_schema(Damages& damages, const std::string& sql) {
    damages.push_back({sql, [sql](const fs::path& file) { alter(file, sql); }});
}

/// For each reference that a row has: what it refers to is gone.
void add_lost_parents(Damages& damages, const fs::path& sound) {
    const std::set<std::string> without_row_id{"presence",       "agenda",           "released_timetable",
                                               "reported_count", "released_session", "booking"};
    for (const auto& edge :
         rows_of(sound,
                 "SELECT m.name, f.\"table\", f.\"from\", coalesce(f.\"to\", 'id') FROM sqlite_schema AS m, "
                 "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND f.seq = 0")) {
        const auto referred = "SELECT min(" + edge[2] + ") FROM " + edge[0];
        if (rows_of(sound, referred).front().front().empty())
            continue;
        const auto column = without_row_id.contains(edge[1]) ? edge[2] : edge[3];
        add(damages, "DELETE FROM " + edge[1] + " WHERE " + column + " = (" + referred + ")");
    }
}

void add_changed_schemas(Damages& damages, const fs::path& sound) {
    for (const auto& object :
         rows_of(sound, "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'table'"))
        add_to_schema(damages, "DROP " + object[0] + " " + object[1]);
    for (const auto* sql :
         {"CREATE TABLE foreign_table (a)", "CREATE INDEX foreign_index ON participant (latin)",
          "CREATE VIEW foreign_view AS SELECT 1", "DROP TABLE badge", "DROP TABLE backup",
          "ALTER TABLE meeting ADD COLUMN foreign_column TEXT",
          "CREATE TRIGGER foreign_trigger AFTER INSERT ON registration BEGIN DELETE FROM check_in; END",
          // These would never end.
          "DROP VIEW illustrative_citation; CREATE VIEW illustrative_citation (id) AS WITH RECURSIVE n (i) "
          "AS "
          "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
          "CREATE TRIGGER foreign_loop BEFORE INSERT ON action BEGIN SELECT count(*) FROM (WITH RECURSIVE n "
          "(i) "
          "AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END",
          "DROP TABLE badge; CREATE VIEW badge AS WITH RECURSIVE n (i) AS "
          "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
          "PRAGMA user_version = -5", "PRAGMA user_version = 0", "PRAGMA user_version = -2147483648",
          "PRAGMA user_version = 999", "PRAGMA application_id = 7"})
        add_to_schema(damages, sql);
}

/// What the CHECKs of the schema forbid, or what they do not see.
void add_wrong_values(Damages& damages) {
    for (const auto* sql : {
             "UPDATE source SET kind = 'hearsay' WHERE code = 'S'",
             "DELETE FROM source WHERE code = 'register'",
             "UPDATE delegation SET kind = 'tribe' WHERE code = 'KAZ'",
             "UPDATE calendar SET kind = 'lunar'",
             "UPDATE calendar_weekend SET weekday = 'someday'",
             "UPDATE holiday SET first_day = 'soon'",
             "UPDATE holiday SET certainty = 'perhaps'",
             "UPDATE venue SET zone = 'Asia/Nowhere' WHERE code = 'assembly-hall'",
             "UPDATE unavailability SET weight = 'heavy'",
             "UPDATE unavailability SET last_day = '2027-02-30'",
             "UPDATE meeting SET status = 'forgotten' WHERE code = 'assembly'",
             "UPDATE meeting SET first_day = '2026-03-32' WHERE code = 'assembly'",
             "UPDATE meeting SET first_day = NULL WHERE code = 'assembly'",
             "UPDATE meeting SET year = 99999999, first_day = NULL, last_day = NULL WHERE code = 'assembly'",
             "UPDATE meeting SET capacity = -1 WHERE code = 'assembly'",
             "UPDATE meeting SET code = 'No Code/At all' WHERE code = 'assembly'",
             "UPDATE quorum SET base = 'everybody'",
             "UPDATE quorum SET denominator = 0",
             "UPDATE session SET starts_at = 'at nine'",
             "UPDATE agenda_item SET minutes = -90",
             "UPDATE agenda_sitting SET from_minute = 5000",
             "UPDATE series_organizer SET role = 'guest'",
             "UPDATE outcome SET kind = 'dream'",
             "UPDATE participant SET gender = 'unsaid'",
             "UPDATE participant SET latin = '' WHERE code = 'rustam-safarov'",
             "UPDATE participant SET latin = CAST(x'ff00fe' AS TEXT) WHERE code = 'rustam-safarov'",
             "UPDATE participant SET latin = 'Somebody Else' WHERE code = 'rustam-safarov'",
             "UPDATE registration SET role = 'spy'",
             "UPDATE registration SET status = 'lost'",
             "UPDATE registration SET funding = 'unclear'",
             "UPDATE registration SET checked_in = 1 - checked_in",
             "UPDATE registration SET code = 'ZZZ-999' WHERE code = 'SVK-001'",
             "UPDATE check_in SET kind = 'through'",
             "UPDATE check_in SET undone = 1 - undone",
             "UPDATE released_session SET ends_at = '' WHERE position = 0",
             "DELETE FROM participant_key",
             "UPDATE participant_key SET key = 'nobody' WHERE key = 'safarov'",
             "INSERT INTO participant_key VALUES ('stray', 99999)",
             // The change log.
             "UPDATE change SET after = substr(after, 1, 20) WHERE after IS NOT NULL",
             "UPDATE change SET before = 'not JSON' WHERE before IS NOT NULL",
             "UPDATE change SET after = '[1, 2]' WHERE id = 3",
             "UPDATE change SET after = '{\"code\": {\"a\": [1]}}' WHERE id = 3",
             "UPDATE change SET leaves = 'junk'",
             "UPDATE change SET leaves = 'junk' WHERE id = 3",
             "UPDATE change SET leaves = NULL WHERE id = 3",
             "UPDATE change SET kind = 'rumour' WHERE id = 3",
             "UPDATE change SET salt = x'00' WHERE id = 3",
             "UPDATE change SET digest = x'00' WHERE id = 3",
             "DELETE FROM change WHERE id = 3",
             "DELETE FROM change",
             "DELETE FROM action WHERE id = 2",
             "DELETE FROM action",
             "UPDATE action SET seal = x'00' WHERE id = 2",
             "UPDATE action SET at = 'yesterday' WHERE id = 2",
             "UPDATE action SET id = 99 WHERE id = 2",
             "UPDATE action SET undoes = id",
             // Versions of documents.
             "UPDATE document SET record = '{}'",
             "UPDATE document SET record = '[1'",
             "UPDATE document SET record = json_set(record, '$.number', '99999999999999')",
             "UPDATE document SET record = json_set(record, '$.status', 'lost')",
             // What fixtures said.
             "UPDATE said SET fields = '{\"code\": \"assembly'",
             "UPDATE said SET fields = substr(fields, 1, 20)",
             "UPDATE said SET fields = 'invited[KAZ\tx' || char(10)",
             "UPDATE said SET fields = CAST(x'ff00fe09780a' AS TEXT)",
             "UPDATE said SET kind = 'rumour' WHERE kind = 'meeting'",
             "UPDATE said SET name = '' WHERE kind = 'meeting' AND name = 'assembly'",
             // What is no part of the whole.
             "UPDATE proposed_slot SET first_day = 'soon'",
             "UPDATE proposed_slot SET last_day = '2000-01-01'",
             "UPDATE backup SET at = -99999999999999",
             "UPDATE backup SET at = 99999999999999999",
             // Badges.
             "INSERT INTO badge SELECT randomblob(32), id, '2026-11-23T09:00:00Z', NULL FROM registration "
             "WHERE code = 'TJK-002'",
             "INSERT INTO badge SELECT randomblob(32), id, '2026-11-23T09:00:01Z', '2026-11-23T09:00:00Z' "
             "FROM "
             "registration WHERE code = 'SVK-001'",
             "UPDATE badge SET revoked_at = '2026-11-23T10:00:00Z' WHERE revoked_at IS NULL",
             "DELETE FROM badge",
             "UPDATE badge SET digest = x'00' WHERE revoked_at IS NOT NULL",
             // Those of registrations that were removed.
             "INSERT INTO removed_badge VALUES (randomblob(32), 'assembly', 'ZZZ-001', "
             "'2026-11-23T09:00:00Z', NULL)",
             "UPDATE removed_badge SET issued_at = '2026-11-23T09:00:07Z'",
             "UPDATE removed_badge SET revoked_at = '2026-11-23T09:00:07Z'",
             "INSERT INTO removed_badge SELECT b.digest, m.code, r.code, b.issued_at, b.revoked_at FROM "
             "badge AS b "
             "JOIN registration AS r ON r.id = b.registration_id JOIN meeting AS m ON m.id = r.meeting_id; "
             "DELETE FROM badge",
         })
        add(damages, sql);
}

void add_cut_files(Damages& damages) {
    damages.push_back(
        {"half a file", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); }});
    damages.push_back({"one page", [](const fs::path& file) { fs::resize_file(file, 4096); }});
    damages.push_back(
        {"one page less", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) - 4096); }});
}

Damages all_damages(const fs::path& sound) {
    Damages damages;
    add_lost_parents(damages, sound);
    add_changed_schemas(damages, sound);
    add_wrong_values(damages);
    add_cut_files(damages);
    return damages;
}

} // namespace

TEST_SUITE("damage") {
    TEST_CASE("damage: doctor has nothing to say of a sound registry, in which every table has a row") {
        const TemporaryFolder folder;
        make_full_registry(folder / "r.db");
        for (const auto& table :
             rows_of(folder / "r.db", "SELECT name FROM sqlite_schema WHERE type = 'table'"))
            CHECK_MESSAGE(!rows_of(folder / "r.db", "SELECT 1 FROM " + table[0]).empty(), table[0]);
        const auto said = answer_of(folder / "r.db", {"doctor"});
        CHECK_MESSAGE(said.exit == 0, said.out);
    }

    TEST_CASE("damage: whatever it is, it is a row of the table of doctor, and no command crashes") {
        const TemporaryFolder folder;
        const auto sound = folder / "sound.db";
        make_full_registry(sound);
        const auto file = folder / "r.db";
        const auto damages = all_damages(sound);
        // The first is tried with each damage, the others in turn.
        std::size_t number = 0;
        const std::vector<std::vector<std::string>> commands{
            {"report", "attendance", "-m", "assembly", "--by", "delegation"},
            {"status"},
            {"dump"},
            {"log"},

            {"report", "attendance", "-m", "assembly", "--by", "group", "--grouping", "regions"},
            {"report", "attendance", "--series", "assemblies", "--by", "gender,meeting"},
            {"report", "quorum", "-m", "assembly"},
            {"report", "note", "-m", "assembly"},
            {"meeting", "show", "assembly"},
            {"participant", "list", "-m", "assembly"},
            {"participant", "find", "safarov"},
            {"checkin", "status", "-m", "assembly"},
            {"badge", "list", "-m", "assembly"},
            {"schedule", "check", "--past"},
            {"agenda", "show", "-m", "assembly"},
            {"calendar", "export", "--series", "assemblies"},
            {"participant", "register", "-m", "assembly", "--delegation", "KAZ", "--latin", "Some Body"},
            {"checkin", "add", "-m", "assembly", "SVK-001", "--at", "2026-03-30T09:20"},
            {"forget", "rustam-safarov", "--yes"},
            {"load", PLENARY_SOURCE_DIR "/fixtures/workshop-2027"},
            {"undo", "5"}};
        CHECK(damages.size() >= 40);
        for (const auto& damage : damages) {
            CAPTURE(damage.what);
            fs::copy_file(sound, file, fs::copy_options::overwrite_existing);
            damage.inflict(file);
            const auto said = answer_of(file, {"doctor", "--format", "csv"});
            CHECK_MESSAGE(said.exit == 1, said.out, said.err);
            CHECK_MESSAGE(said.out.find("\nfail,") != std::string::npos, said.out, said.err);
            CHECK_MESSAGE(said.err.find("a defect of plenary") == std::string::npos, said.err);
            for (const auto& command : {commands.front(), commands[1 + number++ % (commands.size() - 1)]}) {
                const auto answer = answer_of(file, command);
                CHECK_MESSAGE(answer.err.find("a defect of plenary") == std::string::npos, command[0], " ",
                              command.size() > 1 ? command[1] : "", ": ", answer.err);
            }
        }
    }
}
