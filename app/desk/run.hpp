/// \file
/// The whole program as a function.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace plenary::desk {

/// Serves until SIGINT, SIGTERM or SIGHUP, having written to `out` where. Messages go to `err`. Returns the exit code: those of
/// plenary.
int run(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

} // namespace plenary::desk
