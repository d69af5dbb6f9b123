#include "exchange/sign_in/journey_day.hpp"

#include <doctest/doctest.h>

#include <array>
#include <utility>

using namespace plenary;
using namespace plenary::exchange;

namespace {

/// "2026-11-24 14:30"; empty for what is no day.
std::string read(std::string_view text, const char* meeting = "2026-11-25..2026-11-27") {
    const auto days = domain::parse_days(meeting);
    REQUIRE(days);
    const auto moment = read_day_and_clock(text, *days);
    return moment ? domain::format_date(moment->day) + (moment->clock.empty() ? "" : " " + moment->clock)
                  : "";
}

} // namespace

TEST_SUITE("exchange::journey_day") {
    TEST_CASE("one day in figures or words, with its time") {
        for (const auto* text : {"24-Nov-26", "24 November", "24.11.26", "24/11/2026", "11/24/26",
                                 "Nov 24, 2026", "24 ноября 2026 г.", "Tue 24 Nov", "24th of November",
                                 "2026 Nov 24", "24.11.", "le 24 novembre", "24. novembra 2026"})
            CHECK_MESSAGE(read(text) == "2026-11-24", text);
        CHECK(read("24 Nov 2026, 14:30") == "2026-11-24 14:30");
        CHECK(read("24 Nov at 2:30 pm") == "2026-11-24 2:30 pm");
    }

    TEST_CASE("without a year it is the day next to the meeting") {
        CHECK(read("30 December", "2027-01-02..2027-01-04") == "2026-12-30");
        CHECK(read("2 January", "2026-12-30..2026-12-31") == "2027-01-02");
    }

    TEST_CASE("what is not one day is none") {
        for (const auto* text :
             {"25-27 Nov", "Day 1", "by train", "soon", "", "Nov", "KC 941 24 Nov", "31 Feb"})
            CHECK_MESSAGE(read(text).empty(), text);
    }
}
