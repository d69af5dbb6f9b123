/// \file
/// What no timetable without an error can cost less than.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <functional>

namespace plenary::schedule {

/// No timetable in which nothing hard is broken has a better score; of those that have something broken it says
/// nothing. Where all items follow one another, in one room or because all are plenary, and they are few (some
/// 12 over two days), it is reckoned over all their orders and times, and a timetable in one room has that very
/// score unless interpreters are short; else it is priced_bound() (agenda_prices.hpp), which the best may be above.
/// `is_over` is asked now and then; from when it says so, it is as good as it came to be.
Score bound_of(const AgendaProblem& problem, const std::function<bool()>& is_over = {});

} // namespace plenary::schedule
