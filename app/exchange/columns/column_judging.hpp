/// \file
/// What stands in a column says more than its header: columns that their contents tell of, and columns that may
/// well have names and are read by nobody.
#pragma once

#include "exchange/columns/columns.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace plenary::exchange {

struct Judging {
    const Mapping& mapping; ///< what it says stands
    /// Whether a delegation goes by this name.
    const std::function<bool(const std::string&)>& is_delegation;
    bool only_numbering = false; ///< the headers are those of a program, and mean what they say
    bool has_no_headers = false; ///< nothing but the cells tells what a column has
    bool has_check_ins = false;  ///< the list may say who came; else who is to come
};

/// In what letters the first cells of each column are.
std::vector<Script> scripts_of(std::span<const Row> rows, std::size_t width);

/// Takes columns for what their cells are, and says why in Column::why; leaves out what only seemed to be
/// something. Returns a sentence for each column that is taken for something else than its header says.
std::vector<domain::Remedy> judge_columns(Columns& columns, const Row& header, std::span<const Row> rows,
                                          const Judging& judging);

/// A problem for each column that may well have names and is not read, and one where no column has the family
/// name: a list whose names are not understood is not imported.
std::vector<Problem> unread_names(const Columns& columns, const Row& header, std::span<const Row> rows,
                                  const Judging& judging);

} // namespace plenary::exchange
