/// \file
/// The other programs of plenary, each for what is too heavy for this one: found beside it, or where packages put them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::cli {

/// The program with this name: beside the one that runs, else in ../libexec/plenary; nothing where there is none.
std::optional<std::filesystem::path> find_companion(const std::string& name);

/// The same; throws CommandError (failed) with what to do where there is none.
std::filesystem::path companion(const std::string& name);

/// Goes on as that program, which gets these words. Returns only by throwing CommandError (failed).
[[noreturn]] void become(const std::filesystem::path& program, const std::vector<std::string>& words);

} // namespace plenary::cli
