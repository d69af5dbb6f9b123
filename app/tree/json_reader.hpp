/// \file
/// The door for JSON (RFC 8259): text becomes a Tree, or findings that say why not.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"
#include "tree/tree.hpp"

#include <cstddef>
#include <optional>

namespace plenary::tree {

/// Reads the file that `findings` knows by the number `file`. Texts are scalars in quotes; numbers, true,
/// false and null are plain scalars, as they are written. Reports doubled keys, the escape \u0000 and halves
/// of surrogate pairs, and reads on. Nothing when the text cannot be read at all: not UTF-8, a breach of the
/// grammar or of `limits`; that is reported too. A byte order mark is passed over.
std::optional<Tree> read_json(std::size_t file, Findings& findings, const Limits& limits = {},
                              const Wording& wording = {});

/// The same of a text that is JSON without a fault and begins with a bracket; nothing, and no finding, for any other. What
/// JSON is, YAML is too, but its escapes of pairs (RFC 8259, section 7) are not.
std::optional<Tree> read_whole_json(std::size_t file, const Findings& findings, const Limits& limits,
                                    const Wording& wording);

} // namespace plenary::tree
