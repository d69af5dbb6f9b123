#include "exchange/finding/other_tables.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/headers/header_words.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/row_reading.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace plenary::exchange {

namespace {

/// Whether the row stands alone and says who is in the table below.
bool heads_table(const Row& row, const std::function<bool(const std::string&)>& is_delegation) {
    const auto text = heading_text(only_text(row));
    return !text.empty() && (is_delegation(text) || names_class(text) || read_role(text).has_value());
}

} // namespace

bool is_header_of_people(const Row& row, const Mapping& mapping) {
    return is_mostly_headers(row, mapping) &&
           std::any_of(row.cells.begin(), row.cells.end(), [&](const std::string& cell) {
               return is_sure_header(cell, mapping) && has_naming_header(Row{.cells = {cell}}, mapping);
           });
}

bool have_other_columns(const Row& one, const Row& other, const Mapping& mapping) {
    const auto width = std::max(one.cells.size(), other.cells.size());
    for (std::size_t i = 0; i < width; ++i) {
        const auto here = header_field(one.cell(i), mapping);
        const auto there = header_field(other.cell(i), mapping);
        if (here != there || (here.empty() && one.cell(i).empty() != other.cell(i).empty()))
            return true;
    }
    return false;
}

std::vector<Grid> split_tables(Grid grid, const Mapping& mapping,
                               const std::function<bool(const std::string&)>& is_delegation) {
    std::vector<std::size_t> starts;
    const Row* header = nullptr;
    std::size_t last_header = 0;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const auto& row = grid.rows[i];
        if (row.is_hidden || !is_header_of_people(row, mapping))
            continue;
        const bool is_below_people = header != nullptr && i > last_header + 1;
        const bool is_above_people = i + 1 < grid.rows.size();
        if (is_below_people && is_above_people && have_other_columns(*header, row, mapping)) {
            auto start = i;
            while (start > last_header + 2 && heads_table(grid.rows[start - 1], is_delegation))
                --start;
            starts.push_back(start);
            header = &row;
        } else if (header == nullptr)
            header = &row;
        last_header = i;
    }
    std::vector<Grid> tables;
    starts.insert(starts.begin(), 0);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto end = i + 1 < starts.size() ? starts[i + 1] : grid.rows.size();
        auto& part = tables.emplace_back();
        part.sheet = grid.sheet;
        part.has_known_header = grid.has_known_header;
        const auto from = grid.rows.begin() + static_cast<std::ptrdiff_t>(starts[i]);
        const auto to = grid.rows.begin() + static_cast<std::ptrdiff_t>(end);
        part.rows.assign(std::make_move_iterator(from), std::make_move_iterator(to));
        part.merges = grid.merges;
        const auto first = part.rows.front().number;
        const auto last = part.rows.back().number;
        std::copy_if(grid.problems.begin(), grid.problems.end(), std::back_inserter(part.problems),
                     [&](const CellProblem& problem) {
                         return (i == 0 || problem.row >= first) &&
                                (i + 1 == starts.size() || problem.row <= last);
                     });
        if (i == 0)
            part.notes = std::move(grid.notes);
    }
    return tables;
}

} // namespace plenary::exchange
