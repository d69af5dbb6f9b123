#include "exchange/finding/turned_list.hpp"

#include "exchange/headers/header_words.hpp"
#include "exchange/lines/row_words.hpp"
#include "names/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

/// "Family name:" without the sign.
std::string label_text(const std::string& cell) {
    auto text = std::string{util::trimmed(cell)};
    while (text.ends_with(':') || text.ends_with('*') || text.ends_with(' '))
        text.pop_back();
    return text;
}

class ListTurner {
public:
    ListTurner(Grid& grid, const Mapping& mapping) : grid_(grid), mapping_(mapping) {}

    void turn() {
        if (!find_labels() || has_header_row())
            return;
        find_records();
        const bool is_one_column = values_.size() == 1;
        if (values_.empty() || (!is_one_column && starts_.size() > 1))
            return;
        const auto label = column_letters(label_column_);
        const auto number = grid_.rows[starts_.front()].number;
        build(is_one_column);
        grid_.notes.emplace_back(
            starts_.size() > 1
                ? fmt::format("The headers stand in column {}, again for each person: the row of a person is "
                              "the first of theirs",
                              label)
            : is_one_column
                ? fmt::format("The headers stand in column {}: this is a form of one person, from row {}",
                              label, number)
                : fmt::format("The headers stand in column {}, and each column beside it has a person: "
                              "row 2 is column B",
                              label));
    }

private:
    /// The first column that has anything, where it has several headers, among them one of names.
    bool find_labels() {
        constexpr std::size_t least_headers = 3;
        std::size_t width = 0;
        for (const auto& row : grid_.rows)
            width = std::max(width, row.cells.size());
        const auto is_filled = [&](std::size_t column) {
            return std::any_of(grid_.rows.begin(), grid_.rows.end(),
                               [&](const Row& row) { return !row.cell(column).empty(); });
        };
        while (label_column_ < width && !is_filled(label_column_))
            ++label_column_;
        Row labels;
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const auto text = label_text(grid_.rows[i].cell(label_column_));
            const bool is_sure = is_sure_header(text, mapping_);
            if (is_sure)
                labels.cells.push_back(text);
            // "Title" is one where something stands beside it.
            if (is_sure || (filled_cells(grid_.rows[i]) > 1 && !header_field(text, mapping_).empty()))
                label_rows_.insert(i);
        }
        return header_fields(labels, mapping_).size() >= least_headers &&
               has_naming_header(labels, mapping_) && 2 * label_rows_.size() > filled_rows();
    }

    /// Rows in which something stands beside the first column.
    [[nodiscard]] std::size_t filled_rows() const {
        return static_cast<std::size_t>(std::count_if(grid_.rows.begin(), grid_.rows.end(),
                                                      [](const Row& row) { return filled_cells(row) > 1; }));
    }

    /// Several headers side by side are those of a table.
    [[nodiscard]] bool has_header_row() const {
        return std::any_of(grid_.rows.begin(), grid_.rows.end(), [&](const Row& row) {
            return std::count_if(row.cells.begin(), row.cells.end(), [&](const std::string& cell) {
                       return is_sure_header(label_text(cell), mapping_);
                   }) > 1;
        });
    }

    /// Where each person begins, and in which columns the values stand.
    void find_records() {
        std::set<std::string> seen;
        for (const auto i : label_rows_) {
            const auto folded = names::fold(label_text(grid_.rows[i].cell(label_column_)));
            if (starts_.empty() || seen.contains(folded)) {
                starts_.push_back(i);
                seen.clear();
            }
            seen.insert(folded);
            const auto& cells = grid_.rows[i].cells;
            for (auto column = label_column_ + 1; column < cells.size(); ++column)
                if (!cells[column].empty() && !says_nothing(cells[column]))
                    values_.insert(column);
        }
    }

    /// The column of a label among the headers, which is added where it is new.
    std::size_t place_of(const std::string& label, Row& header) {
        const auto folded = names::fold(label);
        const auto found = std::find_if(header.cells.begin(), header.cells.end(),
                                        [&](const std::string& cell) { return names::fold(cell) == folded; });
        const auto place = static_cast<std::size_t>(found - header.cells.begin());
        if (found == header.cells.end())
            header.cells.push_back(label);
        return place;
    }

    void build(bool is_one_column) {
        Row header;
        header.number = grid_.rows[starts_.front()].number;
        std::vector<Row> people;
        std::vector<CellProblem> problems;
        for (std::size_t start = 0; start < starts_.size(); ++start) {
            const auto end = start + 1 < starts_.size() ? starts_[start + 1] : grid_.rows.size();
            for (const auto value : values_) {
                auto& person = people.emplace_back();
                person.number =
                    is_one_column ? grid_.rows[starts_[start]].number : static_cast<int>(value) + 1;
                for (auto i = starts_[start]; i < end; ++i)
                    take(grid_.rows[i], value, header, person, problems);
            }
        }
        std::erase_if(people, [](const Row& row) { return row.cells.empty(); });
        header.number = is_one_column ? std::min(header.number, people.front().number) : 1;
        grid_.rows = std::move(people);
        grid_.rows.insert(grid_.rows.begin(), std::move(header));
        grid_.problems = std::move(problems);
        grid_.merges.clear();
    }

    void take(const Row& row, std::size_t value, Row& header, Row& person,
              std::vector<CellProblem>& problems) {
        const auto label = label_text(row.cell(label_column_));
        if (label.empty() || row.cell(value).empty())
            return;
        const auto place = place_of(label, header);
        person.cells.resize(std::max(person.cells.size(), place + 1));
        person.cells[place] = row.cell(value);
        if (const auto lines = row.lines_of(value); !lines.empty())
            person.lines.emplace_back(place, lines);
        if (std::find(row.struck.begin(), row.struck.end(), value) != row.struck.end())
            person.struck.push_back(place);
        for (const auto& problem : grid_.problems)
            if (problem.row == row.number && problem.column == value)
                problems.push_back({person.number, place, problem.complaint});
    }

    Grid& grid_;
    const Mapping& mapping_;
    std::size_t label_column_ = 0;
    std::set<std::size_t> label_rows_; ///< places in the grid
    std::vector<std::size_t> starts_;  ///< that of the first label of each person
    std::set<std::size_t> values_;     ///< columns
};

} // namespace

void turn_list(Grid& grid, const Mapping& mapping) {
    if (!grid.has_known_header && !grid.rows.empty())
        ListTurner{grid, mapping}.turn();
}

} // namespace plenary::exchange
