/// \file
/// What a row has in the columns that are understood. Part of table_finding.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/table.hpp"
#include "util/row_numbers.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// Whether a row names somebody by a column of the field.
bool is_naming(const std::string& field);
/// Whether the field is the code of a registration or of a participant.
bool is_code(const std::string& field);

/// Empty where the column is not read, or is none.
const std::string& field_at(const Columns& columns, std::size_t column);
/// The first with the field.
std::optional<std::size_t> column_with(const Columns& columns, std::string_view field);
bool has_column(const Columns& columns, bool (*is_one)(const std::string&));

/// What stands in the columns of names, in their order, but for empty cells.
std::vector<std::string> names_of(const Columns& columns, const Row& row);
/// Whether it names its registration or its participant.
bool has_code(const Columns& columns, const Row& row);
/// Whether a column of e-mail addresses has one.
bool has_address(const Columns& columns, const Row& row);
/// Whether all names in it are struck out, or where it has none all that stands there.
bool is_struck(const Columns& columns, const Row& row);
/// Whether it shows how to fill in the list.
bool is_example_row(const Columns& columns, const Row& row);
/// Whether it counts people: totals, and numbers beside them.
bool is_total_row(const Row& row);
/// The text of a row in which nothing else stands; a merged cell may repeat it.
std::string only_text(const Row& row);

using util::rows_in_words;

} // namespace plenary::exchange
