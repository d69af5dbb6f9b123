/// \file
/// What stands in the cells of names of a row: names, marks beside them, and what is none. Part of people_rows.
#pragma once

#include "exchange/columns/columns.hpp"
#include "exchange/files/table.hpp"

#include <string>
#include <vector>

namespace plenary::exchange {

/// "Head of Protocol"; of one word it may be what somebody is called: there are people called Head.
bool is_long_office(const std::string& name);

/// "TBC", "Minister of Justice", "Interpreter" with a "1" beside it.
bool hold_place(const std::vector<std::string>& names);

/// In whatever order a name has them, and without its titles.
std::vector<std::string> sorted_words(std::string name);

/// What is said beside the names of a row.
struct NameMarks {
    std::string role = {};  ///< its word; empty where no label stands before a name
    bool is_unsure = false; ///< the person is to be confirmed
};

/// Takes off what marks a name in the list and is none of it.
NameMarks clean_names(Row& row, const Columns& columns);

} // namespace plenary::exchange
