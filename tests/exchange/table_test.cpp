#include "exchange/error.hpp"
#include "exchange/files/table_builder.hpp"

#include <doctest/doctest.h>

using namespace plenary::exchange;

TEST_SUITE("exchange::table") {
    TEST_CASE("trimmed: all kinds of blanks, at both ends only") {
        CHECK(trimmed(" \t a b \r\n") == "a b");
        CHECK(trimmed("\u00A0\u200B\uFEFFИван\u00A0Петров\u3000\u202F") == "Иван\u00A0Петров");
        CHECK(trimmed("\u00A0").empty());
        CHECK(trimmed("").empty());
        CHECK(trimmed("\xA0\xFF") == "\xA0\xFF"); // not UTF-8: left alone
        CHECK(trimmed("é") == "é");
    }

    TEST_CASE("column_letters: as spreadsheets count") {
        CHECK(column_letters(0) == "A");
        CHECK(column_letters(25) == "Z");
        CHECK(column_letters(26) == "AA");
        CHECK(column_letters(701) == "ZZ");
        CHECK(column_letters(702) == "AAA");
        CHECK(column_letters(16383) == "XFD");
    }

    TEST_CASE("TableBuilder: empty rows go, numbers stay") {
        TableBuilder builder;
        builder.add(1, 1, {"", " "});
        builder.add(2, 2, {" Name ", "", "Code", ""});
        builder.add(3, 4, {});
        builder.add(4, 5, {"x", "", "", "\u00A0"});
        const auto [table, problems] = builder.finish();
        CHECK(problems.empty());
        CHECK(table.header.number == 2);
        CHECK(table.header.cells == std::vector<std::string>{"Name", "", "Code"});
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].number == 4);
        CHECK(table.rows[0].line == 5);
        CHECK(table.rows[0].cells == std::vector<std::string>{"x"});
        CHECK(table.rows[0].cell(2).empty());
        CHECK(table.rows[0].cell(20).empty());
    }

    TEST_CASE("TableBuilder: text beyond the header is a problem, blanks are none") {
        TableBuilder builder;
        builder.add(1, 1, {"a", "b"});
        builder.add(2, 2, {"1", "2", " ", ""});
        builder.add(3, 3, {"1", "", "", "4"});
        const auto [table, problems] = builder.finish();
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].row == 3);
        CHECK(problems[0].complaint.field == "column D");
        CHECK(problems[0].complaint.value == "4");
        CHECK(problems[0].complaint.message == "this row has 4 cells, the header only 2");
        CHECK(table.rows[1].cells == std::vector<std::string>{"1"});
    }

    TEST_CASE("TableBuilder: problems by row, named by header, long values cut between letters") {
        TableBuilder builder;
        builder.report(3, 1, {"", std::string(79, 'x') + "éé", "late"});
        builder.report(2, 0, {"", "y", "early", "do"});
        builder.add(1, 1, {"a", "b"});
        const auto problems = builder.finish().problems;
        REQUIRE(problems.size() == 2);
        CHECK(problems[0] == Problem{2, {"a", "y", "early", "do"}});
        CHECK(problems[1].complaint.field == "b");
        CHECK(problems[1].complaint.value == std::string(79, 'x') + "…");
    }

    TEST_CASE("TableBuilder: nothing at all, and far too much, is refused") {
        CHECK_THROWS_AS(TableBuilder().finish(), ExchangeError);
        TableBuilder wide;
        CHECK_THROWS_AS(wide.add(1, 1, std::vector<std::string>(max_columns + 1, "x")), ExchangeError);
        TableBuilder tall;
        CHECK_THROWS_AS(
            [&] {
                for (int row = 1; row <= 16'001; ++row)
                    tall.add(row, row, std::vector<std::string>(1'000, "x"));
            }(),
            ExchangeError);
    }
}
