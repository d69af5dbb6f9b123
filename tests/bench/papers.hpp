/// \file
/// PDF: badges and a long list, each beside what it may take.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

/// Badges of 1,000 people, a list of 4,000, and one badge from the command to its file, where the disk does not wait.
void bench_paper(const std::string& plenary, const std::filesystem::path& data);

} // namespace plenary::bench
