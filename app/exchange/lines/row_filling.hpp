/// \file
/// What a list says of its people outside of their own cells: in lines between the rows, in the row above, by a mark
/// at the name. Part of table_finding.
#pragma once

#include "exchange/finding/table_finding.hpp"
#include "exchange/lines/footnotes.hpp"
#include "exchange/lines/section_lines.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace plenary::exchange {

/// What was seen while the rows were sorted.
struct Filling {
    const std::vector<LinesAbove>& above; ///< by row of the table
    const std::vector<int>& role_lines;   ///< numbers of the rows that say in what role those below come
    const std::map<int, std::string>&
        labelled_roles; ///< by number of the row, where one stands before the name
    const Footnotes& footnotes;
    const std::set<int>& unsure; ///< and of people who are to be confirmed
    const Mapping& mapping;      ///< what it says stands
    /// Whether a delegation goes by this name.
    const std::function<bool(const std::string&)>& is_delegation;
    bool has_known_header; ///< the headers are those of a program: a blank cell is blank
};

/// The column that has the field, or a new one behind all others.
std::size_t column_for(FoundTable& found, const std::string& field);

/// Fills in delegations, roles and statuses, in columns of their own where the table has none, and tells of it.
void fill_rows(FoundTable& found, const Filling& known);

} // namespace plenary::exchange
