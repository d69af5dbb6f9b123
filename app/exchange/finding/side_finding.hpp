/// \file
/// How the people of a list stand side by side. Part of side_by_side.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"
#include "exchange/lines/row_parts.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plenary::exchange {

/// How the people of a list stand.
struct SideBySide {
    std::size_t header = 0;     ///< the place of its row
    Places common;              ///< what all people of a row have
    std::vector<Places> people; ///< what each has
    std::vector<std::string> header_cells;
    std::vector<std::string> lines; ///< by table, the delegation above it
    std::vector<std::string> extra; ///< by person, what the header says of them; in a column of its own
    std::string note;

    [[nodiscard]] bool is_by_row() const { return !common.empty(); }
};

/// Nothing where each row has one person. The grid has rows.
std::optional<SideBySide> find_side_by_side(const Grid& grid, const Mapping& mapping,
                                            const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
