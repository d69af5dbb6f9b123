/// \file
/// Simulated annealing over any model of a schedule. One thread: the same seed and number of steps give the
/// same schedule.
///
/// A model has
///   `Score score() const`           of its present state;
///   `std::optional<Score> propose(Random&)`  the change of the score by a move, none if there is no such
///   move; `void accept()`, `void reject()`  what becomes of the move proposed; exactly one after each;
///   `State state() const`, `void restore(const State&)`.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>

namespace plenary::schedule {

/// While searching, the levels are one sum, so that the way to a better schedule may lead through a worse
/// one.
struct Weights {
    double hard = 3'000;
    double medium = 300;
};

struct SearchOptions {
    std::uint64_t seed = 1;
    std::chrono::duration<double> time{0}; ///< at most this long; 0: no limit, then steps must have one
    std::uint64_t steps = 0;               ///< at most so many moves; 0: no limit, then time must have one
    Weights weights{};
    double first_temperature = 600; ///< in units of soft penalty
    double last_temperature = 2;
    const std::atomic<bool>* stop = nullptr; ///< ends the search soon after it becomes true
    std::function<void(const Score&, double)>
        on_progress{}; ///< the best so far and the share done, now and then
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
    SearchResult result{model.score(), 0, {}, std::nullopt};
    auto best = model.state();
    auto now = result.score;
    double done = 0;
    const auto look_around = [&] {
        result.time = Clock::now() - begin;
        done = options.time.count() > 0 ? result.time / options.time : 0;
        if (options.steps > 0)
            done = std::max(done, static_cast<double>(result.steps) / static_cast<double>(options.steps));
        if (now.hard == 0 && !result.feasible_after)
            result.feasible_after = result.time;
        if (options.on_progress && result.steps % (round << 12U) == 0)
            options.on_progress(result.score, done);
    };
    const auto limited = options.time.count() > 0 || options.steps > 0;
    for (look_around(); limited && done < 1 && !(options.stop && options.stop->load()); look_around()) {
        const auto temperature =
            options.first_temperature * std::pow(options.last_temperature / options.first_temperature, done);
        auto left = options.steps > 0 ? std::min(round, options.steps - result.steps) : round;
        for (result.steps += left; left > 0; --left) {
            const auto change = model.propose(random);
            if (!change)
                continue;
            const auto cost = options.weights.hard * static_cast<double>(change->hard) +
                              options.weights.medium * static_cast<double>(change->medium) +
                              static_cast<double>(change->soft);
            if (cost > 0 && cost > -temperature * std::log(random.unit())) {
                model.reject();
                continue;
            }
            model.accept();
            now += *change;
            if (now < result.score) {
                result.score = now;
                best = model.state();
            }
        }
    }
    model.restore(best);
    return result;
}

} // namespace plenary::schedule
