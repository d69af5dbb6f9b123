/// \file
/// Activities that each need a start on a grid of time, a room and the people who attend: the model of
/// meeting scheduling as OptaPlanner's example of that name defines it (Apache-2.0).
///
/// A move costs time in the activities that run near it, not in the number of all.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::schedule_bench {

struct Activity {
    int duration = 1;             ///< in grains, from 1
    std::vector<int> required{};  ///< persons, from 0, each once
    std::vector<int> preferred{}; ///< persons who are not required, each once
};

struct TimetableProblem {
    std::vector<int> day_of_grain{}; ///< ascending; at least one grain
    std::vector<int> capacities{};   ///< of the rooms; at least one
    int persons = 0;
    std::vector<Activity> activities{};
};

/// Where an activity is put.
struct Place {
    int start = 0; ///< a grain, from 0
    int room = 0;  ///< from 0

    friend bool operator==(const Place&, const Place&) = default;
};

class Timetable {
public:
    using State = std::vector<Place>;

    /// Puts every activity where it stands best beside those that are put already, the longest first.
    explicit Timetable(const TimetableProblem& problem);

    [[nodiscard]] const schedule::Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return places_; }
    void restore(const State& state);

    void weigh(const schedule::Weights& weights);
    std::optional<std::int64_t> propose(schedule::Random& random, std::int64_t limit);
    void accept();

private:
    static constexpr unsigned word_bits = 64;

    /// What two activities have in common.
    struct Shared {
        std::int16_t hard = 0;    ///< persons required by both
        std::int16_t medium = 0;  ///< other persons of both
        std::int32_t overlap = 0; ///< weighted, for each grain in which both run
    };
    struct Step {
        int activity = -1; ///< -1: none
        Place place{};
    };

    [[nodiscard]] schedule::Score alone(int activity, Place place) const;
    [[nodiscard]] schedule::Score together(int activity, Place place, int other, Place other_place) const;
    [[nodiscard]] schedule::Score cost(int activity, Place place) const;
    [[nodiscard]] std::int64_t weighted(const schedule::Score& score) const;
    [[nodiscard]] std::int64_t sum_alone(int activity, Place place) const;
    [[nodiscard]] std::int64_t sum_together(int activity, Place place, int other, Place other_place) const;
    template<class F>
    void each_that_begins(int from, int until, F f) const;
    template<class F>
    void each_near(int activity, Place place, F f) const;
    void share(const TimetableProblem& problem);
    void allow(const TimetableProblem& problem);
    void build();
    void link(int activity);
    void unlink(int activity);
    [[nodiscard]] bool may_start(int duration, int start) const {
        return duration <= left_in_day_[static_cast<std::size_t>(start)] || duration > longest_day_;
    }
    [[nodiscard]] bool allowed(int activity, Place place) const;
    [[nodiscard]] std::int64_t sum_at(int activity, Place place, std::int64_t limit) const;
    [[nodiscard]] Step elsewhere(schedule::Random& random) const;
    // Each makes steps_ what it proposes; false if there is no such move.
    bool swap(schedule::Random& random);
    bool order(schedule::Random& random);
    bool eject(schedule::Random& random);
    bool cut(schedule::Random& random);
    bool slide(schedule::Random& random);
    std::optional<std::int64_t> propose_steps(std::int64_t limit);
    void put(const Step& step);

    int grains_ = 0;
    int longest_ = 1;
    schedule::Weights weights_{};
    std::vector<int> durations_;
    std::vector<int> day_of_grain_;
    std::vector<Shared> shared_;           ///< by activity x activity
    std::vector<std::vector<int>> starts_; ///< that an activity may have, by its duration
    std::vector<int> left_in_day_;         ///< grains, from each to the end of its day
    int longest_day_ = 1;                  ///< in grains
    std::vector<std::vector<int>> rooms_;  ///< that an activity may have
    std::vector<char> may_have_;           ///< by activity x room
    std::vector<int> room_excess_;         ///< persons beyond the capacity, by activity x room
    std::vector<int> room_soft_;           ///< for not taking a larger one
    State places_;
    std::vector<std::int64_t> sums_; ///< what each activity costs, alone and with all others, weighted
    std::vector<int> first_;         ///< the activities that begin at a grain are a list; -1 ends it
    std::vector<int> next_;
    std::vector<int> previous_;
    std::vector<std::uint64_t> begins_; ///< a bit for each grain at which any begins
    schedule::Score score_;
    std::vector<Step> steps_;    ///< of the move proposed
    std::vector<char> is_moved_; ///< by a step of the move proposed
};

/// Calls f(activity) for every one that begins at a grain from the first to the last given, which may lie
/// outside of all grains, until f returns false.
template<class F>
void Timetable::each_that_begins(int from, int until, F f) const {
    const auto first = static_cast<unsigned>(std::max(from, 0));
    const auto last = static_cast<unsigned>(std::max(std::min(until, grains_ - 1), -1) + 1); // one beyond
    for (auto grain = first; grain < last;) {
        const auto bits = begins_[grain / word_bits] >> (grain % word_bits);
        if (bits == 0) {
            grain += word_bits - (grain % word_bits);
            continue;
        }
        grain += static_cast<unsigned>(std::countr_zero(bits));
        if (grain >= last)
            return;
        for (auto activity = first_[grain]; activity >= 0;
             activity = next_[static_cast<std::size_t>(activity)])
            if (!f(activity))
                return;
        ++grain;
    }
}

} // namespace plenary::schedule_bench
