/// \file
/// The codes that the pages of docs/ list.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace plenary::testing {

/// What stands in backquotes in the first column of the tables of a page whose head is `head`, such as
/// "| code | what is wrong |".
std::set<std::string> documented_codes(std::string_view page, std::string_view head);

/// All lines of a page of docs/.
std::set<std::string> documented_lines(std::string_view page);

} // namespace plenary::testing
