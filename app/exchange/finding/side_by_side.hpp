/// \file
/// Lists in which people stand side by side: tables beside tables, several people in each row, columns that are headed
/// by delegations. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <functional>
#include <string>

namespace plenary::exchange {

/// Gives each person a row. Of the further people of a row, or of the further tables, the numbers of rows begin with a
/// figure more, as is told: row 104 is row 4 of the second.
void unfold_list(Grid& grid, const Mapping& mapping,
                 const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
