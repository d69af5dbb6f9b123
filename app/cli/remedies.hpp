/// \file
/// How the command line says what a person can do: the acts of remedies as commands and options.
#pragma once

#include "domain/remedy.hpp"

#include <string>
#include <string_view>

namespace plenary::cli {

/// The pattern of an act, such as "'plenary agenda plan[ -m {MEETING}]'". The arguments of a step stand for
/// the names in braces, one after the other; without an argument the name itself is said. What is in brackets
/// is left out once there is no argument for it.
std::string_view pattern_of(domain::Act act);

/// "'plenary agenda plan -m almaty'", "--delegation". It is the Wording of the command line.
std::string step_in_words(const domain::Step& step);

/// The sentence; empty for none.
std::string in_words(const domain::Remedy& remedy);

} // namespace plenary::cli
