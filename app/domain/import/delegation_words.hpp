/// \file
/// The words by which the names of delegations are told from one another. Part of known_delegations.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

template<std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "Côte d'Ivoire" with a blank for the article.
std::string without_elisions(std::string_view text);

/// The words that tell one name from another, folded, with short forms written out.
std::vector<std::string> words_of(std::string_view text);

/// The same for every order of the words.
std::string key_of(std::vector<std::string> words);

std::vector<std::string_view> split(std::string_view text, char separator);

/// "🇰🇿" as "KZ"; empty where the text has no flag. `rest`: what stands beside it.
std::string flag_in(std::string_view text, std::string& rest);

/// "1. FRANCE (3)" without its numbers.
std::string_view without_numbers(std::string_view text);

} // namespace plenary::domain
