/// \file
/// Lists that stand on their side: the headers in the first column, and a column for each person; and forms, one
/// below the other, with the same headers in each. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

namespace plenary::exchange {

/// Turns such a grid into one whose first row has the headers, and notes it; any other stays as it is.
void turn_list(Grid& grid, const Mapping& mapping);

} // namespace plenary::exchange
