#include "support/found_people.hpp"

#include <doctest/doctest.h>

using plenary::testing::found_tables;
using plenary::testing::notes_have;
using plenary::testing::people_of;

TEST_SUITE("exchange::running_text") {
    TEST_CASE("a person in each line, with what they are behind a comma or a dash") {
        const auto tables = found_tables({{"LIST OF PARTICIPANTS"},
                                          {"FRANCE"},
                                          {"Mr. Guy ROUX, Ambassador, Permanent Mission of France"},
                                          {"Ms. Anne PETIT – Counsellor"},
                                          {"NORWAY"},
                                          {"Head of delegation: Mr. Lars MOE, Director"},
                                          {"Mr. Odd DAHL"},
                                          {"Total: 4"}});
        CHECK(people_of(tables) ==
              "3: name=Mr. Guy ROUX position=Ambassador, Permanent Mission of France delegation=FRANCE\n"
              "4: name=Ms. Anne PETIT position=Counsellor delegation=FRANCE\n"
              "6: name=Mr. Lars MOE position=Director delegation=NORWAY role=head\n"
              "7: name=Mr. Odd DAHL delegation=NORWAY\n");
        CHECK(notes_have(tables, "Row 1 is of nobody, and is not read: 'LIST OF PARTICIPANTS'"));
        CHECK(notes_have(tables, "Row 8 is of nobody"));
    }

    TEST_CASE("lines below a name say what somebody is, and how to reach them") {
        CHECK(people_of(found_tables({{"Norway"},
                                      {},
                                      {"Kari Dahl"},
                                      {"Director"},
                                      {"Ministry of Justice"},
                                      {"kari@mj.example"},
                                      {},
                                      {"Lars van Osen"},
                                      {"Adviser"},
                                      {"Tel. +47 22 33 44 55"}})) ==
              "3: name=Kari Dahl position=Director institution=Ministry of Justice email=kari@mj.example "
              "delegation=Norway\n"
              "8: name=Lars van Osen position=Adviser phone=+47 22 33 44 55 delegation=Norway\n");
    }

    TEST_CASE("roles stand above those who have them where that of the first does") {
        CHECK(people_of(found_tables({{"NORWAY"},
                                      {"Head of delegation"},
                                      {"H.E. Mr. Lars MOE"},
                                      {"Minister of Justice"},
                                      {"Advisers"},
                                      {"Ms. Kari DAHL"},
                                      {"FRANCE"},
                                      {"Head of delegation"},
                                      {"Mr. Guy ROUX"}})) ==
              "3: name=H.E. Mr. Lars MOE position=Minister of Justice delegation=NORWAY role=head\n"
              "6: name=Ms. Kari DAHL delegation=NORWAY role=adviser\n"
              "9: name=Mr. Guy ROUX delegation=FRANCE role=head\n");
        CHECK(people_of(found_tables(
                  {{"NORWAY"}, {"Mr. Lars MOE"}, {"Adviser"}, {"Ms. Kari DAHL"}, {"Adviser"}})) ==
              "2: name=Mr. Lars MOE position=Adviser delegation=NORWAY\n"
              "4: name=Ms. Kari DAHL position=Adviser delegation=NORWAY\n");
    }

    TEST_CASE("a heading that nobody knows is asked about with those below it, and a stray line by itself") {
        const auto tables = found_tables({{"NORWAY"},
                                          {"Mr. Lars MOE, Adviser"},
                                          {"RURITANIA"},
                                          {"Mr. Rudolf ELPHBERG, King"},
                                          {"NORWAY"},
                                          {"Ms. Kari DAHL"},
                                          {"by train"}});
        CHECK(people_of(tables) == "2: name=Mr. Lars MOE position=Adviser delegation=NORWAY\n"
                                   "4: name=Mr. Rudolf ELPHBERG position=King delegation=RURITANIA\n"
                                   "6: name=Ms. Kari DAHL delegation=NORWAY\n");
        REQUIRE(tables.front().problems.size() == 1);
        CHECK(tables.front().problems.front().row == 7);
    }

    TEST_CASE("bullets and numbers say that somebody begins, and a place is held") {
        const auto tables = found_tables({{"NORWAY"},
                                          {"• Kari Dahl, Director"},
                                          {"• Lars Osen, Adviser"},
                                          {"TBC"},
                                          {"FRANCE"},
                                          {"• Guy Roux, Judge"}});
        CHECK(people_of(tables) == "2: name=Kari Dahl position=Director delegation=NORWAY\n"
                                   "3: name=Lars Osen position=Adviser delegation=NORWAY\n"
                                   "6: name=Guy Roux position=Judge delegation=FRANCE\n");
        REQUIRE(tables.front().left_out.size() == 1);
        CHECK(tables.front().left_out.front().row == 4);
    }

    TEST_CASE("a column of names, a table and text that is of nobody are no running text") {
        CHECK(!notes_have(found_tables({{"FRANCE"}, {"Guy Roux"}, {"Anne Petit"}}), "text and no table"));
        CHECK(!notes_have(found_tables({{"Name"}, {"Mr. Guy ROUX, Ambassador"}, {"Ms. Anne PETIT"}}),
                          "text and no table"));
        CHECK(!notes_have(found_tables({{"The meeting begins at nine."}, {"Please be in time."}}),
                          "text and no table"));
    }
}
