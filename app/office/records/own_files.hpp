/// \file
/// The files of a registry, over which nothing is written but by the registry itself.
#pragma once

#include <filesystem>

namespace plenary::office {

/// Whether both names are of one file, be it there or not.
bool is_same_file(const std::filesystem::path& a, const std::filesystem::path& b);

/// Whether the file is the registry, or lies beside it and belongs to it: its journals, its lock, its desks.
bool is_own_file(const std::filesystem::path& registry, const std::filesystem::path& file);

} // namespace plenary::office
