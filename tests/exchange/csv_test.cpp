#include "exchange/error.hpp"
#include "exchange/files/csv.hpp"
#include "support/odd_text.hpp"
#include "util/sheet.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <sstream>

using namespace plenary;
using namespace plenary::exchange;

namespace {

using Cells = std::vector<std::string>;

/// The rows beneath the header; there must be no problem.
std::vector<Cells> rows_of(std::string_view text) {
    const auto reading = read_csv(text);
    CHECK(reading.problems.empty());
    std::vector<Cells> rows;
    for (const Row& row : reading.table.rows)
        rows.push_back(row.cells);
    return rows;
}

std::string written(const std::vector<Cells>& rows, std::size_t width,
                    util::Format format = util::Format::csv) {
    util::Sheet sheet;
    sheet.columns.assign(width, util::Column{"key", "KEY"});
    for (const Cells& row : rows)
        sheet.rows.emplace_back(row.begin(), row.end());
    std::ostringstream out;
    write(out, sheet, format);
    return out.str();
}

std::vector<Cells> records_of(const std::string& text) {
    CsvReader reader(text);
    std::vector<Cells> records;
    while (auto record = reader.next())
        records.push_back(std::move(record->cells));
    CHECK(reader.faults().empty());
    return records;
}

/// The problems as "row column: message".
std::vector<std::string> problems_of(std::string_view text) {
    std::vector<std::string> told;
    for (const Problem& problem : read_csv(text).problems)
        told.push_back(std::to_string(problem.row) + " " + problem.complaint.field + ": " +
                       problem.complaint.message);
    return told;
}

} // namespace

TEST_SUITE("exchange::csv") {
    TEST_CASE("read_csv: header and rows, any end of line") {
        const std::vector<Cells> expected{{"1", "2"}, {"3", "4"}};
        for (const auto* text :
             {"a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4", "a,b\r1,2\r3,4\r", "a,b\n1,2\r3,4\r\n"})
            CHECK_MESSAGE(rows_of(text) == expected, text);
    }

    TEST_CASE("read_csv: a quoted line break is a blank in its cell") {
        const auto reading = read_csv("a,b\r\n\"one\r\ntwo\",x\r\ny,z\r\n");
        REQUIRE(reading.table.rows.size() == 2);
        CHECK(reading.table.rows[0].cells == Cells{"one two", "x"});
        CHECK(reading.table.rows[0].number == 2);
        CHECK(reading.table.rows[0].line == 2);
        CHECK(reading.table.rows[1].number == 3);
        CHECK(reading.table.rows[1].line == 4);
    }

    TEST_CASE("read_csv: doubled quotes, empty quotes and delimiters in quotes") {
        CHECK(rows_of("a,b,c\n\"say \"\"no\"\"\",\"\",\"x,y\"\n\"\"\"\",,z\n") ==
              std::vector<Cells>{{"say \"no\"", "", "x,y"}, {"\"", "", "z"}});
    }

    TEST_CASE("read_csv: the delimiter is the one of the header") {
        CHECK(rows_of("Name;Code\na,b;1\n") == std::vector<Cells>{{"a,b", "1"}});
        CHECK(rows_of("Name\tCode\na,b;c\t1\n") == std::vector<Cells>{{"a,b;c", "1"}});
        CHECK(rows_of("\"Name; first, last\",Code,x\n1,2,3\n") == std::vector<Cells>{{"1", "2", "3"}});
        CHECK(rows_of("Name, first;Code\n1;2\n") == std::vector<Cells>{{"1", "2"}});
        CHECK(rows_of(";;\n\na, x;b\n1;2\n") == std::vector<Cells>{{"1", "2"}});
        CHECK(rows_of("Name\nA;B\n") == std::vector<Cells>{{"A;B"}});
        CHECK(read_csv("a,b|c\n1,2|3", '|').table.rows.at(0).cells == Cells{"1,2", "3"});
    }

    TEST_CASE("read_csv: Excel's sep line tells the delimiter and is no row") {
        for (const auto* text : {"sep=;\r\na;b\r\n1,5;2\r\n", "\"sep=;\"\r\na;b\r\n1,5;2\r\n"}) {
            const auto reading = read_csv(text);
            CHECK(reading.table.header.number == 1);
            CHECK(reading.table.header.line == 2);
            CHECK(reading.table.rows.at(0).cells == Cells{"1,5", "2"});
        }
        CHECK(read_csv("sep=;\na,b\n1,2\n", ',').table.rows.at(0).cells == Cells{"1", "2"});
        CHECK(read_csv("sep=|\na|b\n1|2\n").table.rows.at(0).cells == Cells{"1", "2"});
    }

    TEST_CASE("read_csv: empty rows are left out but counted, short rows are fine") {
        const auto reading = read_csv("\n ,\t\na,b,c\n\n,,\n1\n\u00A0,,\n");
        CHECK(reading.problems.empty());
        CHECK(reading.table.header.number == 3);
        REQUIRE(reading.table.rows.size() == 1);
        CHECK(reading.table.rows[0].number == 6);
        CHECK(reading.table.rows[0].cells == Cells{"1"});
    }

    TEST_CASE("read_csv: a table without rows is one, a file without a row is none") {
        CHECK(read_csv("a,b").table.rows.empty());
        for (const auto* text : {"", "\n\n", " , ,\n", "sep=;", "sep=;\n"})
            CHECK_THROWS_AS(read_csv(text), ExchangeError);
    }

    TEST_CASE("read_csv: each fault is told with row and column") {
        CHECK(problems_of("a,b\n1,say \"no\"\n") ==
              std::vector<std::string>{"2 b: a quote stands within a cell that does not begin with one"});
        CHECK(problems_of("a,b\n1, \"no\"\n").size() == 1);
        CHECK(problems_of("a,b\n\"x\" y,2\n") ==
              std::vector<std::string>{"2 a: text follows the closing quote of this cell"});
        CHECK(problems_of("a,b\n\"x\n\",2\n1,\"open\n3,4\n") ==
              std::vector<std::string>{
                  "3 b: the quote that opens this cell is never closed (line 4 of the file)"});
        CHECK(problems_of("a,b\n1,2,3\n") ==
              std::vector<std::string>{"2 column C: this row has 3 cells, the header only 2"});
    }

    TEST_CASE("read_csv: faults do not hide the rows before and after, nor each other") {
        const auto reading = read_csv("a,b\n1,2\nx\"y,\"q\"q\n3,4\n5,\"6\n");
        CHECK(reading.problems.size() == 3);
        REQUIRE(reading.table.rows.size() == 3);
        CHECK(reading.table.rows[1].cells == Cells{"x\"y", "qq"});
        CHECK(reading.table.rows[2].cells == Cells{"3", "4"});
        CHECK(problems_of("\"a,b\n").size() == 1);
    }

    TEST_CASE("CsvReader: reads what the CSV writer of lists writes, cell by cell") {
        CHECK(rc::check([](std::uint64_t seed) {
            testing::Dice dice(seed);
            const auto width = static_cast<std::size_t>(dice.number(1, 5));
            std::vector<Cells> rows(static_cast<std::size_t>(dice.number(0, 6)), Cells(width));
            for (Cells& row : rows)
                for (std::string& cell : row)
                    cell = dice.maybe(20) ? "" : dice.lines();
            auto records = records_of(written(rows, width));
            RC_ASSERT(records.at(0) == Cells(width, "key"));
            records.erase(records.begin());
            RC_ASSERT(records == rows);
        }));
        CHECK(rc::check([](const std::vector<std::string>& cells) {
            std::vector<Cells> rows;
            for (const std::string& cell : cells)
                rows.push_back({cell, cell + "\"\r\n,;\t'=+-@"});
            auto records = records_of(written(rows, 2));
            records.erase(records.begin());
            RC_ASSERT(records == rows);
        }));
    }

    TEST_CASE("read_csv: written lists of clean texts are read back") {
        CHECK(rc::check([](std::uint64_t seed) {
            testing::Dice dice(seed);
            std::vector<Cells> rows(static_cast<std::size_t>(dice.number(0, 6)), Cells(3));
            for (Cells& row : rows)
                for (std::string& cell : row)
                    cell = testing::kept(dice.lines());
            const auto [table, problems] = read_csv(written(rows, 3));
            RC_ASSERT(problems.empty());
            std::size_t next = 0;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (next == table.rows.size() || table.rows[next].number != static_cast<int>(i) + 2)
                    continue;
                for (std::size_t column = 0; column < 3; ++column)
                    RC_ASSERT(table.rows[next].cell(column) == rows[i][column]);
                ++next;
            }
            RC_ASSERT(next == table.rows.size());
        }));
    }

    TEST_CASE("read_csv_grid: a list written with tabs is read back, quotes and backslashes included") {
        CHECK(rc::check([](std::uint64_t seed) {
            testing::Dice dice(seed);
            const std::vector<std::string> ends{"", "\"", "\\", "\\t", "'", "=1+1", ",", ";", "\t"};
            const auto any_end = [&] { return ends[static_cast<std::size_t>(dice.number(0, 8))]; };
            std::vector<Cells> rows(static_cast<std::size_t>(dice.number(1, 6)), Cells(4));
            for (Cells& row : rows) {
                for (std::string& cell : row)
                    cell = any_end() + testing::kept(dice.lines()) + any_end();
                row.front() = "x" + row.front(); // no row is empty
            }
            auto records = [&] {
                const auto text = written(rows, 4, util::Format::tsv);
                CsvReader reader(text, '\t');
                std::vector<Cells> all;
                while (auto record = reader.next())
                    all.push_back(std::move(record->cells));
                RC_ASSERT(reader.faults().empty());
                return all;
            }();
            records.erase(records.begin());
            RC_ASSERT(records == rows);
        }));
    }
}
