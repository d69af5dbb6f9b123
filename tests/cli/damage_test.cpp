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

/// For each reference that a row has: what it refers to is gone.
void add_lost_parents(Damages& damages, const fs::path& sound) {
    const std::set<std::string> without_row_id{"presence", "agenda", "released_timetable", "reported_count"};
    for (const auto& edge :
         rows_of(sound,
                 "SELECT m.name, f.\"table\", f.\"from\", coalesce(f.\"to\", 'id') FROM sqlite_schema AS m, "
                 "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND f.seq = 0")) {
        const auto referred = "SELECT min(" + edge[2] + ") FROM " + edge[0];
        const bool is_much_the_same = edge[1] == "citation" && edge[0] != "registration";
        if (is_much_the_same || rows_of(sound, referred).front().front().empty())
            continue;
        const auto column = without_row_id.contains(edge[1]) ? "meeting_id" : edge[3];
        add(damages, "DELETE FROM " + edge[1] + " WHERE " + column + " = (" + referred + ")");
    }
}

Damages all_damages(const fs::path& sound) {
    Damages damages;
    add_lost_parents(damages, sound);
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

    TEST_CASE("damage: what a row refers to is gone: a row of the table of doctor, and no command crashes") {
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
