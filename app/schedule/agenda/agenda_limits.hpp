/// \file
/// What forbids an agenda and is seen without trying anything: hours that do not suffice, an order that leaves no time,
/// and rows of items of which no two can be at once.
///
/// Items are told by their numbers; whatever is asked about, all others are left out. What is not seen here may be
/// impossible still (agenda_proof.hpp).
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <cstddef>
#include <vector>

namespace plenary::schedule {

/// Whether all rooms, and all teams of interpreters, have the hours in sum that the items need.
bool hours_suffice(const AgendaProblem& problem, const std::vector<std::size_t>& items);

/// Items that their order leaves no time: one, with those that it comes after; else nothing.
std::vector<std::size_t> order_that_cannot(const AgendaProblem& problem);

/// Of the rows among the items one that cannot be, else nothing: those that one person, one delegate or one
/// room must have, with all that are plenary.
std::vector<std::size_t> row_that_cannot(const AgendaProblem& problem, const std::vector<std::size_t>& items);

} // namespace plenary::schedule
