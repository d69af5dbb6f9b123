/// \file
/// Statements that stay with their connection.
#include "registry/file/query.hpp"

#include <SQLiteCpp/Exception.h>
#include <doctest/doctest.h>

using namespace plenary;
using registry::Database;
using registry::Query;

namespace {

Database with_numbers(int most) {
    Database db{":memory:", SQLite::OPEN_READWRITE};
    db.exec("CREATE TABLE number (n INTEGER PRIMARY KEY CHECK (n < 100))");
    for (int n = 1; n <= most; ++n)
        Query{db, "INSERT INTO number (n) VALUES (?)"}.with(n).run();
    return db;
}

constexpr const char* select_above = "SELECT n FROM number WHERE n > ? ORDER BY n";

} // namespace

TEST_SUITE("registry::Query") {
    TEST_CASE("a statement is prepared once") {
        auto db = with_numbers(3);
        CHECK_FALSE(db.place_of(select_above).has_value());
        CHECK(Query{db, select_above}.with(1).number() == 2);
        CHECK(db.place_of(select_above).has_value());
        CHECK(Query{db, select_above}.with(2).number() == 3);
    }

    TEST_CASE("two at once with the same words do not disturb one another") {
        auto db = with_numbers(3);
        std::string pairs;
        Query outer{db, select_above};
        for (outer.with(0); outer.next();) {
            Query inner{db, select_above};
            for (inner.with(outer.integer(0)); inner.next();)
                pairs += std::to_string(outer.integer(0)) + std::to_string(inner.integer(0)) + " ";
        }
        CHECK(pairs == "12 13 23 ");
    }

    TEST_CASE("what was bound before is gone") {
        auto db = with_numbers(3);
        CHECK(Query{db, select_above}.with(1).next());
        CHECK_FALSE(Query{db, select_above}.next());
    }

    TEST_CASE("one that failed serves again") {
        auto db = with_numbers(0);
        constexpr const char* insert = "INSERT INTO number (n) VALUES (?)";
        CHECK_THROWS_AS(Query(db, insert).with(100).run(), SQLite::Exception);
        Query{db, insert}.with(99).run();
        CHECK(Query{db, "SELECT count(*) FROM number"}.number() == 1);
    }

    TEST_CASE("one that was left in the middle holds no lock on its table") {
        auto db = with_numbers(3);
        CHECK(Query{db, select_above}.with(0).next());
        CHECK_NOTHROW(db.exec("DROP TABLE number"));
    }
}
