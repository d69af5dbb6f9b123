/// \file
/// Whether a cell has letters or figures, and letters that a program on the way could not keep.
#pragma once

#include <string_view>

namespace plenary::exchange {

/// Whether any letter of any script stands there.
bool has_letter(std::string_view text);

/// "G?mez", "???????", "G&oacute;mez": a program on the way could not keep its letters.
bool has_lost_letters(std::string_view text);

/// Whether it is nothing but the figures 0 to 9.
bool is_digits(std::string_view word);

/// A number and nothing else: "12", "3.", "№ 4".
bool is_number(std::string_view text);

} // namespace plenary::exchange
