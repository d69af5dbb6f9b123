/// \file
/// The other programs of plenary, each for what is too heavy for this one.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::cli {

/// The program of this name (util::find_companion); throws CommandError (failed) with what to do where there is none.
std::filesystem::path companion(const std::string& name);

/// Goes on as that program, which gets these words; and what others on this machine may not see as variables (NAME=VALUE). Returns
/// only by throwing CommandError (failed).
[[noreturn]] void become(const std::filesystem::path& program, const std::vector<std::string>& words,
                         const std::vector<std::string>& variables = {});

} // namespace plenary::cli
