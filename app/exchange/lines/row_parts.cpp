#include "exchange/lines/row_parts.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::exchange {

Places from_to(std::size_t from, std::size_t to) {
    Places places(to - from);
    std::iota(places.begin(), places.end(), from);
    return places;
}

Row cells_at(const Row& row, const Places& places) {
    Row part{.number = row.number, .line = row.line, .cells = {}};
    for (const auto place : places)
        part.cells.push_back(row.cell(place));
    return part;
}

bool is_blank(const Row& row, const Places& places) {
    return std::all_of(places.begin(), places.end(),
                       [&](std::size_t place) { return row.cell(place).empty(); });
}

int row_step(const Grid& grid) {
    constexpr int ten = 10;
    int step = ten * ten;
    while (step <= grid.rows.back().number)
        step *= ten;
    return step;
}

Row part_of_row(const Grid& grid, const Row& row, const Places& places, int number,
                std::vector<CellProblem>& problems) {
    auto part = cells_at(row, places);
    part.number = number;
    part.is_hidden = row.is_hidden;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (const auto lines = row.lines_of(places[i]); !lines.empty())
            part.lines.emplace_back(i, lines);
        if (std::find(row.struck.begin(), row.struck.end(), places[i]) != row.struck.end())
            part.struck.push_back(i);
        for (const auto& problem : grid.problems)
            if (problem.row == row.number && problem.column == places[i])
                problems.push_back({number, i, problem.complaint});
    }
    for (const auto& problem : grid.problems)
        if (problem.row == row.number && problem.column == CellProblem::no_column)
            problems.push_back({number, problem.column, problem.complaint});
    while (!part.cells.empty() && part.cells.back().empty())
        part.cells.pop_back();
    return part;
}

} // namespace plenary::exchange
