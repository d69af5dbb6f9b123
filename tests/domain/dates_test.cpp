#include "domain/error.hpp"
#include "domain/time/dates.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary::domain;

namespace {

std::string words(const char* text) {
    return dates_in_words(*parse_dates(text));
}

} // namespace

TEST_SUITE("domain::dates") {
    TEST_CASE("parse_date: only YYYY-MM-DD of the calendar") {
        CHECK(parse_date("2011-03-29") == Date(2011, 3, 29));
        CHECK(parse_date("2012-02-29") == Date(2012, 2, 29));
        for (const auto* text : {"", "2011", "2011-3-29", "2011-02-29", "2011-13-01", "2011-00-10",
                                 "2011-01-00", "2011-04-31", "2011-03-29 ", " 2011-03-29", "2011-03-29x",
                                 "2011/03/29", "29.03.2011", "1399-01-01", "２０11-03-29"})
            CHECK_MESSAGE(!parse_date(text), text);
    }

    TEST_CASE("parse_local_time: only YYYY-MM-DDTHH:MM, and perhaps seconds") {
        const auto time = parse_local_time("2011-03-29T08:41");
        REQUIRE(time);
        CHECK(time->minute == 8 * 60 + 41);
        CHECK(parse_local_time("2011-03-29T08:41:07")->second == 7);
        CHECK(format_local_time(*parse_local_time("2011-03-29T08:41:07")) == "2011-03-29T08:41:07");
        CHECK(format_local_time(*parse_local_time("2011-03-29T08:41:00")) == "2011-03-29T08:41");
        for (const auto* text :
             {"2011-03-29", "2011-03-29T8:41", "2011-03-29 08:41", "2011-03-29T24:00", "2011-03-29T08:60",
              "2011-03-29T08:41:60", "2011-03-29T08:41:0", "2011-03-29T08:41Z", "2011-02-30T08:41"})
            CHECK_MESSAGE(!parse_local_time(text), text);
    }

    TEST_CASE("parse_dates: unknown, a year, a day, a span") {
        CHECK(parse_dates("unknown") == MeetingDates{});
        CHECK(parse_dates("2010") == MeetingDates::in_year(2010));
        CHECK(parse_dates("2011-11-30") == MeetingDates::on({2011, 11, 30}, {2011, 11, 30}));
        CHECK(parse_dates("2011-03-29..2011-03-30") == MeetingDates::on({2011, 3, 29}, {2011, 3, 30}));
        for (const auto* text :
             {"", "Unknown", "10", "201", "2011-03-30..2011-03-29", "2011-03-29...2011-03-30", "2011-03-29..",
              "..2011-03-29", "2011..2012", "2011-03-29..2011-03-30..2011-03-31"})
            CHECK_MESSAGE(!parse_dates(text), text);
    }

    TEST_CASE("dates_in_words: within a month, over its end, over the year's end") {
        CHECK(words("2011-03-29..2011-03-30") == "29–30 March 2011");
        CHECK(words("2011-02-28..2011-03-01") == "28 February – 1 March 2011");
        CHECK(words("2010-12-30..2011-01-02") == "30 December 2010 – 2 January 2011");
        CHECK(words("2011-11-30") == "30 November 2011");
        CHECK(words("2010") == "2010");
        CHECK(words("unknown") == "dates not known");
    }

    TEST_CASE("tense_on: before, on the first and last day, after") {
        const auto dates = *parse_dates("2011-03-29..2011-03-30");
        CHECK(tense_on(dates, {2011, 3, 28}) == Tense::future);
        CHECK(tense_on(dates, {2011, 3, 29}) == Tense::present);
        CHECK(tense_on(dates, {2011, 3, 30}) == Tense::present);
        CHECK(tense_on(dates, {2011, 3, 31}) == Tense::past);
        CHECK(tense_on(MeetingDates::in_year(2011), {2011, 6, 1}) == Tense::unknown);
        CHECK(tense_on(MeetingDates::in_year(2011), {2012, 1, 1}) == Tense::past);
        CHECK(tense_on({}, {2012, 1, 1}) == Tense::unknown);
    }

    TEST_CASE("format_instant: the epoch, before it, far after it") {
        CHECK(format_instant({0}) == "1970-01-01T00:00:00Z");
        CHECK(format_instant({-1}) == "1969-12-31T23:59:59Z");
        CHECK(format_instant({1'310'958'000}) == "2011-07-18T03:00:00Z");
    }

    TEST_CASE("resolve: a local time and its zone make an instant, and back") {
        const auto time = *parse_local_time("2011-07-21T09:00");
        const auto resolved = resolve(time, "Asia/Almaty");
        CHECK(resolved.kind == LocalTimeKind::unique);
        CHECK(local_time_at(resolved.earliest, "Asia/Almaty") == time);
        CHECK(utc_offset_minutes(resolved.earliest, "Asia/Almaty") == 360);
        CHECK(format_utc_offset(360) == "UTC+06:00");
        CHECK(format_utc_offset(-210) == "UTC-03:30");
        CHECK(resolve(*parse_local_time("2026-03-29T02:30"), "Europe/Bratislava").kind ==
              LocalTimeKind::nonexistent);
        CHECK_THROWS_AS((void)resolve(time, "Asia/Nowhere"), plenary::domain::Error);
        CHECK_FALSE(is_zone("Asia/Nowhere"));
    }

    TEST_CASE("dates: formatting and parsing are inverse") {
        CHECK(rc::check("a span survives its text", [] {
            const Date first = Date{1400, 1, 1} + boost::gregorian::days{*rc::gen::inRange(0, 3'000'000)};
            const Date last = first + boost::gregorian::days{*rc::gen::inRange(0, 60)};
            const auto dates = MeetingDates::on(first, last);
            RC_ASSERT(parse_dates(format_dates(dates)) == dates);
            const LocalTime time{first, *rc::gen::inRange(0, 1440)};
            RC_ASSERT(parse_local_time(format_local_time(time)) == time);
        }));
    }
}
