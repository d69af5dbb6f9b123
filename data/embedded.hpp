/// \file
/// Facts that the program knows by itself.
#pragma once

#include <span>
#include <string_view>

namespace plenary::data {

/// The lines of delegations.tsv, the first of which names its columns: see README.md.
std::span<const std::string_view> delegations();

} // namespace plenary::data
