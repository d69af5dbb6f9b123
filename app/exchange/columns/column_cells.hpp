/// \file
/// How many of the cells of a column are of a kind. Part of column_judging.
#pragma once

#include "exchange/columns/values.hpp"
#include "exchange/files/table.hpp"
#include "exchange/lines/row_words.hpp"

#include <cstddef>
#include <set>
#include <span>
#include <string>

namespace plenary::exchange {

constexpr int cells_looked_at = 200;

/// How many cells something holds of.
struct Share {
    int known = 0;
    int filled = 0;

    [[nodiscard]] bool is_at_least(int percent) const {
        constexpr int all = 100;
        return known > 0 && known * all >= filled * percent;
    }
    /// One cell alone may be a slip of the pen.
    [[nodiscard]] bool is_nearly_none() const {
        constexpr int share = 10;
        return filled >= 2 && known * share < filled;
    }
};

/// The cells of a list, by column.
class ColumnCells {
public:
    explicit ColumnCells(std::span<const Row> rows) : rows_(rows) {}

    /// Of the first rows that have something in both columns.
    template<class Is>
    [[nodiscard]] Share share_of_both(std::size_t one, std::size_t other, const Is& are_so) const {
        Share share;
        for (const auto& row : rows_) {
            if (share.filled == cells_looked_at)
                break;
            if (row.cell(one).empty() || row.cell(other).empty())
                continue;
            ++share.filled;
            share.known += are_so(row.cell(one), row.cell(other)) ? 1 : 0;
        }
        return share;
    }

    /// Of the first cells that say something.
    template<class Is>
    [[nodiscard]] Share share(std::size_t column, const Is& is_one) const {
        Share share;
        for (const auto& row : rows_) {
            if (share.filled == cells_looked_at)
                break;
            const auto& cell = row.cell(column);
            if (cell.empty() || says_nothing(cell))
                continue;
            ++share.filled;
            share.known += is_one(cell) ? 1 : 0;
        }
        return share;
    }

    /// The same of all that are filled, a dash too.
    template<class Is>
    [[nodiscard]] Share share_of_filled(std::size_t column, const Is& is_one) const {
        return share_of_both(column, column,
                             [&](const std::string& cell, const std::string&) { return is_one(cell); });
    }

    [[nodiscard]] std::size_t different(std::size_t column) const {
        std::set<std::string> seen;
        (void)share(column, [&](const std::string& cell) { return seen.insert(cell).second; });
        return seen.size();
    }

private:
    std::span<const Row> rows_;
};

} // namespace plenary::exchange
