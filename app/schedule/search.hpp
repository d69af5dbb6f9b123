/// \file
/// The search for schedules: annealing in rounds, or tempering, over any model (annealing.hpp says what a
/// model has), on as many threads as there are.
#pragma once

#include "schedule/annealing.hpp"
#include "schedule/tempering.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <thread>
#include <vector>

namespace plenary::schedule {

/// How a search is shared out: annealing from hot to cold more than once finds better schedules than once and
/// slowly, as soon as each round has time enough; tempering finds better ones still, as soon as every copy
/// has. The best is then warmed up again, for what is left to gain in the lowest level.
struct Rounds {
    unsigned count = 1; ///< from 1; each has its own seed, and an equal share of the time or the steps
    /// tempering in place of each, with all that follows, one after the other
    std::optional<Ladder> ladder{};
    unsigned again = 4;            ///< rounds that begin with the best, at the end of the search
    double share_again = 0.25;     ///< of the search, for those
    double warm_temperature = 800; ///< with which those begin
    unsigned threads = 1;          ///< from 1; with a number of steps the result does not depend on it
};

namespace detail {

/// The results of some rounds, and the states they are of.
template<typename Model>
struct RoundResults {
    std::vector<SearchResult> results;
    std::vector<typename Model::State> states;

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
    RoundResults<Model> all{std::vector<SearchResult>(count), std::vector<typename Model::State>(count)};
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
            auto copy = model;
            all.results[round] = anneal(copy, mine);
            all.states[round] = copy.state();
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

/// Rounds or a ladder once, and the best warmed up again.
template<typename Model>
SearchResult search_once(Model& model, const SearchOptions& options, const Rounds& rounds) {
    const auto begin = std::chrono::steady_clock::now();
    SearchResult result;
    const auto run_ladder = [&](const SearchOptions& share) {
        const auto found = temper(model, share, *rounds.ladder, rounds.threads);
        result.steps += found.steps;
        result.feasible_after = found.feasible_after;
    };
    const auto run = [&](const SearchOptions& share, unsigned count) {
        const std::chrono::duration<double> before = std::chrono::steady_clock::now() - begin;
        const auto found = detail::run_rounds(model, share, count, rounds.threads);
        const auto best = found.best();
        if (!(model.score() < found.results[best].score))
            model.restore(found.states[best]);
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
        share.time = options.time * (1 - rounds.share_again);
        share.steps = options.steps -
                      static_cast<std::uint64_t>(rounds.share_again * static_cast<double>(options.steps));
    }
    if (rounds.ladder)
        run_ladder(share);
    else
        run(share, rounds.count);
    if (has_again) {
        share.time = options.time * rounds.share_again;
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

} // namespace detail

/// Searches, and leaves the best state of all in the model; of equals that which was found earlier.
template<typename Model>
SearchResult anneal_in_rounds(Model& model, const SearchOptions& options, const Rounds& rounds) {
    if (!rounds.ladder || rounds.count <= 1)
        return detail::search_once(model, options, rounds);
    auto once = options;
    once.time = options.time / rounds.count;
    once.steps = options.steps / rounds.count;
    if (options.steps > 0 && once.steps == 0)
        return detail::search_once(model, options, rounds);
    SearchResult result;
    const auto begin = model;
    for (unsigned round = 0; round < rounds.count; ++round) {
        auto mine = begin;
        once.seed = options.seed + (std::uint64_t{round} << 48U);
        const auto found = detail::search_once(mine, once, rounds);
        result.steps += found.steps;
        if (found.feasible_after && !result.feasible_after)
            result.feasible_after = result.time + *found.feasible_after;
        result.time += found.time;
        if (found.score < model.score())
            model.restore(mine.state());
    }
    result.score = model.score();
    return result;
}

} // namespace plenary::schedule
