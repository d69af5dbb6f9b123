/// \file
/// A timetable with what is known of it, all within the time that there is: how good it can be, and where something
/// hard is broken, whether that has to be so.
#pragma once

#include "schedule/agenda/agenda_conflict.hpp"
#include "schedule/agenda/agenda_plan.hpp"
#include "schedule/annealing.hpp"

#include <functional>
#include <optional>

namespace plenary::schedule {

struct AgendaAnswer {
    SearchResult searched;
    Score bound;                                 ///< bound_of() the problem, where nothing hard is broken
    std::optional<AgendaConflict> conflict = {}; ///< else, if it was found
};

/// Looks for what cannot hold together until it is told that time is over, as find_conflict() does.
using ConflictFinder = std::function<std::optional<AgendaConflict>(const std::function<bool()>& is_over)>;

/// Leaves the best plan found in `plan`, as search_agenda() does. With a number of steps the proofs come behind the
/// search, and the answer is the same on every machine. With a time they are made beside it: the bound from when a plan
/// breaks nothing, and a plan that reaches it ends the search; the conflict from the middle of the time on.
AgendaAnswer answer_agenda(AgendaPlan& plan, const SearchOptions& options, unsigned threads,
                           const ConflictFinder& find);

} // namespace plenary::schedule
