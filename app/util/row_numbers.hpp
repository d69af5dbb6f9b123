/// \file
/// Rows of a table as a sentence names them.
#pragma once

#include <string>
#include <vector>

namespace plenary::util {

/// "row 4", "rows 4 and 6", "rows 4 to 9, 12".
std::string rows_in_words(const std::vector<int>& rows);

} // namespace plenary::util
