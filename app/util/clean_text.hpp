/// \file
/// Text as it may be kept, the same wherever it enters: from YAML, lists, calendars and the command line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::util {

/// Whether a text may have several lines.
enum class TextLines { one, many };

/// In characters. A name or note that is longer is something else by mistake.
inline constexpr std::size_t longest_line = 4'000;
inline constexpr std::size_t longest_lines = 40'000;

struct TextTrouble {
    std::size_t offset = 0; ///< in bytes, of what cannot stand in a text
    std::string what;       ///< such as "the control character U+0007"
    std::string help;       ///< what to do
};

struct CleanText {
    std::string text;                   ///< as far as the trouble
    std::optional<TextTrouble> trouble; ///< why it cannot be kept; the first of several
};

/// Runs of white space, tabs, line ends and no-break spaces among them, become one blank, and go at both ends; with
/// TextLines::many the lines stay, each clean in itself, and an empty one between paragraphs. What is invisible goes: soft hyphens, zero-width spaces, byte
/// order marks, marks and isolates of direction; also joiners (U+200C, U+200D), except behind letters of the scripts
/// that need them. Of a text in which nothing can be seen, such as a lone accent, nothing stays. Control characters, overrides of direction (U+202D, U+202E), what is no character, bytes that
/// are not UTF-8 and texts that are too long are trouble. What is clean comes back as it is.
CleanText clean_text(std::string_view text, TextLines lines = TextLines::one);

/// What clean_text() makes of the text once a blank stands for each character that it refuses. However long it is.
std::string repaired_text(std::string_view text, TextLines lines = TextLines::one);

} // namespace plenary::util
