#include "schedule/agenda/agenda_search.hpp"

#include "schedule/agenda/agenda_proof.hpp"
#include "schedule/search.hpp"

#include <algorithm>

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

/// Where something hard is broken still: a timetable in which nothing is, if trying one after the other shows
/// one, made better in the fourth part of the search.
void try_everything(AgendaPlan& plan, SearchOptions options, unsigned threads) {
    constexpr std::uint64_t most_moves = 100'000;
    constexpr int part = 4;
    auto moves = most_moves;
    const auto verdict = judge(plan.problem(), moves);
    if (verdict.possible != Possible::yes)
        return;
    plan.restore(verdict.options);
    options.time /= part;
    options.steps = options.steps == 0 ? 0 : std::max<std::uint64_t>(options.steps / part, 1);
    options.first_temperature = warm * dearness(plan.problem());
    (void)anneal_in_rounds(plan, options, {.count = 4, .again = 0, .threads = threads});
}

} // namespace

SearchResult search_agenda(AgendaPlan& plan, const SearchOptions& options, unsigned threads) {
    begin_with_best(plan);
    // By trial on agendas with a planted timetable: the hard level counts so little that the hot copies walk
    // through what is impossible, and more when the best is cooled down.
    const double times = dearness(plan.problem());
    const Ladder ladder{.copies = 6,
                        .hottest = 60 * times,
                        .coldest = 6 * times,
                        .cooled = 2,
                        .between = 64,
                        .cooling_moves = 50'000,
                        .weights = level_weights(plan.problem(), 100, 30)};
    auto searched = options;
    searched.weights = level_weights(plan.problem(), 1'000, 200);
    searched.last_temperature = 0.5 * times;
    auto result = anneal_in_rounds(plan, searched,
                                   {.count = 1,
                                    .ladder = ladder,
                                    .again = 4,
                                    .share_again = 0.4,
                                    .warm_temperature = warm * times,
                                    .threads = threads});
    if (plan.score().hard > 0)
        try_everything(plan, searched, threads);
    plan.descend();
    result.score = plan.score();
    return result;
}

} // namespace plenary::schedule
