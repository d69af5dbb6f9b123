/// \file
/// The assignment problem: each row takes a column of its own, at the least sum.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace plenary::schedule {

/// The cost of a column that a row cannot take; sums of real costs stay far below.
inline constexpr std::int64_t cannot_take = std::numeric_limits<std::int64_t>::max() / 1'024;

struct Assignment {
    std::int64_t cost = 0;           ///< at least cannot_take: not every row can have a column
    std::vector<std::size_t> column; ///< of each row
    /// Prices of rows and columns that prove the cost: their sum is the cost, those of columns are at most 0,
    /// and of no row and column they are together more than the cost of taking it. If a row takes another
    /// column than it has, the whole costs at least what that costs above its two prices more.
    std::vector<std::int64_t> row_price;
    std::vector<std::int64_t> column_price;
};

/// `costs` by row x column, not below 0; there are at least as many columns as rows. Takes rows x rows x
/// columns (the Hungarian method with shortest paths).
Assignment assign(const std::vector<std::int64_t>& costs, std::size_t rows, std::size_t columns);

} // namespace plenary::schedule
