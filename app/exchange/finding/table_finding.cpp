#include "exchange/finding/table_finding.hpp"

#include "exchange/error.hpp"
#include "exchange/finding/header_finding.hpp"
#include "exchange/finding/other_tables.hpp"
#include "exchange/finding/running_text.hpp"
#include "exchange/finding/sheet_choosing.hpp"
#include "exchange/finding/side_by_side.hpp"
#include "exchange/finding/turned_list.hpp"
#include "exchange/lines/people_rows.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <utility>

namespace plenary::exchange {

namespace {

/// What is wrong with files of which no row could be read.
std::optional<FoundTable> without_rows(std::vector<Grid>& grids) {
    FoundTable found;
    for (auto& grid : grids)
        for (auto& problem : grid.problems)
            found.problems.push_back({problem.row, std::move(problem.complaint)});
    return found.problems.empty() ? std::nullopt : std::optional{std::move(found)};
}

/// The tables that stand one below the other in a sheet.
std::vector<FoundSheet> tables_in(Grid grid, Header header, const Mapping& mapping,
                                  const FindingOptions& options) {
    std::vector<FoundSheet> found;
    if (options.header_row || grid.has_known_header) {
        found.push_back({std::move(grid), std::move(header)});
        return found;
    }
    auto parts = split_tables(std::move(grid), mapping, options.is_delegation);
    if (parts.size() == 1) {
        found.push_back({std::move(parts.front()), std::move(header)});
        return found;
    }
    for (auto& part : parts) {
        auto its_header = find_header(part, mapping, options.is_delegation);
        if (!found.empty())
            part.notes.emplace_back(fmt::format("Another table, with columns of its own, begins in row {}",
                                                its_header.row.number));
        found.push_back({std::move(part), std::move(its_header)});
    }
    return found;
}

} // namespace

std::vector<FoundTable> find_tables(std::vector<Grid> grids, const FindingOptions& options) {
    auto all_mappings = options.mapping;
    all_mappings.insert(all_mappings.end(), options.usual_mapping.begin(), options.usual_mapping.end());
    std::vector<FoundSheet> sheets;
    for (auto& grid : grids) {
        if (grid.rows.empty())
            continue;
        fill_merged(grid);
        if (!options.header_row) {
            turn_list(grid, all_mappings);
            unfold_list(grid, all_mappings, options.is_delegation);
            gather_lines(grid, all_mappings, options.is_delegation);
        }
        auto header = find_header(grid, all_mappings, options.is_delegation, options.header_row);
        sheets.push_back({std::move(grid), std::move(header)});
    }
    if (sheets.empty()) {
        if (auto found = without_rows(grids))
            return {std::move(*found)};
        throw ExchangeError("the table is empty", "its first row has to have the headers of the columns");
    }
    auto [chosen, others] = choose_sheets(std::move(sheets), options.is_delegation);
    const bool several = chosen.size() > 1;
    std::vector<FoundTable> tables;
    for (auto& [grid, header] : chosen) {
        const auto name = grid.sheet;
        std::string delegation;
        for (auto& [part, its_header] :
             tables_in(std::move(grid), std::move(header), all_mappings, options)) {
            tables.push_back(
                find_people(std::move(part), std::move(its_header), options, several, delegation));
            if (several)
                tables.back().sheet = name;
        }
    }
    if (!others.empty())
        tables.front().notes.emplace_back(fmt::format(
            "Not read: the sheet{}{}", others.size() > 1 ? "s " : " ", util::list_in_words(others)));
    return tables;
}

} // namespace plenary::exchange
