/// \file
/// Two names, word by word: which word of one stands for which of the other, and what that is worth. Part of
/// comparing names: see doubles.hpp.
#pragma once

#include "names/name_words.hpp"
#include "names/trait.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plenary::names {

/// What two words have to do with one another.
enum class WordLikeness {
    none,
    same,     ///< the same letters
    spelling, ///< other letters, as romanisations differ
    letter,   ///< a mistyped letter
    gender,   ///< a family name as a man and as a woman has it
    initial   ///< a letter for the word, or for the letter
};

struct WordMatch {
    WordLikeness likeness = WordLikeness::none;
    int penalty = 0; ///< points of a hundred
};

/// Symmetric.
WordMatch match_words(const NameWord& a, const NameWord& b);

/// No where it is clear at once that two names score less than `least`, as most do that share a key: each has
/// a word that matches none of the other, and no two words are one of the other.
bool may_score(const std::vector<NameWord>& a, const std::vector<NameWord>& b, int least);

/// The best way to match the words of two names. Comparing (b, a) gives the same score and reason.
class NameComparison {
public:
    /// Both names have to live as long as the comparison.
    NameComparison(const std::vector<NameWord>& a, const std::vector<NameWord>& b);
    NameComparison(const NameComparison&) = delete;
    NameComparison& operator=(const NameComparison&) = delete;

    /// 0 to 100; 100 when the words are the same, in whatever order.
    [[nodiscard]] int score() const { return score_; }

    /// What differs; empty when only the order or nothing does.
    [[nodiscard]] std::vector<TraitFound> differences() const;

private:
    struct Matched {
        std::size_t a;
        std::size_t b;
        WordMatch match;
    };

    void assign();
    bool join_words(const std::vector<NameWord>*& name, const std::vector<NameWord>& wholes,
                    const std::vector<std::size_t>& free_parts, const std::vector<std::size_t>& free_wholes);
    [[nodiscard]] std::vector<std::size_t> free_in(const std::vector<NameWord>& words,
                                                   std::size_t Matched::* side) const;
    [[nodiscard]] int matched_whole() const;
    [[nodiscard]] bool initials_are_swapped() const;
    [[nodiscard]] bool initial_is_of_another_name() const;
    [[nodiscard]] bool are_same_words() const;
    [[nodiscard]] int weigh() const;

    bool is_turned_;
    const std::vector<NameWord>* a_; // the name whose words sort first
    const std::vector<NameWord>* b_;
    std::vector<NameWord> joined_; // one of the two, when two of its words are joined
    std::vector<Matched> matched_;
    int score_ = 0;
};

} // namespace plenary::names
