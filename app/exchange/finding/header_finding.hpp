/// \file
/// Which row of a grid has the headers. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace plenary::exchange {

struct Header {
    Row row;                     ///< with what its two rows say, where it has two
    std::size_t first = 0;       ///< its place among the rows of the grid
    std::size_t first_below = 0; ///< that of the row behind it
    bool names_people = false;   ///< whether a column has names
    bool is_missing = false;     ///< no row has headers: the columns are named for their places
};

/// Gives the text of a merged cell to all rows that it covers.
void fill_merged(Grid& grid);

/// The row numbered `wanted`, else the one of the beginning in which most columns are known, else the first that
/// does not stand alone in its row, unless it has what people have and no header does: an address, a number, a
/// delegation. Throws ExchangeError where `wanted` is empty or not there.
Header find_header(const Grid& grid, const Mapping& mapping,
                   const std::function<bool(const std::string&)>& is_delegation,
                   std::optional<int> wanted = std::nullopt);

/// Whether it is the header again, as where a list goes on on another page, or near it one in another language.
bool repeats_header(const Row& row, const Row& header);

/// Whether it is the header of another table, with some of the same columns and some others.
bool begins_other_table(const Row& row, const Row& header);

/// Whether the header means something else beside another: "Organization".
bool has_other_meaning(const std::string& header);

} // namespace plenary::exchange
