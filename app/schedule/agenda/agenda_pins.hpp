/// \file
/// Items of an agenda that a plan leaves where they stand.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <vector>

namespace plenary::schedule {

/// Leaves the items no other place than the one that their sessions have now. What is given back could not be
/// left: it has no session, or one where the agenda does not allow for it.
std::vector<domain::SessionCode> pin_items(AgendaProblem& problem,
                                           const std::vector<domain::SessionCode>& codes);

/// The items that their agenda pins.
std::vector<domain::SessionCode> pinned_items(const domain::Agenda& agenda);

} // namespace plenary::schedule
