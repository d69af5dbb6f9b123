/// \file
/// A table as somebody else made it: a row of headers and the rows beneath, all of them text.
#pragma once

#include "exchange/problem.hpp"
#include "util/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

/// A table is refused beyond these, whatever the size of its file.
inline constexpr std::size_t max_columns = 1'000;
inline constexpr std::size_t max_cells = 16'000'000; // a million people in the columns of an export
inline constexpr std::size_t max_text_bytes = 256U << 20U;
/// Nobody mends as many cells by hand: the file as a whole is not what it is taken for.
inline constexpr std::size_t max_problems = 100'000;

/// Of a sheet, in the formats of spreadsheets.
inline constexpr int last_row = 1'048'576;

struct Row {
    int number = 0;                 ///< from 1, as a spreadsheet shows it: rows that are left out count, too
    int line = 0;                   ///< where it begins in its text file, from 1; 0 in a workbook
    std::vector<std::string> cells; ///< trimmed, as far as the last that is not empty
    std::vector<bool> silent{}; ///< by column, whether the row says nothing about it; only of YAML and JSON
    bool is_hidden = false;     ///< in a spreadsheet, also by a filter
    bool is_one_person = false; ///< somebody has said so
    std::vector<std::size_t> struck = {}; ///< columns whose text is struck out, in order
    std::vector<std::pair<std::size_t, std::string>> lines = {}; ///< columns of several lines, and these

    /// What stands in a column with the ends of its lines, where it has several; "" where it has one.
    [[nodiscard]] std::string_view lines_of(std::size_t column) const;
    /// What stands in a column, from 0; "" beyond the last cell.
    [[nodiscard]] const std::string& cell(std::size_t column) const;
    /// Whether the column has a cell for the row, and nothing in it.
    [[nodiscard]] bool is_emptied(std::size_t column) const;
};

/// Whether cells beyond the header are a problem, or are read like the others.
enum class RowWidth { of_header, any };

/// No row is empty, and with RowWidth::of_header none has more cells than the header.
struct Table {
    Row header; ///< the first row that is not empty
    std::vector<Row> rows;
};

/// What could be read. With problems the table is good for messages, not for storing.
struct TableReading {
    Table table;
    std::vector<Problem> problems; ///< by row
};

using util::trimmed;

/// "A", "Z", "AA" for the columns 0, 25, 26.
std::string column_letters(std::size_t column);

/// How a person finds a column: its header, or "column C" where it has none.
std::string column_name(const Row& header, std::size_t column);

} // namespace plenary::exchange
