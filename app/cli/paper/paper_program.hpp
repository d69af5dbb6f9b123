/// \file
/// plenary-paper, the program that draws PDF: where it is, what it is given, and what it says in words.
#pragma once

#include "cli/context.hpp"

#include <string>

namespace plenary::cli {

/// When a PDF says that it was made: by SOURCE_DATE_EPOCH, else at this time of the log. Throws CommandError (usage).
std::string made_at(const Context& context, const std::string& logged);

/// The PDF of a description. What somebody should look at is told on standard error. Throws CommandError where
/// plenary-paper is not installed, a font is missing, or something cannot be drawn.
std::string drawn(const Context& context, const std::string& description);

} // namespace plenary::cli
