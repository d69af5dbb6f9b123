/// \file
/// Activities that each need a start on a grid of time, a room and the people who attend: the model of
/// meeting scheduling as OptaPlanner's example of that name defines it (Apache-2.0).
///
/// A move costs time in the activities that run near it, not in the number of all.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::schedule {

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

    [[nodiscard]] const Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return places_; }
    void restore(const State& state);

    void weigh(const Weights& weights);
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit);
    void accept();

private:
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

    [[nodiscard]] Score alone(int activity, Place place) const;
    [[nodiscard]] Score together(int activity, Place place, int other, Place other_place) const;
    [[nodiscard]] Score cost(int activity, Place place) const;
    [[nodiscard]] std::int64_t weighted(const Score& score) const;
    [[nodiscard]] std::int64_t sum_alone(int activity, Place place) const;
    [[nodiscard]] std::int64_t sum_together(int activity, Place place, int other, Place other_place) const;
    template<class F>
    void each_near(int activity, Place place, F f) const;
    void share(const TimetableProblem& problem);
    void allow(const TimetableProblem& problem);
    void build();
    void link(int activity);
    void unlink(int activity);
    [[nodiscard]] bool allowed(int activity, Place place) const;
    [[nodiscard]] std::int64_t sum_at(int activity, Place place, std::int64_t limit) const;
    [[nodiscard]] Step elsewhere(Random& random) const;
    // Each makes steps_ what it proposes; false if there is no such move.
    bool swap(Random& random);
    bool order(Random& random);
    bool eject(Random& random);
    bool cut(Random& random);
    std::optional<std::int64_t> propose_steps(std::int64_t limit);
    void put(const Step& step);

    int grains_ = 0;
    int longest_ = 1;
    Weights weights_{};
    std::vector<int> durations_;
    std::vector<int> day_of_grain_;
    std::vector<Shared> shared_;                ///< by activity x activity
    std::vector<std::vector<int>> starts_;      ///< that an activity may have
    std::vector<std::vector<char>> may_start_;  ///< by grain
    std::vector<std::vector<int>> rooms_;       ///< that it may have
    std::vector<std::vector<char>> may_have_;   ///< by room
    std::vector<std::vector<int>> room_excess_; ///< persons beyond the capacity, by activity and room
    std::vector<int> room_soft_;                ///< for not taking a larger one
    State places_;
    std::vector<std::int64_t> sums_; ///< what each activity costs, alone and with all others, weighted
    std::vector<int> first_;         ///< the activities that begin at a grain are a list; -1 ends it
    std::vector<int> next_;
    std::vector<int> previous_;
    Score score_;
    std::vector<Step> steps_;    ///< of the move proposed
    std::vector<char> is_moved_; ///< by a step of the move proposed
};

} // namespace plenary::schedule
