#include "names/comparison.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace plenary::names {

namespace {

/// Points of a hundred.
constexpr int for_disagreement = 45;
constexpr int for_each_more = 10;
constexpr int for_missing_word = 7;
constexpr int for_missing_patronymic = 3;
constexpr int for_missing_initial = 3;
constexpr int for_one_word_only = 45;
constexpr int for_initials_only = 70;
constexpr int for_swapped_initials = 35;

constexpr std::size_t most_words = 10; // of name_words()
constexpr std::size_t none = most_words;

/// The best assignment of words to words: over all sets of words of b that the first words of a may take.
class Assignment {
public:
    Assignment(const std::vector<NameWord>& a, const std::vector<NameWord>& b) : a_(a), b_(b) {
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < b.size(); ++j)
                matches_[i][j] = match_words(a[i], b[j]);
    }

    [[nodiscard]] const WordMatch& match(std::size_t i, std::size_t j) const { return matches_[i][j]; }

    /// For each word of a that of b, or `none`.
    std::vector<std::size_t> best() {
        const std::size_t sets = std::size_t{1} << b_.size();
        worth_.assign((a_.size() + 1) * sets, 0);
        for (std::size_t i = a_.size(); i-- > 0;)
            for (std::size_t taken = 0; taken < sets; ++taken)
                worth_[i * sets + taken] = best_from(i, taken).worth;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0, taken = 0; i < a_.size(); ++i) {
            chosen.push_back(best_from(i, taken).word);
            if (chosen.back() != none)
                taken |= std::size_t{1} << chosen.back();
        }
        return chosen;
    }

private:
    struct Choice {
        int worth;
        std::size_t word;
    };

    static int worth_of(const WordMatch& match) {
        if (match.likeness == WordLikeness::none)
            return 0;
        return (match.likeness == WordLikeness::initial ? 50 : 100) - match.penalty;
    }

    [[nodiscard]] Choice best_from(std::size_t i, std::size_t taken) const {
        const std::size_t sets = std::size_t{1} << b_.size();
        Choice best{worth_[(i + 1) * sets + taken], none};
        for (std::size_t j = 0; j < b_.size(); ++j) {
            const std::size_t bit = std::size_t{1} << j;
            if ((taken & bit) != 0 || matches_[i][j].likeness == WordLikeness::none)
                continue;
            const int worth = worth_of(matches_[i][j]) + worth_[(i + 1) * sets + (taken | bit)];
            if (worth > best.worth)
                best = {worth, j};
        }
        return best;
    }

    const std::vector<NameWord>& a_;
    const std::vector<NameWord>& b_;
    std::array<std::array<WordMatch, most_words>, most_words> matches_{};
    std::vector<int> worth_;
};

int penalty_of_missing(const NameWord& word) {
    if (word.is_light)
        return 0;
    if (word.is_initial)
        return for_missing_initial;
    return word.is_patronymic ? for_missing_patronymic : for_missing_word;
}

std::size_t heavy_in(const std::vector<NameWord>& words) {
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](const NameWord& word) { return !word.is_light; }));
}

/// Whether two parts may be a whole: to be asked before taking the trouble to compare.
bool may_be_parts(const NameWord& first, const NameWord& second, const NameWord& whole) {
    constexpr std::size_t shortest = 5;
    constexpr std::size_t most_more = 4; // letters
    constexpr int most_consonants = 4;   // that only the parts or only the whole has
    const auto length = first.folded.size() + second.folded.size();
    const auto& one = whole.folded;
    if (one.size() < shortest || length < shortest || first.is_initial || second.is_initial ||
        length > one.size() + most_more || one.size() > length + most_more ||
        (first.folded.front() != one.front() && second.folded.back() != one.back()))
        return false;
    const auto of_parts = first.sounds.front().consonants | second.sounds.front().consonants;
    return std::any_of(whole.sounds.begin(), whole.sounds.end(), [&](const NameSound& sound) {
        return std::popcount(of_parts ^ sound.consonants) <= most_consonants;
    });
}

bool may_join_words(const std::vector<NameWord>& parts, const std::vector<NameWord>& wholes) {
    for (std::size_t first = 0; first < parts.size(); ++first)
        for (std::size_t second = 0; second < parts.size(); ++second)
            for (const auto& whole : wholes)
                if (first != second && may_be_parts(parts[first], parts[second], whole))
                    return true;
    return false;
}

/// Which words of two names match; each two are compared once, and only if somebody asks.
class Matching {
public:
    Matching(const std::vector<NameWord>& a, const std::vector<NameWord>& b) : a_(a), b_(b) {}

    /// Light words need no match.
    bool all_of_a_match() {
        for (std::size_t i = 0; i < a_.size(); ++i) {
            bool has_match = a_[i].is_light;
            for (std::size_t j = 0; j < b_.size() && !has_match; ++j)
                has_match = match(i, j);
            if (!has_match)
                return false;
        }
        return true;
    }
    bool all_of_b_match() {
        for (std::size_t j = 0; j < b_.size(); ++j) {
            bool has_match = b_[j].is_light;
            for (std::size_t i = 0; i < a_.size() && !has_match; ++i)
                has_match = match(i, j);
            if (!has_match)
                return false;
        }
        return true;
    }

private:
    enum class Known : std::uint8_t { nothing, match, other };

    bool match(std::size_t i, std::size_t j) {
        auto& known = known_[i][j];
        if (known == Known::nothing)
            known = match_words(a_[i], b_[j]).likeness == WordLikeness::none ? Known::other : Known::match;
        return known == Known::match;
    }

    const std::vector<NameWord>& a_;
    const std::vector<NameWord>& b_;
    std::array<std::array<Known, most_words>, most_words> known_{};
};

bool sorts_before(const std::vector<NameWord>& a, const std::vector<NameWord>& b) {
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const NameWord& x, const NameWord& y) { return x.folded < y.folded; });
}

} // namespace

bool may_score(const std::vector<NameWord>& a, const std::vector<NameWord>& b, int least) {
    if (least <= 100 - for_disagreement)
        return true;
    Matching matching{a, b};
    if (matching.all_of_a_match() || matching.all_of_b_match())
        return true;
    // Only words that are matched with none are joined. Of two names of two words there must be no match
    // then, and the joined word would be the only one.
    const bool have_two = a.size() == 2 && b.size() == 2;
    return !have_two && (may_join_words(a, b) || may_join_words(b, a));
}

NameComparison::NameComparison(const std::vector<NameWord>& a, const std::vector<NameWord>& b)
    : is_turned_(sorts_before(b, a)), a_(is_turned_ ? &b : &a), b_(is_turned_ ? &a : &b) {
    assign();
    const auto free_a = free_in(*a_, &Matched::a);
    const auto free_b = free_in(*b_, &Matched::b);
    if (join_words(a_, *b_, free_a, free_b) || join_words(b_, *a_, free_b, free_a))
        assign();
    score_ = are_same_words() ? 100 : std::clamp(100 - weigh(), 0, 99);
}

void NameComparison::assign() {
    matched_.clear();
    Assignment assignment{*a_, *b_};
    const auto chosen = assignment.best();
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i] != none)
            matched_.push_back({i, chosen[i], assignment.match(i, chosen[i])});
}

/// The words, light ones too, that are matched with none.
std::vector<std::size_t> NameComparison::free_in(const std::vector<NameWord>& words,
                                                 std::size_t Matched::* side) const {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (std::none_of(matched_.begin(), matched_.end(), [&](const Matched& m) { return m.*side == i; }))
            free.push_back(i);
    return free;
}

/// Makes one word of two parts that match a whole word with none of its own. Whether it did.
bool NameComparison::join_words(const std::vector<NameWord>*& name, const std::vector<NameWord>& wholes,
                                const std::vector<std::size_t>& free_parts,
                                const std::vector<std::size_t>& free_wholes) {
    const auto& parts = *name;
    for (const auto whole : free_wholes)
        for (const auto first : free_parts)
            for (const auto second : free_parts) {
                if (first == second || !may_be_parts(parts[first], parts[second], wholes[whole]))
                    continue;
                auto word = joined(parts[first], parts[second]);
                if (match_words(word, wholes[whole]).likeness == WordLikeness::none)
                    continue;
                joined_ = parts;
                joined_[first] = std::move(word);
                joined_.erase(joined_.begin() + static_cast<std::ptrdiff_t>(second));
                name = &joined_;
                return true;
            }
    return false;
}

int NameComparison::matched_whole() const {
    return static_cast<int>(std::count_if(matched_.begin(), matched_.end(), [&](const Matched& m) {
        return m.match.likeness != WordLikeness::initial && !((*a_)[m.a].is_light && (*b_)[m.b].is_light);
    }));
}

/// Whether two initials stand for words in the other order: "P. S." for Sergey Petrovich.
bool NameComparison::initials_are_swapped() const {
    const auto agree = [&](std::size_t a, std::size_t b) {
        return match_words((*a_)[a], (*b_)[b]).likeness != WordLikeness::none;
    };
    for (const auto& x : matched_)
        for (const auto& y : matched_) {
            if (x.match.likeness != WordLikeness::initial || y.match.likeness != WordLikeness::initial)
                continue;
            const bool swapped = (*a_)[x.a].place < (*a_)[y.a].place && (*b_)[x.b].place > (*b_)[y.b].place;
            if (swapped && !(agree(x.a, y.b) && agree(y.a, x.b)))
                return true;
        }
    return false;
}

/// Whether an initial stands for a name before which that name has another in full: "Mike Y. Chen" and "Jim Chen"; or
/// behind which, where but one word agrees: "Steven M. Silverberg" is not Stephen Marsden.
bool NameComparison::initial_is_of_another_name() const {
    const auto has_name_before = [&](const std::vector<NameWord>& words, std::size_t initial,
                                     std::size_t Matched::* side) {
        const auto free = free_in(words, side);
        return words[initial].is_initial && std::any_of(free.begin(), free.end(), [&](std::size_t i) {
                   return !words[i].is_initial && !words[i].is_light && !words[i].is_patronymic &&
                          (words[i].place < words[initial].place || matched_whole() < 2);
               });
    };
    return std::any_of(matched_.begin(), matched_.end(), [&](const Matched& m) {
        return m.match.likeness == WordLikeness::initial &&
               (has_name_before(*a_, m.a, &Matched::a) || has_name_before(*b_, m.b, &Matched::b));
    });
}

bool NameComparison::are_same_words() const {
    const bool same = std::all_of(matched_.begin(), matched_.end(), [&](const Matched& m) {
        return (*a_)[m.a].folded == (*b_)[m.b].folded && (*a_)[m.a].is_initial == (*b_)[m.b].is_initial;
    });
    return same && matched_.size() == a_->size() && a_->size() == b_->size() && !initials_are_swapped();
}

int NameComparison::weigh() const {
    int penalty = 0;
    int initials = 0;
    int other_genders = 0;
    for (const auto& m : matched_) {
        penalty += m.match.penalty;
        initials += m.match.likeness == WordLikeness::initial ? 1 : 0;
        other_genders += m.match.likeness == WordLikeness::gender ? 1 : 0;
    }
    penalty += other_genders > 1 ? for_disagreement : 0;
    std::size_t heavy[2] = {0, 0};
    const auto weigh_free = [&](const std::vector<NameWord>& words, std::size_t Matched::* side,
                                std::size_t& count) {
        for (const auto i : free_in(words, side)) {
            penalty += penalty_of_missing(words[i]);
            count += words[i].is_light ? 0 : 1;
        }
    };
    weigh_free(*a_, &Matched::a, heavy[0]);
    weigh_free(*b_, &Matched::b, heavy[1]);
    const auto disagreeing = std::min(heavy[0], heavy[1]);
    if (disagreeing > 0)
        penalty += for_disagreement + for_each_more * static_cast<int>(disagreeing - 1);
    const int whole = matched_whole();
    const bool is_one_word = heavy_in(*a_) == 1 && heavy_in(*b_) == 1;
    if (whole == 0)
        penalty += for_initials_only;
    else if (whole == 1 && initials == 0 && !is_one_word && disagreeing == 0)
        penalty += for_one_word_only;
    return penalty + (initials_are_swapped() || initial_is_of_another_name() ? for_swapped_initials : 0);
}

std::vector<TraitFound> NameComparison::differences() const {
    std::vector<TraitFound> traits;
    const auto add_pairs = [&](WordLikeness likeness, Trait trait) {
        std::vector<std::string> pairs;
        for (const auto& m : matched_)
            if (m.match.likeness == likeness && (*a_)[m.a].folded != (*b_)[m.b].folded)
                pairs.push_back((*a_)[m.a].folded + "/" + (*b_)[m.b].folded);
        if (!pairs.empty())
            traits.push_back({trait, std::move(pairs)});
    };
    add_pairs(WordLikeness::spelling, Trait::other_spelling);
    add_pairs(WordLikeness::letter, Trait::one_letter);
    add_pairs(WordLikeness::gender, Trait::man_or_woman);
    add_pairs(WordLikeness::initial, Trait::initials);
    if (initials_are_swapped())
        traits.push_back({Trait::initials_turned});
    std::vector<std::string> free[2];
    for (const auto i : free_in(*a_, &Matched::a))
        if (!(*a_)[i].is_light)
            free[0].push_back((*a_)[i].folded);
    for (const auto i : free_in(*b_, &Matched::b))
        if (!(*b_)[i].is_light)
            free[1].push_back((*b_)[i].folded);
    if (!free[0].empty() && !free[1].empty())
        traits.push_back({Trait::is_not, {util::join(free[0], " "), util::join(free[1], " ")}});
    else if (auto& more = free[0].empty() ? free[1] : free[0]; !more.empty())
        traits.push_back({Trait::only_one_has, std::move(more)});
    return traits;
}

} // namespace plenary::names
