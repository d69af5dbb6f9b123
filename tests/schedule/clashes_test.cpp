/// \file
/// Each kind of clash: that it is found, and that what is next to it is not.
#include "schedule/check/check.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::ClashKind;

namespace {

const Sources invented{SourceCode{"illustrative"}};

DaySpan days(const char* text) {
    return *parse_days(text);
}
Date day(const char* text) {
    return *parse_date(text);
}
LocalTime at(const char* text) {
    return *parse_local_time(text);
}

/// Meetings of one series in Almaty, Astana and Bratislava.
struct Sample {
    Dataset data;

    Sample() {
        data.series = {a_series("experts")};
        data.venues = {a_venue("almaty"), a_venue("almaty-2", "almaty"), a_venue("astana", "Astana"),
                       a_venue("bishkek", "Bishkek", "KGZ", "Asia/Bishkek"),
                       a_venue("bratislava", "Bratislava", "SVK", "Europe/Bratislava")};
        Calendar calendar;
        calendar.code = CalendarCode{"kaz"};
        calendar.country = "KAZ";
        calendar.weekend = {Weekday::saturday, Weekday::sunday};
        calendar.years = {2027};
        data.calendars.push_back(calendar);
    }

    Meeting& meeting(const char* code, const char* dates, const char* venue) {
        data.meetings.reserve(10);
        return data.meetings.emplace_back(a_meeting(code).of("experts").on(dates).at(venue));
    }

    ScheduleRules& rules() {
        if (!data.series[0].schedule)
            data.series[0].schedule.emplace();
        return *data.series[0].schedule;
    }

    Session& session(Meeting& of, const char* code, const char* starts, const char* ends,
                     const char* room = "") {
        of.sessions.reserve(10);
        return of.sessions.emplace_back(a_session(code, starts, ends, room));
    }

    void registration(const char* meeting, const char* person, RegistrationStatus status) {
        data.registrations.push_back(a_registration("").at(meeting).by(person).is(status));
    }

    [[nodiscard]] std::vector<schedule::Clash> check() const {
        return schedule::check(data, {.today = day("2027-01-01")});
    }

    /// "error venue-double a b", without what only says that holidays are not known.
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> lines;
        for (const auto& clash : check()) {
            if (clash.kind == ClashKind::holidays_unknown || clash.kind == ClashKind::calendar_missing)
                continue;
            auto line = std::string{word(clash.severity)} + " " + std::string{word(clash.kind)};
            for (const auto& meeting : clash.meetings)
                line += " " + meeting.text();
            lines.push_back(line);
        }
        return lines;
    }
};

using Told = std::vector<std::string>;

Unavailability away(const char* dates, Weight weight = Weight::cannot) {
    return {days(dates), "a reason", weight, invented};
}

} // namespace

TEST_SUITE("clashes") {
    TEST_CASE("a venue at two meetings on one day") {
        Sample sample;
        sample.meeting("a", "2027-03-02..2027-03-04", "almaty");
        sample.meeting("b", "2027-03-04..2027-03-05", "almaty");
        sample.meeting("c", "2027-03-05", "almaty-2");
        CHECK(sample.told() == Told{"error venue-double a b"});
        SUBCASE("of which only the city is known") {
            sample.data.venues[0].name = {};
            CHECK(sample.told() == Told{"note venue-double a b"});
        }
        SUBCASE("that has rooms for two") {
            sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 10, {}},
                                           {RoomCode{"small"}, "Small", 4, {}}};
            CHECK(sample.told() == Told{"warning venue-double a b"});
        }
        SUBCASE("of which one is cancelled") {
            sample.data.meetings[0].status = MeetingStatus::cancelled;
            CHECK(sample.told().empty());
        }
        SUBCASE("of which one has no days yet") {
            sample.data.meetings[0].dates = *parse_dates("2027");
            CHECK(sample.told().empty());
        }
    }

    TEST_CASE("rooms: shared by sessions, closed, too small") {
        Sample sample;
        sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 2, {away("2027-03-03")}},
                                       {RoomCode{"small"}, "Small", 1, {}}};
        auto& a = sample.meeting("a", "2027-03-02..2027-03-03", "almaty");
        auto& b = sample.meeting("b", "2027-03-02", "almaty");
        sample.session(a, "one", "2027-03-02T09:00", "2027-03-02T10:00", "hall");
        sample.session(a, "two", "2027-03-02T10:00", "2027-03-02T11:00", "hall");
        sample.session(b, "three", "2027-03-02T10:00", "2027-03-02T11:00", "small");
        CHECK(sample.told().empty());
        SUBCASE("another meeting is in the room a minute too long") {
            b.sessions[0].starts = at("2027-03-02T09:59");
            b.sessions[0].room = RoomCode{"hall"};
            CHECK(sample.told() == Told{"error room-double a b", "error room-double b a"});
        }
        SUBCASE("closed") {
            a.sessions[1].starts.date = a.sessions[1].ends.date = day("2027-03-03");
            CHECK(sample.told() == Told{"error room-closed a"});
        }
        SUBCASE("too small for who is confirmed, or nominated") {
            for (const auto* person : {"p", "q", "r"})
                sample.registration("a", person, RegistrationStatus::nominated);
            CHECK(sample.told() == Told{"warning room-small a", "warning room-small a"});
            for (auto& registration : sample.data.registrations)
                registration.status = RegistrationStatus::confirmed;
            CHECK(sample.told() == Told{"error room-small a", "error room-small a"});
            a.sessions[1].starts = at("2027-03-02T09:30"); // beside the other: not all are in one
            a.sessions[1].room = RoomCode{"small"};
            b.sessions.clear();
            CHECK(sample.told() == Told{"warning venue-double a b"});
        }
    }

    TEST_CASE("seats of a meeting and of a venue") {
        Sample sample;
        sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 2, {}}};
        auto& a = sample.meeting("a", "2027-03-02", "almaty");
        sample.registration("a", "p", RegistrationStatus::confirmed);
        sample.registration("a", "q", RegistrationStatus::nominated);
        sample.registration("a", "w", RegistrationStatus::waitlisted);
        CHECK(sample.told().empty());
        a.capacity = 1;
        CHECK(sample.told() == Told{"warning capacity a"});
        a.not_counted = {Role::delegate};
        CHECK(sample.told().empty());
        a.capacity = 3;
        CHECK(sample.told() == Told{"warning venue-small a"});
    }

    TEST_CASE("weekends and holidays, by the calendars of the venue") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-05..2027-03-06", "almaty"); // Friday and Saturday
        CHECK(sample.told() == Told{"warning weekend a"});
        auto& kaz = sample.data.calendars[0];
        SUBCASE("a weekend of Friday and Saturday") {
            kaz.weekend = {Weekday::friday, Weekday::saturday};
            const auto clashes = sample.check();
            REQUIRE(clashes.size() == 1);
            CHECK(clashes[0].message == "'a' is on a weekend: 5 March 2027 and 6 March 2027");
        }
        SUBCASE("a Saturday that is worked") {
            Holiday worked;
            worked.days = days("2027-03-06");
            worked.kind = DayKind::working_day;
            kaz.holidays = {worked};
            CHECK(sample.told().empty());
        }
        SUBCASE("holidays, and those that may move") {
            a.dates = *parse_dates("2027-03-08..2027-03-09");
            Holiday holiday;
            holiday.days = days("2027-03-09..2027-03-11");
            holiday.in_lieu_of = day("2027-03-07");
            holiday.name = LocalText{"A feast"};
            kaz.holidays = {holiday};
            const auto clashes = sample.check();
            REQUIRE(clashes.size() == 1);
            CHECK(clashes[0].message == "'a' is on a holiday: A feast, 9 March 2027 in lieu of 7 March 2027");
            kaz.holidays[0].certainty = Certainty::provisional;
            CHECK(sample.told() == Told{"note holiday a"});
            kaz.holidays[0].days = days("2027-03-10");
            CHECK(sample.told().empty());
        }
        SUBCASE("a venue that names its calendars keeps to no other") {
            Calendar un;
            un.code = CalendarCode{"un-almaty"};
            un.kind = CalendarKind::duty_station;
            un.country = "KAZ";
            un.weekend = {Weekday::sunday};
            sample.data.calendars.push_back(un);
            sample.data.venues[0].calendars = {un.code};
            CHECK(sample.told().empty());
        }
        SUBCASE("what is not known is said") {
            kaz.years = {};
            const auto kinds = sample.check();
            CHECK(std::any_of(kinds.begin(), kinds.end(),
                              [](const auto& c) { return c.kind == ClashKind::holidays_unknown; }));
            sample.data.calendars.clear();
            const auto without = sample.check();
            REQUIRE(without.size() == 1);
            CHECK(without[0].kind == ClashKind::calendar_missing);
        }
    }

    TEST_CASE("a holiday at home of who is required") {
        Sample sample;
        Calendar svk;
        svk.code = CalendarCode{"svk"};
        svk.country = "SVK";
        svk.weekend = {Weekday::sunday};
        Holiday holiday;
        holiday.days = days("2027-03-29");
        svk.holidays = {holiday};
        sample.data.calendars.push_back(svk);
        auto& a = sample.meeting("a", "2027-03-29", "almaty");
        CHECK(sample.told().empty());
        a.required_delegations = {DelegationCode{"SVK"}};
        CHECK(sample.told() == Told{"note holiday-at-home a"});
    }

    TEST_CASE("closed venues") {
        Sample sample;
        sample.meeting("a", "2027-03-02..2027-03-03", "almaty");
        sample.data.venues[0].closed = {away("2027-03-04"), away("2027-02-20..2027-03-01")};
        CHECK(sample.told().empty());
        sample.data.venues[0].closed.push_back(away("2027-02-01..2027-03-02", Weight::rather_not));
        CHECK(sample.told() == Told{"warning venue-closed a"});
        sample.data.venues[0].closed.push_back(away("2027-03-03"));
        CHECK(sample.told() == Told{"error venue-closed a", "warning venue-closed a"});
    }

    TEST_CASE("required delegations and people at two places, or without time to travel") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-01..2027-03-02", "almaty");
        auto& b = sample.meeting("b", "2027-03-02..2027-03-03", "bratislava");
        const DelegationCode kaz{"KAZ"};
        a.required_delegations = {kaz};
        CHECK(sample.told().empty());
        b.invited = {{kaz, {}, {}, "", {}, invented}};
        CHECK(sample.told() == Told{"note delegation-two-places a b"}); // others of it may go
        b.required_delegations = {kaz};
        CHECK(sample.told() == Told{"error delegation-two-places a b"});
        const auto gap = [&](const char* venue, const char* dates) {
            b.venue = VenueCode{venue};
            b.dates = *parse_dates(dates);
            return sample.told();
        };
        CHECK(gap("bratislava", "2027-03-04") == Told{"error delegation-travel a b"}); // one day of two
        CHECK(gap("bratislava", "2027-03-05").empty());
        CHECK(gap("bishkek", "2027-03-03") == Told{"error delegation-travel a b"}); // Central Asia: one day
        CHECK(gap("bishkek", "2027-03-04").empty());
        CHECK(gap("astana", "2027-03-03") == Told{"error delegation-travel a b"});
        CHECK(gap("almaty-2", "2027-03-03").empty()); // the same city
        sample.rules().same_city = 1;
        CHECK(gap("almaty-2", "2027-03-03") == Told{"error delegation-travel a b"});
        sample.rules().between_regions = 5;
        CHECK(gap("bratislava", "2027-03-05") == Told{"error delegation-travel a b"});
    }

    TEST_CASE("two meetings in one city on one day: hours between what somebody is needed for") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-02", "almaty");
        auto& b = sample.meeting("b", "2027-03-02", "almaty-2");
        const ParticipantCode p{"p"};
        sample.session(a, "one", "2027-03-02T09:00", "2027-03-02T10:00").speakers = {p};
        sample.session(a, "rest", "2027-03-02T10:00", "2027-03-02T18:00");
        sample.session(b, "two", "2027-03-02T14:00", "2027-03-02T15:00").chair = p;
        sample.session(b, "before", "2027-03-02T08:00", "2027-03-02T10:00");
        CHECK(sample.told() == Told{"error person-two-places a b"});
        sample.rules().same_city_hours = 4;
        CHECK(sample.told().empty());
        SUBCASE("fewer hours than it takes") {
            sample.rules().same_city_hours = 5;
            REQUIRE(sample.told() == Told{"error person-travel a b"});
            CHECK(sample.check().front().message == "p has 240 minutes between 'one' of 'a' and 'two' of "
                                                    "'b', and travel in one city takes 5 hours");
        }
        SUBCASE("at once") {
            b.sessions[0].starts = at("2027-03-02T09:30");
            CHECK(sample.told() == Told{"error person-two-places a b"});
        }
        SUBCASE("confirmed at both, and speaking: needed where they speak") {
            sample.registration("a", "p", RegistrationStatus::confirmed);
            sample.registration("b", "p", RegistrationStatus::confirmed);
            CHECK(sample.told().empty());
        }
        SUBCASE("required at a meeting, or confirmed with nothing to say: needed throughout") {
            a.required_people = {p};
            CHECK(sample.told() == Told{"error person-two-places a b"});
            a.required_people.clear();
            sample.registration("b", "q", RegistrationStatus::confirmed);
            a.sessions[0].speakers = {ParticipantCode{"q"}};
            CHECK(sample.told() == Told{"error person-two-places a b"}); // 'before' is at nine
            b.sessions[1].ends = at("2027-03-02T08:30");
            sample.rules().same_city_hours = 0;
            CHECK(sample.told().empty());
        }
        SUBCASE("a day without sessions yet is needed as a whole") {
            sample.registration("b", "q", RegistrationStatus::confirmed);
            a.sessions[0].speakers = {ParticipantCode{"q"}};
            b.sessions.clear();
            CHECK(sample.told() == Told{"error person-two-places a b"});
        }
        SUBCASE("in another city the day is not shared") {
            b.venue = VenueCode{"astana"};
            CHECK(sample.told() == Told{"error person-two-places a b"});
        }
        SUBCASE("of two series both must say so, and the larger number holds") {
            sample.data.series.push_back(a_series("reviews"));
            b.series = SeriesCode{"reviews"};
            CHECK(sample.told() == Told{"error person-two-places a b"});
            sample.data.series[1].schedule.emplace().same_city_hours = 5;
            CHECK(sample.told() == Told{"error person-travel a b"});
            sample.data.series[1].schedule->same_city_hours = 1;
            CHECK(sample.told().empty());
            sample.data.series[1].schedule->same_city = 1; // a free day, then
            CHECK(sample.told() == Told{"error person-two-places a b"});
        }
        SUBCASE("delegations that are required need all sessions") {
            a.sessions[0].speakers.clear();
            b.sessions[0].chair.reset();
            a.required_delegations = b.required_delegations = {DelegationCode{"KAZ"}};
            CHECK(sample.told() == Told{"error delegation-two-places a b"});
            a.sessions.pop_back();
            b.sessions.pop_back();
            CHECK(sample.told().empty());
        }
    }

    TEST_CASE("rooms that are booked by the hour") {
        Sample sample;
        sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 10, {}, {}}};
        Booking choir{BookingCode{"choir"},
                      days("2027-03-01..2027-03-31"),
                      *parse_hours("14:00..16:00"),
                      {Weekday::tuesday},
                      "choir practice",
                      30,
                      15,
                      Weight::cannot,
                      invented};
        auto& bookings = sample.data.venues[0].rooms[0].bookings;
        bookings = {choir};
        auto& a = sample.meeting("a", "2027-03-02", "almaty"); // a Tuesday
        SUBCASE("a session in the room, and the times to set up and to clear") {
            auto& one = sample.session(a, "one", "2027-03-02T13:00", "2027-03-02T13:30", "hall");
            CHECK(sample.told().empty());
            one.ends = at("2027-03-02T13:31");
            REQUIRE(sample.told() == Told{"error room-booked a"});
            CHECK(
                sample.check().front().message ==
                "the room 'hall' is booked during the session 'one' of 'a': choir practice, 14:00..16:00 on "
                "tuesday, 1–31 March 2027, 30 minutes to set up, 15 minutes to clear");
            one = a_session("one", "2027-03-02T16:14", "2027-03-02T17:00", "hall");
            CHECK(sample.told() == Told{"error room-booked a"});
            one.starts = at("2027-03-02T16:15");
            CHECK(sample.told().empty());
            one.starts = at("2027-03-02T14:00");
            bookings[0].weight = Weight::rather_not;
            CHECK(sample.told() == Told{"warning room-booked a"});
            bookings[0].weekdays = {Weekday::wednesday};
            CHECK(sample.told().empty());
            bookings[0].weekdays.clear();
            CHECK(sample.told() == Told{"warning room-booked a"});
        }
        SUBCASE("clearing goes on past midnight, and setting up begins before it") {
            bookings[0].weekdays = {Weekday::monday};
            bookings[0].hours = *parse_hours("20:00..24:00");
            bookings[0].clearing = 9 * 60;
            auto& one = sample.session(a, "one", "2027-03-02T08:59", "2027-03-02T10:00", "hall");
            CHECK(sample.told() == Told{"error room-booked a"});
            one.starts = at("2027-03-02T09:00");
            CHECK(sample.told().empty());
            bookings[0].weekdays = {Weekday::wednesday};
            bookings[0].hours = *parse_hours("00:00..02:00");
            bookings[0].set_up = 15 * 60;
            CHECK(sample.told() == Told{"error room-booked a"});
        }
        SUBCASE("a meeting without a timetable finds no room") {
            REQUIRE(sample.told() == Told{"warning rooms-taken a"});
            CHECK(sample.check().front().message ==
                  "no room of 'almaty' that is large enough is free during the sittings of 'a': hall: choir "
                  "practice, 2 March 2027");
            bookings[0].weight = Weight::rather_not;
            CHECK(sample.told() == Told{"note rooms-taken a"});
            bookings[0].weight = Weight::cannot;
            sample.data.venues[0].rooms.push_back({RoomCode{"salon"}, "Salon", 5, {}, {}});
            CHECK(sample.told().empty());
            a.capacity = 8; // too many for the salon
            CHECK(sample.told() == Told{"warning rooms-taken a"});
            a.agenda.emplace().sittings = {{*parse_hours("08:00..13:00"), {}}};
            CHECK(sample.told().empty());
        }
    }

    TEST_CASE("travel between meetings of two series: the larger rule, stated or not") {
        Sample sample;
        sample.data.series.push_back(a_series("reviews"));
        auto& a = sample.meeting("a", "2027-03-01..2027-03-02", "almaty");
        auto& b = sample.meeting("b", "2027-03-03", "bratislava");
        b.series = SeriesCode{"reviews"};
        a.required_delegations = b.required_delegations = {DelegationCode{"KAZ"}};
        sample.rules().between_regions = 0;
        CHECK(sample.told() == Told{"error delegation-travel a b"}); // the other series says nothing
        sample.data.series[1].schedule.emplace().between_regions = 0;
        CHECK(sample.told().empty());
        sample.data.series[1].schedule->between_regions = 1;
        CHECK(sample.told() == Told{"error delegation-travel a b"});
    }

    TEST_CASE("people: the required, the confirmed and speakers are firm, others may be spared") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-01..2027-03-02", "almaty");
        auto& b = sample.meeting("b", "2027-03-02..2027-03-03", "astana");
        sample.registration("a", "p", RegistrationStatus::confirmed);
        sample.registration("b", "p", RegistrationStatus::withdrawn);
        CHECK(sample.told().empty());
        sample.data.registrations[1].status = RegistrationStatus::nominated;
        CHECK(sample.told() == Told{"warning person-two-places a b"});
        b.required_people = {ParticipantCode{"p"}};
        CHECK(sample.told() == Told{"error person-two-places a b"});
        b.required_people.clear();
        sample.session(b, "s", "2027-03-02T09:00", "2027-03-02T10:00").speakers = {ParticipantCode{"p"}};
        CHECK(sample.told() == Told{"error person-two-places a b"});
        a.status = MeetingStatus::postponed;
        CHECK(sample.told().empty());
    }

    TEST_CASE("who is away") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-01..2027-03-02", "almaty");
        Delegation eu;
        eu.code = DelegationCode{"EU"};
        eu.unavailable = {away("2027-03-02..2027-03-09")};
        sample.data.delegations = {eu};
        CHECK(sample.told().empty());
        a.invited = {{eu.code, {}, {}, "", {}, invented}};
        CHECK(sample.told() == Told{"note delegation-away a"});
        a.required_delegations = {eu.code};
        CHECK(sample.told() == Told{"error delegation-away a"});
        sample.data.delegations[0].unavailable[0].weight = Weight::rather_not;
        CHECK(sample.told() == Told{"warning delegation-away a"});
        Participant person;
        person.code = ParticipantCode{"p"};
        person.unavailable = {away("2027-03-01")};
        sample.data.participants = {person};
        sample.registration("a", "p", RegistrationStatus::nominated);
        CHECK(sample.told() == Told{"warning person-away a", "warning delegation-away a"});
    }

    TEST_CASE("gaps, order, notice and mandate") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-01..2027-03-02", "almaty");
        auto& b = sample.meeting("b", "2027-03-13", "astana"); // a Saturday: ten free days between
        b.dates = *parse_dates("2027-03-15");
        sample.rules().min_gap = 12;
        sample.rules().max_gap = 12;
        CHECK(sample.told().empty());
        sample.rules().min_gap = 13;
        CHECK(sample.told() == Told{"error gap-short a b"});
        sample.rules().min_gap = 1;
        sample.rules().max_gap = 11;
        CHECK(sample.told() == Told{"error gap-long a b"});
        sample.rules() = {};
        b.after = {a.code};
        CHECK(sample.told().empty());
        a.after = {MeetingCode{"b"}};
        b.after = {};
        CHECK(sample.told() == Told{"error order-broken b a"});
        b.dates = *parse_dates("2027");
        CHECK(sample.told() == Told{"note order-open a"});
        a.after = {};
        sample.rules().notice = 59;
        CHECK(sample.told().empty()); // announced today there are 59 days
        sample.rules().notice = 60;
        CHECK(sample.told() == Told{"warning notice-short a"});
        a.announced = day("2026-12-31");
        CHECK(sample.told().empty());
        sample.rules().mandate = days("2027-03-01..2027-03-02");
        CHECK(sample.told().empty());
        sample.rules().mandate = days("2027-03-01");
        CHECK(sample.told() == Told{"error mandate a"});
    }

    TEST_CASE("times that clocks skip or show twice, and midnight") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-28..2027-10-31", "bratislava");
        sample.session(a, "skipped", "2027-03-28T02:30", "2027-03-28T04:00");
        sample.session(a, "twice", "2027-10-31T01:00", "2027-10-31T02:30");
        sample.session(a, "night", "2027-06-01T23:00", "2027-06-02T00:30");
        sample.session(a, "evening", "2027-06-03T22:00", "2027-06-04T00:00");
        CHECK(sample.told() ==
              Told{"error time-nonexistent a", "warning session-midnight a", "warning time-ambiguous a"});
    }

    TEST_CASE("a session that ends at midnight is not on the next day") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-01..2027-03-03", "almaty");
        sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 10, {}}};
        sample.data.venues[0].rooms[0].closed = {away("2027-03-02")};
        auto& dinner = sample.session(a, "dinner", "2027-03-01T22:00", "2027-03-02T00:00", "hall");
        CHECK(sample.told().empty());
        dinner.ends = at("2027-03-02T00:15");
        CHECK(sample.told() == Told{"error room-closed a", "warning session-midnight a"});
        dinner.ends = at("2027-03-03T00:00");
        CHECK(sample.told() == Told{"error room-closed a", "warning session-midnight a"});
    }

    TEST_CASE("a speaker in two sessions: by the instant, not by the clock on the wall") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-02", "almaty");     // UTC+5
        auto& b = sample.meeting("b", "2027-03-02", "bratislava"); // UTC+1
        const ParticipantCode speaker{"p"};
        sample.session(a, "one", "2027-03-02T14:00", "2027-03-02T15:00").speakers = {speaker};
        sample.session(b, "two", "2027-03-02T14:00", "2027-03-02T15:00").speakers = {speaker};
        CHECK(sample.told() == Told{"error person-two-places a b"});
        b.sessions[0].starts = at("2027-03-02T10:30");
        b.sessions[0].ends = at("2027-03-02T11:30");
        CHECK(sample.told() == Told{"error person-two-places a b", "error speaker-double a b"});
        b.sessions[0].starts = at("2027-03-02T11:00");
        CHECK(sample.told() == Told{"error person-two-places a b"});
    }

    TEST_CASE("only what is asked for: meetings to come, or those named") {
        Sample sample;
        sample.meeting("past", "2026-03-02..2026-03-03", "almaty");
        sample.meeting("other", "2026-03-03", "almaty");
        CHECK(sample.told().empty());
        const auto ask = [&](schedule::CheckOptions options) {
            options.today = day("2027-01-01");
            return schedule::check(sample.data, options).size();
        };
        CHECK(ask({.past = true}) == 1);
        CHECK(ask({.meetings = std::vector{MeetingCode{"past"}}}) == 1);
        CHECK(ask({.meetings = std::vector{MeetingCode{"nothing"}}}) == 0);
    }

    TEST_CASE("an acknowledged clash stays, with the reason, until it is another one") {
        Sample sample;
        sample.meeting("a", "2027-03-02..2027-03-04", "almaty");
        auto& b = sample.meeting("b", "2027-03-04..2027-03-05", "almaty");
        const auto code = sample.check().at(0).code();
        CHECK(code.text().starts_with("venue-double-"));
        CHECK(is_code(code.text(), CodeStyle::slug));
        sample.data.acknowledgements = {{code, "", "they share it", invented}};
        CHECK(sample.check().at(0).acknowledged == "they share it");
        b.dates = *parse_dates("2027-03-03..2027-03-05");
        CHECK(sample.check().at(0).code() != code);
        CHECK_FALSE(sample.check().at(0).acknowledged);
    }

    TEST_CASE("another cause is another clash: what was acknowledged is open again") {
        Sample sample;
        sample.meeting("a", "2027-03-02..2027-03-04", "almaty");
        auto& closed = sample.data.venues[0].closed;
        closed = {away("2027-03-01..2027-03-31", Weight::rather_not)};
        const auto code = sample.check().at(0).code();
        CHECK(code.text().starts_with("venue-closed-"));
        sample.data.acknowledgements = {{code, "", "one floor is open", invented}};
        CHECK(sample.check().at(0).acknowledged);
        closed[0].days = days("2027-02-01..2027-03-31"); // the same days of the meeting, and the same reason
        CHECK(sample.check().at(0).acknowledged);
        SUBCASE("with another reason") {
            closed[0].reason = "the house burnt down";
            CHECK_FALSE(sample.check().at(0).acknowledged);
        }
        SUBCASE("more firmly") {
            closed[0].weight = Weight::cannot;
            CHECK_FALSE(sample.check().at(0).acknowledged);
        }
    }

    TEST_CASE("too many for the seats: with others, or more, over them it is another clash") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-02", "almaty");
        for (const auto* code : {"KAZ-001", "KAZ-002", "KAZ-003", "KAZ-004"})
            sample.data.registrations.push_back(
                a_registration(code).at("a").by("x").is(RegistrationStatus::confirmed));
        SUBCASE("of a delegation") {
            a.invited.emplace_back();
            a.invited[0].delegation = DelegationCode{"KAZ"};
            a.invited[0].seats = 3;
        }
        SUBCASE("of the meeting") {
            a.capacity = 3;
        }
        const auto code_of = [&] {
            for (const auto& clash : sample.check())
                if (clash.kind == ClashKind::capacity)
                    return clash.code();
            return ClashCode{};
        };
        const auto code = code_of();
        CHECK(code.text().starts_with("capacity-"));
        CHECK(code_of() == code);
        if (a.capacity)
            a.capacity = 2;
        else
            a.invited[0].seats = 2;
        CHECK(code_of().text().starts_with("capacity-"));
        CHECK(code_of() != code);
    }

    TEST_CASE("a note that says the same of many meetings is one, and its code hangs on none of them") {
        Sample sample;
        sample.data.calendars.clear();
        sample.meeting("a", "2027-03-02", "almaty");
        sample.meeting("b", "2027-04-06", "almaty");
        const auto two = sample.check();
        REQUIRE(two.size() == 1);
        CHECK(two[0].kind == ClashKind::calendar_missing);
        CHECK(two[0].meetings.size() == 2);
        sample.meeting("c", "2027-05-04", "almaty");
        const auto three = sample.check();
        REQUIRE(three.size() == 1);
        CHECK(three[0].meetings.size() == 3);
        CHECK(three[0].code() == two[0].code());
    }

    TEST_CASE("no two rows have one code") {
        Sample sample;
        auto& a = sample.meeting("a", "2027-03-02..2027-03-04", "bratislava");
        a.required_delegations = {DelegationCode{"KAZ"}, DelegationCode{"KAZ"}};
        Holiday holiday;
        holiday.days = days("2027-03-03");
        holiday.name = LocalText{"A day"};
        sample.data.calendars[0].holidays = {holiday};
        sample.data.calendars.push_back(sample.data.calendars[0]);
        sample.data.calendars[1].code = CalendarCode{"kaz-too"};
        CHECK(sample.told() == Told{"note holiday-at-home a"});
    }

    TEST_CASE("a room is compared with the seats that the meeting is to have") {
        Sample sample;
        sample.data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 10, {}}};
        auto& a = sample.meeting("a", "2027-03-02", "almaty");
        sample.session(a, "opening", "2027-03-02T09:00", "2027-03-02T10:00", "hall");
        CHECK(sample.told().empty());
        a.capacity = 11;
        CHECK(sample.told() == Told{"warning room-small a"});
        a.capacity.reset();
        a.invited = {{DelegationCode{"KAZ"}, 6, {}, "", {}, invented},
                     {DelegationCode{"SVK"}, 6, {}, "", {}, invented}};
        CHECK(sample.told() == Told{"warning room-small a"});
        sample.session(a, "beside", "2027-03-02T09:30", "2027-03-02T10:00");
        CHECK(sample.told().empty());
    }
}
