/// \file
/// What the search tries with a timetable: the moves of agenda_plan.hpp.
#include "schedule/agenda_plan.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::schedule {

std::optional<std::uint32_t> AgendaPlan::option_at(std::size_t item, int start, int room) const {
    const auto& options = problem_->items[item].options;
    const auto& order = by_time_[item];
    const auto found =
        std::lower_bound(order.begin(), order.end(), std::pair{start, room},
                         [&](std::uint32_t option, const std::pair<int, int>& wanted) {
                             return std::pair{options[option].start, options[option].room} < wanted;
                         });
    if (found == order.end() || options[*found].start != start || options[*found].room != room)
        return std::nullopt;
    return *found;
}

bool AgendaPlan::elsewhere(Random& random) {
    const auto item = random.below(chosen_.size());
    const auto& options = problem_->items[item].options;
    // The cheap ones stand in front.
    const auto bound = random.below(2) == 0 ? options.size() : std::max<std::size_t>(1, options.size() / 8);
    steps_ = {{item, static_cast<std::uint32_t>(random.below(bound))}};
    return steps_.front().option != chosen_[item];
}

// Two items exchange their places.
bool AgendaPlan::swap(Random& random) {
    const auto one = random.below(chosen_.size());
    const auto two = random.below(chosen_.size());
    if (one == two)
        return false;
    const auto& here = option_of(one);
    const auto& there = option_of(two);
    const auto to = option_at(one, there.start, there.room);
    const auto fro = option_at(two, here.start, here.room);
    if (!to || !fro)
        return false;
    steps_ = {{one, *to}, {two, *fro}};
    return true;
}

// An item goes right before or behind another, in its room or its own.
bool AgendaPlan::behind(Random& random) {
    const auto item = random.below(chosen_.size());
    const auto other = random.below(chosen_.size());
    if (item == other)
        return false;
    const auto& there = option_of(other);
    const auto start = random.below(2) == 0 ? there.start + problem_->items[other].length + problem_->pause
                                            : there.start - problem_->items[item].length - problem_->pause;
    const auto to = option_at(item, start, random.below(2) == 0 ? there.room : option_of(item).room);
    if (!to || *to == chosen_[item])
        return false;
    steps_ = {{item, *to}};
    return true;
}

// Two items of one room that follow one another change their order.
bool AgendaPlan::exchange_order(Random& random) {
    const auto first = random.below(chosen_.size());
    const auto& here = option_of(first);
    const auto end = here.start + problem_->items[first].length;
    std::optional<std::size_t> next;
    for (const auto other : in_sitting_[sitting_of(here)]) {
        const auto& there = option_of(other);
        if (there.room == here.room && there.start >= end && (!next || there.start < option_of(*next).start))
            next = other;
    }
    if (!next)
        return false;
    const auto last_end = option_of(*next).start + problem_->items[*next].length;
    const auto to = option_at(*next, here.start, here.room);
    const auto fro = option_at(first, last_end - problem_->items[first].length, here.room);
    if (!to || !fro)
        return false;
    steps_ = {{first, *fro}, {*next, *to}};
    return true;
}

std::optional<std::int64_t> AgendaPlan::propose(Random& random, std::int64_t limit) {
    if (chosen_.empty())
        return std::nullopt;
    constexpr std::array moves{&AgendaPlan::elsewhere, &AgendaPlan::elsewhere, &AgendaPlan::swap,
                               &AgendaPlan::behind, &AgendaPlan::exchange_order};
    if (!(this->*moves[random.below(moves.size())])(random))
        return std::nullopt;
    const auto before = score_;
    std::array<std::uint32_t, 2> old{};
    for (std::size_t i = 0; i < steps_.size(); ++i)
        old[i] = chosen_[steps_[i].item];
    accept();
    const auto sum = weighted(score_ - before);
    for (const auto& step : steps_)
        take(step.item);
    for (std::size_t i = 0; i < steps_.size(); ++i)
        put(steps_[i].item, old[i]);
    return sum > limit ? std::nullopt : std::optional{sum};
}

void AgendaPlan::accept() {
    for (const auto& step : steps_)
        take(step.item);
    for (const auto& step : steps_)
        put(step.item, step.option);
}

} // namespace plenary::schedule
