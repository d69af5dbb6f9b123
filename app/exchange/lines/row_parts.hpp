/// \file
/// Some of the columns of a row, as a row of its own. Part of table_finding.
#pragma once

#include "exchange/files/grid.hpp"

#include <cstddef>
#include <vector>

namespace plenary::exchange {

using Places = std::vector<std::size_t>; ///< columns

/// All from the first to before the last.
Places from_to(std::size_t from, std::size_t to);

/// What stands there, and nothing else of the row.
Row cells_at(const Row& row, const Places& places);

bool is_blank(const Row& row, const Places& places);

/// The power of ten above all numbers of rows: by it the rows of a second table are told from those of the first.
int row_step(const Grid& grid);

/// What the row has there, and what is said of it, under another number; adds its problems to `problems`.
Row part_of_row(const Grid& grid, const Row& row, const Places& places, int number,
                std::vector<CellProblem>& problems);

} // namespace plenary::exchange
