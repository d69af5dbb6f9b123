/// \file
/// YAML as people and programs usually write it, read ten times as fast as yaml-cpp does. It stands beside the
/// library since the scanning of the library alone takes more than half of the time of its LoadFile, whoever
/// hears the events, and checking and storing take as much again: through it no load can come near three
/// quarters of LoadFile. The library decides what is YAML: a property test and a fuzz target hold this reader
/// to the same tree, and what it does not know is left to the library.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"
#include "tree/tree.hpp"

#include <cstddef>
#include <optional>

namespace plenary::tree {

/// Reads a file whose bytes are sound (see check_bytes) when it keeps to a part of YAML: lists and maps by
/// indentation, in which each scalar, and each list or map in brackets, stands on one line. The tree is the one
/// that the library's events lead to. Nothing when the file has anything else in it or anything is wrong with it:
/// then the library must read it, which knows all of YAML and tells what is wrong.
std::optional<Tree> read_usual_yaml(std::size_t file, const Findings& findings, const Limits& limits);

} // namespace plenary::tree
