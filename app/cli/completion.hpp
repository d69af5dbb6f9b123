/// \file
/// Completion on the command line. The shells' scripts hand the words to `plenary __complete`, which knows
/// the commands and looks codes up in the registry.
#pragma once

#include "cli/run.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace plenary::cli {

/// The word by which the scripts call; not a command for people.
inline constexpr std::string_view complete_word = "__complete";

/// Prints what may stand in the place of the last of `words` (which follow `plenary`), one a line; for a file
/// name the single line `:file`. Never fails: without a registry there are just no codes.
void write_candidates(std::ostream& out, const std::vector<std::string>& words,
                      const Environment& environment);

/// The script for `bash`, `zsh` or `fish`.
std::string_view completion_script(std::string_view shell);

} // namespace plenary::cli
