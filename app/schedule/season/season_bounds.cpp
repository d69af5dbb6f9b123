#include "schedule/season/season_bounds.hpp"

#include <algorithm>

namespace plenary::schedule {

// The meetings of a series are assigned to cells; the n-th in a cell costs n - 1 times coming back.
SeriesBound bound_of_series(const SeasonTable& table, const std::vector<SharedSlotSet>& sets,
                            std::size_t series) {
    const auto& open = table.all_series()[series].open;
    const auto of_host =
        domain::weights_of(table.all_series()[series].series).of(domain::CostTerm::host_again);
    std::vector<Cell> columns; // a cell as often as meetings can take it
    std::vector<std::int64_t> comes_back;
    for (const auto meeting : open)
        for (const auto& cell : sets[meeting]->cells)
            columns.push_back(cell.cell);
    std::sort(columns.begin(), columns.end());
    for (std::size_t i = 0; i < columns.size(); ++i)
        comes_back.push_back(i > 0 && columns[i] == columns[i - 1] ? comes_back.back() + of_host : 0);
    std::vector<std::int64_t> costs(open.size() * columns.size(), cannot_take);
    for (std::size_t row = 0; row < open.size(); ++row)
        for (const auto& cell : sets[open[row]]->cells)
            for (auto column = static_cast<std::size_t>(
                     std::lower_bound(columns.begin(), columns.end(), cell.cell) - columns.begin());
                 column < columns.size() && columns[column] == cell.cell; ++column)
                costs[(row * columns.size()) + column] = cell.least + comes_back[column];
    const auto assigned = assign(costs, open.size(), columns.size());
    SeriesBound bound;
    bound.cost = assigned.cost;
    for (std::size_t row = 0; row < open.size(); ++row) {
        const auto& cells = sets[open[row]]->cells;
        auto& more = bound.more.emplace_back(cells.size(), no_limit);
        for (std::size_t column = 0; column < columns.size(); ++column)
            if (const auto price = costs[(row * columns.size()) + column]; price < cannot_take) {
                auto& least = more[sets[open[row]]->place_of(columns[column])];
                least = std::min(least, price - assigned.row_price[row] - assigned.column_price[column]);
            }
    }
    return bound;
}

} // namespace plenary::schedule
