/// \file
/// Timing whole processes beside one another.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::bench {

struct Run {
    double seconds = 0;     ///< on the clock
    double cpu_seconds = 0; ///< user and system
    double mebibytes = 0;   ///< most memory at once
};

/// Runs a program to its end, output thrown away. Throws if it does not exit with 0.
Run run_process(const std::vector<std::string>& command);

struct Contestant {
    std::string name;
    std::vector<std::string> command;
    std::vector<std::filesystem::path> removed_before; ///< files that must not be there at the start
    /// files whose pages leave the file cache at the start
    std::vector<std::filesystem::path> dropped_before;
};

/// The medians of `rounds` runs each, taken in turns so that a busy machine disturbs all alike. One more
/// round goes before and is not counted.
std::vector<Run> measure(const std::vector<Contestant>& contestants, int rounds);

/// Prints a line: what was measured, the figure, the yardstick's, the ratio and the ratio to reach.
void print_ratio(const std::string& what, double ours, double yardstick, const std::string& unit,
                 double target);

} // namespace plenary::bench
