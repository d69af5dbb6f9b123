/// \file
/// Several tables of one sheet, one below the other, each with headers of its own. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plenary::exchange {

/// Whether it is a header, and surely has a column of names.
bool is_header_of_people(const Row& row, const Mapping& mapping);

/// Whether a column of one has another meaning in the other.
bool have_other_columns(const Row& one, const Row& other, const Mapping& mapping);

/// One grid for each table, with the lines above its header that say who is in it. A header that comes again with
/// the same columns begins no other table.
std::vector<Grid> split_tables(Grid grid, const Mapping& mapping,
                               const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
