/// \file
/// Planning seasons: dates and venues for all meetings whose dates are open, at once. Nothing is changed; a
/// plan is a fixture to be looked at and loaded.
#pragma once

#include "office/office.hpp"
#include "schedule/season/season.hpp"

#include <optional>
#include <vector>

namespace plenary::office {

struct PlanSeason {
    std::vector<domain::SeriesCode> series = {}; ///< empty: all
    std::optional<domain::DaySpan> between;      ///< else as days_to_look_at() says, for each meeting
    bool keep = false;      ///< meetings that may move are planned anew too, and as few as can be move
    int cost_of_moving = 0; ///< in points
    /// A year's programme before it is loaded: only its meetings are planned then.
    std::optional<domain::Dataset> programme = {};
};

/// What there is to plan, ready for the search.
struct SeasonToPlan {
    domain::Dataset data;   ///< all that is known, the programme included
    domain::Dataset others; ///< the same with the dates of the open meetings taken away
    schedule::SeasonProblem problem;
    std::vector<domain::MeetingCode> open = {};
};

/// The registry need not be there where there is a programme. Throws Refused: unknown_code, nothing_open,
/// dates_unsaid, length_unknown, too_long, too_short, no_venue.
SeasonToPlan season_to_plan(const Office& office, const PlanSeason& wanted);

/// The open meetings with the days and venues of their placements.
domain::Dataset planned_meetings(const domain::Dataset& data,
                                 const std::vector<schedule::Placement>& placements);

} // namespace plenary::office
