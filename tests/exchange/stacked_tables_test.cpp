#include "exchange/finding/table_finding.hpp"
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

    TEST_CASE("no empty column between them is needed where each begins with a name and both say the same") {
        CHECK(people_of(found_tables({{"Surname", "First name", "Country", "Name", "State"},
                                      {"Dahl", "Kari", "Norway", "Guy Roux", "France"},
                                      {"", "", "", "Anne Petit", "France"}})) ==
              "2: family=Dahl given=Kari delegation=Norway\n"
              "102: name=Guy Roux delegation=France\n103: name=Anne Petit delegation=France\n");
        CHECK(people_of(found_tables({{"No.", "Name", "Country", "No", "Full name", "State"},
                                      {"1", "Kari Dahl", "Norway", "2", "Guy Roux", "France"}})) ==
              "2: name=Kari Dahl delegation=Norway\n102: name=Guy Roux delegation=France\n");
        CHECK(people_of(found_tables({{"NORWAY", "", "FRANCE", ""},
                                      {"Name", "Position", "Full name", "Title"},
                                      {"Kari Dahl", "Adviser", "Guy Roux", "Director"}})) ==
              "3: name=Kari Dahl position=Adviser delegation=NORWAY\n"
              "103: name=Guy Roux position=Director delegation=FRANCE\n");
    }

    TEST_CASE("columns of one person are one table, with no empty column between them") {
        CHECK(found_tables({{"Name", "Country", "Full name", "State"},
                            {"Kari Dahl", "Norway", "Kari Anne Dahl", "Norway"}})
                  .size() == 1);
        CHECK(found_tables({{"Name", "E-mail", "Given name", "Family name", "Email address"},
                            {"Kari Dahl", "k@x.example", "Kari", "Dahl", "k@x.example"}})
                  .size() == 1);
    }
}
