/// \file
/// Remedies as tests below the command line see them.
#pragma once

#include "domain/remedy.hpp"
#include "util/text.hpp"

#include <string>

namespace plenary::testing {

/// The arguments of the step: "[almaty 2]", or "[]".
inline std::string step_in_brackets(const domain::Step& step) {
    return "[" + util::join(step.arguments, " ") + "]";
}

/// The sentence with the arguments of each step in brackets: "name the encoding: [cp1250]".
inline std::string in_brackets(const domain::Remedy& remedy) {
    return remedy.in_words(step_in_brackets);
}

} // namespace plenary::testing
