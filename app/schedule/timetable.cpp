#include "schedule/timetable.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::schedule {
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
    share(problem);
    allow(problem);
    build();
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
                                        static_cast<std::int16_t>(hard + medium)};
        }
    }
}

// Only starts within a day and rooms that are large enough are tried, where there are any: then these two
// constraints cannot be broken. Else all are.
void Timetable::allow(const TimetableProblem& problem) {
    for (const auto& activity : problem.activities) {
        auto& starts = starts_.emplace_back();
        for (int start = 0; start + activity.duration <= grains_; ++start)
            if (day_of_grain_[at(start)] == day_of_grain_[at(start + activity.duration - 1)])
                starts.push_back(start);
        if (starts.empty()) {
            starts.resize(at(grains_));
            std::iota(starts.begin(), starts.end(), 0);
        }
        auto& may = may_start_.emplace_back(at(grains_));
        for (const auto start : starts)
            may[at(start)] = 1;
        auto& excess = room_excess_.emplace_back();
        auto& rooms = rooms_.emplace_back();
        const auto size = static_cast<int>(activity.required.size() + activity.preferred.size());
        for (const auto capacity : problem.capacities)
            excess.push_back(std::max(0, size - capacity));
        const auto least = *std::min_element(excess.begin(), excess.end());
        auto& has = may_have_.emplace_back(excess.size());
        for (std::size_t room = 0; room < excess.size(); ++room)
            if (excess[room] == least) {
                rooms.push_back(static_cast<int>(room));
                has[room] = 1;
            }
    }
}

void Timetable::build() {
    const auto count = durations_.size();
    places_.resize(count);
    first_.assign(at(grains_), -1);
    next_.assign(count, -1);
    previous_.assign(count, -1);
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return durations_[at(a)] > durations_[at(b)]; });
    for (const auto activity : order) {
        std::optional<Score> least;
        for (const auto start : starts_[at(activity)])
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
}

void Timetable::unlink(int activity) {
    const auto before = previous_[at(activity)];
    const auto after = next_[at(activity)];
    (before >= 0 ? next_[at(before)] : first_[at(places_[at(activity)].start)]) = after;
    if (after >= 0)
        previous_[at(after)] = before;
}

Score Timetable::alone(int activity, Place place) const {
    const auto last = place.start + durations_[at(activity)] - 1;
    Score score{room_excess_[at(activity)][at(place.room)], 0, last + room_soft_[at(place.room)]};
    if (last >= grains_)
        score.hard += last;
    else if (day_of_grain_[at(last)] != day_of_grain_[at(place.start)])
        score.hard += 1;
    return score;
}

// What the activity would cost there, by itself and with all others that are put.
Score Timetable::cost(int activity, Place place) const {
    auto score = alone(activity, place);
    const auto end = place.start + durations_[at(activity)];
    const auto* const shared = &shared_[at(activity) * durations_.size()];
    const auto until = std::min(grains_ - 1, end + close);
    for (auto start = std::max(0, place.start - longest_ - close); start <= until; ++start)
        for (auto other = first_[at(start)]; other >= 0; other = next_[at(other)]) {
            if (other == activity)
                continue;
            const auto other_end = start + durations_[at(other)];
            const auto common = shared[other];
            const auto same_room = places_[at(other)].room == place.room;
            const auto overlap = std::min(end, other_end) - std::max(place.start, start);
            if (overlap > 0) {
                score.hard += overlap * (common.hard + (same_room ? 1 : 0));
                score.medium += overlap * common.medium;
                score.soft += overlap * overlap_penalty;
            } else if (overlap == 0) {
                score.soft += break_penalty;
            }
            const auto gap = start > place.start ? start - end : place.start - other_end;
            if (!same_room && start != place.start && gap <= close)
                score.soft += common.persons;
        }
    return score;
}

void Timetable::restore(const State& state) {
    for (std::size_t activity = 0; activity < state.size(); ++activity)
        score_ += put(static_cast<int>(activity), state[activity]);
}

bool Timetable::allowed(int activity, Place place) const {
    return place.start >= 0 && place.start < grains_ && may_start_[at(activity)][at(place.start)] != 0 &&
           may_have_[at(activity)][at(place.room)] != 0;
}

// Moves it; the change of the score.
Score Timetable::put(int activity, Place place) {
    auto change = cost(activity, place);
    change -= cost(activity, places_[at(activity)]);
    relocate(activity, place);
    return change;
}

void Timetable::relocate(int activity, Place place) {
    unlink(activity);
    places_[at(activity)] = place;
    link(activity);
}

Place Timetable::elsewhere(int activity, Random& random) const {
    auto place = places_[at(activity)];
    const auto kind = random.below(8);
    const auto& starts = starts_[at(activity)];
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
    return place;
}

std::optional<Score> Timetable::propose(Random& random) {
    if (durations_.empty())
        return std::nullopt;
    const auto kind = random.below(16);
    if (kind == 0)
        return propose_order(random);
    if (kind < 5)
        return propose_swap(random);
    const auto activity = static_cast<int>(random.below(durations_.size()));
    const auto place = elsewhere(activity, random);
    if (place == places_[at(activity)])
        return std::nullopt;
    single_ = true;
    steps_[0] = {activity, place};
    change_ = cost(activity, place) - cost(activity, places_[at(activity)]);
    return change_;
}

Score Timetable::put_both(Step first, Step second) {
    single_ = false;
    steps_[0] = {first.activity, places_[at(first.activity)]};
    steps_[1] = {second.activity, places_[at(second.activity)]};
    change_ = put(first.activity, first.place);
    change_ += put(second.activity, second.place);
    return change_;
}

// Two activities change places.
std::optional<Score> Timetable::propose_swap(Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto two = static_cast<int>(random.below(durations_.size()));
    const Step first{one, places_[at(two)]};
    const Step second{two, places_[at(one)]};
    if (one == two || first.place == second.place || !allowed(one, first.place) ||
        !allowed(two, second.place))
        return std::nullopt;
    return put_both(first, second);
}

// An activity and one that begins when it ends, or a grain later, change their order.
std::optional<Score> Timetable::propose_order(Random& random) {
    const auto one = static_cast<int>(random.below(durations_.size()));
    const auto place = places_[at(one)];
    const auto gap = static_cast<int>(random.below(2));
    const auto begin = place.start + durations_[at(one)] + gap;
    if (begin >= grains_)
        return std::nullopt;
    auto two = first_[at(begin)];
    while (two >= 0 && places_[at(two)].room != place.room)
        two = next_[at(two)];
    if (two < 0)
        return std::nullopt;
    const Step first{one, {place.start + durations_[at(two)] + gap, place.room}};
    const Step second{two, place};
    if (!allowed(one, first.place) || !allowed(two, second.place))
        return std::nullopt;
    return put_both(first, second);
}

void Timetable::accept() {
    if (single_)
        relocate(steps_[0].activity, steps_[0].place);
    score_ += change_;
}

void Timetable::reject() {
    if (single_)
        return;
    relocate(steps_[1].activity, steps_[1].place);
    relocate(steps_[0].activity, steps_[0].place);
}

} // namespace plenary::schedule
