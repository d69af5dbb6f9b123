/// \file
/// Tables that stand side by side and have columns of their own: delegates beside observers. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <functional>
#include <string>

namespace plenary::exchange {

/// Puts each table below the one before it, with its header and with what stands above it, so that they are split like
/// other tables of a sheet; told in a note. Tables are parted by a column in which nothing stands, each has a column of
/// names, and no row of them has one person twice.
void stack_tables(Grid& grid, const Mapping& mapping,
                  const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
