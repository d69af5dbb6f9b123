/// \file
/// Cells whose letters a program on the way has changed or lost. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"
#include "exchange/files/table.hpp"

#include <vector>

namespace plenary::exchange {

/// A problem for each cell that was saved in a wrong encoding, of columns that are read, and then for each name of
/// which letters are lost, where the row does not tell by a code who is meant.
std::vector<CellProblem> spoilt_letters(const std::vector<Row>& rows, const Columns& columns);

} // namespace plenary::exchange
