/// \file
/// Backups and restores: what lies beside the place of a copy is no part of it, and what is replaced is kept.
#include "registry/file/backup.hpp"
#include "registry/file/connection.hpp"
#include "registry/registry.hpp"
#include "support/generator.hpp"
#include "support/tampering.hpp"
#include "support/temporary_folder.hpp"
#include "util/file.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;
using registry::Registry;

namespace {

namespace fs = std::filesystem;

void make_registry(const fs::path& file, int meetings) {
    const auto data =
        generate({.meetings = meetings, .delegations = 5, .participants = 300, .registrations = 300});
    auto registry = Registry::to_create(file);
    auto writing = registry.begin({"load", "", "", {1'795'424'400}, ""});
    writing.apply(domain::plan_load({}, data), data, "");
    writing.commit();
}

std::int64_t meetings_of(const fs::path& file) {
    return static_cast<std::int64_t>(Registry::to_read(file).read({}).meetings.size());
}

/// The journal of a writer of a registry like that, stopped before its commit: SQLite rolls it into any file that it
/// lies beside.
std::string hot_journal(const fs::path& folder, const fs::path& like) {
    const auto other = folder / "other.db";
    fs::copy_file(like, other, fs::copy_options::overwrite_existing);
    SQLite::Database writer{other.string(), SQLite::OPEN_READWRITE};
    writer.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE participant SET latin = 'x'; "
                "UPDATE registration SET position = hex(zeroblob(300))");
    auto journal = contents(other.string() + "-journal");
    writer.exec("ROLLBACK");
    return journal;
}

bool is_whole(const fs::path& file, std::int64_t meetings) {
    try {
        return meetings_of(file) == meetings && Registry::to_examine(file).health().is_sound();
    } catch (const registry::RegistryError&) {
        return false;
    }
}

constexpr domain::Instant now{1'795'424'400};

} // namespace

TEST_SUITE("registry::backup") {
    TEST_CASE("restore: a stale journal beside the place is not rolled into the copy") {
        const TemporaryFolder folder;
        make_registry(folder / "monday.db", 2);
        make_registry(folder / "r.db", 4);
        const auto monday = contents(folder / "monday.db");
        const auto journal = hot_journal(folder.path(), folder / "r.db");
        // The control: it would be.
        fs::copy_file(folder / "monday.db", folder / "control.db");
        write_file(folder / "control.db-journal", journal);
        CHECK_FALSE(is_whole(folder / "control.db", 2));
        fs::remove(folder / "r.db");
        write_file(folder / "r.db-journal", journal);
        CHECK(registry::restore(folder / "monday.db", folder / "r.db") == std::nullopt);
        CHECK(is_whole(folder / "r.db", 2));
        // It is kept, by a name that no file takes for its own.
        CHECK(contents(folder / "r.db-journal.set-aside") == journal);
        CHECK_FALSE(fs::exists(folder / "r.db-journal"));
    }

    TEST_CASE("backup: a stale journal beside the place is not rolled into the copy") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        make_registry(folder / "copy.db", 4);
        const auto journal = hot_journal(folder.path(), folder / "copy.db");
        fs::remove(folder / "copy.db");
        write_file(folder / "copy.db-journal", journal);
        CHECK(registry::back_up(folder / "r.db", folder / "copy.db", now) == std::nullopt);
        CHECK(is_whole(folder / "copy.db", 2));
        CHECK(fs::exists(folder / "copy.db-journal.set-aside"));
    }

    TEST_CASE("restore: a journal is settled with the registry that it belongs to, which is kept") {
        const TemporaryFolder folder;
        make_registry(folder / "monday.db", 2);
        make_registry(folder / "r.db", 4);
        {
            SQLite::Database writer{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
            writer.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE registration SET position = "
                        "hex(zeroblob(300))");
            write_file(folder / "half.db", contents(folder / "r.db"));
            write_file(folder / "half.db-journal", contents(folder / "r.db-journal"));
        }
        const auto aside = registry::restore(folder / "monday.db", folder / "half.db");
        REQUIRE(aside);
        CHECK(meetings_of(folder / "half.db") == 2);
        CHECK(is_whole(*aside, 4));
    }

    TEST_CASE("restore: a name is not taken to which a journal would belong") {
        const TemporaryFolder folder;
        make_registry(folder / "monday.db", 2);
        make_registry(folder / "r.db", 4);
        write_file(folder / "r.db.before-restore-journal", "stale");
        CHECK(registry::restore(folder / "monday.db", folder / "r.db") == folder / "r.db.before-restore-2");
    }

    TEST_CASE("restore: after one that was killed half way, another keeps the registry under one name") {
        const TemporaryFolder folder;
        make_registry(folder / "monday.db", 2);
        make_registry(folder / "r.db", 4);
        fs::create_hard_link(folder / "r.db", folder / "r.db.before-restore");
        CHECK(registry::restore(folder / "monday.db", folder / "r.db") == folder / "r.db.before-restore");
        CHECK(meetings_of(folder / "r.db") == 2);
        CHECK(meetings_of(folder / "r.db.before-restore") == 4);
    }

    TEST_CASE("backup: what a killed run left is removed by the next, and what is still made is not") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        write_file(folder / ".plenary-abc", "names of people");
        const util::NewFile in_the_making{folder / "copy.db"};
        CHECK_FALSE(fs::exists(folder / ".plenary-abc"));
        write_file(folder / ".plenary-def", "names of people");
        CHECK(util::leftovers(folder.path()) == std::vector<fs::path>{folder / ".plenary-def"});
        CHECK(registry::back_up(folder / "r.db", folder / "copy.db", now) == std::nullopt);
        CHECK(util::leftovers(folder.path()).empty());
        CHECK(fs::exists(in_the_making.made()));
    }

    TEST_CASE("backup: the copy is for the owner alone, and names what it is of") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        CHECK(registry::back_up(folder / "r.db", folder / "copy.db", now) == std::nullopt);
        CHECK(fs::status(folder / "copy.db").permissions() == fs::perms{0600});
        for (const auto* file : {"r.db", "copy.db"}) {
            const auto backups = Registry::to_read(folder / file).backups();
            REQUIRE(backups.size() == 1);
            CHECK(backups.front().file == "copy.db");
            CHECK(backups.front().action == 1);
        }
    }

    TEST_CASE("gradual backup: what is committed meanwhile comes along, whoever commits it") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        auto registry = Registry::to_write(folder / "r.db");
        auto other = Registry::to_write(folder / "r.db");
        const auto rename = [](Registry& writer, const char* title) {
            auto data = writer.read({});
            auto wanted = data;
            wanted.series.front().title = title;
            auto writing = writer.begin({"edit", "", "", now, ""});
            writing.apply(domain::plan_load(data, wanted), wanted, "");
            writing.commit();
        };
        fs::create_directory(folder / "r.db.backups");
        CHECK_FALSE(registry.continue_backup(1));
        registry.begin_backup(folder / "r.db.backups/one.db", now);
        std::optional<registry::WholeCopy> copy;
        int pieces = 0;
        for (; !copy && pieces < 10'000; ++pieces) {
            if (pieces == 3)
                rename(registry, "Renamed here");
            if (pieces == 6)
                rename(other, "Renamed there");
            if (pieces == 9)
                rename(registry, "Renamed here again");
            CHECK(registry.is_backing_up());
            copy = registry.continue_backup(2);
        }
        CHECK(pieces > 20); // it was a piece at a time
        CHECK_FALSE(registry.is_backing_up());
        REQUIRE(copy.has_value());
        rename(registry, "Too late");
        CHECK_FALSE(fs::exists(folder / "r.db.backups/one.db"));
        const auto note = copy->finish();
        CHECK(note.file == fs::path{"r.db.backups/one.db"});
        CHECK(note.action == 4);
        const auto backup = Registry::to_examine(folder / "r.db.backups/one.db");
        CHECK(backup.health().is_sound());
        CHECK(backup.read({}).series.front().title == "Renamed here again");
        CHECK((fs::status(folder / "r.db.backups/one.db").permissions() & fs::perms{077}) == fs::perms::none);

        registry.note_backups({note}, {});
        CHECK(registry.backups().size() == 1);
        registry.note_backups({}, {note.file});
        CHECK(registry.backups().empty());
    }

    TEST_CASE("gradual backup: without the end no trace is left; what is damaged never gets there") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        const auto files = [&] { return std::distance(fs::directory_iterator{folder.path()}, {}); };
        {
            auto registry = Registry::to_write(folder / "r.db");
            const auto before = files();
            registry.begin_backup(folder / "one.db", now);
            CHECK_FALSE(registry.continue_backup(1));
            CHECK(files() == before + 1);
            registry.begin_backup(folder / "two.db", now);
            (void)registry.continue_backup(1'000'000); // and goes with what it returned
            CHECK(files() == before);
        }
        auto text = contents(folder / "r.db");
        constexpr std::size_t page = 4096;
        for (std::size_t at = 40 * page; at < 60 * page; ++at)
            text[at] = 'x';
        auto registry = Registry::to_write(folder / "r.db");
        registry.begin_backup(folder / "one.db", now);
        write_file(folder / "r.db", text);
        try {
            auto copy = registry.continue_backup(1'000'000);
            REQUIRE(copy.has_value());
            (void)copy->finish();
            FAIL("a damaged copy was taken for sound");
        } catch (const registry::RegistryError& error) {
            CHECK(error.trouble() == registry::Trouble::damaged);
        }
        CHECK_FALSE(fs::exists(folder / "one.db"));
    }

    TEST_CASE("backup, restore: what refers to rows that are not there is no good copy, and takes no place") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db", 2);
        make_registry(folder / "sound.db", 4);
        write_file(folder / "copy.db", "as before");
        tamper(folder / "r.db",
               "DELETE FROM participant WHERE id IN (SELECT participant_id FROM registration "
               "WHERE code LIKE '%-001')");
        const auto trouble_of = [](auto act) {
            try {
                act();
                FAIL("it was taken for sound");
            } catch (const registry::RegistryError& error) {
                CHECK_MESSAGE(std::string_view{error.what()}.find("not there") != std::string_view::npos,
                              error.what());
                CHECK(error.trouble() == registry::Trouble::unsound);
            }
        };
        trouble_of([&] { (void)registry::back_up(folder / "r.db", folder / "copy.db", now); });
        CHECK(contents(folder / "copy.db") == "as before");
        trouble_of([&] { (void)registry::restore(folder / "r.db", folder / "sound.db"); });
        CHECK(is_whole(folder / "sound.db", 4));
        CHECK_FALSE(fs::exists(registry::aside_of(folder / "sound.db")));
        trouble_of([&] {
            auto registry = Registry::to_write(folder / "r.db");
            registry.begin_backup(folder / "gradual.db", now);
            auto copy = registry.continue_backup(1'000'000);
            REQUIRE(copy.has_value());
            (void)copy->finish();
        });
        CHECK_FALSE(fs::exists(folder / "gradual.db"));
    }
}
