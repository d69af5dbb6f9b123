/// \file
/// The search for timetables, judged by a checker that reckons every constraint from its definition.
#include "bench/search/meeting_scheduling.hpp"
#include "bench/search/random_problem.hpp"
#include "bench/search/timetable.hpp"
#include "schedule/search.hpp"

#include <doctest/doctest.h>

using namespace plenary::schedule;
using namespace plenary::schedule_bench;
namespace schedule_bench = plenary::schedule_bench;

namespace {

/// Two days of eight grains, two rooms for four and for ten persons.
TimetableProblem sample(std::vector<Activity> activities) {
    TimetableProblem problem;
    problem.day_of_grain = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    problem.capacities = {4, 10};
    problem.persons = 12;
    problem.activities = std::move(activities);
    return problem;
}

std::int64_t penalty(const TimetableProblem& problem, const std::vector<Place>& places,
                     std::string_view name) {
    for (const auto& amount : schedule_bench::check(problem, places))
        if (amount.name == name)
            return amount.penalty;
    FAIL("there is no constraint " << name);
    return 0;
}

/// Of the shape of the public instances: five rooms, 36 grains a day, 3.2 grains for a meeting, most of which
/// few attend and some half of all.
TimetableProblem public_shape(Random& random, std::size_t meetings) {
    constexpr int durations[] = {1, 2, 3, 4, 6, 8, 16};
    TimetableProblem problem;
    for (std::size_t grain = 0; grain < meetings * 16 / 5; ++grain)
        problem.day_of_grain.push_back(static_cast<int>(grain / 36));
    problem.capacities = {30, 20, 16, 14, 12};
    problem.persons = 38;
    for (std::size_t i = 0; i < meetings; ++i) {
        Activity meeting;
        meeting.duration = durations[random.below(7)];
        const auto often = random.below(4) == 0 ? 5U : 14U;
        for (int person = 0;
             person < problem.persons && meeting.required.size() + meeting.preferred.size() < 30; ++person)
            if (const auto die = random.below(often); die < 2)
                (die == 0 ? meeting.required : meeting.preferred).push_back(person);
        problem.activities.push_back(meeting);
    }
    return problem;
}

} // namespace

TEST_SUITE("schedule_bench::timetable") {
    TEST_CASE("checker: each constraint by hand") {
        SUBCASE("rooms and persons at once") {
            const auto problem = sample({{3, {0, 1}, {2, 3}}, {4, {1, 2}, {3}}});
            const std::vector<Place> places{{0, 1}, {1, 1}}; // two grains together
            CHECK(penalty(problem, places, "Room conflict") == 2);
            CHECK(penalty(problem, places, "Required attendance conflict") == 2);               // person 1
            CHECK(penalty(problem, places, "Required and preferred attendance conflict") == 2); // person 2
            CHECK(penalty(problem, places, "Preferred attendance conflict") == 2);              // person 3
            CHECK(penalty(problem, places, "Overlapping meetings") == 20);
            CHECK(penalty(problem, places, "Room stability") == 0); // one room
            CHECK(penalty(problem, {{0, 0}, {1, 1}}, "Room conflict") == 0);
            CHECK(penalty(problem, {{0, 0}, {1, 1}}, "Room stability") == 3);
            CHECK(penalty(problem, {{0, 0}, {5, 1}}, "Room stability") == 3); // two grains between
            CHECK(penalty(problem, {{0, 0}, {6, 1}}, "Room stability") == 0);
        }
        SUBCASE("days, breaks, rooms") {
            const auto problem = sample({{3, {0, 1, 2}, {3, 4}}, {2, {5}, {}}});
            CHECK(penalty(problem, {{0, 0}, {3, 1}}, "Required room capacity") == 1);
            CHECK(penalty(problem, {{0, 0}, {3, 1}},
                          "One TimeGrain break between two consecutive meetings") == 100);
            CHECK(penalty(problem, {{0, 0}, {4, 1}},
                          "One TimeGrain break between two consecutive meetings") == 0);
            CHECK(penalty(problem, {{0, 0}, {3, 1}}, "Do all meetings as soon as possible") == 2 + 4);
            CHECK(penalty(problem, {{0, 0}, {3, 1}}, "Assign larger rooms first") == 6);
            CHECK(penalty(problem, {{6, 1}, {0, 1}}, "Start and end on same day") == 1);
            CHECK(penalty(problem, {{15, 1}, {0, 1}}, "Don't go in overtime") == 17);
            CHECK(penalty(problem, {{15, 1}, {0, 1}}, "Start and end on same day") == 0);
        }
    }

    TEST_CASE("the score that a search keeps is that of the checker") {
        Random random{7};
        for (std::uint64_t round = 0; round < 30; ++round) {
            const auto problem = random_problem(random, 1 + random.below(25));
            Timetable timetable{problem};
            CHECK(timetable.score() ==
                  schedule_bench::total(schedule_bench::check(problem, timetable.state())));
            const auto begin = timetable.score();
            const auto found = anneal(timetable, {.seed = round, .steps = 3'000});
            CHECK(found.score == timetable.score());
            CHECK(found.score <= begin);
            CHECK(timetable.score() ==
                  schedule_bench::total(schedule_bench::check(problem, timetable.state())));
        }
    }

    TEST_CASE(
        "a move that is proposed changes the weighted sum by what it says, and nothing before it is made") {
        Random random{11};
        const auto problem = random_problem(random, 20);
        Timetable timetable{problem};
        const Weights weights{50, 7};
        timetable.weigh(weights);
        const auto sum = [&] {
            const auto score = schedule_bench::total(schedule_bench::check(problem, timetable.state()));
            return (score.hard * weights.hard) + (score.medium * weights.medium) + score.soft;
        };
        int made = 0;
        for (int i = 0; i < 2'000; ++i) {
            const auto before = timetable.state();
            const auto was = sum();
            const std::int64_t limit = i % 3 == 0 ? 1'000'000 : 20;
            const auto change = timetable.propose(random, limit);
            CHECK(timetable.state() == before);
            if (!change)
                continue;
            CHECK(*change <= limit);
            timetable.accept();
            CHECK(sum() == was + *change);
            ++made;
        }
        CHECK(made > 300);
    }

    TEST_CASE("the same seed and steps give the same schedule, whatever the threads") {
        Random random{13};
        const auto problem = random_problem(random, 20);
        const auto search = [&](std::uint64_t seed, unsigned threads) {
            Timetable timetable{problem};
            (void)anneal_in_rounds(timetable, {.seed = seed, .steps = 20'000},
                                   {.count = 3, .threads = threads});
            return timetable.state();
        };
        const auto one = search(1, 1);
        CHECK(search(1, 1) == one);
        CHECK(search(1, 2) == one);
        CHECK(search(1, 5) == one);
        CHECK(search(2, 2) != one);
    }

    TEST_CASE("how far the search is can be seen: every step of every thread, and the best score") {
        Random random{19};
        Timetable timetable{random_problem(random, 20)};
        SearchProgress progress;
        const auto found =
            anneal_in_rounds(timetable, {.steps = 20'000, .progress = &progress}, {.count = 3, .threads = 2});
        CHECK(progress.seen().steps == found.steps);
        CHECK(progress.seen().best == found.score);
    }

    TEST_CASE("problems of the shape of the public ones have nothing hard broken after few moves") {
        Random random{29};
        for (const std::size_t meetings : {50, 100}) {
            const auto problem = public_shape(random, meetings);
            Timetable timetable{problem};
            CHECK(anneal(timetable, {.seed = 1, .steps = 1'000 * meetings}).score.hard == 0);
            CHECK(schedule_bench::total(schedule_bench::check(problem, timetable.state())) ==
                  timetable.score());
        }
    }

    TEST_CASE("what can be had without a penalty is found") {
        // Six meetings of three grains, all with person 0: three a day would need nine grains and two breaks.
        std::vector<Activity> activities(4, Activity{3, {0}, {1}});
        const auto problem = sample(activities);
        Timetable timetable{problem};
        const auto found = anneal(timetable, {.seed = 1, .steps = 20'000});
        CHECK(found.score.hard == 0);
        CHECK(found.score.medium == 0);
        CHECK(found.feasible_after);
    }

    TEST_CASE("what cannot be had is told by the score, not hidden") {
        const auto problem = sample({{9, {0}, {}}, {3, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {}}});
        Timetable timetable{problem};
        const auto found = anneal(timetable, {.seed = 1, .steps = 5'000});
        CHECK(found.score.hard == 1 + 1); // over the end of a day, and eleven persons in a room for ten
        CHECK_FALSE(found.feasible_after);
        CHECK(found.score == schedule_bench::total(schedule_bench::check(problem, timetable.state())));
    }

    TEST_CASE("no meetings, and a search that is stopped at once") {
        Timetable empty{sample({})};
        CHECK(anneal(empty, {.steps = 100}).score == Score{});
        Random random{17};
        Timetable timetable{random_problem(random, 10)};
        const std::atomic<bool> stop{true};
        const auto before = timetable.state();
        const auto found =
            anneal_in_rounds(timetable, {.steps = 1'000'000, .stop = &stop}, {.count = 4, .threads = 2});
        CHECK(found.steps == 0);
        CHECK(timetable.state() == before);
    }

    TEST_CASE("a solution is a line for each meeting") {
        CHECK(schedule_bench::solution_text({{3, 1}, {12, 0}}) == "3 1\n12 0\n");
    }
}
