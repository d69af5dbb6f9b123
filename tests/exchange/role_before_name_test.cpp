#include "exchange/people/labelled_names.hpp"
#include "support/found_people.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using plenary::exchange::name_behind_role;
using plenary::testing::found_tables;
using plenary::testing::people_of;

TEST_SUITE("exchange::labelled_names") {
    TEST_CASE("name_behind_role: a role, a sign and a name") {
        const auto head = name_behind_role("Head of delegation: H.E. Mr. Lars Moe");
        REQUIRE(head);
        CHECK(head->role == domain::Role::head);
        CHECK(head->name == "H.E. Mr. Lars Moe");
        CHECK(name_behind_role("Adviser – Eva Klein")->role == domain::Role::adviser);
        CHECK(name_behind_role("Глава делегации: Оспанов Данияр")->name == "Оспанов Данияр");
        CHECK(name_behind_role("Observer: TBC")->name == "TBC");
    }

    TEST_CASE("name_behind_role: nothing where no role or no name stands") {
        for (const auto* text :
             {"Eva Klein", "Members:", "Eva Klein - Adviser", "Head of delegation - Minister",
              "Country: Norway", ": Eva Klein", "Head: 12"})
            CHECK_MESSAGE(!name_behind_role(text), text);
    }

    TEST_CASE("a role before a name is the role of whoever has it, and none of the name") {
        CHECK(people_of(found_tables({{"Name", "Position"},
                                      {"FRANCE"},
                                      {"Head of delegation: Mr. Guy ROUX", "Ambassador"},
                                      {"Adviser: Eva KLEIN", "Attaché"},
                                      {"Anne PETIT", "Judge"}})) ==
              "3: name=Mr. Guy ROUX position=Ambassador delegation=FRANCE role=head\n"
              "4: name=Eva KLEIN position=Attaché delegation=FRANCE role=adviser\n"
              "5: name=Anne PETIT position=Judge delegation=FRANCE\n");
    }

    TEST_CASE("in a column below each delegation, too") {
        CHECK(people_of(found_tables({{"FRANCE", "NORWAY"},
                                      {"Head of delegation: Guy ROUX", "Head of delegation: Lars MOE"},
                                      {"Anne PETIT", "Kari DAHL"}})) ==
              "2: name=Guy ROUX delegation=FRANCE role=head\n3: name=Anne PETIT delegation=FRANCE\n"
              "102: name=Lars MOE delegation=NORWAY role=head\n103: name=Kari DAHL delegation=NORWAY\n");
    }

    TEST_CASE("a place that is held in a role is no person") {
        const auto tables = found_tables(
            {{"Name", "Country"}, {"Head of delegation: TBC", "Norway"}, {"Kari Dahl", "Norway"}});
        CHECK(people_of(tables) == "3: name=Kari Dahl delegation=Norway\n");
        REQUIRE(tables.front().left_out.size() == 1);
        CHECK(tables.front().left_out.front().outcome == domain::RowOutcome::held);
    }
}
