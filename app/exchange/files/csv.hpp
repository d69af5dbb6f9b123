/// \file
/// Reads comma-separated values after RFC 4180. Own code: libcsv takes a file whose last quote is missing for
/// a good one, and swallows the rows behind it.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/table.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// Reads UTF-8 text without a byte order mark (text_encoding.hpp makes it). The apostrophe that keeps a
/// spreadsheet from taking a text for a formula or another number (util/spreadsheet.hpp) is not read.
///
/// Lines end with CR LF, LF or CR, also mixed. The delimiter is the one given, else what an Excel line
/// `sep=;` at the beginning names, else the one of tab, semicolon and comma that is most frequent in the
/// first row that is not empty, outside quotes. Problems are: a quote within a cell that does not begin with
/// one, text behind a closing quote, a quote that is never closed (the row is left out), and text in cells
/// beyond the header. Fewer cells than the header are fine.
///
/// The line `sep=;` has no row number, as Excel does not show it.
/// Throws ExchangeError when there is no row, or when the table is larger than table.hpp allows.
TableReading read_csv(std::string_view text, std::optional<char> delimiter = std::nullopt);

/// The same without saying which row has the headers. Of the delimiters the one counts that splits most rows
/// of the beginning into as many cells.
Grid read_csv_grid(std::string_view text, std::optional<char> delimiter = std::nullopt);

/// A record as it is in the file; its cells are not trimmed.
struct CsvRecord {
    int number = 0;                 ///< from 1; empty lines count
    int line = 0;                   ///< where it begins, from 1
    std::vector<std::string> cells; ///< without the guard of util/spreadsheet.hpp
};

/// Where a record breaks the rules.
struct CsvFault {
    int record = 0;
    int line = 0;
    std::size_t column = 0; ///< from 0
    domain::Complaint complaint;
};

/// The records of a text one by one; the inverse of util::write(..., Format::csv) with the delimiter ','.
/// What no rule allows is read as it stands and told in faults().
class CsvReader {
public:
    /// Keeps a view of `text`. The delimiter is neither a quote nor an end of line.
    explicit CsvReader(std::string_view text, char delimiter = ',') : text_(text), delimiter_(delimiter) {}

    /// The next record, of one that is wider than max_columns as many cells and one; nothing at the end, and nothing
    /// when the rest is one cell that is never closed, or a cell is longer than 1 MiB.
    std::optional<CsvRecord> next();

    /// So far; no more than a table may have, and one.
    [[nodiscard]] const std::vector<CsvFault>& faults() const { return faults_; }

    /// Passes over a line that is no record.
    void skip_line();

private:
    enum class After { cell, record, nothing };

    After read_cell(CsvRecord& record);
    bool read_quoted(std::string& cell);
    void read_plain(std::string& cell);
    After read_separator();
    [[nodiscard]] bool is_line_end() const;
    void pass_line_end(std::string* cell);
    void blame(const CsvRecord& record, std::string value, const char* message, const char* remedy);

    std::string_view text_;
    char delimiter_;
    std::size_t offset_ = 0;
    int number_ = 0;
    int line_ = 1;
    std::vector<CsvFault> faults_;
};

} // namespace plenary::exchange
