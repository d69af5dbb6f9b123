/// \file
/// Activities that each need a start on a grid of time, a room and the people who attend: the model of
/// meeting scheduling as OptaPlanner's example of that name defines it (Apache-2.0).
///
/// A move costs time in the activities that run near it, not in the number of all.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"

#include <array>
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

    std::optional<Score> propose(Random& random);
    void accept();
    void reject();

private:
    /// What two activities have in common, when they overlap by a grain (hard, medium) or follow closely.
    struct Shared {
        std::int16_t hard = 0;
        std::int16_t medium = 0;
        std::int16_t persons = 0;
    };
    struct Step {
        int activity = 0;
        Place place{};
    };

    [[nodiscard]] Score cost(int activity, Place place) const;
    [[nodiscard]] Score alone(int activity, Place place) const;
    void share(const TimetableProblem& problem);
    void allow(const TimetableProblem& problem);
    void build();
    void link(int activity);
    void unlink(int activity);
    [[nodiscard]] bool allowed(int activity, Place place) const;
    Score put(int activity, Place place);
    void relocate(int activity, Place place);
    Place elsewhere(int activity, Random& random) const;
    std::optional<Score> propose_swap(Random& random);
    std::optional<Score> propose_order(Random& random);
    Score put_both(Step first, Step second);

    int grains_ = 0;
    int longest_ = 1;
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
    std::vector<int> first_; ///< the activities that begin at a grain are a list; -1 ends it
    std::vector<int> next_;
    std::vector<int> previous_;
    Score score_;

    bool single_ =
        true; ///< the move proposed is steps_[0], not made yet; else both are made, steps_ undo them
    Score change_;
    std::array<Step, 2> steps_{};
};

} // namespace plenary::schedule
