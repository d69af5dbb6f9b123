/// \file
/// In what two people are alike, and in what they differ: as data, since not everybody who is told reads English.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::names {

enum class Trait {
    same_name,
    same_in_other_letters,
    same_but_for_signs,
    same_words, ///< in another order
    in_other_letters,
    other_spelling,
    one_letter,
    man_or_woman, ///< the form of a family name
    initials,
    initials_turned,
    is_not, ///< one word of one for one of the other
    only_one_has,
    same_email,
    other_sex,
};
inline constexpr std::size_t trait_count = static_cast<std::size_t>(Trait::other_sex) + 1;

/// In English, in the order of Trait; `{1}` stands for the words that it is about.
inline constexpr std::array<std::string_view, trait_count> trait_words{
    "same name",
    "same name in other letters",
    "same name but for case, accents or signs",
    "same words in another order or with other titles",
    "in other letters",
    "other spelling {1}",
    "one letter differs: {1}",
    "other form for men and women: {1}",
    "initials agree: {1}",
    "initials in another order",
    "{1} is not {2}",
    "only one has {1}",
    "same e-mail",
    "a man and a woman",
};

struct TraitFound {
    Trait trait = Trait::same_name;
    std::vector<std::string> words = {}; ///< folded; of is_not those of one name and those of the other

    friend bool operator==(const TraitFound&, const TraitFound&) = default;
};

/// In English: "in other letters; other spelling rahmonov/rakhmonov".
std::string in_words(const std::vector<TraitFound>& traits);

} // namespace plenary::names
