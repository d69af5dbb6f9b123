/// \file
/// Seasons: judged by the check of the schedule, and by trying everything where that can be done.
#include "schedule/search.hpp"
#include "schedule/season/season.hpp"
#include "schedule/season_sample.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace plenary;
using namespace plenary::domain;
using schedule::Season;
using namespace plenary::testing;

namespace {

schedule::SearchResult search(Season& season, std::uint64_t steps) {
    return schedule::anneal(season,
                            {.seed = 1, .steps = steps, .first_temperature = 300, .last_temperature = 0.5});
}

} // namespace

TEST_SUITE("schedule::season") {
    TEST_CASE("a plan that breaks nothing has no error in the check, and the other way round") {
        int free = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const SeasonSample sample{seed};
            Season season{sample.data, sample.problem};
            for (const std::uint64_t steps : {0U, 300U, 4'000U}) {
                if (steps > 0)
                    (void)search(season, steps);
                const auto score = season.score();
                CHECK_MESSAGE((score.hard == 0) == (sample.errors_of(season) == 0), "seed ", seed);
                free += score.hard == 0 ? 1 : 0;
            }
        }
        CHECK(free > 15);
        CHECK(free < 70); // some plans are broken, or the check of the check would say nothing
    }

    TEST_CASE("meetings that are needed at hours of one day in one city: as the check has it") {
        int free = 0;
        int broken = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            SeasonSample sample{seed};
            sample.add_timetables();
            for (auto& series : sample.data.series)
                series.schedule->min_gap.reset();
            Season season{sample.data, sample.problem};
            for (const std::uint64_t steps : {0U, 300U, 4'000U}) {
                if (steps > 0)
                    (void)search(season, steps);
                const auto score = season.score();
                CHECK_MESSAGE((score.hard == 0) == (sample.errors_of(season) == 0), "seed ", seed);
                ++(score.hard == 0 ? free : broken);
            }
        }
        CHECK(free > 15);
        CHECK(broken > 5);
    }

    TEST_CASE("sessions of two meetings in one room: as the check has it") {
        int free = 0;
        int broken = 0;
        int by_rooms = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            SeasonSample sample{seed, 4};
            sample.add_timetables();
            sample.add_rooms();
            for (auto& series : sample.data.series)
                series.schedule.reset();
            for (auto& meeting : sample.data.meetings)
                meeting.required_delegations.clear();
            for (auto& open : sample.problem.open)
                open.between = *parse_days("2027-03-16..2027-03-22");
            Season season{sample.data, sample.problem};
            auto without = sample;
            for (auto& meeting : without.data.meetings)
                meeting.sessions.clear();
            for (int round = 0; round < 12; ++round) {
                Season::State state;
                for (const auto& meeting : season.table().meetings())
                    state.push_back(static_cast<std::uint32_t>(sample.random.below(meeting.slots.size())));
                season.restore(state);
                const bool is_free = season.score().hard == 0;
                CHECK_MESSAGE(is_free == (sample.errors_of(season) == 0), "seed ", seed);
                ++(is_free ? free : broken);
                by_rooms += !is_free && without.errors_of(season) == 0 ? 1 : 0;
            }
        }
        CHECK(free > 20);
        CHECK(broken > 100);
        CHECK(by_rooms > 20);
    }

    TEST_CASE("a timetable counts from the day on which its meeting stands") {
        Dataset data;
        data.venues = {a_venue("house").room("hall", "Hall")};
        data.series = {a_series("talks")};
        data.meetings = {a_meeting("first").of("talks").with(
                             a_session("s", "2027-05-04T10:00", "2027-05-04T11:00", "hall")),
                         a_meeting("second").of("talks").with(
                             a_session("s", "2027-06-01T10:00", "2027-06-01T11:00", "hall"))};
        schedule::SeasonProblem problem;
        problem.today = Date{2027, 1, 1};
        const auto open = [](const char* code, const char* between, int length) {
            schedule::OpenMeeting made;
            made.code = MeetingCode{code};
            made.between = *parse_days(between);
            made.length = length;
            made.venues = {VenueCode{"house"}};
            return made;
        };
        // The first stands on two days, of which the second has the session.
        problem.open = {open("first", "2027-07-05..2027-07-06", 2),
                        open("second", "2027-07-05..2027-07-06", 1)};
        problem.open[0].stands = *parse_days("2027-05-03..2027-05-04");
        problem.open[0].stands_at = VenueCode{"house"};
        Season season{data, problem};
        (void)search(season, 2'000);
        CHECK(season.score().hard == 0);
        const auto placements = season.placements();
        CHECK(format_days(placements[0].days) == "2027-07-05..2027-07-06");
        CHECK(format_days(placements[1].days) == "2027-07-05"); // on the other day the hall is taken
    }

    TEST_CASE("the score that is kept is the one that is reckoned anew") {
        SeasonSample sample{3, 8};
        Season season{sample.data, sample.problem};
        season.weigh({40, 1});
        int made = 0;
        for (int i = 0; i < 1'500; ++i) {
            const auto before = season.score();
            const auto change = season.propose(sample.random, i % 2 == 0 ? 10'000 : 10);
            CHECK(season.score() == before);
            if (!change)
                continue;
            season.accept();
            ++made;
            const auto kept = season.score();
            season.restore(season.state());
            CHECK(season.score() == kept);
            CHECK(((kept.hard - before.hard) * 40) + kept.soft - before.soft == *change);
        }
        CHECK(made > 100);
    }

    TEST_CASE("the best of all plans is found where all can be tried") {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            SeasonSample sample{seed, 2};
            for (auto& open : sample.problem.open)
                open.between = *parse_days("2027-03-08..2027-03-19");
            Season season{sample.data, sample.problem};
            const auto found = search(season, 20'000).score;
            schedule::Score best = found;
            const auto& meetings = season.table().meetings();
            for (std::uint32_t i = 0; i < meetings[0].slots.size(); ++i)
                for (std::uint32_t j = 0; j < meetings[1].slots.size(); ++j) {
                    season.restore({i, j});
                    best = std::min(best, season.score());
                }
            CHECK(found == best);
        }
    }

    TEST_CASE("what stands stays, unless it cannot") {
        SeasonSample sample{1, 2};
        sample.data.series[0].schedule.reset();
        sample.data.series[1].schedule.reset();
        sample.data.meetings[1].after.clear();
        sample.data.meetings[2].after.clear();
        sample.problem.cost_of_moving = 180;
        auto& first = sample.problem.open[0];
        first.stands = *parse_days("2027-03-22..2027-03-24");
        first.stands->last = first.stands->first + boost::gregorian::days{first.length - 1};
        first.stands_at = VenueCode{"astana"};
        auto& second = sample.problem.open[1];
        second.stands = *parse_days("2027-03-01..2027-03-03");
        second.stands->last = second.stands->first + boost::gregorian::days{second.length - 1};
        second.stands_at = VenueCode{"almaty"}; // closed
        Season season{sample.data, sample.problem};
        (void)search(season, 20'000);
        const auto placements = season.placements();
        CHECK(placements[0].days == *first.stands);
        CHECK(placements[0].venue == *first.stands_at);
        CHECK(placements[1].is_free);
        CHECK((placements[1].days != *second.stands || placements[1].venue != *second.stands_at));
    }

    TEST_CASE("meetings of two series may lie beside one another for days") {
        SeasonSample sample{1, 2};
        for (std::size_t i = 0; i < 2; ++i) {
            auto& meeting = sample.data.meetings[i + 1];
            meeting.after.clear();
            meeting.required_delegations.clear();
            sample.problem.open[i].length = 3;
            sample.problem.open[i].between = *parse_days("2027-03-22..2027-03-24");
            sample.problem.open[i].venues = {VenueCode{i == 0 ? "almaty" : "astana"}};
        }
        sample.data.meetings[0].status = MeetingStatus::cancelled;
        const Season season{sample.data, sample.problem};
        CHECK(season.score().hard == 0);
        CHECK(sample.errors_of(season) == 0);
    }

    TEST_CASE("a meeting that follows a fixed one at a distance may have another between") {
        SeasonSample sample{1, 4};
        sample.data.series[0].schedule.emplace().max_gap = 10; // that of the fixed meeting on 15 March
        sample.data.series[1].schedule.reset();
        for (std::size_t i = 0; i < 4; ++i) {
            sample.data.meetings[i + 1].series = sample.data.series[0].code;
            sample.data.meetings[i + 1].after.clear();
            sample.problem.open[i].length = 1;
            sample.problem.open[i].wished = {};
            sample.problem.open[i].between = *parse_days("2027-03-16..2027-04-30");
        }
        sample.problem.open[3].between =
            *parse_days("2027-04-23..2027-04-30"); // three gaps behind the fixed one
        Season season{sample.data, sample.problem};
        (void)search(season, 20'000);
        CHECK(season.score().hard == 0);
        CHECK(sample.errors_of(season) == 0);
        sample.problem.open[3].between = *parse_days("2027-04-29..2027-04-30");
        Season other{sample.data, sample.problem};
        (void)search(other, 20'000);
        CHECK(other.score().hard > 0);
        CHECK(sample.errors_of(other) > 0);
    }

    TEST_CASE("a country is a host again up to a year later, as a proposal reckons it") {
        Dataset data;
        data.venues = {a_venue("almaty")};
        data.series = {a_series("experts")};
        data.meetings = {a_meeting("a").of("experts").on("2027-10-25").at("almaty"),
                         a_meeting("b").of("experts").on("2028")};
        data.meetings[0].status = MeetingStatus::tentative;
        data.meetings[1].status = MeetingStatus::tentative;
        const auto cost_on = [&](const char* day, bool is_first_open) {
            schedule::SeasonProblem problem;
            problem.today = Date{2027, 1, 1};
            data.meetings[0].dates = *parse_dates(is_first_open ? "2027" : "2027-10-25");
            for (const auto& [code, days] : {std::pair{"a", "2027-10-25"}, std::pair{"b", day}}) {
                if (code[0] == 'a' && !is_first_open)
                    continue;
                schedule::OpenMeeting open;
                open.code = MeetingCode{code};
                open.between = *parse_days(days);
                open.venues = {VenueCode{"almaty"}};
                problem.open.push_back(open);
            }
            return Season{data, problem}.score().soft;
        };
        for (const auto* day : {"2028-10-20", "2028-10-23", "2028-10-24", "2028-10-25", "2028-10-26"})
            CHECK_MESSAGE(cost_on(day, true) == cost_on(day, false), day);
        CHECK(cost_on("2028-10-24", true) ==
              cost_on("2028-10-25", true) + usual_points(CostTerm::host_again));
    }

    TEST_CASE("the numbers of a series follow the first days, also beside a fixed meeting") {
        SeasonSample sample{1, 3};
        for (auto& series : sample.data.series)
            series.schedule.reset();
        const std::array<int, 4> numbers{2, 4, 3, 1}; // that of the fixed one on 15 March first
        for (std::size_t i = 0; i < 4; ++i) {
            auto& meeting = sample.data.meetings[i];
            meeting.number = numbers.at(i);
            meeting.after.clear();
            meeting.series = sample.data.series[0].code;
            if (i > 0)
                sample.problem.open[i - 1].wished =
                    parse_days(i == 3 ? "2027-03-29..2027-03-31" : "2027-03-01..2027-03-03");
        }
        Season season{sample.data, sample.problem};
        (void)search(season, 20'000);
        REQUIRE(season.score().hard == 0);
        const auto found = season.placements();
        CHECK(found[2].days.first <= Date{2027, 3, 15});
        CHECK(found[1].days.first >= Date{2027, 3, 15});
        CHECK(found[0].days.first >= found[1].days.first);
    }

    TEST_CASE("a meeting without a place to look at is an error of the caller") {
        SeasonSample sample{1, 1};
        sample.problem.open[0].venues.clear();
        CHECK_THROWS_AS((Season{sample.data, sample.problem}), std::invalid_argument);
        sample.problem.open.clear();
        Season nothing{sample.data, sample.problem};
        CHECK(search(nothing, 10).score == schedule::Score{});
    }
}
