/// \file
/// How the timetable of a meeting is searched: which of the ways of search.hpp, and from where.
#pragma once

#include "schedule/agenda/agenda_plan.hpp"
#include "schedule/annealing.hpp"

namespace plenary::schedule {

/// Leaves the best plan found in `plan`. It is never worse than what stands, than what was released, or than
/// what `plan` is; the search begins with the best of them. With a number of steps the result does not depend
/// on the threads. The temperatures and weights of the options are not looked at.
SearchResult search_agenda(AgendaPlan& plan, const SearchOptions& options, unsigned threads);

} // namespace plenary::schedule
