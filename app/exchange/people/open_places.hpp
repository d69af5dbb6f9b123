/// \file
/// Rows of a list that keep a place for somebody who is not named, or not sure to come, yet.
#pragma once

#include <string>
#include <string_view>

namespace plenary::exchange {

/// Somebody is to be named yet: "TBC", "N.N. (expert)", "-", "уточняется".
bool holds_place(std::string_view text);

/// Somebody is named, and it is not sure yet that he comes: "Ms. Kari DAHL" of "Ms. Kari DAHL (tbc)"; empty for other
/// text. `is_part`: of the family name or the given names, which may be one word.
std::string named_beside_mark(std::string_view text, bool is_part = false);

} // namespace plenary::exchange
