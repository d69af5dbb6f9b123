/// \file
/// What a command about one registration answers: the code first, then the status and the place in the queue.
#pragma once

#include "cli/context.hpp"
#include "office/registering.hpp"

namespace plenary::cli {

/// `KAZ-007  confirmed`, a line for each other thing that came of it; or as data with --json.
void print_answer(const Context& context, const office::Request& request,
                  const office::Registered& registered);

} // namespace plenary::cli
