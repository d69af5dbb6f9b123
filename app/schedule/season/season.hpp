/// \file
/// Dates and venues for many meetings at once: the model of a season, which search.hpp anneals.
///
/// Nothing is placed where a fixed meeting, a closure, an absence or a rule forbids it
/// (schedule/obstacles.hpp), as long as there is such a place; what the meetings that are placed do to one
/// another is reckoned here.
#pragma once

#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/season/season_table.hpp"
#include "schedule/weights.hpp"

#include <optional>
#include <vector>

namespace plenary::schedule {

/// Where a meeting is put.
struct Placement {
    domain::MeetingCode code;
    domain::DaySpan days;
    domain::VenueCode venue;
    std::int64_t cost = 0; ///< points of its own; what it costs beside others is told with the first of two
    bool is_free = true;   ///< false: no place was free of what forbids
};

/// A season as it was found.
struct SeasonPlan {
    std::vector<Placement> placements;
    Score score;
    Score bound; ///< no plan has a better score
    bool was_interrupted = false;
};

class Season {
public:
    using State = SeasonState;

    /// As SeasonTable says.
    Season(const domain::Dataset& data, const SeasonProblem& problem);

    [[nodiscard]] const SeasonTable& table() const { return table_; }
    [[nodiscard]] const Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return chosen_; }
    void restore(const State& state);
    void weigh(const Weights& weights) { weights_ = weights; }
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit);
    void accept();

    [[nodiscard]] std::vector<Placement> placements() const;

private:
    struct Step {
        std::size_t meeting = 0;
        std::uint32_t slot = 0;
    };

    [[nodiscard]] Score at(std::size_t meeting, std::uint32_t slot) const;
    [[nodiscard]] Score change_by(const std::vector<Step>& steps);
    [[nodiscard]] std::uint32_t near(Random& random, std::size_t meeting, std::int64_t day) const;
    [[nodiscard]] const SeasonSlot& slot_of(std::size_t meeting) const {
        return table_.slot(meeting, chosen_);
    }

    SeasonTable table_;
    State chosen_;
    Score score_;
    Weights weights_{};
    std::vector<Step> steps_; ///< of the move proposed
    Score change_;
};

} // namespace plenary::schedule
