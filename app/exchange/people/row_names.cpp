#include "exchange/people/row_names.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/spoilt_letters.hpp"
#include "exchange/people/labelled_names.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/open_places.hpp"
#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <utility>

namespace plenary::exchange {

bool is_long_office(const std::string& name) {
    return name.find(' ') != std::string::npos && is_office_alone(name);
}

bool hold_place(const std::vector<std::string>& names) {
    const auto holds = [](const std::string& name) {
        const bool is_address = name.find('@') != std::string::npos; // "tom@mfa.example"
        return (holds_place(name) || is_office_alone(name)) && !has_lost_letters(name) && !is_address;
    };
    return std::any_of(names.begin(), names.end(), holds) &&
           std::all_of(names.begin(), names.end(),
                       [&](const std::string& name) { return holds(name) || is_number(name); });
}

std::vector<std::string> sorted_words(std::string name) {
    (void)take_titles(name);
    auto words = util::split_words(names::fold(name));
    std::sort(words.begin(), words.end());
    return words;
}

namespace {

/// The lines of the cell are marked as the whole of it is.
void set_name(Row& row, std::size_t column, std::string name) {
    row.cells[column] = std::move(name);
    for (auto& [place, lines] : row.lines)
        if (place == column) {
            const auto labelled = name_behind_role(lines);
            lines = without_marks(labelled ? labelled->name : lines);
        }
}

} // namespace

NameMarks clean_names(Row& row, const Columns& columns) {
    NameMarks marks;
    const bool has_several_names = names_of(columns, row).size() > 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto& cell = row.cells[i];
        if (!is_naming(field_at(columns, i)) || cell.empty())
            continue;
        if (auto clean = without_marks(cell); clean != cell)
            set_name(row, i, std::move(clean));
        if (auto labelled = name_behind_role(cell)) {
            marks.role = domain::word(labelled->role);
            set_name(row, i, std::move(labelled->name));
        }
        const bool is_part = field_at(columns, i) != "name" && has_several_names && !is_office_alone(cell);
        if (auto named = named_beside_mark(cell, is_part); !named.empty()) {
            set_name(row, i, std::move(named));
            marks.is_unsure = true;
        }
    }
    return marks;
}

} // namespace plenary::exchange
