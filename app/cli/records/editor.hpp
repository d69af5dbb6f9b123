/// \file
/// The editor that the user has chosen.
#pragma once

#include "cli/context.hpp"

#include <cstddef>
#include <string>

namespace plenary::cli {

class Editor {
public:
    /// That of VISUAL, else of EDITOR. Throws CommandError (usage) where neither names one, or nobody sits at a
    /// terminal to use it.
    explicit Editor(const Context& context);

    /// The text as the user left it, who begins at this line, from 1. Throws CommandError where the editor fails.
    [[nodiscard]] std::string edit(const std::string& text, std::size_t line) const;

private:
    std::string command_;
};

} // namespace plenary::cli
