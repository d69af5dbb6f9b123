/// \file
/// Seasons: judged by the check of the schedule, and by trying everything where that can be done.
#include "schedule/check.hpp"
#include "schedule/search.hpp"
#include "schedule/season.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

using namespace plenary;
using namespace plenary::domain;
using schedule::Season;
using schedule::SeasonProblem;

namespace {

const Sources invented{SourceCode{"illustrative"}};

/// Meetings of two series, a fixed one among them, at three venues.
struct Sample {
    Dataset data;
    SeasonProblem problem;

    explicit Sample(std::uint64_t seed, std::size_t meetings = 6) : random(seed) {
        problem.today = Date{2026, 12, 1};
        for (const auto* code : {"experts", "others"}) {
            Series series;
            series.code = SeriesCode{code};
            series.schedule.emplace().min_gap = static_cast<int>(random.below(3));
            series.schedule->max_gap = 20;
            data.series.push_back(series);
        }
        constexpr std::array<std::array<const char*, 3>, 3> cities{
            {{"almaty", "Almaty", "KAZ"}, {"astana", "Astana", "KAZ"}, {"vienna", "Vienna", "AUT"}}};
        for (const auto& [code, city, country] : cities) {
            Venue venue;
            venue.code = VenueCode{code};
            venue.name = LocalText{"A house"};
            venue.city = city;
            venue.country = country;
            venue.zone = "Asia/Almaty";
            data.venues.push_back(venue);
        }
        for (const auto* code : {"KAZ", "EU"}) {
            Delegation delegation;
            delegation.code = DelegationCode{code};
            data.delegations.push_back(delegation);
        }
        data.delegations[0].unavailable = {
            {*parse_days("2027-03-08..2027-03-10"), "a feast", Weight::cannot, invented}};
        data.venues[0].closed = {{*parse_days("2027-03-01..2027-03-05"), "a fair", Weight::cannot, invented}};
        add("fixed", 0).dates = *parse_dates("2027-03-15");
        data.meetings.back().venue = VenueCode{"vienna"};
        data.meetings.back().required_delegations = {DelegationCode{"KAZ"}};
        for (std::size_t i = 0; i < meetings; ++i) {
            const auto code = "m-" + std::to_string(i);
            auto& meeting = add(code, i % 2);
            if (random.below(2) == 0)
                meeting.required_delegations = {data.delegations[random.below(2)].code};
            if (i > 1 && random.below(3) == 0)
                meeting.after = {MeetingCode{"m-" + std::to_string(i - 2)}};
            schedule::OpenMeeting open;
            open.code = meeting.code;
            open.between = *parse_days("2027-03-01..2027-04-04");
            open.length = 1 + static_cast<int>(random.below(3));
            open.venues = {VenueCode{"almaty"}, VenueCode{"astana"}, VenueCode{"vienna"}};
            open.wished = *parse_days("2027-03-08..2027-03-19");
            problem.open.push_back(open);
        }
    }

    Meeting& add(const std::string& code, std::size_t series) {
        Meeting one;
        one.code = MeetingCode{code};
        one.series = data.series[series].code;
        one.status = MeetingStatus::tentative;
        return data.meetings.emplace_back(one);
    }

    [[nodiscard]] std::size_t errors_of(const Season& season) const {
        auto placed = data;
        std::vector<MeetingCode> open;
        for (const auto& placement : season.placements())
            for (auto& meeting : placed.meetings)
                if (meeting.code == placement.code) {
                    meeting.dates = MeetingDates::on(placement.days.first, placement.days.last);
                    meeting.venue = placement.venue;
                    open.push_back(meeting.code);
                }
        const auto clashes = schedule::check(placed, {problem.today, open, false});
        return static_cast<std::size_t>(std::count_if(clashes.begin(), clashes.end(), [](const auto& clash) {
            return clash.severity == schedule::Severity::error;
        }));
    }

    schedule::Random random;
};

schedule::SearchResult search(Season& season, std::uint64_t steps) {
    return schedule::anneal(season,
                            {.seed = 1, .steps = steps, .first_temperature = 300, .last_temperature = 0.5});
}

} // namespace

TEST_SUITE("schedule::season") {
    TEST_CASE("a plan that breaks nothing has no error in the check, and the other way round") {
        int free = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const Sample sample{seed};
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

    TEST_CASE("the score that is kept is the one that is reckoned anew") {
        Sample sample{3, 8};
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
            Sample sample{seed, 2};
            for (auto& open : sample.problem.open)
                open.between = *parse_days("2027-03-08..2027-03-19");
            Season season{sample.data, sample.problem};
            const auto found = search(season, 20'000).score;
            schedule::Score best = found;
            for (std::uint32_t i = 0; i < season.slots(0); ++i)
                for (std::uint32_t j = 0; j < season.slots(1); ++j) {
                    season.restore({i, j});
                    best = std::min(best, season.score());
                }
            CHECK(found == best);
            CHECK(season.bound() <= best);
        }
    }

    TEST_CASE("what stands stays, unless it cannot") {
        Sample sample{1, 2};
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

    TEST_CASE("a meeting without a place to look at is an error of the caller") {
        Sample sample{1, 1};
        sample.problem.open[0].venues.clear();
        CHECK_THROWS_AS((Season{sample.data, sample.problem}), std::invalid_argument);
        sample.problem.open.clear();
        Season nothing{sample.data, sample.problem};
        CHECK(search(nothing, 10).score == schedule::Score{});
    }
}
