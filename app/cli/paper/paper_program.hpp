/// \file
/// plenary-paper, the program that draws PDF: where it is, what it is given, and what it says in words.
#pragma once

#include "cli/context.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plenary::cli {

/// When a PDF says that it was made: by SOURCE_DATE_EPOCH, else at this time of the log. Throws CommandError (usage).
std::string made_at(const Context& context, const std::string& logged);

/// The PDF of a description. What somebody should look at is told on standard error. Throws CommandError where
/// plenary-paper is not installed, a font is missing, or something cannot be drawn.
std::string drawn(const Context& context, const std::string& description);

/// A letter that no font here has, with the package that has it.
struct MissingLetter {
    std::string letter;
    std::string code_point; ///< U+1F600
    std::string package;    ///< of Debian; empty where there are no fonts at all
};

/// Which of these letters no font has. Nothing where plenary-paper is not installed. Throws CommandError where it fails.
std::optional<std::vector<MissingLetter>> missing_letters(const Context& context,
                                                          const std::set<char32_t>& letters);

} // namespace plenary::cli
