/// \file
/// A bound of timetables in several rooms, by prices for what items share.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <cstdint>
#include <functional>

namespace plenary::schedule {

/// What no timetable without an error costs less than in points, where every item has the fewest warnings that
/// it can have alone; `least` are the points of the items each on its own. Rooms, people, delegations,
/// interpreters and the order get prices by the grain, so that each item can be put where it is cheapest
/// without looking at the others, and the prices are moved until the sum is high. The same problem has the same
/// bound, unless `is_over` says before the end that it is to be given as it is.
std::int64_t priced_bound(const AgendaProblem& problem, std::int64_t least,
                          const std::function<bool()>& is_over = {});

} // namespace plenary::schedule
