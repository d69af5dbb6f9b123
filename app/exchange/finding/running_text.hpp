/// \file
/// A list that is text and no table, as it comes out of a word processor: a person in each line, or in a line with
/// what they are in the lines below. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <functional>
#include <string>

namespace plenary::exchange {

/// Gives each person a row, with a column for the position, the institution, the e-mail address and the telephone; lines
/// that say something of those who follow stay lines, and a line that nobody understands is a problem of its row.
/// Nothing where the grid has headers, or where it is not clear that the lines are people.
void gather_lines(Grid& grid, const Mapping& mapping,
                  const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
