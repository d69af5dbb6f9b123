#include "exchange/finding/header_finding.hpp"

#include "domain/code.hpp"
#include "exchange/columns/cell_kinds.hpp"
#include "exchange/error.hpp"
#include "exchange/headers/folded_words.hpp"
#include "exchange/headers/header_words.hpp"
#include "exchange/headers/headers.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "names/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::exchange {

namespace {

constexpr std::size_t rows_looked_at = 60;
constexpr int rows_of_headers = 4; // in several languages
constexpr std::size_t rows_of_titles = 6;
/// Where the columns of the header are known least, the first row that has several cells.
std::size_t first_wide_row(const Grid& grid) {
    const auto end = std::min(grid.rows.size(), rows_looked_at);
    for (std::size_t i = 0; i < end; ++i)
        if (filled_cells(grid.rows[i]) > 1 && !grid.rows[i].is_hidden)
            return i;
    return 0;
}

std::size_t likeliest_header(const Grid& grid, const Mapping& mapping) {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(grid.rows.size(), rows_looked_at); ++i) {
        const auto known = header_fields(grid.rows[i], mapping).size();
        // One word alone may be a title: "Participants".
        const bool is_alone = known == 1 && filled_cells(grid.rows[i]) == 1 && i != 0;
        if (known > most && !is_alone) {
            most = known;
            best = i;
        }
    }
    const auto widest = std::max_element(grid.rows.begin(), grid.rows.end(), [](const Row& a, const Row& b) {
        return a.cells.size() < b.cells.size();
    });
    const bool is_title =
        best == 0 && most <= 1 && grid.rows[0].cells.size() == 1 && widest->cells.size() > 1;
    return most == 0 || is_title ? first_wide_row(grid) : best;
}

/// The text of the cell, or of the merged cell of which it is a part.
std::string spread_cell(const Grid& grid, const Row& row, std::size_t column) {
    if (!row.cell(column).empty())
        return row.cell(column);
    for (const auto& merge : grid.merges)
        if (row.number >= merge.first_row && row.number <= merge.last_row && column >= merge.first_column &&
            column <= merge.last_column)
            return row.cell(merge.first_column);
    return {};
}

/// What a header over two rows says about a column.
std::string both(const std::string& above, const std::string& below, const Mapping& mapping) {
    if (above.empty() || below.empty() || above == below)
        return above.empty() ? below : above;
    const auto field_above = header_field(above, mapping);
    const auto field_below = header_field(below, mapping);
    if (!field_below.empty())
        return field_above == field_below ? above : below;
    return field_above.empty() ? above + " " + below : above;
}

Row joined(const Grid& grid, const Row& above, const Row& below, const Mapping& mapping) {
    Row row{.number = above.number, .line = above.line, .cells = {}};
    const auto width = std::max(above.cells.size(), below.cells.size());
    for (std::size_t i = 0; i < width; ++i)
        row.cells.push_back(both(spread_cell(grid, above, i), below.cell(i), mapping));
    return row;
}

/// "Response" below the question that was asked.
bool names_nothing(const std::string& header) {
    static const FoldedWords answers{
        "response", "responses", "open-ended response", "answer", "réponse", "respuesta", "ответ", "antwort"};
    return header.empty() || answers.has(names::fold(header));
}

/// Whether the row above `header` is the upper half of it: it names columns that `header` leaves open.
bool is_upper_half(const Row& above, const Row& header, const Mapping& mapping) {
    if (above.number + 1 != header.number || filled_cells(above) < 2)
        return false;
    for (std::size_t i = 0; i < above.cells.size(); ++i)
        if (!header_field(above.cell(i), mapping).empty() && names_nothing(header.cell(i)))
            return true;
    return false;
}

/// An address or a code of a registration alone: no title is so.
bool names_somebody(const Row& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return cell.find('@') != std::string::npos || domain::is_code(cell, domain::CodeStyle::registration);
    });
}

/// What somebody has, and no column is called.
bool has_data(const Row& row, const std::function<bool(const std::string&)>& is_delegation) {
    const auto is_data = [&](const std::string& cell) {
        return cell.find('@') != std::string::npos || is_number(cell) ||
               domain::is_code(cell, domain::CodeStyle::registration) || is_courtesy(cell) ||
               is_delegation(cell);
    };
    const bool has_one = std::any_of(row.cells.begin(), row.cells.end(),
                                     [&](const auto& cell) { return !cell.empty() && is_data(cell); });
    return has_one && (filled_cells(row) > 1 || names_somebody(row));
}

/// Whether the next row that has several cells has data, too.
bool goes_on_with_data(const Grid& grid, std::size_t place,
                       const std::function<bool(const std::string&)>& is_delegation) {
    for (auto i = place + 1; i < grid.rows.size(); ++i)
        if (filled_cells(grid.rows[i]) > 1 || names_somebody(grid.rows[i]))
            return has_data(grid.rows[i], is_delegation);
    return true;
}

/// Whether the row has words where all rows below have numbers, addresses or States: they are headers in some language.
bool is_unlike_those_below(const Grid& grid, std::size_t place,
                           const std::function<bool(const std::string&)>& is_delegation) {
    const auto is_data = [&](const std::string& cell) {
        return cell.find('@') != std::string::npos || is_number(cell) || is_phone(cell) ||
               is_courtesy(cell) || is_delegation(cell);
    };
    const auto& row = grid.rows[place];
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].empty() || is_data(row.cells[column]))
            continue;
        std::size_t data = 0;
        std::size_t others = 0;
        for (auto below = place + 1; below < grid.rows.size(); ++below)
            if (const auto& cell = grid.rows[below].cell(column); !cell.empty())
                ++(is_data(cell) ? data : others);
        if (data > 0 && others == 0)
            return true;
    }
    return false;
}

/// Whether a cell is a header, and no mark such as "present", which stands below it again.
bool has_header_of_column(const Grid& grid, std::size_t place, const Mapping& mapping) {
    const auto& row = grid.rows[place];
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const bool is_mark =
            is_about_presence(row.cells[column]) &&
            std::any_of(grid.rows.begin() + static_cast<std::ptrdiff_t>(place) + 1, grid.rows.end(),
                        [&](const Row& below) { return is_about_presence(below.cell(column)); });
        if (!is_mark && is_sure_header(row.cells[column], mapping))
            return true;
    }
    return false;
}

/// Where a list of names without headers begins, below lines that stand alone: the first row has a whole name, and
/// nearly all others have one in the same column.
std::optional<std::size_t> first_of_bare_names(const Grid& grid, const Mapping& mapping,
                                               const std::function<bool(const std::string&)>& is_delegation) {
    constexpr std::size_t nearly_all = 80;
    for (std::size_t i = 0; i < std::min(grid.rows.size(), rows_of_titles); ++i) {
        const auto& row = grid.rows[i];
        if (has_header_of_column(grid, i, mapping) || is_unlike_those_below(grid, i, is_delegation))
            return std::nullopt;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (!is_whole_name(row.cells[column]) || is_delegation(row.cells[column]))
                continue;
            std::size_t names = 0;
            std::size_t parts = 0; // "Clark"
            std::size_t others = 0;
            for (auto below = i; below < grid.rows.size(); ++below) {
                const auto& cell = grid.rows[below].cell(column);
                if (!cell.empty() && !is_delegation(cell))
                    ++(is_whole_name(cell) ? names : is_one_name(cell) ? parts : others);
            }
            if (100 * names >= nearly_all * (names + others) && names > parts)
                return i;
        }
        if (filled_cells(row) > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

/// Named for the places of the columns.
Header header_by_place(const Grid& grid, std::size_t place) {
    Header header{{}, place, place, false, true};
    header.row.number = grid.rows[place].number;
    std::size_t width = 0;
    for (auto i = place; i < std::min(grid.rows.size(), place + rows_looked_at); ++i)
        width = std::max(width, grid.rows[i].cells.size());
    for (std::size_t i = 0; i < width; ++i)
        header.row.cells.push_back(column_name({}, i));
    return header;
}

std::size_t place_of(const Grid& grid, int number) {
    const auto row = std::find_if(grid.rows.begin(), grid.rows.end(),
                                  [&](const Row& each) { return each.number == number; });
    if (row == grid.rows.end())
        throw ExchangeError(fmt::format("there is nothing in row {} to be the header", number),
                            "count the rows as a spreadsheet shows them, empty ones too");
    return static_cast<std::size_t>(row - grid.rows.begin());
}

} // namespace

void fill_merged(Grid& grid) {
    for (const auto& merge : grid.merges) {
        if (merge.last_row <= merge.first_row)
            continue;
        const auto by_number = [](const Row& row, int number) { return row.number < number; };
        auto row = std::lower_bound(grid.rows.begin(), grid.rows.end(), merge.first_row, by_number);
        if (row == grid.rows.end() || row->number != merge.first_row)
            continue;
        const std::string text = row->cell(merge.first_column);
        if (text.empty())
            continue;
        for (++row; row != grid.rows.end() && row->number <= merge.last_row; ++row) {
            row->cells.resize(std::max(row->cells.size(), merge.first_column + 1));
            row->cells[merge.first_column] = text;
        }
    }
}

/// Whether the second row says again, in another language, what several columns have: a name, when somebody was born.
bool means_the_same(const Row& header, const Row& second) {
    constexpr std::size_t several = 2;
    const auto is_name = [](const std::string& field) {
        return field == "name" || field == "family" || field == "given";
    };
    std::size_t same = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < second.cells.size(); ++i) {
        const auto above = header.cell(i).empty() ? std::nullopt : meaning_of(header.cell(i));
        const auto here = second.cells[i].empty() ? std::nullopt : meaning_of(second.cells[i]);
        if (!above || !here)
            continue;
        const bool is_same = above->field == here->field || (is_name(above->field) && is_name(here->field));
        ++(is_same ? same : others);
    }
    return same >= several && same > others;
}

Header find_header(const Grid& grid, const Mapping& mapping,
                   const std::function<bool(const std::string&)>& is_delegation, std::optional<int> wanted) {
    const bool is_known = wanted || grid.has_known_header;
    const auto place = wanted ? place_of(grid, *wanted) : is_known ? 0 : likeliest_header(grid, mapping);
    Header header{grid.rows[place], place, place + 1, false};
    const bool is_data = !is_known && !has_sure_header(header.row, mapping) &&
                         has_data(header.row, is_delegation) && goes_on_with_data(grid, place, is_delegation);
    const auto bare = is_known || is_data ? std::nullopt : first_of_bare_names(grid, mapping, is_delegation);
    if (bare)
        header = header_by_place(grid, *bare);
    else if (is_data)
        header = header_by_place(grid, std::min(place, first_wide_row(grid)));
    else if (!is_known && place > 0 && is_upper_half(grid.rows[place - 1], header.row, mapping)) {
        header.row = joined(grid, grid.rows[place - 1], header.row, mapping);
        header.first = place - 1;
    } else if (!grid.has_known_header && place + 1 < grid.rows.size() &&
               (is_mostly_headers(grid.rows[place + 1], mapping) ||
                means_the_same(header.row, grid.rows[place + 1]))) {
        header.row = joined(grid, header.row, grid.rows[place + 1], mapping);
        header.first_below = place + 2;
    }
    header.names_people = has_naming_header(header.row, mapping);
    return header;
}

bool repeats_header(const Row& row, const Row& header) {
    const auto is_same = [&](std::size_t column) {
        const auto& cell = row.cells[column];
        return cell.size() == header.cell(column).size() &&
               names::fold(cell) == names::fold(header.cell(column));
    };
    std::size_t same = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].empty() && is_same(i))
            ++same;
    const bool is_all_same =
        same == filled_cells(row) && same >= std::min<std::size_t>(2, header.cells.size());
    const bool is_near = row.number <= header.number + rows_of_headers;
    return is_all_same || (is_near && is_mostly_headers(row, {}));
}

bool begins_other_table(const Row& row, const Row& header) {
    constexpr std::size_t least_same = 2;
    std::size_t same = 0;
    bool has_others = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].empty())
            continue;
        const auto here = meaning_of(row.cells[i]);
        if (!here)
            return false;
        same += names::fold(row.cells[i]) == names::fold(header.cell(i)) ? 1U : 0U;
        const auto above = header.cell(i).empty() ? std::nullopt : meaning_of(header.cell(i));
        has_others = has_others || !above || above->field != here->field;
    }
    return has_others && same >= least_same;
}

bool has_other_meaning(const std::string& header) {
    const auto meaning = meaning_of(header);
    return meaning && !meaning->otherwise.empty();
}

} // namespace plenary::exchange
