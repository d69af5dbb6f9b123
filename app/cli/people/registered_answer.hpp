/// \file
/// What a command about one registration answers: the code first, then the status and the place in the queue.
#pragma once

#include "cli/context.hpp"
#include "office/people/registering.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plenary::cli {

/// `KAZ-007  confirmed`, a line for each other thing that came of it; or as data with --json.
void print_answer(const Context& context, const office::Request& request,
                  const office::Registered& registered);

/// What is done to one registration, by its code.
using ActOnRegistration =
    std::function<office::Registered(const office::Request& request, const domain::RegistrationCode& code)>;

/// Does it to each of these, which of several is an action for each: a refusal is told and keeps none of the others. Tells
/// how many were changed, unchanged and refused, and returns the exit code.
int act_on_each(const Context& context, const office::Request& request, const std::vector<std::string>& codes,
                const ActOnRegistration& act);

} // namespace plenary::cli
