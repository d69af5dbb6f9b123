/// \file
/// The table of people in a file that somebody else made: where its header is, which rows are people, and what
/// the others say. Whatever is understood or left out is told.
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plenary::exchange {

struct FindingOptions {
    Mapping mapping{};
    /// of an earlier list: what it says of headers that this one has not is no mistake
    Mapping usual_mapping{};
    std::optional<int> header_row{}; ///< as a spreadsheet numbers it; else it is looked for
    bool take_hidden = false;        ///< rows that are hidden, and those that are struck out
    bool take_struck = false;
    /// Whether a delegation goes by this name.
    std::function<bool(const std::string&)> is_delegation = [](const std::string&) { return false; };
    bool take_addresses = false; ///< an e-mail address names somebody, too
};

struct FoundTable {
    std::string sheet; ///< of which it is; empty unless there are several
    Table table; ///< rows that may be people; the delegation is filled in where the list shows it otherwise
    Columns columns;
    std::vector<Row> unnamed;                ///< rows that name nobody since no column is known to have names
    std::vector<Problem> problems;           ///< in columns that are read
    std::vector<domain::RowReport> left_out; ///< the rows that are no people
    std::vector<Row> asked;                  ///< those of them that may be people, if somebody says so
    std::vector<domain::Remedy> notes;       ///< what was understood, a sentence each
    std::vector<std::string> above;          ///< what stands above the header, and the name of the sheet
};

/// The header is the row in which most columns are known, with the one above or below where it goes on there. A
/// line with the name of a delegation alone, above the header too, stands for the delegation of the rows that
/// follow, as does the name of a sheet, and what is no name and no delegation either, so that it is asked about; a
/// merged cell counts for all rows that it covers; a delegation that is
/// named once and left blank below, in the whole list, counts until the next.
///
/// Of several sheets the one with people is taken, or all where each is named for a delegation. Throws
/// ExchangeError where it is not clear which, or where there is no row at all.
std::vector<FoundTable> find_tables(std::vector<Grid> grids, const FindingOptions& options = {});

} // namespace plenary::exchange
