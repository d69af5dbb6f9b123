/// \file
/// Which moves the search for timetables tries.
#include "bench/search/timetable.hpp"

namespace plenary::schedule_bench {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

Timetable::Step Timetable::elsewhere(schedule::Random& random) const {
    const auto activity = static_cast<int>(random.below(durations_.size()));
    auto place = places_[at(activity)];
    const auto kind = random.below(8);
    const auto& starts = starts_[at(durations_[at(activity)])];
    const auto& rooms = rooms_[at(activity)];
    if (kind < 3) {
        const auto near = place.start + static_cast<int>(random.below(13)) - 6;
        if (allowed(activity, {near, place.room}))
            place.start = near;
    } else if (kind < 7) {
        place.start = starts[random.below(starts.size())];
    }
    if (kind >= 5 || kind == 0)
        place.room = rooms[random.below(rooms.size())];
    return {activity, place};
}

std::optional<std::int64_t> Timetable::propose(schedule::Random& random, std::int64_t limit) {
    if (durations_.empty())
        return std::nullopt;
    // By trial on the public instances; those that move several activities find what single ones do not.
    const auto die = random.below(100);
    if (die < 50)
        return eject(random) ? propose_steps(limit) : std::nullopt;
    if (die < 70)
        return cut(random) ? propose_steps(limit) : std::nullopt;
    if (die < 76)
        return slide(random) ? propose_steps(limit) : std::nullopt;
    const auto kind = random.below(16);
    if (kind < 5) {
        const bool is_possible = kind == 0 ? order(random) : swap(random);
        return is_possible ? propose_steps(limit) : std::nullopt;
    }
    const auto step = elsewhere(random);
    if (step.place == places_[at(step.activity)])
        return std::nullopt;
    const auto before = sums_[at(step.activity)];
    const auto change = sum_at(step.activity, step.place, limit + before) - before;
    if (change > limit)
        return std::nullopt;
    steps_ = {step};
    return change;
}

// Two activities change places.
bool Timetable::swap(schedule::Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto two = static_cast<int>(random.below(durations_.size()));
    const Step first{one, places_[at(two)]};
    const Step second{two, places_[at(one)]};
    if (one == two || first.place == second.place || !allowed(one, first.place) ||
        !allowed(two, second.place))
        return false;
    steps_ = {first, second};
    return true;
}

// An activity and one that begins when it ends, or a grain later, change their order.
bool Timetable::order(schedule::Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto place = places_[at(one)];
    const auto gap = static_cast<int>(random.below(2));
    const auto begin = place.start + durations_[at(one)] + gap;
    if (begin >= grains_)
        return false;
    auto two = first_[at(begin)];
    while (two >= 0 && places_[at(two)].room != place.room)
        two = next_[at(two)];
    if (two < 0)
        return false;
    const Step first{one, {place.start + durations_[at(two)] + gap, place.room}};
    const Step second{two, place};
    if (!allowed(one, first.place) || !allowed(two, second.place))
        return false;
    steps_ = {first, second};
    return true;
}

// An activity takes other grains, and those that it must not run beside take its former ones in the same
// order.
bool Timetable::eject(schedule::Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto from = places_[at(one)];
    const auto& starts = starts_[at(durations_[at(one)])];
    const auto to =
        Place{starts[random.below(starts.size())], rooms_[at(one)][random.below(rooms_[at(one)].size())]};
    const auto mine = durations_[at(one)];
    const auto other_room = random.below(2) == 0;
    if (to.start == from.start)
        return false;
    steps_ = {{one, to}};
    bool is_possible = true;
    each_that_begins(to.start - longest_, to.start + mine - 1, [&](int other) {
        const auto place = places_[at(other)];
        if (other == one || place.start + durations_[at(other)] <= to.start)
            return true;
        const auto& shared = shared_[(at(one) * durations_.size()) + at(other)];
        if (shared.hard == 0 && place.room != to.room && (shared.medium == 0 || random.below(2) == 0))
            return true;
        const Place back{from.start + place.start - to.start, other_room ? from.room : place.room};
        is_possible = allowed(other, back) && steps_.size() < 6;
        steps_.push_back({other, back});
        return is_possible;
    });
    return is_possible && steps_.size() > 1;
}

// Two stretches of time, one behind the other, change their order with all that lies within them.
bool Timetable::cut(schedule::Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto middle = places_[at(one)].start;
    const auto before = 1 + static_cast<int>(random.below(at(longest_)));
    const auto after = durations_[at(one)] + static_cast<int>(random.below(2));
    steps_.clear();
    bool is_possible = true;
    each_that_begins(middle - before - longest_, middle + after - 1, [&](int other) {
        const auto [start, room] = places_[at(other)];
        const auto end = start + durations_[at(other)];
        if (end <= middle - before)
            return true;
        const bool is_first = start >= middle - before && end <= middle;
        const bool is_second = start >= middle && end <= middle + after;
        if (!is_first && !is_second)
            return true; // stays
        const Place place{is_first ? start + after : start - before, room};
        is_possible = allowed(other, place) && steps_.size() < 10;
        steps_.push_back({other, place});
        return is_possible;
    });
    return is_possible && steps_.size() > 1;
}

// All that begins in a stretch of a day, perhaps up to its end, begins a few grains earlier or later.
bool Timetable::slide(schedule::Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto from = places_[at(one)].start;
    const auto left = left_in_day_[at(from)];
    const auto length = random.below(2) == 0 ? left : 1 + static_cast<int>(random.below(at(left)));
    const auto grains = 1 + static_cast<int>(random.below(4));
    const auto by = random.below(2) == 0 ? grains : -grains;
    steps_.clear();
    bool is_possible = true;
    each_that_begins(from, from + length - 1, [&](int other) {
        const auto [start, room] = places_[at(other)];
        const Place place{start + by, room};
        is_possible = allowed(other, place) && steps_.size() < 20;
        steps_.push_back({other, place});
        return is_possible;
    });
    return is_possible && steps_.size() > 1;
}

} // namespace plenary::schedule_bench
