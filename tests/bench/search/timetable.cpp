#include "bench/search/timetable.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::schedule_bench {
namespace {

constexpr int break_penalty = 100;  // one grain between two activities is wanted
constexpr int overlap_penalty = 10; // for a pair and a grain
constexpr int close = 2;            // grains within which changing the room is a nuisance

int common(const std::vector<char>& of, const std::vector<int>& persons) {
    return static_cast<int>(std::count_if(persons.begin(), persons.end(), [&](int person) {
        return of[static_cast<std::size_t>(person)] != 0;
    }));
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

Timetable::Timetable(const TimetableProblem& problem)
    : grains_(static_cast<int>(problem.day_of_grain.size())), day_of_grain_(problem.day_of_grain) {
    for (const auto& activity : problem.activities) {
        durations_.push_back(activity.duration);
        longest_ = std::max(longest_, activity.duration);
    }
    for (const auto mine : problem.capacities)
        room_soft_.push_back(
            std::accumulate(problem.capacities.begin(), problem.capacities.end(), 0,
                            [&](int sum, int other) { return sum + std::max(0, other - mine); }));
    is_moved_.resize(durations_.size());
    share(problem);
    allow(problem);
    build();
    weigh(weights_);
}

void Timetable::share(const TimetableProblem& problem) {
    const auto count = problem.activities.size();
    shared_.resize(count * count);
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<char> required(at(problem.persons));
        std::vector<char> preferred(at(problem.persons));
        for (const auto person : problem.activities[i].required)
            required[at(person)] = 1;
        for (const auto person : problem.activities[i].preferred)
            preferred[at(person)] = 1;
        for (std::size_t j = 0; j < count; ++j) {
            const auto& other = problem.activities[j];
            const auto hard = common(required, other.required);
            const auto medium = common(required, other.preferred) + common(preferred, other.required) +
                                common(preferred, other.preferred);
            shared_[(i * count) + j] = {static_cast<std::int16_t>(hard), static_cast<std::int16_t>(medium),
                                        0};
        }
    }
}

// Only starts within a day and rooms that are large enough are tried, where there are any: then these two
// constraints cannot be broken. Else all are.
void Timetable::allow(const TimetableProblem& problem) {
    left_in_day_.assign(at(grains_), 1);
    for (int grain = grains_ - 2; grain >= 0; --grain)
        if (day_of_grain_[at(grain)] == day_of_grain_[at(grain + 1)])
            left_in_day_[at(grain)] += left_in_day_[at(grain + 1)];
    longest_day_ = *std::max_element(left_in_day_.begin(), left_in_day_.end());
    for (int duration = 0; duration <= longest_; ++duration) {
        auto& starts = starts_.emplace_back();
        for (int start = 0; start < grains_; ++start)
            if (may_start(duration, start))
                starts.push_back(start);
    }
    for (const auto& activity : problem.activities) {
        const auto size = static_cast<int>(activity.required.size() + activity.preferred.size());
        const auto largest = *std::max_element(problem.capacities.begin(), problem.capacities.end());
        auto& rooms = rooms_.emplace_back();
        for (std::size_t room = 0; room < problem.capacities.size(); ++room) {
            const auto excess = std::max(0, size - problem.capacities[room]);
            const bool may = excess == std::max(0, size - largest);
            room_excess_.push_back(excess);
            may_have_.push_back(may ? 1 : 0);
            if (may)
                rooms.push_back(static_cast<int>(room));
        }
    }
}

void Timetable::build() {
    const auto count = durations_.size();
    places_.resize(count);
    first_.assign(at(grains_), -1);
    begins_.assign((at(grains_) / word_bits) + 1, 0);
    next_.assign(count, -1);
    previous_.assign(count, -1);
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return durations_[at(a)] > durations_[at(b)]; });
    for (const auto activity : order) {
        std::optional<schedule::Score> least;
        for (const auto start : starts_[at(durations_[at(activity)])])
            for (const auto room : rooms_[at(activity)]) {
                const auto found = cost(activity, {start, room});
                if (!least || found < *least) {
                    least = found;
                    places_[at(activity)] = {start, room};
                }
            }
        score_ += cost(activity, places_[at(activity)]);
        link(activity);
    }
}

void Timetable::link(int activity) {
    auto& head = first_[at(places_[at(activity)].start)];
    next_[at(activity)] = head;
    previous_[at(activity)] = -1;
    if (head >= 0)
        previous_[at(head)] = activity;
    head = activity;
    const auto start = static_cast<unsigned>(places_[at(activity)].start);
    begins_[start / word_bits] |= std::uint64_t{1} << (start % word_bits);
}

void Timetable::unlink(int activity) {
    const auto before = previous_[at(activity)];
    const auto after = next_[at(activity)];
    const auto start = static_cast<unsigned>(places_[at(activity)].start);
    (before >= 0 ? next_[at(before)] : first_[start]) = after;
    if (after >= 0)
        previous_[at(after)] = before;
    if (first_[start] < 0)
        begins_[start / word_bits] &= ~(std::uint64_t{1} << (start % word_bits));
}

schedule::Score Timetable::alone(int activity, Place place) const {
    const auto last = place.start + durations_[at(activity)] - 1;
    schedule::Score score{room_excess_[(at(activity) * room_soft_.size()) + at(place.room)], 0,
                          last + room_soft_[at(place.room)]};
    if (last >= grains_)
        score.hard += last;
    else if (day_of_grain_[at(last)] != day_of_grain_[at(place.start)])
        score.hard += 1;
    return score;
}

schedule::Score Timetable::together(int activity, Place place, int other, Place other_place) const {
    const auto& shared = shared_[(at(activity) * durations_.size()) + at(other)];
    const auto end = place.start + durations_[at(activity)];
    const auto other_end = other_place.start + durations_[at(other)];
    const bool same_room = place.room == other_place.room;
    const auto overlap =
        std::min(end, other_end) - std::max(place.start, other_place.start); // below 0: the gap
    schedule::Score score;
    if (overlap > 0)
        score = {std::int64_t{overlap} * (shared.hard + (same_room ? 1 : 0)),
                 std::int64_t{overlap} * shared.medium, std::int64_t{overlap} * overlap_penalty};
    else if (overlap == 0)
        score.soft = break_penalty;
    if (!same_room && other_place.start != place.start && overlap >= -close)
        score.soft += shared.hard + shared.medium;
    return score;
}

/// Calls f(other, its place) for every activity that matters to this one there, until f returns false.
template<class F>
void Timetable::each_near(int activity, Place place, F f) const {
    each_that_begins(
        place.start - longest_ - close, place.start + durations_[at(activity)] + close, [&](int other) {
            const auto other_place = places_[at(other)];
            return other == activity || other_place.start + durations_[at(other)] + close < place.start ||
                   f(other, other_place);
        });
}

// What the activity would cost there, by itself and with all others that are put.
schedule::Score Timetable::cost(int activity, Place place) const {
    auto score = alone(activity, place);
    each_near(activity, place, [&](int other, Place other_place) {
        score += together(activity, place, other, other_place);
        return true;
    });
    return score;
}

std::int64_t Timetable::weighted(const schedule::Score& score) const {
    return (score.hard * weights_.hard) + (score.medium * weights_.medium) + score.soft;
}

std::int64_t Timetable::sum_alone(int activity, Place place) const {
    return weighted(alone(activity, place));
}

std::int64_t Timetable::sum_together(int activity, Place place, int other, Place other_place) const {
    const auto end = place.start + durations_[at(activity)];
    const auto other_end = other_place.start + durations_[at(other)];
    const auto overlap = std::min(end, other_end) - std::max(place.start, other_place.start);
    if (overlap < -close)
        return 0;
    const auto& shared = shared_[(at(activity) * durations_.size()) + at(other)];
    const bool same_room = place.room == other_place.room;
    std::int64_t sum = 0;
    if (overlap > 0)
        sum = overlap * (shared.overlap + (same_room ? weights_.hard : 0));
    else if (overlap == 0)
        sum = break_penalty;
    if (!same_room && other_place.start != place.start)
        sum += shared.hard + shared.medium;
    return sum;
}

void Timetable::weigh(const schedule::Weights& weights) {
    weights_ = weights;
    for (auto& shared : shared_)
        shared.overlap = static_cast<std::int32_t>((shared.hard * weights.hard) +
                                                   (shared.medium * weights.medium) + overlap_penalty);
    sums_.resize(durations_.size());
    for (std::size_t activity = 0; activity < durations_.size(); ++activity)
        sums_[activity] = weighted(cost(static_cast<int>(activity), places_[activity]));
}

void Timetable::restore(const State& state) {
    for (std::size_t activity = 0; activity < state.size(); ++activity)
        put({static_cast<int>(activity), state[activity]});
}

// Moves it, and keeps the score and the sums of all that are near.
void Timetable::put(const Step& step) {
    const auto [activity, place] = step;
    const auto before = places_[at(activity)];
    score_ -= alone(activity, before);
    each_near(activity, before, [&](int other, Place other_place) {
        const auto both = together(activity, before, other, other_place);
        score_ -= both;
        sums_[at(other)] -= weighted(both);
        return true;
    });
    unlink(activity);
    places_[at(activity)] = place;
    link(activity);
    auto mine = alone(activity, place);
    each_near(activity, place, [&](int other, Place other_place) {
        const auto both = together(activity, place, other, other_place);
        mine += both;
        sums_[at(other)] += weighted(both);
        return true;
    });
    score_ += mine;
    sums_[at(activity)] = weighted(mine);
}

// What it would cost there, weighted. What is above the limit is not reckoned out.
std::int64_t Timetable::sum_at(int activity, Place place, std::int64_t limit) const {
    auto sum = sum_alone(activity, place);
    if (sum > limit)
        return sum;
    each_near(activity, place, [&](int other, Place other_place) {
        sum += sum_together(activity, place, other, other_place);
        return sum <= limit;
    });
    return sum;
}

bool Timetable::allowed(int activity, Place place) const {
    return place.start >= 0 && place.start < grains_ && may_start(durations_[at(activity)], place.start) &&
           may_have_[(at(activity) * room_soft_.size()) + at(place.room)] != 0;
}

// The change by all the steps together.
std::optional<std::int64_t> Timetable::propose_steps(std::int64_t limit) {
    std::int64_t change = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const auto one = steps_[i].activity;
        is_moved_[at(one)] = 1;
        change -= sums_[at(one)];
        for (std::size_t j = 0; j < i; ++j) {
            const auto two = steps_[j].activity;
            change += sum_together(one, places_[at(one)], two, places_[at(two)]);
            change += sum_together(one, steps_[i].place, two, steps_[j].place);
        }
    }
    for (const auto& step : steps_) {
        if (change > limit)
            break;
        change += sum_alone(step.activity, step.place);
        each_near(step.activity, step.place, [&](int other, Place other_place) {
            if (is_moved_[at(other)] == 0)
                change += sum_together(step.activity, step.place, other, other_place);
            return change <= limit;
        });
    }
    for (const auto& step : steps_)
        is_moved_[at(step.activity)] = 0;
    return change > limit ? std::nullopt : std::optional{change};
}

void Timetable::accept() {
    for (const auto& step : steps_)
        if (step.place != places_[at(step.activity)])
            put(step);
}

} // namespace plenary::schedule_bench
