/// \file
/// The exact search of seasons, against trying everything.
#include "schedule/search.hpp"
#include "schedule/season/season_proof.hpp"
#include "schedule/season/season_search.hpp"
#include "schedule/season_sample.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using schedule::Score;
using schedule::Season;
using schedule::SeasonState;
using schedule::SeasonTable;
using testing::SeasonSample;

namespace {

constexpr Score nothing_known{1'000, 0, 0};

/// The least that a plan costs, found by trying all of them.
Score best_of_all(const SeasonTable& table) {
    SeasonState state(table.meetings().size(), 0);
    Score best = nothing_known;
    for (;;) {
        best = std::min(best, table.score_of(state));
        std::size_t i = 0;
        while (i < state.size() && ++state[i] == table.meetings()[i].slots.size())
            state[i++] = 0;
        if (i == state.size())
            return best;
    }
}

/// Three meetings within a few days, so that they are in one another's way, and all plans can be tried.
SeasonSample small_sample(std::uint64_t seed) {
    SeasonSample sample{seed, 3};
    for (std::size_t i = 0; i < 3; ++i) {
        auto& open = sample.problem.open[i];
        open.between =
            *parse_days(sample.random.below(2) == 0 ? "2027-03-16..2027-03-20" : "2027-03-11..2027-03-17");
        open.venues.erase(open.venues.begin() + static_cast<long>(sample.random.below(3)));
        sample.data.series[i % 2].schedule->max_gap = static_cast<int>(2 + sample.random.below(6));
        auto& meeting = sample.data.meetings[i + 1];
        if (sample.random.below(3) == 0)
            meeting.series = sample.data.series[0].code;
        if (sample.random.below(2) == 0)
            meeting.number = static_cast<int>(10 - i);
        for (const auto* code : {"OSCE", "CICA"}) // who need not be at both
            if (sample.random.below(2) == 0)
                meeting.invited.emplace_back().delegation = DelegationCode{code};
    }
    if (sample.random.below(3) == 0) // several rooms: the house can be shared
        for (auto& venue : sample.data.venues)
            venue.rooms = {{RoomCode{"a"}, "A", 100, {}}, {RoomCode{"b"}, "B", 100, {}}};
    return sample;
}

} // namespace

TEST_SUITE("schedule::season_proof") {
    TEST_CASE("the proof finds what trying everything finds") {
        int without_error = 0;
        int impossible = 0;
        int searched = 0;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const auto sample = small_sample(seed);
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            const auto proof = schedule::prove(table, nothing_known, {});
            INFO("seed ", seed);
            if (best.hard > 0) {
                ++impossible;
                CHECK(proof.bound.hard > 0);
                CHECK_FALSE(proof.better);
                continue;
            }
            ++without_error;
            REQUIRE(proof.is_complete);
            REQUIRE(proof.better);
            CHECK(table.score_of(*proof.better) == best);
            CHECK(proof.bound == best);
            // Of a plan that costs a little more than the best, the same is found with limits that grow.
            const auto again = schedule::prove(table, {0, 0, best.soft + 7}, {});
            CHECK(again.bound == best);
            REQUIRE(again.better);
            CHECK(table.score_of(*again.better) == best);
            const auto of_best = schedule::prove(table, best, {});
            CHECK(of_best.is_complete);
            CHECK(of_best.bound == best);
            CHECK_FALSE(of_best.better);
            searched += proof.nodes > 5 ? 1 : 0;
        }
        CHECK(without_error > 20);
        CHECK(impossible > 5);
        CHECK(searched > 20);
    }

    TEST_CASE("who hosts again within a year costs on both sides of the turn of a cell") {
        auto sample = small_sample(2);
        for (auto& series : sample.data.series)
            series.schedule.reset();
        const std::array<const char*, 3> days{"2027-03-01..2027-03-04", "2027-12-13..2027-12-16",
                                              "2028-03-06..2028-03-10"};
        for (std::size_t i = 0; i < 3; ++i) {
            auto& meeting = sample.data.meetings[i + 1];
            meeting.after.clear();
            meeting.required_delegations.clear();
            meeting.series = sample.data.series[1].code;
            sample.problem.open[i].length = 1;
            sample.problem.open[i].between = *parse_days(days.at(i));
            sample.problem.open[i].wished = {};
            sample.problem.open[i].venues = {VenueCode{"almaty"}, VenueCode{"astana"}};
        }
        sample.data.venues[0].closed.clear();
        const SeasonTable table{sample.data, sample.problem};
        const auto best = best_of_all(table);
        CHECK(best == Score{0, 0, 20}); // the first and the last are more than a year apart
        CHECK(schedule::prove(table, nothing_known, {}).bound == best);
    }

    TEST_CASE("a proof that is stopped has a bound that no plan undercuts, and is the same each time") {
        int unfinished = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto sample = small_sample(seed);
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            for (const std::uint64_t nodes : {1U, 2U, 5U}) {
                const auto proof = schedule::prove(table, nothing_known, {.nodes = nodes});
                CHECK(proof.nodes <= nodes);
                CHECK(proof.bound <= best);
                unfinished += proof.is_complete ? 0 : 1;
                const auto again = schedule::prove(table, nothing_known, {.nodes = nodes});
                CHECK(again.bound == proof.bound);
                CHECK(again.better == proof.better);
            }
        }
        CHECK(unfinished > 10);
    }

    TEST_CASE("a proof stops when it is told to") {
        const auto sample = small_sample(1);
        const SeasonTable table{sample.data, sample.problem};
        const std::atomic<bool> stop{true};
        schedule::ProofOptions options;
        options.stop = &stop;
        CHECK(schedule::prove(table, nothing_known, options).nodes == 0);
    }

    TEST_CASE(
        "the search of a season ends with the best plan and its proof, or with the same bound each time") {
        int proven = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const SeasonSample sample{seed, 5};
            Season season{sample.data, sample.problem};
            Season other{sample.data, sample.problem};
            const schedule::SearchOptions options{
                .seed = seed, .steps = 4'000, .first_temperature = 300, .last_temperature = 0.5};
            const auto bound = schedule::search_season(season, options, 1);
            CHECK(schedule::search_season(other, options, 2) == bound);
            CHECK(other.state() == season.state());
            if (season.score().hard == 0)
                CHECK(bound <= season.score());
            proven += bound == season.score() ? 1 : 0;
        }
        CHECK(proven > 5);
    }

    TEST_CASE("a meeting that has no place at all is told by the bound") {
        auto sample = small_sample(1);
        sample.problem.open[0].between = *parse_days("2026-11-02..2026-11-06"); // past
        const Season season{sample.data, sample.problem};
        const auto proof = schedule::prove(season.table(), season.score(), {});
        CHECK(proof.bound.hard > 0);
        CHECK(proof.bound <= season.score());
        CHECK_FALSE(proof.better);
    }

    TEST_CASE("nothing to plan costs nothing") {
        auto sample = small_sample(1);
        sample.problem.open.clear();
        const Season season{sample.data, sample.problem};
        const auto proof = schedule::prove(season.table(), season.score(), {});
        CHECK(proof.is_complete);
        CHECK(proof.bound == Score{});
    }
}
