/// \file
/// Parallel tempering, on a model whose best state lies behind a ridge, and on timetables.
#include "bench/search/random_problem.hpp"
#include "bench/search/timetable.hpp"
#include "schedule/search.hpp"
#include "schedule/tempering.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::schedule;
using schedule_bench::Timetable;
using schedule_bench::TimetableProblem;

namespace {

/// A walk along a line that costs 10 where it begins, 60 on its whole way, and nothing at its end.
class Ridge {
public:
    static constexpr int length = 20;
    using State = int;

    [[nodiscard]] Score score() const { return {0, 0, cost(position_)}; }
    [[nodiscard]] State state() const { return position_; }
    void restore(State state) { position_ = state; }
    void weigh(const Weights& /*weights*/) {}
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit) {
        next_ = std::clamp(position_ + (random.below(2) == 0 ? -1 : 1), 0, length);
        const auto change = cost(next_) - cost(position_);
        return change <= limit ? std::optional{change} : std::nullopt;
    }
    void accept() { position_ = next_; }

private:
    static std::int64_t cost(int position) { return position == length ? 0 : position == 0 ? 10 : 60; }

    int position_ = 0;
    int next_ = 0;
};

TimetableProblem crowded(std::size_t activities) {
    Random random{23};
    return schedule_bench::random_problem(random, activities);
}

} // namespace

TEST_SUITE("schedule::tempering") {
    TEST_CASE("the temperatures fall by the same part from the hottest to the coldest") {
        const Ladder ladder{.copies = 3, .hottest = 400, .coldest = 100};
        CHECK(ladder.temperature(0) == doctest::Approx(400));
        CHECK(ladder.temperature(1) == doctest::Approx(200));
        CHECK(ladder.temperature(2) == doctest::Approx(100));
    }

    TEST_CASE("what lies behind a ridge comes down from the hot copies; without them it is not found") {
        const SearchOptions options{.seed = 3, .steps = 40'000};
        Ridge ridge;
        const auto hot = temper(ridge, options, {.copies = 4, .hottest = 100, .coldest = 4}, 1);
        CHECK(hot.score == Score{});
        CHECK(ridge.state() == Ridge::length);
        Ridge again;
        const auto cold = temper(again, options, {.copies = 4, .hottest = 4, .coldest = 4}, 1);
        CHECK(cold.score == Score{0, 0, 10});
        CHECK(again.state() == 0);
    }

    TEST_CASE("the same seed and steps give the same schedule, whatever the threads; another seed another") {
        const auto problem = crowded(20);
        const auto search = [&](std::uint64_t seed, unsigned threads) {
            Timetable timetable{problem};
            (void)temper(timetable, {.seed = seed, .steps = 30'000},
                         {.copies = 5, .hottest = 200, .coldest = 20}, threads);
            return timetable.state();
        };
        const auto one = search(1, 1);
        CHECK(search(1, 2) == one);
        CHECK(search(1, 3) == one);
        CHECK(search(1, 9) == one);
        CHECK(search(2, 2) != one);
    }

    TEST_CASE(
        "the coldest copies are cooled down within the steps: what they are at is found, and stays theirs") {
        const auto problem = crowded(20);
        const auto search = [&](std::uint64_t between, unsigned threads) {
            Timetable timetable{problem};
            const auto found = temper(timetable, {.seed = 4, .steps = 200'000},
                                      {.copies = 4,
                                       .hottest = 40'000,
                                       .coldest = 20'000,
                                       .between = between,
                                       .cooling_moves = 30'000},
                                      threads);
            CHECK(found.steps == 200'000);
            CHECK(found.score == timetable.score());
            return std::pair{timetable.state(), found.score};
        };
        const auto cooled = search(1, 1);
        CHECK(search(1, 3) == cooled);
        CHECK(cooled.second < search(0, 1).second);
    }

    TEST_CASE("the best state is left in the model; steps and progress are those asked for") {
        Timetable timetable{crowded(20)};
        const auto begin = timetable.score();
        SearchProgress progress;
        const auto found = temper(timetable, {.steps = 30'000, .progress = &progress},
                                  {.copies = 5, .hottest = 200, .coldest = 20}, 2);
        CHECK(found.steps == 30'000);
        CHECK(progress.seen().steps == 30'000);
        CHECK(progress.seen().best == found.score);
        CHECK(found.score == timetable.score());
        CHECK(found.score < begin);
    }

    TEST_CASE("a search with a ladder is the same whatever the threads, and can be stopped") {
        const auto problem = crowded(20);
        const auto search = [&](unsigned threads, const std::atomic<bool>* stop) {
            Timetable timetable{problem};
            const auto found = anneal_in_rounds(
                timetable, {.steps = 40'000, .stop = stop},
                {.ladder = Ladder{.copies = 4, .hottest = 200, .coldest = 20}, .threads = threads});
            CHECK(found.score == timetable.score());
            CHECK(found.steps == (stop ? 0 : 40'000));
            return timetable.state();
        };
        CHECK(search(2, nullptr) == search(1, nullptr));
        const std::atomic<bool> stop{true};
        CHECK(search(2, &stop) == Timetable{problem}.state());
    }

    TEST_CASE("ladders one after the other: the same whatever the threads, and no worse than the first") {
        const auto problem = crowded(20);
        const auto search = [&](std::uint64_t steps, unsigned count, unsigned threads) {
            Timetable timetable{problem};
            const auto found = anneal_in_rounds(timetable, {.steps = steps},
                                                {.count = count,
                                                 .ladder = Ladder{.copies = 4, .hottest = 200, .coldest = 20},
                                                 .threads = threads});
            CHECK(found.steps == steps);
            CHECK(found.score == timetable.score());
            return std::pair{timetable.state(), found.score};
        };
        const auto three = search(120'000, 3, 1);
        CHECK(search(120'000, 3, 2) == three);
        CHECK(!(search(40'000, 1, 1).second < three.second));
    }

    TEST_CASE("time alone ends it") {
        Timetable timetable{crowded(10)};
        const auto found = temper(timetable, {.time = std::chrono::milliseconds{20}}, {.copies = 3}, 2);
        CHECK(found.steps > 0);
        CHECK(found.time >= std::chrono::milliseconds{20});
        CHECK(found.time < std::chrono::seconds{20});
    }
}
