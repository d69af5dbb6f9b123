#include "exchange/finding/stacked_tables.hpp"

#include "exchange/finding/other_tables.hpp"
#include "exchange/headers/header_words.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/row_parts.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

constexpr std::size_t most_rows_above = 30;

class Stacker {
public:
    Stacker(Grid& grid, const Mapping& mapping, const std::function<bool(const std::string&)>& is_delegation)
        : grid_(grid), mapping_(mapping), is_delegation_(is_delegation) {}

    void stack() {
        for (std::size_t i = 0; i + 1 < std::min(grid_.rows.size(), most_rows_above); ++i) {
            auto tables = tables_at(i);
            if (tables.size() < 2 || !have_other_people(i, tables))
                continue;
            put_below(i, tables);
            return;
        }
    }

private:
    /// The columns of each, where every one is a table of people.
    [[nodiscard]] std::vector<Places> tables_at(std::size_t at) const {
        std::vector<Places> tables;
        const auto& header = grid_.rows[at];
        Places table;
        for (std::size_t column = 0; column <= header.cells.size(); ++column) {
            if (column < header.cells.size() && !is_empty_from(at, column)) {
                table.push_back(column);
                continue;
            }
            if (!table.empty())
                add_parted(tables, at, std::exchange(table, {}));
        }
        const auto is_table = [&](const Places& places) {
            return is_header_of_people(cells_at(header, places), mapping_);
        };
        return std::all_of(tables.begin(), tables.end(), is_table) ? tables : std::vector<Places>{};
    }

    /// The columns as one table, or as several that stand without an empty column between them.
    void add_parted(std::vector<Places>& tables, std::size_t at, const Places& places) const {
        for (std::size_t i = 1; i < places.size(); ++i) {
            Places first{places.begin(), places.begin() + static_cast<std::ptrdiff_t>(i)};
            Places second{places.begin() + static_cast<std::ptrdiff_t>(i), places.end()};
            if (!are_two_tables(at, first, second))
                continue;
            tables.push_back(std::move(first));
            return add_parted(tables, at, second);
        }
        tables.push_back(places);
    }

    /// Whether the second begins with a name, or with a number as the first, and both say the same of their people beside
    /// the name, or stand each below its delegation.
    [[nodiscard]] bool are_two_tables(std::size_t at, const Places& first, const Places& second) const {
        const auto& header = grid_.rows[at];
        const auto& begin = header.cell(second.front());
        const bool begins_anew =
            has_naming_header(Row{.cells = {begin}}, mapping_) ||
            (!begin.empty() && names::fold(begin) == names::fold(header.cell(first.front())));
        const auto one = cells_at(header, first);
        const auto other = cells_at(header, second);
        if (!begins_anew || !is_header_of_people(one, mapping_) || !is_header_of_people(other, mapping_))
            return false;
        const auto fields = header_fields(one, mapping_);
        const auto others = header_fields(other, mapping_);
        if (fields.contains("delegation") != others.contains("delegation"))
            return false;
        const bool say_the_same = std::any_of(fields.begin(), fields.end(), [&](const std::string& field) {
            return others.contains(field) && !is_naming(field);
        });
        return say_the_same || (is_below_delegation(at, first) && is_below_delegation(at, second));
    }

    [[nodiscard]] bool is_below_delegation(std::size_t at, const Places& table) const {
        return at > 0 && is_delegation_(heading_text(grid_.rows[at - 1].cell(table.front())));
    }

    [[nodiscard]] bool is_empty_from(std::size_t at, std::size_t column) const {
        return std::all_of(grid_.rows.begin() + static_cast<std::ptrdiff_t>(at), grid_.rows.end(),
                           [&](const Row& row) { return row.cell(column).empty(); });
    }

    [[nodiscard]] std::string name_in(const Row& row, std::size_t header, const Places& places) const {
        std::vector<std::string> words;
        for (const auto place : places)
            if (!row.cell(place).empty() &&
                has_naming_header(Row{.cells = {grid_.rows[header].cell(place)}}, mapping_))
                words.push_back(row.cell(place));
        return util::join(words, " ");
    }

    /// Whether hardly a row has words of one name in two tables, or names in two scripts, which may be of one person.
    [[nodiscard]] bool have_other_people(std::size_t header, const std::vector<Places>& tables) const {
        constexpr std::size_t tenth = 10;
        std::size_t both = 0;
        std::size_t same = 0;
        for (auto i = header + 1; i < grid_.rows.size(); ++i) {
            const auto first = name_in(grid_.rows[i], header, tables[0]);
            for (std::size_t other = 1; other < tables.size(); ++other) {
                const auto second = name_in(grid_.rows[i], header, tables[other]);
                if (first.empty() || second.empty())
                    continue;
                ++both;
                same += share_word(first, second) || part_in_two_scripts(first + " / " + second) ? 1U : 0U;
            }
        }
        return both > 0 && tenth * same <= both;
    }

    static bool share_word(const std::string& one, const std::string& other) {
        const auto words = util::split_words(names::fold(one));
        const std::set<std::string> known{words.begin(), words.end()};
        const auto others = util::split_words(names::fold(other));
        return std::any_of(others.begin(), others.end(),
                           [&](const std::string& word) { return known.contains(word); });
    }

    void put_below(std::size_t header, const std::vector<Places>& tables) {
        const auto step = row_step(grid_);
        const auto own_lines = lines_above(header, tables);
        const auto& header_row = grid_.rows[header];
        std::vector<Row> rows(grid_.rows.begin(),
                              grid_.rows.begin() +
                                  static_cast<std::ptrdiff_t>(own_lines.empty() ? header : header - 1));
        std::vector<std::string> letters;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const auto shift = static_cast<int>(i) * step;
            letters.push_back(column_letters(tables[i].front()));
            if (!own_lines.empty())
                rows.push_back({.number = grid_.rows[header - 1].number + shift, .cells = {own_lines[i]}});
            const auto here = cells_at(header_row, tables[i]);
            const bool is_same =
                i > 0 && !have_other_columns(cells_at(header_row, tables[0]), here, mapping_);
            for (auto row = is_same ? header + 1 : header; row < grid_.rows.size(); ++row)
                if (!is_blank(grid_.rows[row], tables[i]))
                    rows.push_back(part_of_row(grid_, grid_.rows[row], tables[i],
                                               grid_.rows[row].number + shift, problems_));
        }
        const auto below = grid_.rows[header + 1].number;
        grid_.notes.emplace_back(fmt::format(
            "Tables with columns of their own stand side by side, from columns {}: row {} is row {} of the second",
            util::list_in_words(letters), below + step, below));
        grid_.rows = std::move(rows);
        grid_.problems = std::move(problems_);
        grid_.merges.clear();
    }

    /// What stands in the row above over each table; nothing where it is of all of them.
    [[nodiscard]] std::vector<std::string> lines_above(std::size_t header,
                                                       const std::vector<Places>& tables) const {
        if (header == 0)
            return {};
        const auto& above = grid_.rows[header - 1];
        std::vector<std::string> lines;
        for (const auto& table : tables) {
            std::string line;
            for (auto column = table.front(); column <= table.back() && line.empty(); ++column)
                line = above.cell(column);
            if (line.empty() || (!lines.empty() && line == lines.front() && !is_delegation_(line)))
                return {};
            lines.push_back(std::move(line));
        }
        return lines;
    }

    Grid& grid_;
    const Mapping& mapping_;
    const std::function<bool(const std::string&)>& is_delegation_;
    std::vector<CellProblem> problems_;
};

} // namespace

void stack_tables(Grid& grid, const Mapping& mapping,
                  const std::function<bool(const std::string&)>& is_delegation) {
    if (grid.has_known_header || grid.rows.size() < 2)
        return;
    Stacker{grid, mapping, is_delegation}.stack();
}

} // namespace plenary::exchange
