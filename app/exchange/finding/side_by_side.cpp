#include "exchange/finding/side_by_side.hpp"

#include "exchange/finding/side_finding.hpp"
#include "exchange/finding/stacked_tables.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/row_reading.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

/// Gives each person a row.
class ListUnfolder {
public:
    ListUnfolder(Grid& grid, SideBySide layout, const std::function<bool(const std::string&)>& is_delegation)
        : grid_(grid), layout_(std::move(layout)), is_delegation_(is_delegation) {}

    void unfold() {
        const auto step = row_step(grid_);
        const auto body = layout_.header + 1;
        std::vector<Row> rows;
        for (std::size_t i = 0; i < layout_.header; ++i)
            if (layout_.lines.empty() || i + 1 < layout_.header)
                rows.push_back(grid_.rows[i]);
        auto& header = rows.emplace_back(cells_at(grid_.rows[layout_.header], {}));
        header.cells = layout_.header_cells;
        const auto add = [&](std::size_t i, std::size_t person) {
            const auto& row = grid_.rows[i];
            const auto number = row.number + static_cast<int>(person) * step;
            if (!is_blank(row, layout_.people[person])) {
                rows.push_back(part_of(row, person, number));
                add_extra(rows.back(), person);
            } else if (layout_.is_by_row() && person == 0 && names_nobody(row))
                rows.push_back(part_of(row, person, number));
            else if (!layout_.is_by_row() && (person == 0 || is_line_of_all(row)))
                add_line(rows, row, number);
        };
        if (layout_.is_by_row()) {
            for (auto i = body; i < grid_.rows.size(); ++i)
                for (std::size_t person = 0; person < layout_.people.size(); ++person)
                    add(i, person);
        } else {
            for (std::size_t person = 0; person < layout_.people.size(); ++person) {
                if (!layout_.lines.empty())
                    rows.push_back(
                        {.number = grid_.rows[layout_.header - 1].number + static_cast<int>(person) * step,
                         .cells = {layout_.lines[person]}});
                for (auto i = body; i < grid_.rows.size(); ++i)
                    add(i, person);
            }
        }
        grid_.rows = std::move(rows);
        grid_.problems = std::move(problems_);
        grid_.merges.clear();
        grid_.notes.emplace_back(std::move(layout_.note));
    }

private:
    [[nodiscard]] bool names_nobody(const Row& row) const {
        return std::all_of(layout_.people.begin(), layout_.people.end(),
                           [&](const Places& places) { return is_blank(row, places); });
    }

    void add_extra(Row& row, std::size_t person) const {
        if (layout_.extra.empty() || layout_.extra[person].empty())
            return;
        row.cells.resize(layout_.header_cells.size());
        row.cells.back() = layout_.extra[person];
    }

    /// Whether the row is the name of a delegation above all tables.
    [[nodiscard]] bool is_line_of_all(const Row& row) const {
        const auto text = heading_text(only_text(row));
        return !layout_.is_by_row() && !text.empty() && is_delegation_(text) && !have_own_lines();
    }

    [[nodiscard]] bool have_own_lines() const {
        return std::any_of(grid_.rows.begin(), grid_.rows.end(), [&](const Row& row) {
            const auto text = only_text(row);
            return !text.empty() && is_blank(row, layout_.people.front()) &&
                   is_delegation_(heading_text(text));
        });
    }

    /// What stands in a row of which nobody has anything.
    void add_line(std::vector<Row>& rows, const Row& row, int number) {
        Row line{.number = number, .line = row.line, .cells = {}};
        for (const auto& cell : row.cells) {
            const bool is_of_other =
                std::any_of(layout_.people.begin() + 1, layout_.people.end(), [&](const Places& places) {
                    return std::find(places.begin(), places.end(),
                                     static_cast<std::size_t>(&cell - row.cells.data())) != places.end();
                });
            if (!cell.empty() && !is_of_other)
                line.cells.push_back(cell);
        }
        line.is_hidden = row.is_hidden;
        if (!line.cells.empty())
            rows.push_back(std::move(line));
    }

    Row part_of(const Row& row, std::size_t person, int number) {
        auto places = layout_.common;
        places.insert(places.end(), layout_.people[person].begin(), layout_.people[person].end());
        return part_of_row(grid_, row, places, number, problems_);
    }

    Grid& grid_;
    SideBySide layout_;
    const std::function<bool(const std::string&)>& is_delegation_;
    std::vector<CellProblem> problems_;
};

} // namespace

void unfold_list(Grid& grid, const Mapping& mapping,
                 const std::function<bool(const std::string&)>& is_delegation) {
    if (grid.has_known_header || grid.rows.size() < 2)
        return;
    if (auto found = find_side_by_side(grid, mapping, is_delegation))
        ListUnfolder{grid, *std::move(found), is_delegation}.unfold();
    else
        stack_tables(grid, mapping, is_delegation);
}

} // namespace plenary::exchange
