/// \file
/// Dates and venues for many meetings at once: the model of a season, which search.hpp anneals.
///
/// Nothing is placed where a fixed meeting, a closure, an absence or a rule forbids it
/// (schedule/obstacles.hpp), as long as there is such a place; what the meetings that are placed do to one
/// another is reckoned here.
#pragma once

#include "schedule/obstacles.hpp"
#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::schedule {

/// A meeting whose dates are to be found.
struct OpenMeeting {
    domain::MeetingCode code;
    domain::DaySpan between;
    int length = 1;                             ///< days
    std::vector<domain::VenueCode> venues;      ///< at least one
    std::optional<domain::DaySpan> wished = {}; ///< as for a proposal
    std::optional<domain::DaySpan> stands = {}; ///< where it stands now, at `stands_at`: to leave costs
    std::optional<domain::VenueCode> stands_at = {};
};

struct SeasonProblem {
    domain::Date today{1970, 1, 1};
    std::vector<OpenMeeting> open;
    int cost_of_moving =
        0; ///< points for each meeting that gets other days, and one a week; half for another venue alone
};

/// Where a meeting is put.
struct Placement {
    domain::MeetingCode code;
    domain::DaySpan days;
    domain::VenueCode venue;
    std::int64_t cost = 0; ///< points of its own; what it costs beside others is told with the first of two
    bool is_free = true;   ///< false: no place was free of what forbids
};

class Season {
public:
    using State = std::vector<std::uint32_t>; ///< of each open meeting: the number of its slot

    /// `data` holds all other meetings, with those who attend; the open ones have no dates in it, or theirs
    /// do not count. Throws std::invalid_argument for a meeting without a venue or a day.
    Season(const domain::Dataset& data, const SeasonProblem& problem);

    [[nodiscard]] const Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return chosen_; }
    void restore(const State& state);
    void weigh(const Weights& weights) { weights_ = weights; }
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit);
    void accept();

    [[nodiscard]] std::vector<Placement> placements() const;
    /// How many slots the open meeting with this number has.
    [[nodiscard]] std::size_t slots(std::size_t meeting) const { return open_[meeting].slots.size(); }
    /// No season can cost less: every meeting at its cheapest, whatever the others do.
    [[nodiscard]] Score bound() const;

private:
    struct SeasonSlot {
        std::int64_t first = 0; ///< day number
        std::uint32_t venue = 0;
        Score score;
    };
    struct Open {
        const domain::Meeting* meeting = nullptr;
        const domain::Series* series = nullptr;
        int length = 1;
        std::vector<SeasonSlot> slots; ///< the cheapest first
    };
    /// What two open meetings have to do with one another.
    struct Relation {
        bool is_firm = false; ///< somebody must be at both
        int loose = 0;        ///< points where they overlap
        bool is_series = false;
        int gap = -1;  ///< free days at least; -1: no rule
        int order = 0; ///< -1: the first is to be over before, 1: the other way round
    };
    struct Step {
        std::size_t meeting = 0;
        std::uint32_t slot = 0;
    };

    void make_slots(const domain::Dataset& data, const SeasonProblem& problem, const OpenMeeting& open);
    void relate(const domain::Dataset& data);
    [[nodiscard]] Score beside(std::size_t i, const SeasonSlot& slot, std::size_t j,
                               const SeasonSlot& other) const;
    [[nodiscard]] Score at(std::size_t meeting, std::uint32_t slot) const;
    [[nodiscard]] Score long_gaps(const domain::Series* series) const;
    [[nodiscard]] Score change_by(const std::vector<Step>& steps);
    [[nodiscard]] const SeasonSlot& slot_of(std::size_t meeting) const {
        return open_[meeting].slots[chosen_[meeting]];
    }

    const domain::Dataset& data_;
    std::vector<const domain::Venue*> venues_;
    std::vector<Locality> localities_;
    std::vector<Open> open_;
    std::vector<Relation> relations_; ///< by meeting x meeting
    State chosen_;
    Score score_;
    Weights weights_{};
    std::vector<Step> steps_; ///< of the move proposed
    Score change_;
};

} // namespace plenary::schedule
