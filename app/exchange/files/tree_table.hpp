/// \file
/// Tables as YAML or JSON: a list of maps from a column to its text.
#pragma once

#include "exchange/files/grid.hpp"

#include <string>

namespace plenary::exchange {

enum class TreeFormat { yaml, json };

/// The list at the root, or under the key `rows`, as a grid with a known header: the keys, in the order in which
/// they first come. Rows are numbered by their lines; where several stand on one line, as JSON often has them, by
/// the next number that is free. Throws ExchangeError where there is no such list, and as GridBuilder does.
Grid read_tree_table(std::string text, TreeFormat format);

} // namespace plenary::exchange
