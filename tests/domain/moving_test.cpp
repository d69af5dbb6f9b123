#include "domain/change/moving.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;
using namespace plenary::testing;

namespace {

struct Sample {
    Meeting meeting;
    std::vector<Venue> venues;
    std::vector<Registration> registrations;

    Sample() {
        meeting = a_meeting("spring")
                      .on("2027-05-04..2027-05-05")
                      .at("old")
                      .is(MeetingStatus::confirmed)
                      .with(a_session("opening", "2027-05-04T09:00", "2027-05-04T12:00", "hall"))
                      .with(a_session("closing", "2027-05-05T23:00", "2027-05-06T01:00", "attic"));
        meeting.announced = Date{2027, 2, 1};
        venues = {a_venue("old").room("hall", "Hall").room("attic", "Attic"),
                  a_venue("new").room("hall", "Hall")};
        for (const auto status : Words<RegistrationStatus>::all)
            registrations.push_back(
                a_registration("KAZ-001").at("spring").is(*from_word<RegistrationStatus>(status)));
    }

    [[nodiscard]] Moved move(const Move& change) const {
        return plenary::domain::move(meeting, change, venues, registrations, Date{2027, 3, 1});
    }
};

std::string times(const Session& session) {
    return format_local_time(session.starts) + " " + format_local_time(session.ends);
}

} // namespace

TEST_SUITE("domain::moving") {
    TEST_CASE("other days: the timetable goes with the first, and those who stand are asked again") {
        const Sample sample;
        const auto moved = sample.move({.dates = *parse_dates("2027-06-30..2027-07-01")});
        CHECK(times(moved.meeting.sessions[0]) == "2027-06-30T09:00 2027-06-30T12:00");
        CHECK(times(moved.meeting.sessions[1]) == "2027-07-01T23:00 2027-07-02T01:00");
        CHECK(moved.meeting.sessions[1].room == RoomCode{"attic"});
        CHECK_FALSE(moved.meeting.announced);
        CHECK(moved.meeting.status == MeetingStatus::confirmed);
        REQUIRE(moved.asked_again.size() == 3); // neither withdrawn nor refused
        for (const auto& registration : moved.asked_again) {
            CHECK(registration.asked_again == Date{2027, 3, 1});
            CHECK(registration.status != RegistrationStatus::withdrawn);
        }
    }

    TEST_CASE("another venue: rooms stay where it has them") {
        const Sample sample;
        const auto moved = sample.move({.venue = VenueCode{"new"}});
        CHECK(moved.meeting.sessions[0].room == RoomCode{"hall"});
        CHECK_FALSE(moved.meeting.sessions[1].room);
        CHECK(moved.without_room == std::vector{SessionCode{"closing"}});
        CHECK(moved.meeting.announced == Date{2027, 2, 1});
        CHECK(moved.asked_again.size() == 3);
    }

    TEST_CASE("another venue: items of the agenda keep the rooms that it has") {
        Sample sample;
        auto& items = sample.meeting.agenda.emplace().items;
        items.resize(2);
        items[0].code = SessionCode{"closing"};
        items[0].rooms = {RoomCode{"attic"}};
        items[1].code = SessionCode{"debate"};
        items[1].rooms = {RoomCode{"attic"}, RoomCode{"hall"}};
        const auto moved = sample.move({.venue = VenueCode{"new"}});
        CHECK(moved.meeting.agenda->items[0].rooms.empty());
        CHECK(moved.meeting.agenda->items[1].rooms == std::vector{RoomCode{"hall"}});
        CHECK(moved.without_room == std::vector{SessionCode{"closing"}, SessionCode{"debate"}});
    }

    TEST_CASE("first days for a timetable that was only sketched") {
        Sample sample;
        sample.meeting.dates = MeetingDates::in_year(2027);
        const auto moved = sample.move({.dates = *parse_dates("2027-09-07..2027-09-08")});
        CHECK(times(moved.meeting.sessions[0]) == "2027-09-07T09:00 2027-09-07T12:00");
    }

    TEST_CASE("a status alone asks nobody, and what is so already changes nothing") {
        const Sample sample;
        const Sources sources{SourceCode{"register"}};
        const auto cancelled =
            sample.move({.status = MeetingStatus::cancelled, .reason = "no quorum", .sources = sources});
        CHECK(cancelled.asked_again.empty());
        CHECK(cancelled.meeting.reason == "no quorum");
        CHECK(cancelled.meeting.sources == sources);
        CHECK(cancelled.meeting.dates == sample.meeting.dates);
        const auto same =
            sample.move({.dates = sample.meeting.dates, .venue = VenueCode{"old"}, .sources = sources});
        CHECK(same.meeting == sample.meeting);
        CHECK(same.asked_again.empty());
    }

    TEST_CASE("put off to a year: the timetable stays as it was sketched") {
        const Sample sample;
        const auto moved =
            sample.move({.dates = MeetingDates::in_year(2028), .status = MeetingStatus::postponed});
        CHECK(moved.meeting.dates.year() == 2028);
        CHECK(moved.meeting.sessions == sample.meeting.sessions);
        CHECK(moved.asked_again.empty()); // there are no days to come to
    }
}
