/// \file
/// What the search tries with a timetable: the moves of agenda_plan.hpp.
#include "schedule/agenda/agenda_plan.hpp"

#include <algorithm>
#include <array>

namespace plenary::schedule {

namespace {

constexpr std::size_t most_steps = 16;

} // namespace

// False where the item has no such option, or too much would move.
bool AgendaPlan::add_step(std::size_t item, int start, int room) {
    const auto rooms = static_cast<int>(problem_->rooms.size());
    const auto& options = tables_->option_at[item];
    if (start < 0 || steps_.size() >= most_steps)
        return false;
    const auto at =
        (static_cast<std::size_t>(start) * static_cast<std::size_t>(rooms)) + static_cast<std::size_t>(room);
    if (at >= options.size() || options[at] < 0)
        return false;
    steps_.push_back({item, static_cast<std::uint32_t>(options[at])});
    return true;
}

std::uint32_t AgendaPlan::any_option(std::size_t item, Random& random) const {
    const auto options = problem_->items[item].options.size();
    // The cheap ones stand in front.
    const auto bound = random.below(3) > 0 ? options : std::max<std::size_t>(1, options / 8);
    return static_cast<std::uint32_t>(random.below(bound));
}

// Of those that break something hard as often as of all, where they are looked for.
std::size_t AgendaPlan::any_item(Random& random) const {
    if (broken_.empty() || random.below(2) == 0)
        return random.below(chosen_.size());
    return broken_[random.below(broken_.size())];
}

bool AgendaPlan::elsewhere(Random& random) {
    const auto item = any_item(random);
    const auto& here = spots_[item];
    constexpr int near = 6;
    const auto kind = random.below(4);
    if (kind == 0) // in its room, not far
        return add_step(item, here.start + static_cast<int>(random.below((2 * near) + 1)) - near,
                        here.room) &&
               steps_.front().option != chosen_[item];
    if (kind == 1) // at its time
        return add_step(item, here.start, static_cast<int>(random.below(problem_->rooms.size()))) &&
               steps_.front().option != chosen_[item];
    steps_.push_back({item, any_option(item, random)});
    return steps_.front().option != chosen_[item];
}

// Two items exchange their places; what follows them in their rooms makes way or moves up.
bool AgendaPlan::swap(Random& random) {
    const auto one = any_item(random);
    const auto two = random.below(chosen_.size());
    const auto& here = spots_[one];
    const auto& there = spots_[two];
    const auto longer = (there.end - there.start) - (here.end - here.start);
    if (one == two || (here.room == there.room && here.sitting == there.sitting && longer != 0))
        return false;
    if (!add_step(one, there.start, there.room) || !add_step(two, here.start, here.room))
        return false;
    if (longer == 0 || random.below(3) == 0)
        return true;
    for (const auto& [spot, by] : {std::pair{here, longer}, std::pair{there, -longer}})
        for (const auto other : in_sitting_[spot.sitting])
            if (spots_[other].room == spot.room && spots_[other].start >= spot.end && other != one &&
                other != two && !add_step(other, spots_[other].start + by, spot.room))
                return false;
    return true;
}

// An item goes right before or behind another, in its room or its own.
bool AgendaPlan::behind(Random& random) {
    const auto item = any_item(random);
    const auto other = random.below(chosen_.size());
    if (item == other)
        return false;
    const auto& there = spots_[other];
    const auto start = random.below(2) == 0 ? there.end + problem_->pause
                                            : there.start - problem_->items[item].length - problem_->pause;
    return add_step(item, start, random.below(2) == 0 ? there.room : spots_[item].room) &&
           steps_.front().option != chosen_[item];
}

// Two items of one room that follow one another change their order.
bool AgendaPlan::exchange_order(Random& random) {
    const auto first = any_item(random);
    const auto& here = spots_[first];
    std::optional<std::size_t> next;
    for (const auto other : in_sitting_[here.sitting]) {
        const auto& there = spots_[other];
        if (there.room == here.room && there.start >= here.end &&
            (!next || there.start < spots_[*next].start))
            next = other;
    }
    return next && add_step(*next, here.start, here.room) &&
           add_step(first, spots_[*next].end - problem_->items[first].length, here.room);
}

// An item goes elsewhere, and what it cannot be beside there takes its former place.
bool AgendaPlan::eject(Random& random) {
    const auto item = any_item(random);
    const auto& from = spots_[item];
    const auto to = spot_of(item, problem_->items[item].options[any_option(item, random)]);
    if ((to.start == from.start && to.room == from.room) || !add_step(item, to.start, to.room))
        return false;
    const bool is_same_room = random.below(2) == 0;
    for (const auto other : in_sitting_[to.sitting]) {
        const auto& there = spots_[other];
        if (other == item || there.end + problem_->pause <= to.start ||
            to.end + problem_->pause <= there.start)
            continue;
        const auto& relation = tables_->relations[(item * spots_.size()) + other];
        const bool is_room = there.room == to.room;
        const bool is_required =
            relation.required > 0 || (relation.is_plenary && there.start < to.end && to.start < there.end);
        if (!is_room && !is_required && (relation.preferred == 0 || random.below(2) == 0))
            continue;
        if (!add_step(other, from.start + there.start - to.start,
                      is_room || is_same_room ? from.room : there.room) &&
            !add_step(other, from.start, is_room || is_same_room ? from.room : there.room))
            return false;
    }
    return true;
}

// Items of a room in a sitting, by their times.
void AgendaPlan::find_row(std::size_t sitting, int room, std::size_t without) {
    row_.clear();
    for (const auto other : in_sitting_[sitting])
        if (spots_[other].room == room && other != without)
            row_.push_back(other);
    std::sort(row_.begin(), row_.end(), [&](std::size_t a, std::size_t b) {
        return spots_[a].start == spots_[b].start ? a < b : spots_[a].start < spots_[b].start;
    });
}

// What runs there, and what follows, begins later, as far as it must.
bool AgendaPlan::push_later(std::size_t item, const Spot& to) {
    const auto& from = spots_[item];
    auto free_from = to.end + problem_->pause;
    for (const auto other : row_) {
        const auto& there = spots_[other];
        if (there.end + problem_->pause <= to.start)
            continue;
        if (there.start >= free_from)
            return true;
        // What does not fit any more takes the place that became free.
        if (!add_step(other, free_from, to.room))
            return add_step(other, from.start, from.room);
        free_from += there.end - there.start + problem_->pause;
    }
    return true;
}

bool AgendaPlan::push_earlier(std::size_t item, const Spot& to) {
    const auto& from = spots_[item];
    auto free_until = to.start - problem_->pause;
    for (auto i = row_.size(); i-- > 0;) {
        const auto other = row_[i];
        const auto& there = spots_[other];
        if (to.end + problem_->pause <= there.start)
            continue;
        if (there.end <= free_until)
            return true;
        const auto start = free_until - (there.end - there.start);
        if (!add_step(other, start, to.room))
            return add_step(other, from.start, from.room);
        free_until = start - problem_->pause;
    }
    return true;
}

// What follows the item in its room moves up into the place that it leaves.
bool AgendaPlan::close_gap(std::size_t item) {
    const auto& from = spots_[item];
    for (const auto other : in_sitting_[from.sitting]) {
        const auto& there = spots_[other];
        if (there.room == from.room && there.start >= from.end &&
            !add_step(other, there.start - (from.end - from.start) - problem_->pause, from.room))
            return false;
    }
    return true;
}

// An item goes between others, which make way.
bool AgendaPlan::push(Random& random) {
    const auto item = any_item(random);
    auto to = spot_of(item, problem_->items[item].options[any_option(item, random)]);
    find_row(to.sitting, to.room, item);
    if (!row_.empty() && random.below(4) > 0) { // right before or behind another
        const auto& there = spots_[row_[random.below(row_.size())]];
        const auto length = to.end - to.start;
        to.start = random.below(2) == 0 ? there.start : there.end + problem_->pause;
        to.end = to.start + length;
    }
    if (!add_step(item, to.start, to.room) || steps_.front().option == chosen_[item])
        return false;
    const bool is_elsewhere = spots_[item].sitting != to.sitting || spots_[item].room != to.room;
    if (is_elsewhere && random.below(2) == 0 && !close_gap(item))
        return false;
    return random.below(2) == 0 ? push_later(item, to) : push_earlier(item, to);
}

// Two rooms exchange what they hold in a sitting, or in a part of it.
bool AgendaPlan::exchange_rooms(Random& random) {
    const auto one = any_item(random);
    const auto here = spots_[one];
    const auto room = static_cast<int>(random.below(problem_->rooms.size()));
    if (room == here.room)
        return false;
    auto first = here.start;
    auto last = here.end;
    const auto kind = random.below(3);
    if (kind > 0)
        last = problem_->sittings[here.sitting].last;
    if (kind > 1)
        first = 0;
    for (const auto other : in_sitting_[here.sitting]) {
        const auto& there = spots_[other];
        if ((there.room != here.room && there.room != room) || there.end <= first || last <= there.start)
            continue;
        if (!add_step(other, there.start, there.room == room ? here.room : room))
            return false;
    }
    return true;
}

// An item and all that follows it in its room, or in all rooms, begins earlier or later.
bool AgendaPlan::slide(Random& random) {
    const auto one = any_item(random);
    const auto here = spots_[one];
    constexpr std::size_t far = 3;
    const auto grains = 1 + static_cast<int>(random.below(far));
    const auto by = random.below(2) == 0 ? grains : -grains;
    const bool is_all = random.below(4) == 0;
    const bool is_before = random.below(2) == 0;
    for (const auto other : in_sitting_[here.sitting]) {
        const auto& there = spots_[other];
        if ((!is_all && there.room != here.room) ||
            (is_before ? there.start > here.start : there.start < here.start))
            continue;
        if (!add_step(other, there.start + by, there.room))
            return false;
    }
    return true;
}

// Two stretches of a sitting, one behind the other, change their order with all that lies within them.
bool AgendaPlan::cut(Random& random) {
    const auto one = any_item(random);
    const auto here = spots_[one];
    const auto& sitting = problem_->sittings[here.sitting];
    const auto other_length =
        1 + static_cast<int>(random.below(static_cast<std::size_t>(sitting.last - sitting.first)));
    const bool is_behind = random.below(2) == 0;
    const auto mine = here.end - here.start + problem_->pause;
    const auto first = is_behind ? here.start : here.start - other_length;
    const auto middle = is_behind ? here.start + mine : here.start;
    const auto last = is_behind ? middle + other_length : here.start + mine;
    for (const auto other : in_sitting_[here.sitting]) {
        const auto& there = spots_[other];
        const bool is_first = there.start >= first && there.end <= middle;
        const bool is_second = there.start >= middle && there.end <= last;
        if (!is_first && !is_second)
            continue;
        if (!add_step(other, is_first ? there.start + last - middle : there.start - (middle - first),
                      there.room))
            return false;
    }
    return steps_.size() > 1;
}

std::optional<std::int64_t> AgendaPlan::propose(Random& random, std::int64_t limit) {
    if (chosen_.empty())
        return std::nullopt;
    using Move = bool (AgendaPlan::*)(Random&);
    constexpr std::array<Move, 16> moves{
        &AgendaPlan::elsewhere, &AgendaPlan::elsewhere, &AgendaPlan::elsewhere, &AgendaPlan::elsewhere,
        &AgendaPlan::swap,      &AgendaPlan::swap,      &AgendaPlan::behind,    &AgendaPlan::exchange_order,
        &AgendaPlan::eject,     &AgendaPlan::eject,     &AgendaPlan::push,      &AgendaPlan::push,
        &AgendaPlan::push,      &AgendaPlan::slide,     &AgendaPlan::cut,       &AgendaPlan::exchange_rooms};
    steps_.clear();
    if (!(this->*moves[random.below(moves.size())])(random))
        return std::nullopt;
    const auto before = score_;
    std::array<std::uint32_t, most_steps> old{};
    Score ahead; // what the steps that are left add at least
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const auto& step = steps_[i];
        old[i] = chosen_[step.item];
        take(step.item);
        ahead += problem_->items[step.item].options[step.option].score;
    }
    // What is put adds to the sum, so that there is an end when it is above the limit; the last is put for nobody.
    std::size_t placed = 0;
    auto sum = weighted(score_ + ahead - before);
    for (std::size_t i = 0; sum <= limit && i < steps_.size(); ++i) {
        const auto& step = steps_[i];
        ahead -= problem_->items[step.item].options[step.option].score;
        score_ += cost(step.item, step.option);
        sum = weighted(score_ + ahead - before);
        if (sum <= limit && i + 1 < steps_.size()) {
            place(step.item, step.option);
            ++placed;
        }
    }
    for (std::size_t i = 0; i < placed; ++i)
        displace(steps_[i].item);
    for (std::size_t i = 0; i < steps_.size(); ++i)
        place(steps_[i].item, old[i]);
    score_ = before;
    return sum <= limit ? std::optional{sum} : std::nullopt;
}

void AgendaPlan::accept() {
    for (const auto& step : steps_)
        take(step.item);
    for (const auto& step : steps_)
        put(step.item, step.option);
    constexpr std::uint64_t between = 64;
    if (is_broken_favoured_ && (++accepted_ % between == 0 || score_.hard == 0))
        find_broken();
}

} // namespace plenary::schedule
