#include "domain/agenda.hpp"
#include "domain/time/hours.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;

TEST_SUITE("hours") {
    TEST_CASE("parse_hours: reads what format_hours writes") {
        for (const auto* text : {"00:00..24:00", "10:00..13:00", "09:59..10:00"}) {
            const auto hours = parse_hours(text);
            REQUIRE(hours);
            CHECK(format_hours(*hours) == text);
        }
        CHECK(*parse_hours("10:00..13:30") == Hours{600, 810});
    }

    TEST_CASE("parse_hours: refuses what is no part of a day") {
        for (const auto* text :
             {"", "10:00", "10:00..", "10:00..10:00", "13:00..10:00", "10:00..24:01", "9:00..10:00",
              "10:60..11:00", "10:00-11:00", "10:00..11:00 ", "aa:00..11:00", "24:00..24:00"})
            CHECK_FALSE_MESSAGE(parse_hours(text), text);
    }

    TEST_CASE("hours: what touches does not overlap") {
        const Hours morning{600, 780};
        CHECK(morning.contains({600, 780}));
        CHECK_FALSE(morning.contains({599, 780}));
        CHECK_FALSE(morning.overlaps({780, 900}));
        CHECK(morning.overlaps({779, 900}));
        CHECK(morning.minutes() == 180);
    }
}

TEST_SUITE("agenda") {
    TEST_CASE("sittings_on: two of three hours where the agenda says nothing") {
        CHECK(sittings_on({}, 1) == std::vector<Hours>{{600, 780}, {900, 1'080}});
    }

    TEST_CASE("sittings_on: a day with sittings of its own has those alone, in their order") {
        Agenda agenda;
        agenda.sittings = {{{600, 780}, {}}, {{840, 900}, 2}, {{540, 600}, 2}};
        CHECK(sittings_on(agenda, 1) == std::vector<Hours>{{600, 780}});
        CHECK(sittings_on(agenda, 2) == std::vector<Hours>{{540, 600}, {840, 900}});
    }
}
