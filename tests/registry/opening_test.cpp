/// \file
/// What is refused when a registry is opened, and what is switched on. Nothing is ever written to what is
/// refused.
#include "registry/file/connection.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/file/write_lock.hpp"
#include "registry/registry.hpp"
#include "support/tampering.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace plenary;
using namespace plenary::testing;
using registry::Connection;
using registry::Opening;
using registry::RegistryError;
using registry::Trouble;

namespace {

constexpr std::chrono::milliseconds briefly{50};

std::optional<Trouble> trouble_of(const std::filesystem::path& file, Opening access) {
    try {
        const Connection connection{file, access, briefly};
        return std::nullopt;
    } catch (const RegistryError& error) {
        CHECK_FALSE(std::string{error.what()}.empty());
        CHECK_FALSE(error.remedy().empty());
        return error.trouble();
    }
}

void make_registry(const std::filesystem::path& file) {
    const Connection connection{file, Opening::create, briefly};
}

std::string pragma(const Connection& connection, const char* name) {
    return connection.db().execAndGet(std::string{"PRAGMA "} + name).getString();
}

} // namespace

TEST_SUITE("registry::Connection") {
    TEST_CASE("open: a new registry is ours, at the newest version, and safeguarded") {
        const TemporaryFolder folder;
        const Connection connection{folder / "r.db", Opening::create, briefly};
        CHECK(pragma(connection, "application_id") == std::to_string(0x504C4E59));
        CHECK(pragma(connection, "user_version") == std::to_string(registry::newest_version()));
        CHECK(pragma(connection, "journal_mode") == "delete");
        CHECK(pragma(connection, "synchronous") == "3");
        CHECK(pragma(connection, "foreign_keys") == "1");
        CHECK(pragma(connection, "cell_size_check") == "1");
        CHECK_THROWS(connection.db().exec("SELECT \"no such column\""));
        CHECK_THROWS(connection.db().exec("ATTACH ':memory:' AS other"));
        CHECK_THROWS(connection.db().exec("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"));
    }

    TEST_CASE("open: reading cannot write") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        const Connection connection{folder / "r.db", Opening::read, briefly};
        CHECK_THROWS(connection.db().exec("DELETE FROM source"));
    }

    TEST_CASE("open: a file that is not there") {
        const TemporaryFolder folder;
        CHECK(trouble_of(folder / "r.db", Opening::read) == Trouble::missing);
        CHECK(trouble_of(folder / "no folder/r.db", Opening::create) == Trouble::missing);
        CHECK_FALSE(std::filesystem::exists(folder / "r.db"));
    }

    TEST_CASE("open: a folder, an empty file, a text") {
        const TemporaryFolder folder;
        CHECK(trouble_of(folder.path(), Opening::create) == Trouble::not_ours);
        write_file(folder / "empty.db", "");
        CHECK(trouble_of(folder / "empty.db", Opening::read) == Trouble::missing);
        const std::string letter(5000, 'x');
        write_file(folder / "letter.txt", letter);
        CHECK(trouble_of(folder / "letter.txt", Opening::create) == Trouble::not_ours);
        CHECK(contents(folder / "letter.txt") == letter);
    }

    TEST_CASE("open: the database of another program is refused and not touched") {
        const TemporaryFolder folder;
        {
            SQLite::Database other{(folder / "other.db").string(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
            other.exec("CREATE TABLE theirs (x); PRAGMA journal_mode=WAL; INSERT INTO theirs VALUES (1)");
        }
        const auto before = contents(folder / "other.db");
        CHECK(trouble_of(folder / "other.db", Opening::create) == Trouble::not_ours);
        CHECK(contents(folder / "other.db") == before);
    }

    TEST_CASE("open: a newer registry is refused and not touched") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        {
            SQLite::Database newer{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
            newer.exec("PRAGMA user_version = 999");
        }
        const auto before = contents(folder / "r.db");
        CHECK(trouble_of(folder / "r.db", Opening::create) == Trouble::too_new);
        CHECK(trouble_of(folder / "r.db", Opening::read) == Trouble::too_new);
        CHECK(contents(folder / "r.db") == before);
    }

    TEST_CASE("open: a version that no plenary writes is refused, and nothing that lies there is run") {
        const TemporaryFolder folder;
        for (const auto* version : {"-5", "-1", "-2147483648", "0"}) {
            CAPTURE(version);
            make_registry(folder / "r.db");
            alter(folder / "r.db", std::string{"PRAGMA user_version = "} + version);
            const auto before = contents(folder / "r.db");
            for (const auto access : {Opening::read, Opening::write, Opening::create})
                CHECK(trouble_of(folder / "r.db", access) == Trouble::damaged);
            CHECK(contents(folder / "r.db") == before);
            std::filesystem::remove(folder / "r.db");
        }
    }

    TEST_CASE("open: a schema that is not that of its version is refused, and examined all the same") {
        const auto* const change =
            "DROP TRIGGER change_stays; CREATE TRIGGER change_stays BEFORE DELETE ON change "
            "BEGIN SELECT 1; END";
        for (const auto& [sql, told] : std::vector<std::pair<std::string, std::string>>{
                 {"DROP INDEX registration_head", "the index 'registration_head' is missing"},
                 {"DROP TRIGGER change_stays", "the trigger 'change_stays' is missing"},
                 {"CREATE TRIGGER helpful AFTER INSERT ON check_in BEGIN DELETE FROM check_in; END",
                  "the trigger 'helpful' is not part of a registry"},
                 {"CREATE VIEW helpful AS SELECT 1", "the view 'helpful' is not part of a registry"},
                 {"CREATE TABLE helpful (a)", "the table 'helpful' is not part of a registry"},
                 {change, "the trigger 'change_stays' is not that of plenary"}}) {
            CAPTURE(sql);
            const TemporaryFolder folder;
            make_registry(folder / "r.db");
            alter(folder / "r.db", sql);
            for (const auto access : {Opening::read, Opening::write, Opening::create})
                CHECK(trouble_of(folder / "r.db", access) == Trouble::damaged);
            const auto health = registry::Registry::to_examine(folder / "r.db").health();
            REQUIRE(health.schema_problems.size() == 1);
            CHECK(health.schema_problems.front() == told);
        }
    }

    TEST_CASE("open: the schema is compared as it is, in whatever order VACUUM writes it") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        alter(folder / "r.db", "VACUUM");
        CHECK(trouble_of(folder / "r.db", Opening::write) == std::nullopt);
    }

    TEST_CASE("examine: nobody waits for it") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        const auto examined = registry::Registry::to_examine(folder / "r.db");
        SQLite::Database writer{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
        writer.exec("BEGIN EXCLUSIVE; UPDATE source SET title = 'x'; COMMIT");
        CHECK(examined.health().is_sound());
    }

    TEST_CASE("open: a hard link is refused") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        std::filesystem::create_hard_link(folder / "r.db", folder / "again.db");
        CHECK(trouble_of(folder / "again.db", Opening::read) == Trouble::unsafe);
    }

    TEST_CASE("open: a registry whose restore was killed half way is as it was before") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        std::filesystem::create_hard_link(folder / "r.db", folder / "r.db.before-restore");
        CHECK(trouble_of(folder / "r.db", Opening::read) == std::nullopt);
        CHECK_FALSE(std::filesystem::exists(folder / "r.db.before-restore"));
        // What another restore kept stays.
        std::filesystem::copy_file(folder / "r.db", folder / "r.db.before-restore");
        CHECK(trouble_of(folder / "r.db", Opening::read) == std::nullopt);
        CHECK(std::filesystem::exists(folder / "r.db.before-restore"));
    }

    TEST_CASE("open: a symbolic link leads to its registry") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        std::filesystem::create_symlink(folder / "r.db", folder / "link.db");
        CHECK(trouble_of(folder / "link.db", Opening::read) == std::nullopt);
    }

    TEST_CASE("open: a registry in use by a writer is locked, and free afterwards") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        {
            SQLite::Database writer{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
            writer.exec("BEGIN EXCLUSIVE");
            CHECK(trouble_of(folder / "r.db", Opening::read) == Trouble::locked);
        }
        CHECK(trouble_of(folder / "r.db", Opening::read) == std::nullopt);
    }

    TEST_CASE("open: a truncated registry is damaged") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        std::filesystem::resize_file(folder / "r.db", std::filesystem::file_size(folder / "r.db") / 2);
        const auto read = [&] {
            const auto registry = registry::Registry::to_read(folder / "r.db");
            (void)registry.read({});
            for (const auto& problem : registry.health().problems)
                throw RegistryError(Trouble::damaged, problem, "");
        };
        CHECK_THROWS_AS(read(), RegistryError);
    }

    TEST_CASE("open: damage anywhere ends in a message or in sound data, never in a crash") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        const auto sound = contents(folder / "r.db");
        std::uint32_t state = 1;
        int noticed = 0;
        for (int i = 0; i < 300; ++i) {
            auto damaged = sound;
            for (int flips = 0; flips < 40; ++flips) {
                state = state * 1664525 + 1013904223;
                damaged[state % damaged.size()] = static_cast<char>(state >> 24);
            }
            write_file(folder / "damaged.db", damaged);
            try {
                noticed += registry::Registry::to_examine(folder / "damaged.db").health().is_sound() ? 0 : 1;
            } catch (const RegistryError&) {
                ++noticed;
            }
            try {
                (void)registry::Registry::to_read(folder / "damaged.db").read({});
            } catch (const RegistryError& error) {
                CHECK_FALSE(std::string{error.what()}.empty());
            }
        }
        CHECK(noticed > 250);
    }

    TEST_CASE("open: the file, its journal and its lock are for the owner alone") {
        const TemporaryFolder folder;
        const auto mask = ::umask(077);
        {
            auto registry = registry::Registry::to_create(folder / "r.db");
            auto writing = registry.begin({"test", "", "", {}, ""});
            writing.commit();
        }
        ::umask(mask);
        for (const auto& entry : std::filesystem::directory_iterator{folder.path()})
            CHECK((entry.status().permissions() &
                   (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
                  std::filesystem::perms::none);
    }

    TEST_CASE("open: a read-only registry can be read and says so when it is to be written") {
        if (::geteuid() == 0)
            return; // nothing is read-only for root; tests/faults makes the file system itself read-only
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        std::filesystem::permissions(folder / "r.db", std::filesystem::perms::owner_read);
        CHECK(trouble_of(folder / "r.db", Opening::read) == std::nullopt);
        CHECK(trouble_of(folder / "r.db", Opening::write) == Trouble::read_only);
    }

    TEST_CASE("step: a registry made step by step is as one made at once") {
        const TemporaryFolder folder;
        make_registry(folder / "r.db");
        registry::Database db{(folder / "stepwise.db").string(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        registry::bring_up_to_date(db);
        registry::bring_up_to_date(db);
        const auto schema = [](SQLite::Database& any) {
            std::string text;
            SQLite::Statement rows{any, "SELECT sql FROM sqlite_schema ORDER BY type, name"};
            while (rows.executeStep())
                text += rows.getColumn(0).getString() + ";\n";
            return text;
        };
        SQLite::Database whole{(folder / "r.db").string(), SQLite::OPEN_READONLY};
        CHECK(schema(db) == schema(whole));
    }
}

TEST_SUITE("registry::WriteLock") {
    TEST_CASE("lock: a second writer waits and then gives up") {
        const TemporaryFolder folder;
        const registry::WriteLock first{folder / "r.db", briefly};
        try {
            const registry::WriteLock second{folder / "r.db", briefly};
            FAIL("two writers at once");
        } catch (const RegistryError& error) {
            CHECK(error.trouble() == Trouble::locked);
        }
    }

    TEST_CASE("lock: free again once the holder is gone") {
        const TemporaryFolder folder;
        {
            const registry::WriteLock first{folder / "r.db", briefly};
        }
        const registry::WriteLock second{folder / "r.db", briefly};
        CHECK(std::filesystem::exists(folder / "r.db.lock"));
    }
}
