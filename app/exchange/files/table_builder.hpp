/// \file
/// Puts a table together row by row, the same from every kind of file.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

/// Refuses what is larger than table.hpp allows.
class SizeGuard {
public:
    /// Throws ExchangeError above max_cells or max_text_bytes.
    void count(const Row& row);

private:
    std::size_t cells_ = 0;
    std::size_t bytes_ = 0;
};

class GridBuilder {
public:
    /// Rows come in the order of their numbers; one that is empty once its cells are clean (util/clean_text.hpp) is left
    /// out, and of one with more than max_columns cells what is one beyond. What cannot be kept of a cell is reported.
    /// Throws ExchangeError as SizeGuard and report do.
    void add(Row row);

    /// Complains about a cell; a long value is cut short. Throws ExchangeError above max_problems.
    void report(int row, std::size_t column, domain::Complaint complaint);

    void merge(Merge merge) { grid_.merges.push_back(merge); }

    Grid finish() { return std::move(grid_); }

private:
    void clean(Row& row);

    Grid grid_;
    SizeGuard size_;
};

class TableBuilder {
public:
    explicit TableBuilder(RowWidth width = RowWidth::of_header) : width_(width) {}

    /// Rows come in the order of their numbers. A row that is empty once its cells are trimmed is left out.
    /// Throws ExchangeError above max_columns, max_cells or max_text_bytes.
    void add(int number, int line, std::vector<std::string> cells);

    /// Complains about a cell: the field is filled in once the header is known, and a long value is cut
    /// short. Throws ExchangeError above max_problems.
    void report(int row, std::size_t column, domain::Complaint complaint);

    /// Throws ExchangeError when no row but empty ones came.
    TableReading finish();

private:
    struct Reported {
        std::size_t column;
        Problem problem;
    };

    void check_width(Row& row);

    RowWidth width_;
    Table table_;
    std::vector<Reported> reported_;
    SizeGuard size_;
};

} // namespace plenary::exchange
