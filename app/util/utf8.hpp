#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::util {

/// What a byte that is not UTF-8 is read as (U+FFFD).
inline constexpr char32_t replacement_character = 0xFFFD;

/// Offset in bytes of the first byte that does not begin a well-formed sequence; none when all of `text` is
/// UTF-8. Overlong forms, surrogates and values above U+10FFFF are not well-formed (Unicode 15, table 3-7).
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The code point at `offset`, which moves behind it. Needs offset < text.size().
/// A byte that is not UTF-8 is read as `replacement_character`, one byte at a time.
char32_t next_code_point(std::string_view text, std::size_t& offset);

/// C0, DEL, C1, and the line and paragraph separators U+2028 and U+2029.
bool is_control(char32_t code_point);

/// Needs a scalar value: at most U+10FFFF and no surrogate. Anything else is appended as U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

} // namespace plenary::util
