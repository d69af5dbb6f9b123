/// \file
/// Check-ins beside the bare commit of the same rows.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

/// `checkin add` beside the sqlite3 shell, each a process for one check-in, and `checkin scan` beside the C
/// library, each one process for many; all with the same journal settings.
void bench_checkin(const std::string& plenary, const std::filesystem::path& data);

} // namespace plenary::bench
