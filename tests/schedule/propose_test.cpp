/// \file
/// Proposals: judged by the check of the schedule, which knows nothing of them.
#include "domain/change/moving.hpp"
#include "schedule/check/check.hpp"
#include "schedule/propose.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::ObstacleKind;
using schedule::Proposal;
using schedule::ProposeOptions;

namespace {

const Sources invented{SourceCode{"illustrative"}};

DaySpan days(const char* text) {
    return *parse_days(text);
}

/// Venues in three cities, and one meeting, `wanted`, that has no place yet.
struct Sample {
    Dataset data;

    Sample() {
        data.series = {a_series("experts"), a_series("others")};
        data.venues = {a_venue("almaty"), a_venue("astana", "Astana"), a_venue("vienna", "Vienna", "AUT")};
        data.delegations = {a_delegation("KAZ"), a_delegation("NOR"), a_delegation("EU")};
        data.participants = {a_participant("a-minister"), a_participant("a-speaker")};
        data.meetings.reserve(40);
        add_meeting("wanted", "experts", "2027", "");
    }

    Meeting& add_meeting(const std::string& code, const char* series, const std::string& dates,
                         const std::string& venue) {
        auto& meeting = data.meetings.emplace_back(a_meeting(code).of(series).on(dates));
        if (!venue.empty())
            meeting.venue = VenueCode{venue};
        return meeting;
    }

    Meeting& wanted() { return data.meetings.front(); }

    void register_(const char* meeting, const char* person, RegistrationStatus status) {
        const auto code = "KAZ-00" + std::to_string(data.registrations.size() + 1);
        data.registrations.push_back(a_registration(code).at(meeting).by(person).is(status));
    }

    [[nodiscard]] static ProposeOptions options(const char* between, int length) {
        ProposeOptions options;
        options.frame = {Date{2026, 12, 1}, days(between), length};
        options.venues = {VenueCode{"almaty"}};
        return options;
    }

    [[nodiscard]] Proposal propose(const char* between, int length = 1) {
        return schedule::propose(data, wanted(), options(between, length));
    }
};

std::vector<std::string> told(const Proposal& proposal) {
    std::vector<std::string> told;
    for (const auto& slot : proposal.slots)
        told.push_back(format_days(slot.days) + " " + (slot.venue ? slot.venue->text() : "-") + " " +
                       std::to_string(slot.cost));
    return told;
}

using Told = std::vector<std::string>;

/// A sample with all that forbids strewn over the spring of 2027.
Sample random_sample(std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    const auto span = [&](int longest) {
        const auto first = Date{2027, 3, 1} + boost::gregorian::days{below(70)};
        return format_days({first, first + boost::gregorian::days{below(static_cast<unsigned>(longest))}});
    };
    Sample sample;
    const auto period = [&](int longest) {
        return Unavailability{*parse_days(span(longest)), "a reason",
                              below(3) == 0 ? Weight::rather_not : Weight::cannot, invented};
    };
    for (auto& venue : sample.data.venues)
        venue.closed = {period(9)};
    sample.data.delegations[0].unavailable = {period(9)};
    sample.data.delegations[1].unavailable = {period(9)};
    sample.data.participants[0].unavailable = {period(5)};
    auto& wanted = sample.wanted();
    wanted.required_delegations = {DelegationCode{"KAZ"}, DelegationCode{"EU"}};
    wanted.invited = {{DelegationCode{"NOR"}, {}, {}, "", {}, invented}};
    wanted.required_people = {ParticipantCode{"a-minister"}};
    sample.register_("wanted", "a-speaker", RegistrationStatus::confirmed);
    constexpr std::array<const char*, 3> venues{"almaty", "astana", "vienna"};
    for (int i = 0; i < 6; ++i) {
        auto& other = sample.add_meeting("other-" + std::to_string(i), "others", span(4),
                                         venues[static_cast<std::size_t>(below(3))]);
        if (below(2) == 0)
            other.required_delegations = {DelegationCode{below(2) == 0 ? "KAZ" : "NOR"}};
        if (below(3) == 0)
            sample.register_(other.code.text().c_str(), below(2) == 0 ? "a-minister" : "a-speaker",
                             below(2) == 0 ? RegistrationStatus::confirmed : RegistrationStatus::nominated);
        if (below(8) == 0)
            other.status = MeetingStatus::cancelled;
    }
    auto& rules = sample.data.series[0].schedule.emplace();
    rules.mandate = DaySpan{Date{2027, 3, 4}, Date{2027, 5, 5}};
    rules.min_gap = below(4);
    rules.max_gap = 12 + below(6);
    rules.same_region = below(3);
    sample.add_meeting("wanting", "experts", "2027-03-05..2027-03-06", "vienna"); // its code is the later one
    auto& later = sample.add_meeting("a-later-one", "experts", "2027-04-28", "vienna");
    if (below(2) == 0)
        later.after = {MeetingCode{"wanted"}};
    return sample;
}

/// Timetables in two houses of one city, where so many hours are enough between, and rooms that are booked.
void add_timetables(Sample& sample, std::mt19937& random, int length) {
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    auto& house =
        sample.data.venues.emplace_back(a_venue("almaty-2").room("hall", "Hall").room("salon", "Salon"));
    house.rooms[0].closed = {{days("2027-04-02..2027-04-03"), "paint", Weight::cannot, invented}};
    const auto from = 60 * below(20);
    house.rooms[0].bookings = {{BookingCode{"choir"},
                                days("2027-03-08..2027-04-25"),
                                {from, from + 60 * (1 + below(4))},
                                {Weekday::tuesday, Weekday::saturday},
                                "choir practice",
                                30 * below(30),
                                30 * below(30),
                                below(3) == 0 ? Weight::rather_not : Weight::cannot,
                                invented}};
    for (auto& series : sample.data.series) {
        if (!series.schedule)
            series.schedule.emplace();
        if (below(4) > 0)
            series.schedule->same_city_hours = below(6);
    }
    for (auto& meeting : sample.data.meetings) {
        const auto* held = meeting.dates.days();
        const auto first = held != nullptr ? held->first : Date{2027, 1, 1};
        const auto count = held != nullptr ? held->days() : length;
        if (below(5) == 0)
            continue;
        if (below(2) == 0 && held != nullptr)
            meeting.venue = VenueCode{"almaty-2"};
        const bool is_wanted = meeting.code.text() == "wanted";
        const int sessions = count + (is_wanted ? 0 : below(3));
        for (int i = 0; i < sessions; ++i) {
            Session session;
            session.code = SessionCode{"s-" + std::to_string(i)};
            session.starts = {first + boost::gregorian::days{i % count},
                              60 * (is_wanted ? 7 + below(3) : 12 + below(7)), 0};
            session.ends = {session.starts.date, session.starts.minute + 60 * (1 + below(3)), 0};
            if (is_wanted || meeting.venue == VenueCode{"almaty-2"})
                session.room = RoomCode{below(3) == 0 ? "salon" : "hall"};
            if (below(2) == 0)
                session.speakers = {ParticipantCode{below(2) == 0 ? "a-speaker" : "a-minister"}};
            meeting.sessions.push_back(session);
        }
    }
}

} // namespace

TEST_SUITE("schedule::propose") {
    TEST_CASE("a timetable goes to a slot exactly where the check finds no error there") {
        std::mt19937 random{15};
        std::size_t free = 0;
        std::size_t shared = 0; // on a day on which another meeting is in the city
        for (int round = 0; round < 80; ++round) {
            auto sample = random_sample(random);
            const int length = 1 + round % 2;
            add_timetables(sample, random, length);
            auto options = Sample::options("2027-03-01..2027-05-10", length);
            options.venues = {VenueCode{"almaty"}, VenueCode{"astana"}, VenueCode{"almaty-2"}};
            options.most = 1000;
            const auto wanted = sample.wanted();
            const auto proposal = schedule::propose(sample.data, wanted, options);
            std::set<std::string> proposed;
            for (const auto& slot : proposal.slots)
                proposed.insert(format_days(slot.days) + " " + slot.venue->text());
            auto placed = sample.data;
            for (auto day = options.frame.first(); day <= options.frame.last(); ++day)
                for (const auto& venue : options.venues) {
                    const auto first = Date{2027, 3, 1} + boost::gregorian::days{day - options.frame.first()};
                    const auto last = first + boost::gregorian::days{length - 1};
                    Move to;
                    to.dates = MeetingDates::on(first, last);
                    to.venue = venue;
                    placed.meetings.front() =
                        move(wanted, to, sample.data.venues, {}, options.frame.today).meeting;
                    const auto clashes = schedule::check(
                        placed, {options.frame.today, std::vector{MeetingCode{"wanted"}}, false});
                    const auto found = std::find_if(clashes.begin(), clashes.end(), [](const auto& clash) {
                        return clash.severity == schedule::Severity::error;
                    });
                    const bool is_free = found == clashes.end();
                    free += is_free ? 1 : 0;
                    const auto slot = format_days({first, last}) + " " + venue.text();
                    CHECK_MESSAGE(proposed.contains(slot) == is_free, "round ", round, " ", slot, " ",
                                  is_free ? "" : found->message);
                    for (const auto& other : sample.data.meetings)
                        if (is_free && other.dates.days() != nullptr && other.venue &&
                            venue != VenueCode{"astana"} && other.venue != VenueCode{"astana"} &&
                            other.venue != VenueCode{"vienna"} && !other.required_delegations.empty() &&
                            !other.sessions.empty() && other.dates.days()->first <= last &&
                            first <= other.dates.days()->last)
                            ++shared;
                }
        }
        CHECK(free > 300);
        CHECK(shared > 5);
    }

    TEST_CASE("a house of one room is shared where both timetables have a room for every session") {
        Sample sample;
        sample.data.venues.push_back(a_venue("flat").room("hall", "Hall"));
        auto& other = sample.add_meeting("other", "others", "2027-05-04", "flat");
        other.sessions = {a_session("s", "2027-05-04T10:00", "2027-05-04T12:00", "hall")};
        auto options = Sample::options("2027-05-03..2027-05-05", 1);
        options.venues = {VenueCode{"flat"}};
        const auto free_with = [&](const char* starts, const char* ends, const char* room) {
            sample.wanted().sessions = {a_session("w", starts, ends, room)};
            return schedule::propose(sample.data, sample.wanted(), options).found;
        };
        CHECK(free_with("2027-01-01T15:00", "2027-01-01T16:00", "hall") == 3);
        CHECK(free_with("2027-01-01T11:00", "2027-01-01T13:00", "hall") == 2); // both in the hall
        CHECK(free_with("2027-01-01T15:00", "2027-01-01T16:00", "") == 2);     // somewhere in the house
        CHECK(free_with("2027-01-01T15:00", "2027-01-01T16:00", "salon") == 2);
    }

    TEST_CASE("days on which the clocks skip a time of the timetable are forbidden, and told") {
        Sample sample;
        sample.data.venues[2].zone = "Europe/Vienna";
        sample.wanted().sessions = {a_session("dance", "2027-01-02T22:00", "2027-01-03T02:30")};
        auto options = Sample::options("2027-03-22..2027-04-02", 2);
        options.venues = {VenueCode{"vienna"}};
        const auto proposal = schedule::propose(sample.data, sample.wanted(), options);
        CHECK(proposal.found == 10); // of 11: the night of 28 March comes behind 27 March
        REQUIRE(proposal.passed_over.size() == 1);
        CHECK(format_days(proposal.passed_over[0].first_days) == "2027-03-27");
        CHECK(proposal.passed_over[0].reasons ==
              Told{"the clocks in Europe/Vienna never show 2027-03-28T02:30, a time of the session 'dance'"});
        options.frame.between = days("2027-03-27..2027-03-28");
        const auto none = schedule::propose(sample.data, sample.wanted(), options);
        REQUIRE(none.reliefs.size() == 1);
        CHECK(none.reliefs[0].ways_out == Told{"give the session 'dance' another time"});
        options.venues = {VenueCode{"almaty"}};
        CHECK(schedule::propose(sample.data, sample.wanted(), options).found == 1);
    }

    TEST_CASE("a slot is free exactly where the check finds no error") {
        std::mt19937 random{2027};
        std::size_t free = 0;
        std::size_t forbidden = 0;
        for (int round = 0; round < 60; ++round) {
            auto sample = random_sample(random);
            auto options = Sample::options("2027-03-01..2027-05-10", 1 + round % 3);
            options.venues = {VenueCode{"almaty"}, VenueCode{"astana"}, VenueCode{"vienna"}};
            options.most = 1000;
            const auto proposal = schedule::propose(sample.data, sample.wanted(), options);
            std::set<std::string> proposed;
            for (const auto& slot : proposal.slots)
                proposed.insert(format_days(slot.days) + " " + slot.venue->text());
            CHECK(proposed.size() == proposal.found);
            auto placed = sample.data;
            for (auto day = options.frame.first(); day <= options.frame.last(); ++day)
                for (const auto& venue : options.venues) {
                    const auto first = Date{2027, 3, 1} + boost::gregorian::days{day - options.frame.first()};
                    const auto last = first + boost::gregorian::days{options.frame.length - 1};
                    placed.meetings.front().dates = MeetingDates::on(first, last);
                    placed.meetings.front().venue = venue;
                    const auto clashes = schedule::check(
                        placed, {options.frame.today, std::vector{MeetingCode{"wanted"}}, false});
                    const bool is_free = std::none_of(clashes.begin(), clashes.end(), [](const auto& clash) {
                        return clash.severity == schedule::Severity::error;
                    });
                    ++(is_free ? free : forbidden);
                    const auto slot = format_days({first, last}) + " " + venue.text();
                    CHECK_MESSAGE(proposed.contains(slot) == is_free, "round ", round, " ", slot, " ",
                                  is_free ? "" : clashes.front().message);
                }
        }
        CHECK(free > 200);
        CHECK(forbidden > 500);
    }

    TEST_CASE("the cheapest come first, and of those the earliest") {
        Sample sample;
        Calendar calendar;
        calendar.code = CalendarCode{"kaz"};
        calendar.country = "KAZ";
        calendar.weekend = {Weekday::saturday, Weekday::sunday};
        calendar.years = {2027};
        calendar.holidays.push_back(
            {days("2027-05-03"), std::nullopt, LocalText{"A day"}, DayKind::holiday, Certainty::settled, {}});
        sample.data.calendars.push_back(calendar);
        // Friday, two days of the weekend, a holiday, and Tuesday next to it.
        CHECK(told(sample.propose("2027-04-30..2027-05-05")) ==
              Told{"2027-04-30 almaty 0", "2027-05-05 almaty 0", "2027-05-04 almaty 5",
                   "2027-05-01 almaty 100", "2027-05-03 almaty 100"});
        const auto two_days = sample.propose("2027-04-30..2027-05-05", 2);
        CHECK(told(two_days) == Told{"2027-05-04..2027-05-05 almaty 5", "2027-04-30..2027-05-01 almaty 100",
                                     "2027-05-03..2027-05-04 almaty 100", "2027-05-02..2027-05-03 almaty 200",
                                     "2027-05-01..2027-05-02 almaty 205"});
        CHECK(two_days.slots.back().terms.size() == 3);
        CHECK(two_days.looked_at == 5);
        CHECK(two_days.passed_over.empty());
    }

    TEST_CASE("days that are wished for cost nothing, others by how far they are") {
        Sample sample;
        auto options = Sample::options("2027-05-03..2027-05-07", 2);
        options.wished = days("2027-05-05..2027-05-06");
        options.most = 3;
        CHECK(told(schedule::propose(sample.data, sample.wanted(), options)) ==
              Told{"2027-05-05..2027-05-06 almaty 0", "2027-05-04..2027-05-05 almaty 1",
                   "2027-05-06..2027-05-07 almaty 1"});
    }

    TEST_CASE("each term is told with what it costs") {
        Sample sample;
        auto& venue = sample.data.venues[0];
        venue.closed = {{days("2027-05-03"), "a fair", Weight::rather_not, invented}};
        sample.wanted().invited = {{DelegationCode{"NOR"}, {}, {}, "", {}, invented}};
        sample.data.delegations[1].unavailable = {{days("2027-05-03"), "a feast", Weight::cannot, invented}};
        sample.add_meeting("earlier", "experts", "2027-01-10", "astana");
        const auto proposal = sample.propose("2027-05-03..2027-05-03");
        REQUIRE(proposal.slots.size() == 1);
        Told terms;
        for (const auto& term : proposal.slots[0].terms)
            terms.push_back(std::to_string(term.cost) + " " + term.about);
        CHECK(terms == Told{"40 'almaty' would rather not: a fair, 3 May 2027",
                            "20 travel of 1 delegation to Almaty", "10 NOR cannot: a feast, 3 May 2027",
                            "10 KAZ hosts 'earlier', 10 January 2027"});
        CHECK(proposal.slots[0].cost == 80);
    }

    TEST_CASE("days passed over are told in stretches with their reasons") {
        Sample sample;
        sample.wanted().required_delegations = {DelegationCode{"KAZ"}};
        sample.data.delegations[0].unavailable = {
            {days("2027-05-04..2027-05-05"), "a feast", Weight::cannot, invented},
            {days("2027-05-05..2027-05-06"), "a fast", Weight::cannot, invented}};
        const auto proposal = sample.propose("2027-05-03..2027-05-09");
        Told passed;
        for (const auto& one : proposal.passed_over)
            passed.push_back(format_days(one.first_days) + " " + std::to_string(one.reasons.size()));
        CHECK(passed == Told{"2027-05-04 1", "2027-05-05 2", "2027-05-06 1"});
        CHECK(proposal.passed_over[0].reasons == Told{"KAZ cannot: a feast, 4–5 May 2027"});
        CHECK(proposal.reliefs.empty());
    }

    TEST_CASE("the numbers of a series follow the first days") {
        Sample sample;
        sample.wanted().number = 2;
        sample.add_meeting("first", "experts", "2027-05-04..2027-05-05", "vienna");
        sample.data.meetings.back().number = 1;
        sample.add_meeting("third", "experts", "2027-05-06", "vienna");
        sample.data.meetings.back().number = 3;
        sample.add_meeting("of-others", "others", "2027-05-03", "vienna");
        sample.data.meetings.back().number = 3;
        const auto proposal = sample.propose("2027-05-03..2027-05-07");
        Told passed;
        for (const auto& one : proposal.passed_over)
            passed.push_back(format_days(one.first_days) + " " + one.reasons.front());
        CHECK(passed == Told{"2027-05-03 'first', 4–5 May 2027, has a lower number",
                             "2027-05-07 'third', 6 May 2027, has a higher number"});
        CHECK(proposal.slots.size() == 3);
    }

    TEST_CASE("at many venues the kinds of obstacles are counted") {
        Sample sample;
        sample.data.venues.push_back(a_venue("fourth", "Aktau", "KAZ"));
        auto options = Sample::options("2027-05-03..2027-05-03", 1);
        options.venues.clear();
        for (auto& venue : sample.data.venues) {
            venue.closed = {{days("2027-05-03"), "a fair", Weight::cannot, invented}};
            options.venues.push_back(venue.code);
        }
        const auto proposal = schedule::propose(sample.data, sample.wanted(), options);
        REQUIRE(proposal.passed_over.size() == 1);
        CHECK(proposal.passed_over[0].reasons == Told{"venue-closed at 4 venues"});
    }

    TEST_CASE("where nothing fits the smallest sets of obstacles are told") {
        Sample sample;
        auto& venue = sample.data.venues[0];
        venue.closed = {{days("2027-05-03..2027-05-05"), "a fair", Weight::cannot, invented}};
        sample.wanted().required_delegations = {DelegationCode{"KAZ"}};
        sample.wanted().required_people = {ParticipantCode{"a-minister"}};
        sample.data.delegations[0].unavailable = {
            {days("2027-05-05..2027-05-06"), "a feast", Weight::cannot, invented}};
        sample.data.participants[0].unavailable = {
            {days("2027-05-04..2027-05-07"), "leave", Weight::cannot, invented}};
        // 3: closed. 4: closed, leave. 5: all. 6: feast, leave. 7: leave.
        const auto proposal = sample.propose("2027-05-03..2027-05-07");
        CHECK(proposal.slots.empty());
        Told told_reliefs;
        for (const auto& relief : proposal.reliefs)
            told_reliefs.push_back(relief.obstacles.front() + " -> " +
                                   format_days(relief.slots.front().days) + " of " +
                                   std::to_string(relief.freed));
        CHECK(told_reliefs == Told{"'almaty' cannot: a fair, 3–5 May 2027 -> 2027-05-03 of 1",
                                   "a-minister cannot: leave, 4–7 May 2027 -> 2027-05-07 of 1"});
        CHECK(proposal.reliefs[0].ways_out == Told{"have 'almaty' opened"});
    }

    TEST_CASE("what is past cannot be given up, and a frame may be too short") {
        Sample sample;
        auto options = Sample::options("2026-11-01..2026-11-30", 1);
        const auto past = schedule::propose(sample.data, sample.wanted(), options);
        CHECK(past.slots.empty());
        CHECK(past.reliefs.empty());
        options.frame.between = days("2027-05-03..2027-05-04");
        options.frame.length = 3;
        CHECK(schedule::propose(sample.data, sample.wanted(), options).looked_at == 0);
    }

    TEST_CASE("where the place is open only what holds anywhere matters") {
        Sample sample;
        sample.data.venues[0].closed = {{days("2027-05-03"), "a fair", Weight::cannot, invented}};
        auto options = Sample::options("2027-05-03..2027-05-03", 1);
        options.venues.clear();
        CHECK(told(schedule::propose(sample.data, sample.wanted(), options)) == Told{"2027-05-03 - 0"});
    }
}
