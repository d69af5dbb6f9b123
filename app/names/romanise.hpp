/// \file
/// Letters of other scripts, and signs, as plain small Latin letters. Part of folding: see fold.hpp.
#pragma once

#include <optional>
#include <string_view>

namespace plenary::names {

/// The plain spelling of a lower-case Cyrillic, special Latin or Arabic letter, in UTF-8; perhaps empty.
/// None for letters that are plain already or that have a decomposition to be plain after.
std::optional<std::string_view> plain_spelling(char32_t lower_case_letter);

/// A Cyrillic letter of either case that plain_spelling() knows.
bool is_known_cyrillic(char32_t letter);

bool is_latin(char32_t letter);

/// The letter of the other script that looks the same, or `letter` if there is none.
char32_t cyrillic_twin(char32_t latin_letter);
char32_t latin_twin(char32_t cyrillic_letter);

/// ASCII apostrophe, quotation marks used for it, and the letters and accents that romanisations write.
bool is_apostrophe(char32_t code_point);

} // namespace plenary::names
