#include "exchange/finding/table_finding.hpp"
#include "support/remedy_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::exchange;

namespace {

FoundTable found(std::vector<std::vector<std::string>> rows) {
    Grid grid;
    int number = 0;
    for (auto& cells : rows)
        if (++number; !cells.empty())
            grid.rows.push_back({.number = number, .cells = std::move(cells)});
    FindingOptions options;
    options.is_delegation = [](const std::string& text) { return text == "Norway" || text == "France"; };
    auto tables = find_tables({grid}, options);
    REQUIRE(tables.size() == 1);
    return std::move(tables.front());
}

/// "2: family=Dahl given=Kari", by lines.
std::string people(const FoundTable& table) {
    std::string text;
    for (const auto& row : table.table.rows) {
        text += std::to_string(row.number) + ":";
        for (std::size_t i = 0; i < table.columns.columns.size(); ++i)
            if (!table.columns.columns[i].field.empty() && !row.cell(i).empty())
                text += " " + table.columns.columns[i].field + "=" + row.cell(i);
        text += "\n";
    }
    return text;
}

bool notes_have(const FoundTable& table, const std::string& part) {
    for (const auto& note : table.notes)
        if (testing::in_brackets(note).find(part) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_SUITE("exchange::turned_list") {
    TEST_CASE("headers in the first column, and a column for each person") {
        const auto table = found({{"Family name", "Dahl", "Roux"},
                                  {"Given name", "Kari", "Guy"},
                                  {"Country", "Norway", "France"},
                                  {"E-mail", "k@mfa.example", ""}});
        CHECK(people(table) == "2: family=Dahl given=Kari delegation=Norway email=k@mfa.example\n"
                               "3: family=Roux given=Guy delegation=France\n");
        CHECK(notes_have(table, "The headers stand in column A"));
    }

    TEST_CASE("a form of one person, below its title") {
        const auto table = found({{"REGISTRATION FORM"},
                                  {},
                                  {"Title", "Ms."},
                                  {"Family name:", "Dahl"},
                                  {"Given name(s):", "Kari"},
                                  {"Country:", "Norway"},
                                  {"Blood group", "A"}});
        CHECK(people(table) == "3: courtesy_title=Ms. family=Dahl given=Kari delegation=Norway\n");
        CHECK(notes_have(table, "a form of one person"));
    }

    TEST_CASE("forms one below the other: nobody is lost") {
        const auto table = found({{"Participant 1"},
                                  {"Family name", "Dahl"},
                                  {"Given name", "Kari"},
                                  {"Country", "Norway"},
                                  {},
                                  {"Participant 2"},
                                  {"Family name", "Roux"},
                                  {"Given name", "Guy"},
                                  {"Country", "France"}});
        CHECK(people(table) == "2: family=Dahl given=Kari delegation=Norway\n"
                               "7: family=Roux given=Guy delegation=France\n");
    }

    TEST_CASE("a table with lines of a form above it stays as it is") {
        const auto table = found({{"Country:", "Norway"},
                                  {"E-mail:", "office@mfa.example"},
                                  {"Phone:", "+47 123"},
                                  {"Family name", "Given name", "Position"},
                                  {"Dahl", "Kari", "Counsellor"}});
        CHECK(people(table) == "5: family=Dahl given=Kari position=Counsellor delegation=Norway\n");
        const auto roles = found({{"Role", "Name", "Country"}, {"Delegate", "Kari Dahl", "Norway"}});
        CHECK(people(roles) == "2: role=Delegate name=Kari Dahl delegation=Norway\n");
    }
}
