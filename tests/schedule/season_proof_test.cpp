/// \file
/// The exact search of seasons, against trying everything.
#include "schedule/search.hpp"
#include "schedule/season/season_needed.hpp"
#include "schedule/season/season_proof.hpp"
#include "schedule/season/season_search.hpp"
#include "schedule/season_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using namespace plenary;
using namespace plenary::domain;
using schedule::Score;
using schedule::Season;
using schedule::SeasonState;
using schedule::SeasonTable;
using testing::SeasonSample;

namespace {

constexpr Score nothing_known{1'000, 0, 0};

/// The least that a plan of these slots costs, found by trying all of them.
Score best_of_slots(const SeasonTable& table, const std::vector<std::vector<std::uint32_t>>& slots) {
    std::vector<std::size_t> places(slots.size(), 0);
    Score best = nothing_known;
    for (;;) {
        SeasonState state;
        for (std::size_t i = 0; i < slots.size(); ++i)
            state.push_back(slots[i][places[i]]);
        best = std::min(best, table.score_of(state));
        std::size_t i = 0;
        while (i < places.size() && ++places[i] == slots[i].size())
            places[i++] = 0;
        if (i == places.size())
            return best;
    }
}

/// The least that any plan costs.
Score best_of_all(const SeasonTable& table) {
    std::vector<std::vector<std::uint32_t>> slots;
    for (const auto& meeting : table.meetings()) {
        slots.emplace_back(meeting.slots.size());
        std::iota(slots.back().begin(), slots.back().end(), 0U);
    }
    return best_of_slots(table, slots);
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
            searched += proof.nodes > 2 ? 1 : 0;
        }
        CHECK(without_error > 20);
        CHECK(impossible > 5);
        CHECK(searched > 15);
    }

    TEST_CASE("the proof finds what trying everything finds, also where hours of one day are enough") {
        int without_error = 0;
        int beside = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            auto sample = small_sample(seed);
            sample.add_timetables();
            for (auto& series : sample.data.series)
                series.schedule->min_gap.reset();
            for (auto& open : sample.problem.open)
                open.venues.resize(2);
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            const auto proof = schedule::prove(table, nothing_known, {});
            INFO("seed ", seed);
            CHECK((proof.bound.hard > 0) == (best.hard > 0));
            if (best.hard > 0)
                continue;
            ++without_error;
            REQUIRE(proof.is_complete);
            REQUIRE(proof.better);
            CHECK(table.score_of(*proof.better) == best);
            CHECK(proof.bound == best);
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = 0; j < i; ++j)
                    beside +=
                        table.relation(i, j).hours &&
                                schedule::free_days_between(table.span(i, table.slot(i, *proof.better)),
                                                            table.span(j, table.slot(j, *proof.better))) < 0
                            ? 1
                            : 0;
        }
        CHECK(without_error > 20);
        CHECK(beside > 1);
    }

    TEST_CASE("the proof finds what trying everything finds, also where sessions share rooms") {
        int without_error = 0;
        int shared = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            auto sample = small_sample(seed);
            sample.add_timetables();
            sample.add_rooms();
            for (auto& series : sample.data.series)
                series.schedule->min_gap.reset();
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            const auto proof = schedule::prove(table, nothing_known, {});
            INFO("seed ", seed);
            CHECK((proof.bound.hard > 0) == (best.hard > 0));
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = 0; j < i; ++j)
                    shared += table.relation(i, j).rooms.empty() ? 0 : 1;
            if (best.hard > 0)
                continue;
            ++without_error;
            REQUIRE(proof.is_complete);
            REQUIRE(proof.better);
            CHECK(table.score_of(*proof.better) == best);
            CHECK(proof.bound == best);
        }
        CHECK(without_error > 10);
        CHECK(shared > 30);
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

    TEST_CASE("slots that no plan needs: without them the best plan costs the same") {
        std::size_t left_out = 0;
        int compared = 0;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const auto sample = small_sample(seed);
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            if (best.hard > 0)
                continue;
            const schedule::SlotSets slots{table};
            const auto all = slots.all();
            const auto needed = schedule::needed_slots(slots, all);
            std::vector<std::vector<std::uint32_t>> kept;
            for (std::size_t i = 0; i < needed.size(); ++i) {
                left_out += all[i]->live.size() - needed[i]->live.size();
                auto& list = kept.emplace_back();
                for (const auto& one : needed[i]->live)
                    list.push_back(one.slot);
            }
            CHECK_MESSAGE(best_of_slots(table, kept) == best, seed);
            ++compared;
        }
        CHECK(compared > 20);
        CHECK(left_out > 200);
    }

    TEST_CASE("of one series alone nothing costs more than of all, and the proof tells the best of it") {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto sample = small_sample(seed);
            const SeasonTable table{sample.data, sample.problem};
            const auto best = best_of_all(table);
            std::int64_t sum = 0;
            for (std::size_t series = 0; series < table.all_series().size(); ++series) {
                const auto alone = table.of_series(series);
                const auto of_series = best_of_all(alone);
                sum += of_series.soft;
                if (best.hard > 0)
                    continue;
                CHECK(of_series.hard == 0);
                CHECK_MESSAGE(schedule::prove(alone, nothing_known, {}).bound == of_series, seed);
                CHECK(schedule::prove(alone, {0, 0, of_series.soft + 3}, {}).bound == of_series);
            }
            if (best.hard == 0 && std::all_of(table.meetings().begin(), table.meetings().end(),
                                              [](const auto& one) { return one.series.has_value(); }))
                CHECK(sum <= best.soft);
        }
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
