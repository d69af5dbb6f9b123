/// \file
/// The alphabetical order of names in a language.
#pragma once

#include <string>
#include <string_view>

namespace plenary::report {

/// By which names are ordered in lists made in this language: word by word, by its alphabet, without regard to
/// case, accents, hyphens, apostrophes and a leading article.
std::u32string order_key(std::string_view name, std::string_view language);

} // namespace plenary::report
