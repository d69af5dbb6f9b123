/// \file
/// Instances of OptaPlanner's meeting scheduling: their workbooks, a checker of schedules that shares no code
/// with the search, and schedules as text.
#pragma once

#include "bench/search/timetable.hpp"
#include "schedule/score.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::schedule_bench {

/// The sheets Days, Rooms, Persons and Meetings; grains of 15 minutes, none in the hour from the start of
/// lunch. Weights are those of the definition; the sheet Configuration is not looked at. Throws ExchangeError
/// with the sheet and the row.
TimetableProblem read_meeting_scheduling(std::string_view workbook);

struct ConstraintAmount {
    std::string_view name;
    std::string_view level;   ///< hard, medium or soft
    std::int64_t penalty = 0; ///< with its weight
};

/// Every constraint by its definition: slow, pair by pair.
std::vector<ConstraintAmount> check(const TimetableProblem& problem, const std::vector<Place>& places);
schedule::Score total(const std::vector<ConstraintAmount>& amounts);

/// A line `start room` for each meeting in the order of the sheet, both from 0.
std::string solution_text(const std::vector<Place>& places);

} // namespace plenary::schedule_bench
