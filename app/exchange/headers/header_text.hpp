/// \file
/// A header without what stands around its words: numbers, stars, brackets, whose it is, and what asks for it. Part of
/// headers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// "surname" of "a) Surname", folded.
std::string without_enumerator(const std::string& folded);

/// The header without what numbers it and without whose it is; as it was where nothing is left.
std::string bare(const std::string& folded);

/// Of which of several addresses and numbers it is: "Business phone", "Home country".
bool says_where(const std::string& word);

/// The pieces between slashes, brackets, bars and ends of line, but for those that only say how to fill it in.
std::vector<std::string> folded_parts(std::string_view header);

/// A header and what stands in its brackets.
struct Bracketed {
    std::string outside;
    std::string inside;
    bool are_closed = true;
};

Bracketed without_brackets(std::string_view header);

} // namespace plenary::exchange
