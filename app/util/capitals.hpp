/// \file
/// Capital letters.
#pragma once

#include <string>
#include <string_view>

namespace plenary::util {

/// Each letter as the capital that stands for it alone; the sharp s as SS.
std::string in_capitals(std::string_view text);

/// With a capital at its beginning, as a heading has it.
std::string with_capital(std::string_view text);

} // namespace plenary::util
