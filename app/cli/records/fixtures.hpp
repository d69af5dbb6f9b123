/// \file
/// What the commands that read fixtures share.
#pragma once

#include "cli/context.hpp"
#include "fixture/check.hpp"

#include <vector>

namespace plenary::cli {

/// Findings go to standard error as text, or to standard output as data.
void tell(const Context& context, const tree::Findings& findings);

/// What of the registry the fixtures can touch: all that is small, and the people of their meetings.
registry::Scope scope_of(const std::vector<fixture::Fixture>& fixtures);

} // namespace plenary::cli
