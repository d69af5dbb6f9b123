/// \file
/// Tables as YAML: a list of maps from a column to its text.
#pragma once

#include "util/sheet.hpp"

#include <iosfwd>

namespace plenary::exchange {

/// A line for each cell, all of them quoted, so that nothing is taken for a number or a date.
void write_yaml(std::ostream& out, const util::Sheet& sheet);

} // namespace plenary::exchange
