/// \file
/// Small tables beside the registry of what is no part of it: a row a line, tabs between. Part of desks.hpp and
/// colleagues.hpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::office {

using SideRow = std::vector<std::string>;

/// The rows with so many columns; a line that has others is none. Nothing where there is no file.
std::vector<SideRow> read_side_file(const std::filesystem::path& file, std::size_t columns);

/// What tells the file from that of another moment.
std::string state_of_side_file(const std::filesystem::path& file);

/// In one step, for the owner's eyes only. Values have neither tabs nor line breaks.
void write_side_file(const std::filesystem::path& file, const std::vector<SideRow>& rows);

} // namespace plenary::office
