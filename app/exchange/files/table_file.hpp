/// \file
/// A table from a file of any kind that is known: CSV and its likes, or an Excel workbook.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/struck_runs.hpp"
#include "exchange/files/table.hpp"
#include "exchange/files/text_encoding.hpp"

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// A file is refused above this size.
inline constexpr std::size_t max_file_bytes = 256U << 20U;

struct TableOptions {
    std::optional<Encoding> encoding{}; ///< of text
    std::optional<char> delimiter{};    ///< of text
    std::optional<std::string> sheet{}; ///< of a workbook
    StruckRuns struck_runs = StruckRuns::left_out;
};

/// What the file is, its bytes tell, not its name. Throws ExchangeError (see text_encoding.hpp, csv.hpp and
/// xlsx.hpp), also for old workbooks (.xls).
TableReading read_table(std::string_view bytes, const TableOptions& options = {});

/// The same for a file of which it is not known yet which row has the headers: its sheets that have rows.
std::vector<Grid> read_grids(std::string_view bytes, const TableOptions& options = {});

/// What the file holds. Throws ExchangeError when it cannot be read, is larger than max_file_bytes, or has so few lines for
/// its size that it is no table; no more of it is read then.
std::string table_bytes(const std::filesystem::path& path);
std::string table_bytes(std::istream& in);

} // namespace plenary::exchange
