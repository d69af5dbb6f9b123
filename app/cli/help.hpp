/// \file
/// What the program says about itself, made from the table of commands.
#pragma once

#include "cli/command.hpp"
#include "util/terminal.hpp"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace plenary::cli {

/// A page of `plenary help`.
struct Topic {
    std::string_view name;
    std::string_view summary;
    std::string_view text;
};

const std::vector<Topic>& topics();

/// The page for somebody who typed nothing: what it does, two examples, the commands.
void write_overview(std::ostream& out, util::Colour colour);

/// One command: examples first, then usage, options and details.
void write_command_help(std::ostream& out, const Command& command, util::Colour colour);

/// The manual page plenary(1), in the man macros of groff.
void write_manual(std::ostream& out);

} // namespace plenary::cli
