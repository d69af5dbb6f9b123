/// \file
/// Tables as YAML, which JSON is a part of: a list of maps from a column to its text.
#pragma once

#include "exchange/table.hpp"
#include "util/sheet.hpp"

#include <iosfwd>
#include <string>

namespace plenary::cli {

/// A line for each cell, all of them quoted, so that nothing is taken for a number or a date.
void write_yaml(std::ostream& out, const util::Sheet& sheet);

/// The list at the root, or under the key `rows`, as a table: the keys are its header, in the order in which
/// they first come. Rows are numbered by their lines. `label` names the text in messages.
exchange::TableReading read_yaml_table(const std::string& label, std::string text);

} // namespace plenary::cli
