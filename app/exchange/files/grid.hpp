/// \file
/// The cells of a file as they came, before anybody knows which of its rows has the headers.
#pragma once

#include "exchange/files/table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plenary::exchange {

/// Cells that are shown as one. Rows are numbered from 1, columns from 0; the last ones belong to it.
struct Merge {
    int first_row = 0;
    int last_row = 0;
    std::size_t first_column = 0;
    std::size_t last_column = 0;
};

struct CellProblem {
    static constexpr std::size_t no_column = static_cast<std::size_t>(-1); ///< it is about the row

    int row = 0;
    std::size_t column = 0;
    domain::Complaint complaint; ///< without its field where it is about a column
};

struct Grid {
    std::string sheet;             ///< its name; empty of a file that has no sheets
    bool is_hidden = false;        ///< the sheet
    bool has_known_header = false; ///< the first row
    std::vector<Row> rows;         ///< none of them is empty
    std::vector<Merge> merges;
    std::vector<CellProblem> problems;
    std::vector<domain::Remedy> notes; ///< how it was read, a sentence each
};

/// The first row as the header. Throws ExchangeError where there is no row.
TableReading as_table(Grid grid, RowWidth width = RowWidth::of_header);

} // namespace plenary::exchange
