/// \file
/// Which cells of a row are headers, wherever the row stands.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/table.hpp"

#include <cstddef>
#include <set>
#include <string>

namespace plenary::exchange {

/// What the text means as a header, by the mapping first; empty where it is none that is known.
std::string header_field(const std::string& text, const Mapping& mapping);

std::set<std::string> header_fields(const Row& row, const Mapping& mapping);

std::size_t filled_cells(const Row& row);

/// Whether more than half of its cells are headers, and at least two.
bool is_mostly_headers(const Row& row, const Mapping& mapping);

/// Whether a cell is surely a header: some headers are what people are, too, such as "Expert".
bool has_sure_header(const Row& row, const Mapping& mapping);
bool is_sure_header(const std::string& text, const Mapping& mapping);

/// Whether a column with one of its headers would have names.
bool has_naming_header(const Row& row, const Mapping& mapping);

} // namespace plenary::exchange
