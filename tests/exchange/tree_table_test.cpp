#include "exchange/error.hpp"
#include "exchange/files/tree_table.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary;
using namespace plenary::exchange;

namespace {

/// The rows as "number: cell|cell", one a line, header first.
std::string shown(const Grid& grid) {
    std::string text;
    for (const auto& row : grid.rows) {
        text += std::to_string(row.number) + ":";
        for (const auto& cell : row.cells)
            text += " " + cell + " |";
        text += "\n";
    }
    for (const auto& problem : grid.problems) {
        text += "line " + std::to_string(problem.row);
        if (problem.column != CellProblem::no_column)
            text += ", " + column_letters(problem.column);
        text += ": " + problem.complaint.message + "\n";
    }
    return text;
}

std::string json(const std::string& text) {
    return shown(read_tree_table(text, TreeFormat::json));
}
std::string yaml(const std::string& text) {
    return shown(read_tree_table(text, TreeFormat::yaml));
}

} // namespace

TEST_SUITE("exchange::tree_table") {
    TEST_CASE("a list of maps is a table: the keys are its header") {
        CHECK(json(R"([{"name": "Kari", "age": 7},
                       {"role": null, "name": "Per"}])") ==
              "1: name | age | role |\n1: Kari | 7 |\n2: Per |\n");
        CHECK(yaml("rows:\n- name: Kari\n  age: 07\n- {role: ~, name: Per}\n") ==
              "1: name | age | role |\n2: Kari | 07 |\n4: Per |\n");
    }

    TEST_CASE("what a row does not name is silent, what it names as nothing is emptied") {
        const auto rows = read_tree_table(R"([{"name": "Kari", "role": ""}, {"name": "Per", "seat": "4"}])",
                                          TreeFormat::json)
                              .rows;
        REQUIRE(rows.size() == 3);
        CHECK(rows[1].is_emptied(1));
        CHECK_FALSE(rows[1].is_emptied(2));
        CHECK_FALSE(rows[2].is_emptied(1));
    }

    TEST_CASE("rows of one line are numbered all the same") {
        CHECK(json(R"([{"name": "A"}, {"name": "B"}, 3, {"name": ["C"]}])") ==
              "1: name |\n1: A |\n2: B |\nline 3: this is no person\nline 4, A: a text is expected here\n");
    }

    TEST_CASE("JSON is strict, and what is wrong is told with its line") {
        CHECK(json("[{\"name\": \"A\"},\n {name: B}]") == "line 2: a key must stand in double quotes\n");
        CHECK(json("[{\"name\": \"\\uD800\",\n \"name\": \"\\u0000\"}]") ==
              "line 1: this escape is half of a pair and names no character\n"
              "line 2: the key 'name' stands here again\n"
              "line 2: the control character U+0000 cannot stand in a text\n");
        CHECK(yaml("- name: &a A\n- name: *a\n") ==
              "line 1: anchors ('&') and aliases ('*') are not part of the format\n"
              "line 2: anchors ('&') and aliases ('*') are not part of the format\n");
    }

    TEST_CASE("what is no list is refused") {
        for (const auto* const text : {"{}", "3", "{\"rows\": {}}", "[]", "[{}]", "[3]"})
            CHECK_THROWS_AS(json(text), ExchangeError);
        CHECK_THROWS_AS(yaml(""), ExchangeError);
    }

    TEST_CASE("a list with a new key in each row is refused at the first key too many") {
        std::string text = "[";
        for (int i = 0; i < 2'000; ++i)
            text += (i == 0 ? "{\"k" : ",\n{\"k") + std::to_string(i) + "\": 1}";
        CHECK_THROWS_WITH_AS(json(text + "]"),
                             "in line 1001 the people of the list have more than 1000 different keys",
                             ExchangeError);
    }

    TEST_CASE("an array of three million numbers is refused") {
        std::string text = "[0";
        for (int i = 1; i < 3'000'000; ++i)
            text += ",0";
        CHECK(json(text + "]") == "line 1: this list has more than 100000 entries that are no maps\n");
        CHECK_THROWS_WITH_AS(json("[0, 0]"), "there is no list of people", ExchangeError);
    }

    TEST_CASE("a list of what are no people is refused before it is read whole") {
        for (const std::string entry : {"1", "{}", "[]", "null", "[1]"}) {
            CAPTURE(entry);
            std::string text = "[" + entry;
            for (int i = 0; i < 150'000; ++i)
                text += "," + entry;
            CHECK(json(text).find("more than 100000 entries that are no maps") != std::string::npos);
        }
    }
}
