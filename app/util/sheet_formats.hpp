#pragma once

// The formats of sheet.hpp one by one; only for write().

#include "util/sheet.hpp"

namespace plenary::util {

void write_table(std::ostream& out, const Sheet& sheet);
void write_markdown(std::ostream& out, const Sheet& sheet);
void write_csv(std::ostream& out, const Sheet& sheet);
void write_tsv(std::ostream& out, const Sheet& sheet);
void write_json(std::ostream& out, const Sheet& sheet);
void write_jsonl(std::ostream& out, const Sheet& sheet);

/// The cell of a column; missing when the row is too short.
const Cell& cell_at(const std::vector<Cell>& cells, std::size_t column);

} // namespace plenary::util
