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
    options.is_delegation = [](const std::string& text) {
        return text == "Norway" || text == "FRANCE" || text == "France" || text == "NORWAY";
    };
    auto tables = find_tables({grid}, options);
    REQUIRE(tables.size() == 1);
    return std::move(tables.front());
}

/// "2: name=Kari Dahl", by lines.
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

TEST_SUITE("exchange::side_by_side") {
    TEST_CASE("tables beside tables, with a gap, with numbers, and the last one shorter") {
        const auto gap = found({{"Name", "Country", "", "Name", "Country"},
                                {"Kari Dahl", "Norway", "", "Guy Roux", "France"},
                                {"Liv Moe", "Norway"}});
        CHECK(people(gap) == "2: name=Kari Dahl delegation=Norway\n"
                             "3: name=Liv Moe delegation=Norway\n"
                             "102: name=Guy Roux delegation=France\n");
        CHECK(notes_have(gap, "from columns A and D: row 102 is row 2 of the second"));
        const auto numbered = found({{"List of participants"},
                                     {"No", "Name", "E-mail", "No", "Name", "E-mail"},
                                     {"1", "Kari Dahl", "k@mfa.example", "3", "Guy Roux", "g@mfa.example"},
                                     {"2", "Liv Moe", "", "", "", ""}});
        CHECK(people(numbered) == "3: name=Kari Dahl email=k@mfa.example\n"
                                  "4: name=Liv Moe\n"
                                  "103: name=Guy Roux email=g@mfa.example\n");
    }

    TEST_CASE("each of the tables below its delegation, or below one line for all") {
        const auto own = found({{"NORWAY", "", "", "FRANCE"},
                                {"Name", "Position", "", "Name", "Position"},
                                {"Kari Dahl", "Counsellor", "", "Guy Roux", "Attaché"},
                                {"", "", "", "Luc Petit", "Expert"}});
        CHECK(people(own) == "3: name=Kari Dahl position=Counsellor delegation=NORWAY\n"
                             "103: name=Guy Roux position=Attaché delegation=FRANCE\n"
                             "104: name=Luc Petit position=Expert delegation=FRANCE\n");
        const auto one = found({{"Name", "Position", "Name", "Position"},
                                {"NORWAY"},
                                {"Kari Dahl", "Counsellor", "Liv Moe", "Expert"},
                                {"FRANCE"},
                                {"Guy Roux", "Attaché", "Luc Petit", "Expert"}});
        CHECK(people(one) == "3: name=Kari Dahl position=Counsellor delegation=NORWAY\n"
                             "5: name=Guy Roux position=Attaché delegation=FRANCE\n"
                             "103: name=Liv Moe position=Expert delegation=NORWAY\n"
                             "105: name=Luc Petit position=Expert delegation=FRANCE\n");
    }

    TEST_CASE("several people in each row, with what each has numbered") {
        const auto table = found({{"Country", "Name 1", "E-mail 1", "Name 2", "E-mail 2"},
                                  {"Norway", "Kari Dahl", "k@mfa.example", "Liv Moe", "l@mfa.example"},
                                  {"France", "Guy Roux"}});
        CHECK(people(table) == "2: delegation=Norway name=Kari Dahl email=k@mfa.example\n"
                               "102: delegation=Norway name=Liv Moe email=l@mfa.example\n"
                               "3: delegation=France name=Guy Roux\n");
        CHECK(notes_have(table, "Several people stand in each row, in columns B and D"));
    }

    TEST_CASE("columns of people by their roles") {
        const auto table = found({{"Country", "Head of delegation", "Delegate 1", "Delegate 2"},
                                  {"Norway", "Kari Dahl", "Liv Moe", "TBC"},
                                  {"France", "Guy Roux"}});
        CHECK(people(table) == "2: delegation=Norway name=Kari Dahl role=Head of delegation\n"
                               "102: delegation=Norway name=Liv Moe role=Delegate\n"
                               "3: delegation=France name=Guy Roux role=Head of delegation\n");
        REQUIRE(table.left_out.size() == 1);
        CHECK(table.left_out.front().outcome == domain::RowOutcome::held);
    }

    TEST_CASE("who stands for somebody, or goes with them, in a column beside") {
        CHECK(people(found({{"Name", "Alternate", "Country"},
                            {"Kari Dahl", "Liv Moe", "Norway"},
                            {"Guy Roux", "Luc Petit", "France"}})) ==
              "2: delegation=Norway name=Kari Dahl\n"
              "102: delegation=Norway name=Liv Moe role=Alternate\n"
              "3: delegation=France name=Guy Roux\n"
              "103: delegation=France name=Luc Petit role=Alternate\n");
        CHECK(people(
                  found({{"Delegation", "Delegates", "Interpreters"}, {"Norway", "Kari Dahl", "Liv Moe"}})) ==
              "2: delegation=Norway name=Kari Dahl role=Delegates\n"
              "102: delegation=Norway name=Liv Moe role=Interpreters\n");
        // Whose position it is nobody knows, and neither is lost.
        const auto table = found({{"Name", "Position", "Alternate", "Country"},
                                  {"Kari Dahl", "Expert", "Liv Moe", "Norway"},
                                  {"Guy Roux", "Expert", "Luc Petit", "France"}});
        CHECK(table.columns.problems.size() == 1);
    }

    TEST_CASE("a column of people below each delegation") {
        const auto table =
            found({{"Participants"}, {"Norway", "France"}, {"Ms. Kari Dahl", "Guy Roux"}, {"Liv Moe"}});
        CHECK(people(table) == "3: name=Ms. Kari Dahl delegation=Norway\n"
                               "4: name=Liv Moe delegation=Norway\n"
                               "103: name=Guy Roux delegation=France\n");
    }

    TEST_CASE("what only looks like it is left as it is, to be asked about") {
        // The same people in two languages.
        const auto languages = found({{"Name", "Position", "Name", "Position"},
                                      {"Daniyar Ospanov", "Expert", "Данияр Оспанов", "эксперт"}});
        CHECK(!notes_have(languages, "side by side"));
        // Somebody else above the second: no delegation.
        const auto others = found({{"Participant", "", "Emergency contact", ""},
                                   {"Name", "Phone", "Name", "Phone"},
                                   {"Kari Dahl", "+47 22 22 22 22", "Ola Dahl", "+47 22 22 22 23"}});
        CHECK(!notes_have(others, "side by side"));
        CHECK(others.table.rows.size() == 1);
        // Several numbers of one person.
        const auto phones = found({{"Name", "Phone", "E-mail", "Phone", "E-mail"},
                                   {"Kari Dahl", "+47 22 22 22 22", "k@mfa.example", "", ""}});
        CHECK(people(phones).find("name=Kari Dahl") != std::string::npos);
        CHECK(phones.table.rows.size() == 1);
        // Of roles that are answered with yes and no, nobody is called so.
        const auto answers = found({{"Name", "Head of delegation", "Adviser"}, {"Kari Dahl", "yes", "no"}});
        CHECK(answers.table.rows.size() == 1);
        const auto shared = found({{"Country", "E-mail", "Head of delegation", "Delegate 1"},
                                   {"Norway", "k@mfa.example", "Kari Dahl", "Liv Moe"}});
        CHECK(!notes_have(shared, "Several people"));
        // An address of one of them is none of the others.
        const auto address = found({{"Country", "Delegate 1", "Delegate 2", "E-mail of delegate 1"},
                                    {"Norway", "Kari Dahl", "Liv Moe", "k@mfa.example"}});
        CHECK(!notes_have(address, "Several people"));
    }
}
