/// \file
/// The door for YAML: text becomes a Tree, or findings that say why not. Nothing that is not meant to be in a
/// file gets past it, however it was made.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"
#include "tree/tree.hpp"

#include <cstddef>
#include <optional>

namespace plenary::tree {

/// Reads the file that `findings` knows by the number `file`. Reports and accepts doubled keys, anchors,
/// aliases, merge keys, tags and keys that are no text: the tree is then as if they were ordinary text.
/// Nothing when the text cannot be read at all: not UTF-8, control characters, a breach of YAML or of
/// `limits`, more than one document; that is reported too. A file without any value gives an empty tree.
std::optional<Tree> read_yaml(std::size_t file, Findings& findings, const Limits& limits = {},
                              const Wording& wording = {});

} // namespace plenary::tree
