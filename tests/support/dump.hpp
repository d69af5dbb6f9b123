/// \file
/// What is written of a registry, for comparing what two of them hold.
#pragma once

#include <string>

namespace plenary::testing {

/// The dump but for the action that it was made at, which no other registry has.
inline std::string without_made_at(std::string dump) {
    const auto line = dump.find("made-at: ");
    if (line != std::string::npos)
        dump.erase(line, dump.find('\n', line) - line + 1);
    return dump;
}

} // namespace plenary::testing
