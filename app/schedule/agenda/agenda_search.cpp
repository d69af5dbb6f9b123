#include "schedule/agenda/agenda_search.hpp"

#include "schedule/agenda/agenda_proof.hpp"
#include "schedule/search.hpp"

#include <algorithm>
#include <chrono>
#include <limits>

namespace plenary::schedule {

using domain::CostTerm;
using domain::usual_points;

namespace {

/// How many times as dear as usual the term is that a series made dearest; 1 where none is dearer.
int dearness(const AgendaProblem& problem) {
    int most = 1;
    for (const auto term :
         {CostTerm::later, CostTerm::out_of_order, CostTerm::other_room, CostTerm::empty_seats})
        most = std::max(most, problem.weights.of(term) / usual_points(term));
    return most;
}

/// What the levels count while a plan of grains of so many minutes is searched, by their count a quarter of
/// an hour and beside the usual points.
Weights level_weights(const AgendaProblem& problem, int hard, int medium) {
    constexpr int quarter = 15;
    constexpr int least = 5;
    const auto grain = std::max(problem.grain, least);
    const auto times = dearness(problem);
    return {std::int64_t{std::max(1, hard * grain / quarter)} * times,
            std::int64_t{std::max(1, medium * grain / quarter)} * times};
}

constexpr double warm = 20;
constexpr double cold = 1;

void begin_with_best(AgendaPlan& plan) {
    const auto& items = plan.problem().items;
    for (const auto member : {&PlannedItem::released, &PlannedItem::standing}) {
        if (std::none_of(items.begin(), items.end(),
                         [&](const PlannedItem& item) { return (item.*member).has_value(); }))
            continue;
        std::vector<std::optional<std::uint32_t>> known;
        for (const auto& item : items)
            known.push_back(item.*member);
        const auto score = plan.score();
        const auto state = plan.state();
        plan.begin_with(known);
        if (score < plan.score())
            plan.restore(state);
    }
}

/// The search for one timetable: its parts, one after the other.
class AgendaSearch {
public:
    AgendaSearch(AgendaPlan& plan, const SearchOptions& options, unsigned threads)
        : plan_(plan), options_(options), threads_(threads), times_(dearness(plan.problem())) {
        options_.weights = level_weights(plan.problem(), 1'000, 200);
    }

    SearchResult run() {
        const auto steps = options_.steps - mend(options_.steps / 2);
        // By trial on agendas with a planted timetable: most of it cooled down slowly, and then copies that stay warm. Where
        // something hard is broken still, time is left to try everything; a number of steps is for these two.
        constexpr double share_of_annealing = 0.7;
        constexpr double share_with_broken = 0.75;
        const auto time = (options_.time - gone()) * (plan_.score().hard > 0 ? share_with_broken : 1);
        const auto annealed = static_cast<std::uint64_t>(share_of_annealing * static_cast<double>(steps));
        anneal_down(time * share_of_annealing, annealed, options_.seed);
        temper_once(time * (1 - share_of_annealing), steps - annealed);
        if (plan_.score().hard > 0)
            try_everything();
        plan_.descend();
        result_.score = plan_.score();
        result_.time = gone();
        return result_;
    }

private:
    [[nodiscard]] bool has_steps() const { return options_.steps > 0; }
    [[nodiscard]] bool has_time() const { return options_.time.count() > 0; }
    [[nodiscard]] std::chrono::duration<double> gone() const {
        return std::chrono::steady_clock::now() - begin_;
    }
    [[nodiscard]] bool is_over() const {
        return (has_time() && gone() >= options_.time) || (options_.stop != nullptr && options_.stop->load());
    }

    void note(const SearchResult& found) {
        result_.steps += found.steps;
        if (found.feasible_after && !result_.feasible_after)
            result_.feasible_after = gone() - found.time + *found.feasible_after;
    }

    /// Whether there is nothing to search in any more.
    [[nodiscard]] bool is_spent(std::uint64_t steps) const {
        return is_over() || (has_steps() && steps == 0);
    }

    // From the best so far, in so much time or so many steps.
    void anneal_down(std::chrono::duration<double> time, std::uint64_t steps, std::uint64_t seed) {
        if (is_spent(steps))
            return;
        auto share = options_;
        share.time = time;
        share.steps = steps;
        share.seed = seed;
        share.first_temperature = warm * times_;
        share.last_temperature = cold * times_;
        note(anneal_in_rounds(plan_, share, {.count = 2, .again = 0, .threads = threads_}));
    }

    void temper_once(std::chrono::duration<double> time, std::uint64_t steps) {
        if (is_spent(steps))
            return;
        auto share = options_;
        share.time = time;
        share.steps = steps;
        const Ladder ladder{.copies = 4,
                            .hottest = 15 * times_,
                            .coldest = 2 * times_,
                            .cooled = 2,
                            .between = 64,
                            .cooling_moves = 50'000,
                            .weights = options_.weights};
        note(anneal_in_rounds(plan_, share, {.count = 1, .ladder = ladder, .again = 0, .threads = threads_}));
    }

    // As if next to nothing but the hard level mattered, until nothing of it is broken, in half of the time or so many
    // steps; tells how many it took. What is still broken after some moves has no way out by moves that cost little,
    // as where a plenary would have to go through all rooms: it is put elsewhere, and they begin again.
    std::uint64_t mend(std::uint64_t limit) {
        constexpr std::int64_t hard = 100'000;
        constexpr std::int64_t medium = 1'000;
        constexpr double temperature = 14'000;
        const auto moves = 1'000 * std::uint64_t{plan_.problem().items.size()}; // of two rounds
        constexpr int uprooted = 3;
        constexpr auto whatever = std::numeric_limits<std::int64_t>::max();
        auto mending = options_;
        mending.weights = {hard, medium};
        mending.first_temperature = temperature;
        mending.last_temperature = temperature;
        mending.enough = Score{0, whatever, whatever};
        Random random{options_.seed};
        std::uint64_t steps = 0;
        auto best = plan_.state();
        auto best_score = plan_.score();
        plan_.favour_broken(true);
        while (best_score.hard > 0 && !is_over() && (has_time() || has_steps())) {
            mending.steps = has_steps() ? std::min(moves, limit - steps) : moves;
            mending.time = options_.time / 2 - gone();
            if (mending.steps == 0 || (has_time() && mending.time.count() <= 0))
                break;
            const auto found =
                anneal_in_rounds(plan_, mending, {.count = 2, .again = 0, .threads = threads_});
            note(found);
            steps += std::min(found.steps, mending.steps);
            if (plan_.score() < best_score) {
                best_score = plan_.score();
                best = plan_.state();
            }
            for (int i = 0; i < uprooted && best_score.hard > 0; ++i)
                plan_.uproot(random);
            mending.seed = random.next();
        }
        plan_.favour_broken(false);
        plan_.restore(best);
        return steps;
    }

    /// Where something hard is broken still: a timetable in which nothing is, if trying one after the other shows
    /// one, made better in the fourth part of the steps, or in the time that is left.
    void try_everything() {
        constexpr std::uint64_t most_trials = 100'000;
        constexpr std::uint64_t part = 4;
        Trials trials{most_trials, [this] { return is_over(); }};
        const auto verdict = judge(plan_.problem(), trials);
        if (verdict.possible == Possible::yes)
            plan_.restore(verdict.options);
        if (verdict.possible == Possible::yes || !has_steps())
            anneal_down(options_.time - gone(),
                        has_steps() ? std::max<std::uint64_t>(options_.steps / part, 1) : 0, ~options_.seed);
    }

    AgendaPlan& plan_;
    SearchOptions options_;
    unsigned threads_;
    double times_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    SearchResult result_;
};

} // namespace

SearchResult search_agenda(AgendaPlan& plan, const SearchOptions& options, unsigned threads) {
    begin_with_best(plan);
    return AgendaSearch{plan, options, threads}.run();
}

} // namespace plenary::schedule
