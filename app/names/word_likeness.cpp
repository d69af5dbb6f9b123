#include "names/comparison.hpp"
#include "names/sound.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace plenary::names {

namespace {

using Sound = std::u32string_view;

constexpr int of_different_gender = 50;
constexpr int of_gendered_family_name = 12;

bool is_vowel(char32_t c) {
    return Sound(U"aeiouyEO").find(c) != Sound::npos;
}

constexpr int farthest = 18; // hundredths of a step for each sound

/// Points for a distance in hundredths between words of `length` sounds; nothing when they are unlike. A
/// short word has to agree better: Zhang is not Zheng.
std::optional<int> penalty_of(int distance, std::size_t length) {
    constexpr int points_for_one = 120; // of a hundred, for a whole step for each sound
    constexpr std::size_t short_word = 4;
    if (length <= short_word)
        distance *= 2;
    const int sounds = static_cast<int>(std::max<std::size_t>(length, 1));
    if (distance > farthest * sounds)
        return std::nullopt;
    return std::max(1, distance * points_for_one / (100 * sounds));
}

/// The distance above which words are unlike.
int limit_of(std::size_t length) {
    return farthest * static_cast<int>(length);
}

/// The given names of men that end like a family name.
bool is_given_name_on_in(Sound man) {
    constexpr auto names = std::to_array<Sound>(
        {U"valentin", U"konstantin", U"martin", U"faustin", U"justin", U"jastin", U"agustin", U"kristin"});
    return std::find(names.begin(), names.end(), man) != names.end();
}

bool sounds_equal(Sound a, Sound b) {
    const auto length = std::max(a.size(), b.size());
    return penalty_of(sound_distance(a, b, limit_of(length)), length).value_or(100) <= 6;
}

/// Antonio and Antonia; but Abdullo and Abdulla, Mirzo and Mirza are one name in Tajik and in Russian.
bool differ_in_o(Sound man, Sound woman) {
    if (man.size() < 4 || man.size() != woman.size() || man.back() != U'o' || woman.back() != U'a')
        return false;
    return Sound(U"itdkcnr").find(man[man.size() - 2]) != Sound::npos &&
           man.substr(0, man.size() - 1) == woman.substr(0, woman.size() - 1);
}

/// Points for two words of which the second is the form of a woman; nothing when they are no such forms.
std::optional<int> gender_penalty(Sound man, Sound woman) {
    if (differ_in_o(man, woman))
        return of_different_gender;
    if (man.size() < 3 || woman.size() <= man.size() || woman.back() != U'a')
        return std::nullopt;
    if (man.ends_with(U"ski") && (woman.ends_with(U"skaya") || woman.ends_with(U"skaia")))
        return sounds_equal(man.substr(0, man.size() - 3), woman.substr(0, woman.size() - 5))
                   ? std::optional(of_gendered_family_name)
                   : std::nullopt;
    auto stem = woman.substr(0, woman.size() - 1);
    if (man.back() == U'i' && (stem.ends_with(U"iy") || stem.ends_with(U"y")) && stem.size() > 2) {
        stem = stem.substr(0, stem.size() - 1); // Evgeniy, Evgeniya
        if (stem.back() != U'i')
            return sounds_equal(man.substr(0, man.size() - 1), stem) ? std::optional(of_different_gender)
                                                                     : std::nullopt;
    }
    const bool is_gendered = !is_vowel(man.back()) || man.back() == U'i';
    if (!is_gendered || !sounds_equal(man, stem))
        return std::nullopt;
    const bool is_family_name = man.ends_with(U"ov") || man.ends_with(U"ev") || man.ends_with(U"Ov") ||
                                man.ends_with(U"Ev") || (man.ends_with(U"in") && !is_given_name_on_in(man));
    return is_family_name ? of_gendered_family_name : of_different_gender;
}

/// A short word with a syllable more is another one: Wei is not Yuwei.
bool differ_in_syllable(Sound a, Sound b) {
    constexpr std::size_t short_word = 3;
    constexpr std::size_t syllable = 2;
    const auto shorter = std::min(a.size(), b.size());
    return shorter <= short_word && std::max(a.size(), b.size()) >= shorter + syllable;
}

/// An i at the end makes a family name of a given name: Omar, Omari.
bool differ_in_end(Sound given, Sound family) {
    return family.size() == given.size() + 1 && family.back() == U'i' && family.starts_with(given);
}

WordMatch match_sounds(Sound a, Sound b) {
    constexpr std::size_t most_more = 4;
    if (a.size() > b.size() + most_more || b.size() > a.size() + most_more)
        return {};
    const auto gender = a.size() > b.size() || (a.size() == b.size() && b.ends_with(U"o"))
                            ? gender_penalty(b, a)
                            : gender_penalty(a, b);
    if (gender)
        return *gender >= of_different_gender ? WordMatch{} : WordMatch{WordLikeness::gender, *gender};
    if (differ_in_syllable(a, b))
        return {};
    constexpr int for_nisba = 40;
    constexpr int mistyped = 60; // hundredths of a step; romanisations differ by less
    const auto length = std::max(a.size(), b.size());
    const int distance =
        sound_distance(a, b, limit_of(length)) + (differ_in_end(a, b) || differ_in_end(b, a) ? for_nisba : 0);
    const auto penalty = penalty_of(distance, length);
    if (!penalty)
        return {};
    return {distance >= mistyped ? WordLikeness::letter : WordLikeness::spelling, *penalty};
}

/// Whether a word begins with the letters or the sound of an initial.
bool begins_with(const NameWord& word, const NameWord& initial) {
    if (word.folded.starts_with(initial.folded))
        return true;
    constexpr int most = 30; // hundredths of a step for each sound
    for (const auto& start : initial.sounds)
        for (const auto& sound : word.sounds) {
            const auto length = std::min(start.letters.size(), sound.letters.size());
            const auto begin = Sound(sound.letters).substr(0, length);
            const int limit = most * static_cast<int>(length);
            if (length > 0 && sound_distance(start.letters, begin, limit) <= limit)
                return true;
        }
    return false;
}

WordMatch match_initial(const NameWord& a, const NameWord& b) {
    constexpr int both = 4;
    constexpr int abbreviation = 6;
    constexpr int letter = 9;
    if (a.is_initial && b.is_initial) {
        const bool agree = begins_with(a, b) || begins_with(b, a);
        return agree ? WordMatch{WordLikeness::initial, a.folded == b.folded ? 1 : both} : WordMatch{};
    }
    const auto& initial = a.is_initial ? a : b;
    const auto& word = a.is_initial ? b : a;
    if (!begins_with(word, initial))
        return {};
    return {WordLikeness::initial, initial.folded.size() > 2 ? abbreviation : letter};
}

} // namespace

WordMatch match_words(const NameWord& a, const NameWord& b) {
    if (a.is_initial || b.is_initial)
        return match_initial(a, b);
    // The same letters have the same consonants, which are compared sooner.
    if (a.sounds.front().consonants == b.sounds.front().consonants && a.folded == b.folded)
        return {WordLikeness::same, 0};
    constexpr int most_consonants = 4; // that only one of them has: no two steps change more
    WordMatch best;
    for (const auto& left : a.sounds)
        for (const auto& right : b.sounds) {
            if (std::popcount(left.consonants ^ right.consonants) > most_consonants)
                continue;
            const auto match = match_sounds(left.letters, right.letters);
            const bool is_first = best.likeness == WordLikeness::none;
            if (match.likeness != WordLikeness::none && (is_first || match.penalty < best.penalty))
                best = match;
        }
    return best;
}

} // namespace plenary::names
