/// \file
/// The columns of a list while what stands in them is looked at. Part of column_judging.
#pragma once

#include "exchange/columns/column_cells.hpp"
#include "exchange/columns/column_judging.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

class JudgedColumns {
public:
    JudgedColumns(Columns& columns, const Row& header, std::span<const Row> rows, const Judging& judging)
        : all_(columns.columns), header_(header), cells_(rows), judging_(judging) {}

protected:
    [[nodiscard]] bool is_free(std::string_view field) const;
    [[nodiscard]] std::optional<std::size_t> column_of(std::string_view field) const;

    /// Takes the column for another field, if no other column has that.
    void retake(std::size_t i, const char* field, const std::string& why);
    void leave(std::size_t i, const char* why);

    std::vector<Column>& all_;
    const Row& header_;
    ColumnCells cells_;
    const Judging& judging_;
    std::vector<domain::Remedy> notes_;
};

/// Names, positions and institutions where no row has headers, by what stands in the columns. Returns notes as
/// judge_columns() does.
std::vector<domain::Remedy> find_by_cells(Columns& columns, const Row& header, std::span<const Row> rows,
                                          const Judging& judging);

} // namespace plenary::exchange
