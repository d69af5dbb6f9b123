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

namespace plenary::schedule {

/// How far a search is; the threads of the search write it, and another may read it meanwhile.
class SearchProgress {
public:
    struct Seen {
        std::optional<Score> best; ///< nothing before the first look
        std::uint64_t steps = 0;
        std::optional<Score> bound = {}; ///< nothing is better; nothing before that is known
    };

    void note(const Score& best, std::uint64_t more_steps) {
        const std::lock_guard lock{mutex_};
        if (!seen_.best || best < *seen_.best)
            seen_.best = best;
        seen_.steps += more_steps;
    }
    /// Nothing is better than this; of several the greatest counts.
    void note_bound(const Score& bound) {
        const std::lock_guard lock{mutex_};
        seen_.bound = std::max(seen_.bound, std::optional{bound});
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
    std::optional<Score> enough{};           ///< nothing is better: the search ends where it is reached
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
    const auto is_over = [&] {
        return done >= 1 || (options.stop && options.stop->load()) ||
               (options.enough && result.score <= *options.enough);
    };
    for (look_around(); limited && !is_over(); look_around()) {
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

} // namespace plenary::schedule
