/// \file
/// All of YAML, read by yaml-cpp.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"
#include "tree/tree.hpp"

#include <cstddef>
#include <optional>

namespace plenary::tree {

/// As read_yaml, of a file whose bytes are sound (see check_bytes).
std::optional<Tree> read_yaml_by_library(std::size_t file, Findings& findings, const Limits& limits,
                                         const Wording& wording);

} // namespace plenary::tree
