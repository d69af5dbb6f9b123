/// \file
/// Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice saves them.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/struck_runs.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// Whether the bytes are such a file.
bool is_ods(std::string_view bytes);

/// All sheets that have a cell, in their order, or the one with this name. Numbers, dates, hidden rows and what
/// is struck out are read as read_xlsx_grids() does; times and shares are the text that is shown. Throws
/// ExchangeError: damaged, encrypted, no such sheet, too large.
std::vector<Grid> read_ods_grids(std::string_view bytes,
                                 const std::optional<std::string>& sheet = std::nullopt,
                                 StruckRuns struck_runs = StruckRuns::left_out);

} // namespace plenary::exchange
