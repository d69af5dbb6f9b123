/// \file
/// What lies beside a registry and belongs to it, by its name alone.
#pragma once

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

namespace plenary::registry {

/// What SQLite puts beside a file and takes for a part of it.
inline constexpr std::array<std::string_view, 3> companions{"-journal", "-wal", "-shm"};

/// The file that writers lock.
std::filesystem::path lock_file_of(const std::filesystem::path& registry);

/// The registry, its companions and its lock, be they there or not; where the registry is a symbolic link, those of
/// the link and those of what it leads to.
std::vector<std::filesystem::path> own_files(const std::filesystem::path& registry);

} // namespace plenary::registry
