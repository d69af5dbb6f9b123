/// \file
/// What the meetings of one series cost at least together, in the slots that each has left.
#pragma once

#include "schedule/agenda/assignment.hpp"
#include "schedule/season/season_sets.hpp"

namespace plenary::schedule {

/// Above every cost of a plan.
inline constexpr std::int64_t no_limit = cannot_take / 2;

struct SeriesBound {
    std::int64_t cost = 0;
    /// By meeting of the series and cell of its set: how much more the series costs at least if the meeting
    /// takes it.
    std::vector<std::vector<std::int64_t>> more;
};

/// Of the cheapest slots, and of what it costs to come back to a country within a year.
SeriesBound bound_of_series(const SeasonTable& table, const std::vector<SharedSlotSet>& sets,
                            std::size_t series);

} // namespace plenary::schedule
