/// \file
/// How fast the check of the schedule is.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

/// Prints the time of `schedule check` over 10,000 meetings with 200,000 required attendances beside plain
/// SQL that finds the same pairs, and how the check alone grows with the number of meetings. Generated
/// registries are kept in `data`.
void bench_clashes(const std::string& plenary, const std::filesystem::path& data);

/// `meeting propose` among ten years of days and 200 venues, against 50 ms.
void bench_proposals();

} // namespace plenary::bench
