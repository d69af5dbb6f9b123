/// \file
/// Sets of words and phrases by which cells are known, whatever their case, accents and signs.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

namespace plenary::exchange {

/// No text with more bytes than this is looked up: long lists ask about each of their cells.
inline constexpr std::size_t longest_words = 80;

/// The single words of texts, folded.
std::set<std::string> folded_single_words(std::initializer_list<std::string_view> texts);

/// Texts, folded (names/fold.hpp).
class FoldedWords {
public:
    FoldedWords(std::initializer_list<std::string_view> texts);

    [[nodiscard]] bool has(const std::string& folded) const { return set_.contains(folded); }
    /// The length of the longest that `folded` begins with, as whole words; 0 if there is none.
    [[nodiscard]] std::size_t beginning(const std::string& folded) const;

private:
    std::unordered_set<std::string> set_;
    std::size_t longest_ = 0;
};

} // namespace plenary::exchange
