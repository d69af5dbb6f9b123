/// \file
/// How long a desk waits for its next person while others work on the same registry.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

/// Four desks check people in, a process each, while imports, previews, a backup, an examination and the like run on a
/// registry of 100,000 people: the longest that one waited, beside the most that it may. Keeps large files in `data`.
void bench_meanwhile(const std::string& plenary, const std::filesystem::path& data);

} // namespace plenary::bench
