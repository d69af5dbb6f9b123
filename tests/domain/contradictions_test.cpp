/// \file
/// What is said of meetings and cannot all hold.
#include "domain/rules/contradictions.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;
using namespace plenary::testing;

namespace {

Meeting numbered(const char* code, int number, const char* dates) {
    Meeting meeting = a_meeting(code).of("s").on(dates);
    meeting.number = number;
    return meeting;
}

std::vector<std::string> found(std::vector<Meeting> meetings, std::optional<DaySpan> mandate = {}) {
    Dataset data;
    data.series = {a_series("s")};
    if (mandate)
        data.series[0].schedule.emplace().mandate = mandate;
    data.meetings = std::move(meetings);
    std::vector<std::string> told;
    for (const auto& one : contradictions(data))
        told.push_back(one.field + ": " + one.message);
    return told;
}

using Told = std::vector<std::string>;

} // namespace

TEST_SUITE("contradictions") {
    TEST_CASE("a number against what the meeting comes after, by way of others too") {
        auto first = numbered("first", 1, "2027");
        first.after = {MeetingCode{"between"}};
        Meeting between = a_meeting("between").of("s").on("2027");
        between.after = {MeetingCode{"second"}};
        const auto second = numbered("second", 2, "2027-05-04");
        CHECK(
            found({first, between, second}) ==
            Told{"after/0: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the "
                 "contrary"});
        auto third = numbered("third", 3, "2027");
        third.after = {MeetingCode{"second"}};
        CHECK(found({third, second}).empty());
        auto other_series = second;
        other_series.series = SeriesCode{"t"};
        CHECK(found({first, between, other_series}).empty());
    }

    TEST_CASE("a meeting after one that is cancelled") {
        Meeting later = a_meeting("later").of("s").on("2027");
        later.after = {MeetingCode{"earlier"}};
        Meeting earlier = a_meeting("earlier").of("s").on("2027-05-04").is(MeetingStatus::cancelled);
        CHECK(found({later, earlier}) == Told{"after/0: 'later' comes after 'earlier', which is cancelled"});
        earlier.status = MeetingStatus::confirmed;
        CHECK(found({later, earlier}).empty());
        earlier.status = MeetingStatus::cancelled;
        later.status = MeetingStatus::held;
        CHECK(found({later, earlier}).empty());
    }

    TEST_CASE("a wish that leaves no days") {
        Meeting open = numbered("open", 2, "2027");
        open.wish.emplace().days = parse_days("2027-05-01..2027-05-03");
        CHECK(found({open}).empty());
        open.wish->length = 4;
        CHECK(found({open}) == Told{"wish/length: 'open' is wished for 1–3 May 2027, and takes 4 days"});
        open.wish->length.reset();
        CHECK(
            found({open, numbered("first", 1, "2027-05-04")}) ==
            Told{
                "wish/days: 'open' is wished for 1–3 May 2027, before number 1 of the series, 'first', 4 May "
                "2027"});
        CHECK(found({open, numbered("third", 3, "2027-04-30")}) ==
              Told{"wish/days: 'open' is wished for 1–3 May 2027, after number 3 of the series, 'third', 30 "
                   "April 2027"});
        CHECK(
            found({open}, parse_days("2027-06-01..2027-12-31")) ==
            Told{"wish/days: 'open' is wished for 1–3 May 2027, outside the mandate of the series, 1 June – "
                 "31 December 2027"});
        open.dates = MeetingDates::in_year(2028);
        CHECK(found({open}) == Told{"wish/days: 'open' is wished for 1–3 May 2027, and is to be in 2028"});
        open.dates = MeetingDates::on(Date{2028, 1, 10}, Date{2028, 1, 11});
        CHECK(found({open}).empty()); // what is settled is no wish any more
    }

    TEST_CASE("a year outside of the mandate") {
        CHECK(found({numbered("open", 1, "2029")}, parse_days("2027-01-01..2028-12-31")) ==
              Told{"dates: 'open' is to be in 2029, outside the mandate of the series, 1 January 2027 – 31 "
                   "December 2028"});
    }
}
