/// \file
/// Simulated annealing over any model of a schedule. One thread: the same seed and number of steps give the
/// same schedule.
///
/// A model has
///   `Score score() const`         of its present state;
///   `void weigh(const Weights&)`  how much the levels count beside one another from now on;
///   `std::optional<std::int64_t> propose(Random&, std::int64_t limit)`  by how much a move changes the
///                                 weighted sum; none if there is no such move, or if it is above the limit;
///   `void accept()`               makes the move proposed last;
///   `State state() const`, `void restore(const State&)`.
/// A move that is proposed and not accepted leaves the model as it was.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plenary::schedule {

/// How far a search is; the threads of the search write it, and another may read it meanwhile.
class SearchProgress {
public:
    struct Seen {
        std::optional<Score> best; ///< nothing before the first look
        std::uint64_t steps = 0;
    };

    void note(const Score& best, std::uint64_t more_steps) {
        const std::lock_guard lock{mutex_};
        if (!seen_.best || best < *seen_.best)
            seen_.best = best;
        seen_.steps += more_steps;
    }
    [[nodiscard]] Seen seen() const {
        const std::lock_guard lock{mutex_};
        return seen_;
    }

private:
    mutable std::mutex mutex_;
    Seen seen_;
};

struct SearchOptions {
    std::uint64_t seed = 1;
    std::chrono::duration<double> time{0}; ///< at most this long; 0: no limit, then steps must have one
    std::uint64_t steps = 0;               ///< at most so many moves; 0: no limit, then time must have one
    Weights weights{};
    double first_temperature = 2'000; ///< in units of soft penalty
    double last_temperature = 3;
    const std::atomic<bool>* stop = nullptr; ///< ends the search soon after it becomes true
    SearchProgress* progress = nullptr;      ///< told now and then how far the search is
};

struct SearchResult {
    Score score; ///< of the best state, which the model is left in
    std::uint64_t steps = 0;
    std::chrono::duration<double> time{0};
    std::optional<std::chrono::duration<double>> feasible_after; ///< when nothing hard was broken first
};

/// Cools geometrically over the time or the steps, whichever is done sooner, and keeps the best state.
template<typename Model>
SearchResult anneal(Model& model, const SearchOptions& options) {
    using Clock = std::chrono::steady_clock;
    constexpr std::uint64_t round = 512; // steps between two looks at the clock
    const auto begin = Clock::now();
    Random random{options.seed};
    model.weigh(options.weights);
    SearchResult result{model.score(), 0, {}, std::nullopt};
    auto best = model.state();
    double done = 0;
    std::uint64_t told = 0;
    const auto look_around = [&] {
        if (options.progress != nullptr) {
            options.progress->note(result.score, result.steps - told);
            told = result.steps;
        }
        result.time = Clock::now() - begin;
        done = options.time.count() > 0 ? result.time / options.time : 0;
        if (options.steps > 0)
            done = std::max(done, static_cast<double>(result.steps) / static_cast<double>(options.steps));
        if (result.score.hard == 0 && !result.feasible_after)
            result.feasible_after = result.time;
    };
    const auto limited = options.time.count() > 0 || options.steps > 0;
    for (look_around(); limited && done < 1 && !(options.stop && options.stop->load()); look_around()) {
        const auto temperature =
            options.first_temperature * std::pow(options.last_temperature / options.first_temperature, done);
        auto left = options.steps > 0 ? std::min(round, options.steps - result.steps) : round;
        for (result.steps += left; left > 0; --left) {
            // What the criterion of Metropolis lets pass is drawn first: most moves need not be reckoned out.
            const auto limit = static_cast<std::int64_t>(-temperature * std::log(random.unit()));
            if (!model.propose(random, limit))
                continue;
            model.accept();
            if (model.score() < result.score) {
                result.score = model.score();
                best = model.state();
            }
        }
    }
    model.restore(best);
    return result;
}

/// How a search is shared out: annealing from hot to cold more than once finds better schedules than once and
/// slowly, as soon as each round has time enough. The best is then warmed up again, for what is left to gain
/// in the lowest level.
struct Rounds {
    unsigned count = 1; ///< from 1; each has its own seed, and an equal share of the time or the steps
    unsigned again = 4; ///< rounds that begin with the best, in the last quarter of the search
    double warm_temperature = 800; ///< with which those begin
    unsigned threads = 1;          ///< from 1; with a number of steps the result does not depend on it
};

namespace detail {

/// The results of some rounds, and the states they are of; `begin` is when the search began.
template<typename Model>
struct RoundResults {
    std::vector<SearchResult> results;
    std::vector<std::optional<Model>> models;

    [[nodiscard]] std::size_t best() const {
        return static_cast<std::size_t>(
            std::min_element(results.begin(), results.end(),
                             [](const SearchResult& a, const SearchResult& b) { return a.score < b.score; }) -
            results.begin());
    }
};

/// Anneals from `model` so many times; `options` hold for all of them together.
template<typename Model>
RoundResults<Model> run_rounds(const Model& model, const SearchOptions& options, unsigned count,
                               unsigned threads) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    threads = std::min(threads, count);
    RoundResults<Model> all{std::vector<SearchResult>(count), std::vector<std::optional<Model>>(count)};
    const auto work = [&](unsigned thread) {
        for (auto round = thread; round < count; round += threads) {
            auto mine = options;
            mine.seed = options.seed + (std::uint64_t{round} << 32U);
            const auto left = (count - round + threads - 1) / threads; // of this thread, with this one
            const std::chrono::duration<double> gone = Clock::now() - begin;
            if (options.time.count() > 0)
                mine.time = std::max((options.time - gone) / left, std::chrono::duration<double>{1e-3});
            if (options.steps > 0)
                mine.steps = std::max<std::uint64_t>(options.steps / count, 1);
            all.results[round] = anneal(all.models[round].emplace(model), mine);
            if (all.results[round].feasible_after)
                *all.results[round].feasible_after += gone;
        }
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < threads; ++thread)
        others.emplace_back(work, thread);
    work(0);
    others.clear(); // waits for them
    return all;
}

} // namespace detail

/// Anneals in rounds, and leaves the best state of all in the model; of equals that of the earlier round.
template<typename Model>
SearchResult anneal_in_rounds(Model& model, const SearchOptions& options, const Rounds& rounds) {
    const auto begin = std::chrono::steady_clock::now();
    constexpr double share_again = 0.25;
    SearchResult result;
    const auto run = [&](const SearchOptions& share, unsigned count) {
        const std::chrono::duration<double> before = std::chrono::steady_clock::now() - begin;
        const auto found = detail::run_rounds(model, share, count, rounds.threads);
        const auto best = found.best();
        if (!(model.score() < found.results[best].score))
            model.restore(found.models[best]->state());
        std::optional<std::chrono::duration<double>> after;
        for (const auto& one : found.results) {
            result.steps += one.steps;
            if (one.feasible_after)
                after = std::min(after.value_or(*one.feasible_after), *one.feasible_after);
        }
        if (after && !result.feasible_after)
            result.feasible_after = before + *after;
    };
    const bool has_again = rounds.again > 0;
    auto share = options;
    if (has_again) {
        share.time = options.time * (1 - share_again);
        share.steps =
            options.steps - static_cast<std::uint64_t>(share_again * static_cast<double>(options.steps));
    }
    run(share, rounds.count);
    if (has_again) {
        share.time = options.time * share_again;
        share.steps = options.steps - share.steps;
        share.seed = ~options.seed;
        share.first_temperature = rounds.warm_temperature;
        if (options.steps == 0 || share.steps > 0)
            run(share, rounds.again);
    }
    result.score = model.score();
    result.time = std::chrono::steady_clock::now() - begin;
    return result;
}

} // namespace plenary::schedule
