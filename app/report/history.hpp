/// \file
/// The change log as lists: what was done, what came of it, and what taking it back would do.
#pragma once

#include "domain/change/history.hpp"
#include "domain/change/load_plan.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// A row for each entry.
util::Sheet log_list(const std::vector<domain::HistoryEntry>& entries);

/// A row for each thing that is not as it was before these entries, which are in the order in which they
/// happened.
util::Sheet difference_list(const std::vector<domain::HistoryEntry>& entries);

/// A row for each thing that `plan`, which takes an action back, removes, brings back or changes.
util::Sheet reversal_list(const domain::Plan& plan);

/// A row for each thing that `plan` removes, adds or changes.
util::Sheet change_list(const domain::Plan& plan);

} // namespace plenary::report
