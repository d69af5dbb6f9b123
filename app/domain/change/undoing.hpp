/// \file
/// Taking an action back: from what the change log says of it to the plan that reverses it, as far as nothing
/// that was done later depends on it.
#pragma once

#include "domain/change/load_plan.hpp"

#include <vector>

namespace plenary::domain {

/// A plan and the things that it adds or changes.
struct Reversal {
    Plan plan; ///< `refused` names what is no longer as the action left it
    Dataset wanted;
};

/// What takes `changes` back, the last one first.
Reversal reverse(const Dataset& registry, const std::vector<LoggedChange>& changes);

} // namespace plenary::domain
