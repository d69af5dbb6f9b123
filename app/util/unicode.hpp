#pragma once

/// What text, suggest and the comparing of names need to know of Unicode. The only door to utf8proc.

#include <cstddef>
#include <string>
#include <string_view>

namespace plenary::util::unicode {

bool is_ascii(std::string_view text);

/// Every byte that is not UTF-8 becomes U+FFFD.
std::u32string code_points(std::string_view text);
std::string to_utf8(std::u32string_view text);

/// Normalization Form C.
std::u32string compose(std::u32string_view text);

/// Normalization Form KC without default ignorables (soft hyphen, zero-width joiners, variation selectors).
std::u32string compose_compatible(std::u32string_view text);

/// Full case folding, without normalization: "Straße" and "STRASSE" become the same.
std::u32string fold_case(std::u32string_view text);

/// Normalization Form KD of the case-folded code point.
std::u32string decompose_folded(char32_t code_point);

/// Simple lower and upper case.
char32_t to_lower(char32_t code_point);
char32_t to_upper(char32_t code_point);

/// Letters, digits and the marks that belong to them.
bool is_word_part(char32_t code_point);

/// Accents, vowel points and the like: marks without which a name is still the same name. Marks that spell
/// (vowel signs of India, Thai vowels, the voiced mark of kana) are not among them.
bool is_accent(char32_t code_point);

/// Whether there is something to see by itself: neither a mark that stands on a letter, nor what is blank or hidden.
bool can_be_seen(char32_t code_point);

/// Columns in a terminal: 0, 1 or 2.
std::size_t column_width(char32_t code_point);

} // namespace plenary::util::unicode
