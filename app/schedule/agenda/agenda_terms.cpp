#include "schedule/agenda/agenda_terms.hpp"

#include "domain/time/dates.hpp"

#include <algorithm>
#include <map>

namespace plenary::schedule {

using namespace domain;

namespace {

/// Working minutes of the meeting up to the end of an item.
int worked_until(const AgendaProblem& problem, int start, int length) {
    int grains = 0;
    for (const auto& sitting : problem.sittings) {
        if (sitting.first <= start && start < sitting.last)
            return (grains + start - sitting.first + length) * problem.grain;
        grains += sitting.last - sitting.first;
    }
    return (grains + length) * problem.grain;
}

/// What it costs that the item left where its session stands.
std::int64_t moving_cost(const Meeting& meeting, const AgendaProblem& problem, std::size_t item,
                         const AgendaOption& option, int cost_of_moving) {
    constexpr int minutes_a_day = 1'440;
    for (const auto& session : meeting.sessions) {
        if (session.code != problem.items[item].code)
            continue;
        const auto days = (session.starts.date - meeting.dates.days()->first).days();
        if (days * minutes_a_day + session.starts.minute != option.start * problem.grain)
            return cost_of_moving;
        return session.room == problem.rooms[static_cast<std::size_t>(option.room)] ? 0 : cost_of_moving / 2;
    }
    return 0;
}

} // namespace

std::vector<AgendaTerm> terms_of(const Meeting& meeting, const AgendaPlan& plan, int cost_of_moving) {
    constexpr int quarter = 15;
    const auto& problem = plan.problem();
    std::vector<AgendaTerm> terms;
    const auto add = [&](AgendaTermKind kind, std::int64_t points, std::size_t item,
                         std::optional<std::size_t> other = std::nullopt) {
        if (points != 0)
            terms.push_back({kind, points, item, other});
    };
    std::map<int, std::vector<int>> rooms; // of each track
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const auto& item = problem.items[i];
        const auto& option = plan.option_of(i);
        const std::int64_t later =
            worked_until(problem, option.start, item.length) / quarter * problem.weights.of(CostTerm::later);
        const auto moved = moving_cost(meeting, problem, i, option, cost_of_moving);
        add(AgendaTermKind::later, later, i);
        add(AgendaTermKind::empty_seats, option.score.soft - later - moved, i);
        add(AgendaTermKind::moved, moved, i);
        if (i > 0 && option.start < plan.option_of(i - 1).start)
            add(AgendaTermKind::out_of_order, problem.weights.of(CostTerm::out_of_order), i, i - 1);
        if (item.track < 0)
            continue;
        auto& seen = rooms[item.track];
        if (std::find(seen.begin(), seen.end(), option.room) != seen.end())
            continue;
        if (!seen.empty())
            add(AgendaTermKind::other_room, problem.weights.of(CostTerm::other_room), i);
        seen.push_back(option.room);
    }
    return terms;
}

std::vector<AgendaAlternative> alternatives_of(const AgendaPlan& plan, std::size_t item, std::size_t most) {
    std::vector<AgendaAlternative> found;
    auto moved = plan;
    for (std::uint32_t option = 0; option < plan.problem().items[item].options.size(); ++option) {
        if (option == plan.state()[item])
            continue;
        auto state = plan.state();
        state[item] = option;
        moved.restore(state);
        auto change = moved.score();
        change -= plan.score();
        found.push_back({option, change});
    }
    std::stable_sort(found.begin(), found.end(), [](const AgendaAlternative& a, const AgendaAlternative& b) {
        return a.change < b.change;
    });
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace plenary::schedule
