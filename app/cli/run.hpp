/// \file
/// The whole program as a function, so that tests need no process.
#pragma once

#include "domain/time/time.hpp"

#include <chrono>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

/// What surrounds the program.
struct Environment {
    /// A variable by name; nothing when it is not set.
    std::function<std::optional<std::string>(std::string_view)> variable;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    /// How long a desk waits for others that write, before it says that they keep it busy and waits on.
    std::chrono::milliseconds desk_patience{2'000};
};

/// Tells what time it is, whenever it is asked: a desk asks for each code.
using Clock = std::function<domain::Instant()>;

/// Runs `plenary` with these arguments (without the program's name). Data goes to `out`, messages to `err`.
/// Returns the exit code.
int run(const std::vector<std::string>& args, const Environment& environment, std::istream& in,
        std::ostream& out, std::ostream& err, const Clock& clock);

} // namespace plenary::cli
