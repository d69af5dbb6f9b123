#include "exchange/lists/table_finding.hpp"
#include "support/found_people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::exchange;
using plenary::testing::found_tables;
using plenary::testing::notes_have;
using plenary::testing::people_of;

TEST_SUITE("exchange::stacked_tables") {
    TEST_CASE(
        "tables side by side with columns of their own: nobody is lost, and nobody takes another's place") {
        const auto tables = found_tables({{"Name", "Country", "", "Family name", "Given name", "State"},
                                          {"Kari Dahl", "Norway", "", "Roux", "Guy", "France"},
                                          {"Liv Moe", "Norway", "", "Petit", "Anne", "France"}});
        REQUIRE(tables.size() == 2);
        CHECK(people_of(tables) == "2: name=Kari Dahl delegation=Norway\n"
                                   "3: name=Liv Moe delegation=Norway\n"
                                   "102: family=Roux given=Guy delegation=France\n"
                                   "103: family=Petit given=Anne delegation=France\n");
        CHECK(notes_have(tables, "from columns A and D: row 102 is row 2 of the second"));
    }

    TEST_CASE("each may have its delegation or its role above it") {
        CHECK(people_of(found_tables({{"NORWAY", "", "", "FRANCE"},
                                      {"Name", "Position", "", "Name", "E-mail"},
                                      {"Kari Dahl", "Counsellor", "", "Guy Roux", "guy@roux.example"}})) ==
              "3: name=Kari Dahl position=Counsellor delegation=NORWAY\n"
              "103: name=Guy Roux email=guy@roux.example delegation=FRANCE\n");
        CHECK(people_of(found_tables({{"Delegates", "", "", "Observers"},
                                      {"Name", "Country", "", "Name", "Organization"},
                                      {"Kari Dahl", "Norway", "", "Guy Roux", "UNDP"}})) ==
              "3: name=Kari Dahl delegation=Norway\n"
              "103: name=Guy Roux delegation=UNDP role=observer\n");
    }

    TEST_CASE("where a row names one person twice, or in two scripts, it is one table") {
        CHECK(people_of(found_tables({{"Name", "Country", "", "Family name", "Position"},
                                      {"Kari Dahl", "Norway", "", "Dahl", "Counsellor"},
                                      {"Guy Roux", "France", "", "Roux", "Adviser"}})) ==
              "2: name=Kari Dahl delegation=Norway family=Dahl position=Counsellor\n"
              "3: name=Guy Roux delegation=France family=Roux position=Adviser\n");
        CHECK(found_tables({{"Name", "Country", "", "ФИО", "Должность"},
                            {"Kari Dahl", "Norway", "", "Кари Даль", "Советник"}})
                  .size() == 1);
    }
}
