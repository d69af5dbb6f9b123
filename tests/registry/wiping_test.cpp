#include "registry/file/query.hpp"
#include "registry/file/wiping.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/Transaction.h>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::registry;
using testing::TemporaryFolder;

namespace {

const int writable = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
constexpr auto gone = "wanderer";
constexpr auto stays = "resident";

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::size_t count_of(const std::string& bytes, std::string_view word) {
    std::size_t count = 0;
    for (auto at = bytes.find(word); at != std::string::npos; at = bytes.find(word, at + 1))
        ++count;
    return count;
}

void wipe(Database& db) {
    SQLite::Transaction turn{db, SQLite::TransactionBehavior::IMMEDIATE};
    wipe_free_bytes(db);
    turn.commit();
    sqlite3_db_release_memory(db.getHandle());
}

std::string text_of(std::mt19937& random, std::string_view word) {
    // Short ones, some that fill a page, and some that go on over several.
    const auto most = std::uniform_int_distribution{0, 3}(random) == 0 ? 1'500 : 30;
    std::string text;
    for (int left = std::uniform_int_distribution{1, most}(random); left > 0; --left)
        text.append(word).push_back(' ');
    return text;
}

std::string all_rows(Database& db) {
    std::string rows;
    for (const auto* table : {"plain", "by_name"})
        for (Query row{db, fmt::format("SELECT name, text FROM {} ORDER BY name", table)}; row.next();)
            rows += row.text(0) + row.text(1) + '\n';
    return rows;
}

bool is_sound(Database& db) {
    return Query{db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"}.number() ==
           0;
}

/// Debian's SQLite overwrites most of what is deleted by itself, but not what a page held before its rows moved.
void keep_deleted(Database& db) {
    db.exec("PRAGMA secure_delete = OFF");
}

/// Tables of both kinds, each with an index, in which much was inserted, lengthened, shortened and deleted.
void fill(Database& db, unsigned seed) {
    std::mt19937 random{seed};
    db.exec("CREATE TABLE plain (id INTEGER PRIMARY KEY, name INTEGER UNIQUE, text TEXT);"
            "CREATE INDEX plain_text ON plain (text);"
            "CREATE TABLE by_name (name INTEGER PRIMARY KEY, text TEXT) WITHOUT ROWID;"
            "CREATE TABLE dropped (text TEXT)");
    for (int step = 0; step < 800; ++step) {
        const auto name = std::uniform_int_distribution{0, 400}(random);
        const auto* table = step % 2 == 0 ? "plain" : "by_name";
        if (std::uniform_int_distribution{0, 2}(random) == 0)
            Query{db, fmt::format("DELETE FROM {} WHERE name = ?", table)}.with(name).run();
        else
            Query{db,
                  fmt::format("INSERT INTO {0} (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET "
                              "text = excluded.text",
                              table)}
                .with(name, text_of(random, name % 2 == 0 ? gone : stays))
                .run();
        if (step % 10 == 0)
            Query{db, "INSERT INTO dropped VALUES (?)"}.with(text_of(random, gone)).run();
    }
    db.exec("DROP TABLE dropped");
}

} // namespace

TEST_SUITE("registry: wiping") {
    TEST_CASE("wipe: of what was deleted no byte is left, and every row is as it was") {
        for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
            const TemporaryFolder folder;
            const auto file = folder / "r.db";
            Database db{file.string(), writable};
            if (seed == 5)
                db.exec("PRAGMA page_size = 65536");
            keep_deleted(db);
            {
                SQLite::Transaction one{db};
                fill(db, seed);
                one.commit();
            }
            for (const auto* table : {"plain", "by_name"})
                Query{db, fmt::format("DELETE FROM {} WHERE name % 2 = 0", table)}.run();
            const auto rows = all_rows(db);
            REQUIRE(!rows.empty());
            // The control: the file holds what was deleted.
            CHECK(bytes_of(file).find(gone) != std::string::npos);

            wipe(db);
            CHECK(bytes_of(file).find(gone) == std::string::npos);
            CHECK(is_sound(db));
            CHECK(all_rows(db) == rows);
            // What stays is there once in each table and once in the index, but for words that go on over the end of a page.
            const auto texts = [&](const char* table) {
                Query all{db, fmt::format("SELECT coalesce(group_concat(text, ''), '') FROM {}", table)};
                REQUIRE(all.next());
                return count_of(all.text(0), stays);
            };
            const auto expected = 2 * texts("plain") + texts("by_name");
            const auto left = count_of(bytes_of(file), stays);
            CHECK(left <= expected);
            CHECK(left > expected * 9 / 10);
            SQLite::Transaction more{db};
            for (int name = 0; name < 400; ++name)
                Query{db, "INSERT OR REPLACE INTO by_name VALUES (?, ?)"}.with(name, stays).run();
            more.commit();
            CHECK(is_sound(db));
        }
    }

    TEST_CASE("wipe: who remembers pages as they were does not write them back") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        for (const bool tells_others : {true, false}) {
            std::filesystem::remove(file);
            Database db{file.string(), writable};
            keep_deleted(db);
            db.exec("CREATE TABLE one (name INTEGER PRIMARY KEY, text TEXT)");
            Query insert{db, "INSERT INTO one VALUES (?, ?)"};
            for (int name = 0; name < 20; ++name)
                insert.run_with(name, std::string{name % 2 == 0 ? gone : stays});
            Query{db, "DELETE FROM one WHERE name % 2 = 0"}.run();
            Database other{file.string(), writable};
            keep_deleted(other);
            CHECK(Query{other, "SELECT count(*) FROM one"}.number() == 10);
            {
                SQLite::Transaction turn{db, SQLite::TransactionBehavior::IMMEDIATE};
                wipe_free_bytes(db);
                if (tells_others)
                    turn.commit(); // else it ends with nothing that the other would see: the control
            }
            CHECK(bytes_of(file).find(gone) == std::string::npos);
            Query{other, "UPDATE one SET text = 'somebody' WHERE name = 1"}.run();
            CHECK((bytes_of(file).find(gone) == std::string::npos) == tells_others);
        }
    }

    TEST_CASE("wipe: a page that is damaged is told") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        {
            Database db{file.string(), writable};
            SQLite::Transaction one{db};
            fill(db, 1);
            one.commit();
        }
        std::mt19937 random{7};
        const auto sound = bytes_of(file);
        int told = 0;
        for (int trial = 0; trial < 60; ++trial) {
            auto bytes = sound;
            // Where a page says what it is and where its cells lie.
            const auto page = std::uniform_int_distribution<std::size_t>{1, bytes.size() / 4096 - 1}(random);
            bytes[page * 4096 + std::uniform_int_distribution<std::size_t>{0, 20}(random)] =
                static_cast<char>(std::uniform_int_distribution{0, 255}(random));
            std::ofstream{file, std::ios::binary} << bytes;
            Database db{file.string(), writable};
            SQLite::Transaction turn{db, SQLite::TransactionBehavior::IMMEDIATE};
            try {
                wipe_free_bytes(db);
            } catch (const SQLite::Exception& error) {
                ++told;
                CHECK(error.getErrorCode() == SQLITE_CORRUPT);
            }
        }
        CHECK(told > 6);
    }
}
