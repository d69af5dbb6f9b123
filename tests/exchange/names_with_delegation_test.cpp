#include "support/found_people.hpp"

#include <doctest/doctest.h>

using plenary::testing::found_tables;
using plenary::testing::notes_have;
using plenary::testing::people_of;

TEST_SUITE("exchange::names_with_delegation") {
    TEST_CASE("a delegation in brackets behind the names, wherever they stand") {
        const auto tables = found_tables({{"No", "Name"},
                                          {"1", "Mr. Kari DAHL (Norway), Counsellor"},
                                          {"2", "Guy ROUX (France)"},
                                          {"3", "Eva MOE (UNDP)"}});
        CHECK(people_of(tables) == "2: name=Mr. Kari DAHL, Counsellor delegation=Norway\n"
                                   "3: name=Guy ROUX delegation=France\n"
                                   "4: name=Eva MOE delegation=UNDP\n");
        CHECK(notes_have(tables, "in brackets: rows 2 to 4"));
    }

    TEST_CASE("one that nobody knows is taken off, to be asked about; what is no delegation stays") {
        CHECK(people_of(found_tables({{"Name"},
                                      {"Kari DAHL (Norway)"},
                                      {"Guy ROUX (France)"},
                                      {"Liv MOE (Norway)"},
                                      {"Anne PETIT (Ms.) (France)"},
                                      {"Rudolf ELPHBERG (Ruritania)"}})) ==
              "2: name=Kari DAHL delegation=Norway\n3: name=Guy ROUX delegation=France\n"
              "4: name=Liv MOE delegation=Norway\n5: name=Anne PETIT (Ms.) delegation=France\n"
              "6: name=Rudolf ELPHBERG delegation=Ruritania\n");
        CHECK(people_of(found_tables({{"Name"}, {"Kari DAHL (née Moe)"}, {"Guy ROUX (France)"}})) ==
              "2: name=Kari DAHL (née Moe)\n3: name=Guy ROUX (France)\n");
    }

    TEST_CASE("behind a dash or a comma where several have it so; one alone may be a given name") {
        CHECK(people_of(found_tables({{"Name"}, {"Kari Dahl – Norway"}, {"Guy Roux – France"}})) ==
              "2: name=Kari Dahl delegation=Norway\n3: name=Guy Roux delegation=France\n");
        CHECK(people_of(found_tables({{"Name"}, {"Kari Dahl, Adviser, Norway"}, {"Guy Roux, France"}})) ==
              "2: name=Kari Dahl, Adviser delegation=Norway\n3: name=Guy Roux delegation=France\n");
        CHECK(people_of(found_tables({{"Name"}, {"Dahl, France"}})) == "2: name=Dahl, France\n");
    }

    TEST_CASE("before the names, too") {
        const auto tables = found_tables({{"Name"}, {"Norway: Kari Dahl"}, {"France - Guy Roux"}});
        CHECK(people_of(tables) ==
              "2: name=Kari Dahl delegation=Norway\n3: name=Guy Roux delegation=France\n");
        CHECK(notes_have(tables, "before the names: rows 2 and 3"));
    }

    TEST_CASE("a column or a line that has the delegation counts") {
        CHECK(people_of(found_tables({{"Name", "Country"}, {"Kari Dahl (Norway)", "France"}})) ==
              "2: name=Kari Dahl (Norway) delegation=France\n");
        CHECK(
            people_of(found_tables({{"Name", "Position"}, {"FRANCE"}, {"Kari Dahl (Norway)", "Adviser"}})) ==
            "3: name=Kari Dahl (Norway) position=Adviser delegation=FRANCE\n");
    }
}
