#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// Normalization Form C. Text that is not UTF-8 is returned as it is.
std::string nfc(std::string_view text);

/// Columns of a terminal that `text` takes: 0 for marks and controls, 2 for wide East Asian letters and emoji,
/// else 1. A byte that is not UTF-8 counts 1.
std::size_t display_width(std::string_view text);

/// `text` with blanks up to `width` columns. Longer text is returned as it is.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// Data made safe to print. Tab and line feed become \t and \n; other C0 controls, DEL and bytes that are not
/// UTF-8 become \x1b; C1 controls, line and paragraph separators and the controls of writing direction
/// (U+061C, U+200E-200F, U+202A-202E, U+2066-2069) become \u{202e}. All else is kept, also backslashes, so
/// that the result is for eyes and cannot be read back.
std::string for_terminal(std::string_view text);

/// Without ASCII white space at both ends.
std::string trim(std::string_view text);

/// Without white space at both ends, also such as word processors put there: no-break, zero-width and
/// ideographic spaces, byte order marks.
std::string_view trimmed(std::string_view text);

/// The pieces between ASCII white space; none of them is empty.
std::vector<std::string> split_words(std::string_view text);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

std::string in_quotes(std::string_view text);

/// "1 day", "2 days": of nouns that add an s.
std::string counted(std::int64_t n, std::string_view noun);

/// "", "a", "a and b", "a, b and c".
std::string list_in_words(const std::vector<std::string>& items);
// The same of many items, of which only the first are named: "a, b, c, d, e and 7 more".
std::string some_in_words(std::vector<std::string> items);

} // namespace plenary::util
