#include "domain/rules/rule_code.hpp"
#include "domain/rules/rules.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plenary::domain;

TEST_SUITE("domain::RuleCode") {
    TEST_CASE("text: KIND gives way to the noun") {
        CHECK(RuleCode{Rule::head_double}.text() == "head-double");
        CHECK(RuleCode{Rule::thing_double, "meeting"}.text() == "meeting-double");
        CHECK(RuleCode{Rule::part_double, "room"}.text() == "room-double");
        CHECK(RuleCode{Rule::thing_unknown, "check-in"}.text() == "check-in-unknown");
    }

    TEST_CASE("check: a thing that is there twice is told from a part that is") {
        Venue venue;
        venue.code = VenueCode{"house"};
        venue.rooms = {{RoomCode{"a"}, "A", {}}, {RoomCode{"a"}, "A", {}}};
        const auto rules = [](const Dataset& data) {
            std::set<Rule> found;
            for (const auto& violation : check(data))
                if (violation.code.text().ends_with("-double"))
                    found.insert(violation.code.rule);
            return found;
        };
        Dataset data;
        data.venues = {venue};
        CHECK(rules(data) == std::set{Rule::part_double});
        data.venues.push_back(venue);
        CHECK(rules(data) == std::set{Rule::part_double, Rule::thing_double});
    }
}
