/// \file
/// Parallel tempering over any model of a schedule (annealing.hpp says what a model has): copies of it are
/// searched at temperatures that stay, and two that are next to each other in temperature change places now
/// and then. What the hot ones find comes down to the cold ones, which are never caught for good. Even those
/// are too warm to show how good what they are at can be: now and then duplicates of them are cooled down.
#pragma once

#include "schedule/annealing.hpp"

#include <algorithm>
#include <barrier>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <utility>
#include <vector>

namespace plenary::schedule {

/// The temperatures of the copies, the hottest first, each the same part of the one before it.
struct Ladder {
    unsigned copies = 6; ///< from 2
    double hottest = 1'500;
    double coldest = 250;
    unsigned cooled = 2;                   ///< how many of the coldest are cooled down now and then
    std::uint64_t between = 512;           ///< sweeps of a thousand moves, until it is done again
    std::uint64_t cooling_moves = 400'000; ///< of each
    /// Less for what is hard than annealing has it: the hot copies shall walk through what is impossible.
    Weights weights{.hard = 3'000};

    [[nodiscard]] double temperature(unsigned copy) const {
        return hottest * std::pow(coldest / hottest, static_cast<double>(copy) / (copies - 1));
    }
};

namespace detail {

template<typename Model>
class Tempering {
public:
    Tempering(const Model& model, const SearchOptions& options, const Ladder& ladder)
        : options_(options),
          ladder_(ladder),
          random_(~options.seed),
          result_{model.score(), 0, {}, std::nullopt} {
        for (unsigned i = 0; i < ladder.copies; ++i) {
            copies_.push_back({model, Random{options.seed + (std::uint64_t{i} << 32U)}, model.score(),
                               model.state(), ladder.temperature(i)});
            copies_.back().model.weigh(ladder_.weights);
            order_.push_back(i);
        }
    }

    /// Leaves the best state in the model.
    SearchResult run(Model& model, unsigned threads) {
        threads = std::clamp(threads, 1U, static_cast<unsigned>(copies_.size()));
        look_around();
        std::barrier barrier{static_cast<std::ptrdiff_t>(threads), [this]() noexcept { meet(); }};
        const auto work = [&](unsigned thread) {
            while (sweep_ > 0) {
                // By temperature, so that those that are cooled down are shared out.
                for (std::size_t i = thread; i < copies_.size(); i += threads) {
                    auto& copy = copies_[order_[i]];
                    search(copy);
                    if (is_cooling_ && i + ladder_.cooled >= copies_.size())
                        cool(copy);
                }
                barrier.arrive_and_wait();
            }
        };
        std::vector<std::jthread> others;
        for (unsigned thread = 1; thread < threads; ++thread)
            others.emplace_back(work, thread);
        work(0);
        others.clear(); // waits for them
        const auto best = std::min_element(copies_.begin(), copies_.end(), [](const Copy& a, const Copy& b) {
            return a.best_score < b.best_score;
        });
        model.restore(best->best);
        return result_;
    }

private:
    using Clock = std::chrono::steady_clock;

    struct Copy {
        Model model;
        Random random;
        Score best_score;
        typename Model::State best;
        double temperature;
        std::uint64_t moves = 0; ///< that were tried, also while cooling down
    };

    void search(Copy& copy) {
        copy.moves += sweep_;
        for (auto left = sweep_; left > 0; --left) {
            const auto limit = static_cast<std::int64_t>(-copy.temperature * std::log(copy.random.unit()));
            if (!copy.model.propose(copy.random, limit))
                continue;
            copy.model.accept();
            if (copy.model.score() < copy.best_score) {
                copy.best_score = copy.model.score();
                copy.best = copy.model.state();
            }
        }
    }

    // How good what the copy is at can be; the copy itself stays warm.
    void cool(Copy& copy) {
        auto model = copy.model;
        SearchOptions options;
        options.seed = copy.random.next();
        options.steps = ladder_.cooling_moves;
        options.first_temperature = copy.temperature;
        options.stop = options_.stop;
        const auto found = anneal(model, options);
        copy.moves += found.steps;
        if (found.score < copy.best_score) {
            copy.best_score = found.score;
            copy.best = model.state();
        }
    }

    // All copies have done their moves, and no thread is at work.
    void meet() {
        result_.steps = 0;
        for (const auto& copy : copies_)
            result_.steps += copy.moves;
        ++round_;
        exchange();
        look_around();
    }

    void exchange() {
        for (auto above = round_ % 2; above + 1 < order_.size(); above += 2) {
            auto& hot = copies_[order_[above]];
            auto& cold = copies_[order_[above + 1]];
            const auto gain = sum(cold) - sum(hot); // what the colder place would have of it
            if (std::log(random_.unit()) < gain * (1 / cold.temperature - 1 / hot.temperature)) {
                std::swap(hot.temperature, cold.temperature);
                std::swap(order_[above], order_[above + 1]);
            }
        }
    }

    [[nodiscard]] double sum(const Copy& copy) const {
        const auto score = copy.model.score();
        const auto& weights = ladder_.weights;
        return static_cast<double>((score.hard * weights.hard) + (score.medium * weights.medium) +
                                   score.soft);
    }

    // How long the next sweep is, 0 when the search is over, and whether it ends with cooling down.
    void look_around() {
        constexpr std::uint64_t whole = 1'000;
        for (const auto& copy : copies_)
            result_.score = std::min(result_.score, copy.best_score);
        result_.time = Clock::now() - begin_;
        if (result_.score.hard == 0 && !result_.feasible_after)
            result_.feasible_after = result_.time;
        if (options_.progress != nullptr)
            options_.progress->note(result_.score, result_.steps - told_);
        told_ = result_.steps;
        sweep_ = whole;
        if (options_.steps > 0)
            sweep_ = std::min(whole, (options_.steps - result_.steps) / copies_.size());
        if ((options_.time.count() > 0 && result_.time >= options_.time) ||
            (options_.time.count() == 0 && options_.steps == 0) ||
            (options_.enough && result_.score <= *options_.enough) ||
            (options_.stop && options_.stop->load()))
            sweep_ = 0;
        const auto moves = sweep_ * copies_.size() + ladder_.cooled * ladder_.cooling_moves;
        is_cooling_ = sweep_ > 0 && round_ > 0 && ladder_.between > 0 && round_ % ladder_.between == 0 &&
                      (options_.steps == 0 || moves <= options_.steps - result_.steps);
    }

    SearchOptions options_;
    Ladder ladder_;
    Clock::time_point begin_ = Clock::now();
    std::vector<Copy> copies_;
    std::vector<std::size_t> order_; ///< by their temperature, the hottest first
    Random random_;
    std::uint64_t round_ = 0;
    std::uint64_t told_ = 0; ///< moves of which the progress knows
    bool is_cooling_ = false;
    std::uint64_t sweep_ = 0; ///< moves of each copy until they meet
    SearchResult result_;
};

} // namespace detail

/// Searches until the time or the steps are done, and leaves the best state in the model. With a number of
/// steps the result does not depend on the threads. The temperatures and the weights of the options are not
/// looked at.
template<typename Model>
SearchResult temper(Model& model, const SearchOptions& options, const Ladder& ladder, unsigned threads) {
    return detail::Tempering<Model>{model, options, ladder}.run(model, threads);
}

} // namespace plenary::schedule
