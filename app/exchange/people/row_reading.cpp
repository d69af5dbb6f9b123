#include "exchange/people/row_reading.hpp"

#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/lines/total_lines.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::exchange {

namespace {

/// Columns by one of which a row names somebody.
constexpr std::array<std::string_view, 9> fields_of_names{"name",       "family",       "second_family",
                                                          "given",      "latin_family", "latin_given",
                                                          "latin_name", "own_name",     "badge_name"};

} // namespace

bool is_naming(const std::string& field) {
    return std::find(fields_of_names.begin(), fields_of_names.end(), field) != fields_of_names.end();
}

bool is_code(const std::string& field) {
    return field == "code" || field == "participant";
}

const std::string& field_at(const Columns& columns, std::size_t column) {
    static const std::string none;
    return column < columns.columns.size() ? columns.columns[column].field : none;
}

std::optional<std::size_t> column_with(const Columns& columns, std::string_view field) {
    for (std::size_t i = 0; i < columns.columns.size(); ++i)
        if (columns.columns[i].field == field)
            return i;
    return std::nullopt;
}

bool has_column(const Columns& columns, bool (*is_one)(const std::string&)) {
    return std::any_of(columns.columns.begin(), columns.columns.end(),
                       [&](const Column& column) { return is_one(column.field); });
}

std::vector<std::string> names_of(const Columns& columns, const Row& row) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].empty() && is_naming(field_at(columns, i)))
            names.push_back(row.cells[i]);
    return names;
}

bool has_code(const Columns& columns, const Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (is_code(field_at(columns, i)) && has_letter(row.cells[i]))
            return true;
    return false;
}

bool has_address(const Columns& columns, const Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (field_at(columns, i) == "email" && !row.cells[i].empty())
            return true;
    return false;
}

bool is_struck(const Columns& columns, const Row& row) {
    if (row.struck.empty())
        return false;
    const auto is_struck_at = [&](std::size_t column) {
        return std::binary_search(row.struck.begin(), row.struck.end(), column);
    };
    bool all = true;
    bool all_names = true;
    bool has_names = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].empty())
            continue;
        all = all && is_struck_at(i);
        if (is_naming(field_at(columns, i))) {
            has_names = true;
            all_names = all_names && is_struck_at(i);
        }
    }
    return has_names ? all_names : all;
}

bool is_example_row(const Columns& columns, const Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].empty() && (is_naming(field_at(columns, i)) || i == 0) &&
            is_example(row.cells[i], is_naming(field_at(columns, i))))
            return true;
    return false;
}

bool is_total_row(const Row& row) {
    bool has_total = false;
    bool has_number_behind = false;
    bool is_of_something = false; // "Subtotal Estonia"
    for (const auto& cell : row.cells) {
        if (cell.empty())
            continue;
        if (is_number(cell)) {
            has_number_behind = has_total;
            continue;
        }
        if (!is_total(cell) && (has_total || !begins_as_total(cell)))
            return false;
        is_of_something = !is_total(cell);
        has_total = true;
    }
    return has_total && (has_number_behind || !is_of_something);
}

std::string only_text(const Row& row) {
    std::string text;
    for (const auto& cell : row.cells)
        if (!cell.empty() && cell != text) {
            if (!text.empty())
                return {};
            text = cell;
        }
    return text;
}

} // namespace plenary::exchange
