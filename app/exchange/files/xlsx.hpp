/// \file
/// Reads a sheet of an Excel workbook (SpreadsheetML, ECMA-376). A thin reader of its own over minizip and
/// expat, which both can be linked statically. liborcus can, too, but it passes over error values and inline
/// texts, gives numbers as doubles only, and leaves no say in how much is unpacked.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/struck_runs.hpp"
#include "exchange/files/table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// The sheet with this name, else the first one that is not hidden.
///
/// Numbers are the text that a person sees, but with all digits of integers, so that telephone numbers stay
/// whole; a format of zeros keeps the zeros in front. Cells with a date format are `YYYY-MM-DD`,
/// `YYYY-MM-DDTHH:MM` or `HH:MM`, truth is `true` or `false`, formulas give the value that was stored with
/// them. The apostrophe of util/spreadsheet.hpp, left where CSV was saved as a workbook, is not read.
/// Problems are: error values, formulas without a stored value, dates that do not exist.
///
/// Throws ExchangeError: no workbook, damaged, encrypted, no such sheet, no row, entries or a table that are
/// too large, XML with a document type.
TableReading read_xlsx(std::string_view bytes, const std::optional<std::string>& sheet = std::nullopt,
                       RowWidth width = RowWidth::of_header);

/// All sheets that have a cell, in their order, or the one with this name. Throws ExchangeError as read_xlsx
/// does, but not for a sheet without rows.
std::vector<Grid> read_xlsx_grids(std::string_view bytes,
                                  const std::optional<std::string>& sheet = std::nullopt,
                                  StruckRuns struck_runs = StruckRuns::left_out);

} // namespace plenary::exchange
