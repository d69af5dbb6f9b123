/// \file
/// People who are probably in the register twice: how alike two names are, and which pairs of a whole
/// register are alike.
///
/// Names are compared word by word, by letters and by sound, so that these do not matter: script (Cyrillic
/// and Latin), the standard of a romanisation and the language it was made for, accents, letter case, order
/// of words, commas, hyphens, titles and forms of address, particles such as `al` or `van der`, a patronymic
/// that one name leaves out, initials for whole words, and one mistyped letter in a long word. Names in
/// Arabic, Chinese and other scripts are compared with names in the same script only. Pet names, maiden names
/// and translations (Sasha, John and Ivan) are not known.
#pragma once

#include "names/person.hpp"
#include "names/trait.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace plenary::names {

/// From this score on two people are shown as likely doubles. Chosen by figures: `./dev bench doubles`.
inline constexpr int likely_double = 75;

struct Likeness {
    int score = 0; ///< 0 to 100; 100: the same words with the same letters, whatever their case and accents
    std::vector<TraitFound> traits = {}; ///< what agrees and what does not, for a person to check

    /// The traits in English.
    [[nodiscard]] std::string reason() const { return in_words(traits); }
};

/// How alike two names are, by their `latin` and `own` forms: the best of all. The same whichever comes
/// first, and whatever the order of whole words in each; of initials the order counts (P. S. is not S. P.).
Likeness likeness(const Name& a, const Name& b);

/// As of the names; 20 less when one is known to be a woman and the other a man, 15 more with the same
/// e-mail. A name that shares just one word stays below `likely_double` even so: relatives and offices share
/// addresses.
Likeness likeness(const Person& a, const Person& b);

struct Pair {
    std::size_t first = 0; ///< index, less than `second`
    std::size_t second = 0;
    Likeness likeness;
};

/// The pairs of at least `least`, the best first, then by index. Not all are compared with all, but those in
/// which two words of one, its rarest, meet two of the other: the one with the same consonants as
/// romanisations go, the other with at most one of them different or as an initial; and those with the same
/// e-mail. So a pair may be left out whose words all differ in consonants, and more of those below
/// `likely_double`. Of a register so large that more than 64 pairs come to a person, and eight million in
/// all, the commonest names are compared only where their vowels agree too; where even these are so many, each is compared
/// with the 64 that stand nearest to it by the alphabet, so that of thousands of namesakes none is compared with all. 250,000
/// people take some seconds.
std::vector<Pair> find_doubles(std::span<const Person> people, int least = likely_double);

/// The same, of the pairs that have one of the first `newcomers` people in them. Namesakes are compared with the nearest 16
/// from fewer pairs on: 200,000 in all.
std::vector<Pair> find_doubles_with(std::span<const Person> people, std::size_t newcomers,
                                    int least = likely_double);

struct Candidate {
    std::size_t index = 0; ///< in the list searched
    Likeness likeness;
};

/// Those in `people` whom `person` resembles by at least `least`, the best first, then by index. Compares
/// with each, at some microseconds: for a large register pass those who share a search key (search_keys.hpp).
std::vector<Candidate> find_doubles_of(const Person& person, std::span<const Person> people,
                                       int least = likely_double);

} // namespace plenary::names
