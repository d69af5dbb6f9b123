/// \file
/// The people of a list as a test compares them.
#pragma once

#include "exchange/finding/table_finding.hpp"
#include "support/remedy_words.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace plenary::testing {

/// The tables in rows of a sheet, numbered from 1; a row of no cells is blank. Norway, France, UNDP and WHO are known.
inline std::vector<exchange::FoundTable> found_tables(std::vector<std::vector<std::string>> rows) {
    exchange::Grid grid;
    int number = 0;
    for (auto& cells : rows)
        if (++number; !cells.empty())
            grid.rows.push_back({.number = number, .cells = std::move(cells)});
    exchange::FindingOptions options;
    options.is_delegation = [](const std::string& text) {
        static const std::vector<std::string> known{"Norway", "NORWAY", "France", "FRANCE", "UNDP", "WHO"};
        return std::find(known.begin(), known.end(), text) != known.end();
    };
    return exchange::find_tables({grid}, options);
}

/// "2: name=Kari Dahl delegation=Norway", by lines.
inline std::string people_of(const std::vector<exchange::FoundTable>& tables) {
    std::string text;
    for (const auto& table : tables)
        for (const auto& row : table.table.rows) {
            text += std::to_string(row.number) + ":";
            for (std::size_t i = 0; i < table.columns.columns.size(); ++i)
                if (!table.columns.columns[i].field.empty() && !row.cell(i).empty())
                    text += " " + table.columns.columns[i].field + "=" + row.cell(i);
            text += "\n";
        }
    return text;
}

inline bool notes_have(const std::vector<exchange::FoundTable>& tables, const std::string& part) {
    return std::any_of(tables.begin(), tables.end(), [&](const exchange::FoundTable& table) {
        return std::any_of(table.notes.begin(), table.notes.end(), [&](const domain::Remedy& note) {
            return in_brackets(note).find(part) != std::string::npos;
        });
    });
}

} // namespace plenary::testing
