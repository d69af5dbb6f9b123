#include "exchange/lists/name_order.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plenary::exchange {

namespace {

/// "of" and "van" as they stand before a family name in capitals, or within a name of several words.
bool is_particle(const std::string& folded) {
    static constexpr std::array<std::string_view, 30> particles{
        "van",  "von", "der", "den", "de",  "del", "della", "di",  "da",  "dos",
        "das",  "do",  "du",  "la",  "le",  "les", "el",    "al",  "bin", "ibn",
        "bint", "abu", "ben", "ter", "ten", "zu",  "zum",   "zur", "af",  "av"};
    return std::find(particles.begin(), particles.end(), folded) != particles.end();
}

enum class Case { none, capitals, mixed };

/// An initial tells nothing: it is in capitals in any name.
Case case_of(const std::string& word) {
    int capitals = 0;
    int small = 0;
    for (const auto c : util::unicode::code_points(word)) {
        const bool is_capital = util::unicode::to_lower(c) != c;
        const auto folded = util::unicode::fold_case(std::u32string{c});
        const bool has_cases = is_capital || c >= U'a'; // signs and digits stand before the small letters
        capitals += is_capital ? 1 : 0;
        small += !is_capital && has_cases && util::unicode::is_word_part(c) && folded.size() == 1 ? 1 : 0;
    }
    if (capitals + small < 2)
        return Case::none;
    return small == 0 ? Case::capitals : Case::mixed;
}

/// "McDONALD", "MacLEOD", "O'BRIEN", "d'ORSAY": small letters at the beginning belong to it.
bool is_prefixed_capitals(const std::string& word) {
    static constexpr std::array<std::string_view, 5> prefixes{"Mc", "Mac", "d'", "d’", "De"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
        return word.starts_with(prefix) && case_of(word.substr(prefix.size())) == Case::capitals;
    });
}

bool is_patronymic(const std::string& word) {
    static constexpr std::array<std::string_view, 18> endings{
        "ovich", "evich", "yevich", "ovna",   "evna", "ichna", "yevna", "uly",     "kyzy",
        "qyzy",  "ogly",  "oglu",   "o'g'li", "ugli", "qizi",  "gyzy",  "iyevich", "ievich"};
    constexpr std::size_t least = 6;
    const auto folded = names::fold(word);
    return folded.size() >= least &&
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

/// "Rustam qizi", "Bekbolot uulu": a patronymic of two words.
bool is_child_of(const std::string& word) {
    static constexpr std::array<std::string_view, 12> words{"ogly", "oglu", "ogli", "o'g'li", "ugli", "uly",
                                                            "uulu", "qizi", "kizi", "kyzy",   "gyzy", "qyzy"};
    return std::find(words.begin(), words.end(), names::fold(word)) != words.end();
}

/// "A.", "J.-P.", "И.И.": of letters with a stop behind each.
bool is_initials(const std::string& word) {
    bool has_stop = false;
    std::size_t letters = 0; // since the last stop
    for (const auto c : util::unicode::code_points(word)) {
        if (c == U'-' || c == U'.') {
            has_stop = has_stop || c == U'.';
            letters = 0;
        } else if (++letters > 1) {
            return false;
        }
    }
    return has_stop;
}

std::string join(const std::vector<std::string>& words, std::size_t first, std::size_t last) {
    return util::join({words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last)},
                      " ");
}

} // namespace

std::string family_in_capitals(std::string_view name) {
    const auto words = util::split_words(std::string{name});
    std::size_t first = words.size();
    std::size_t last = 0;
    bool has_mixed = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto letters = is_prefixed_capitals(words[i]) ? Case::capitals : case_of(words[i]);
        if (letters == Case::capitals) {
            if (last > 0 && i > last)
                return {}; // capitals here and there
            first = std::min(first, i);
            last = i + 1;
        }
        has_mixed = has_mixed || (letters == Case::mixed && !is_particle(names::fold(words[i])));
    }
    if (last == 0 || !has_mixed || (first > 0 && last < words.size()))
        return {};
    while (first > 1 && is_particle(names::fold(words[first - 1])))
        --first;
    return join(words, first, last);
}

std::string family_by_patronymic(std::string_view name) {
    const auto words = util::split_words(std::string{name});
    if (words.size() == 4 && is_child_of(words[3]))
        return words[0];
    if (words.size() == 4 && is_child_of(words[2]))
        return words[3];
    if (words.size() != 3)
        return {};
    if (is_patronymic(words[2]))
        return words[0];
    return is_patronymic(words[1]) ? words[2] : std::string{};
}

std::string family_beside_initials(std::string_view name) {
    const auto words = util::split_words(std::string{name});
    auto first = words.size();
    std::size_t last = 0;
    std::size_t others = 0; // but for particles
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_initials(words[i]))
            continue;
        if (last > 0 && i > last)
            return {};
        first = std::min(first, i);
        last = i + 1;
        others += is_particle(names::fold(words[i])) ? 0U : 1U;
    }
    const bool is_all = first == 0 && last == words.size();
    return others == 1 && !is_all ? join(words, first, last) : std::string{};
}

namespace {

NameOrder order_told_by(const std::string& name) {
    auto family = family_in_capitals(name);
    if (family.empty())
        family = family_by_patronymic(name);
    if (family.empty())
        family = family_beside_initials(name);
    if (family.empty())
        return NameOrder::unknown;
    return std::string_view{name}.starts_with(family) ? NameOrder::family_first : NameOrder::given_first;
}

} // namespace

NameOrder order_of_names(std::string_view header, const std::vector<std::string>& names) {
    if (const auto order = name_order_of(header); order != NameOrder::unknown)
        return order;
    constexpr std::size_t enough = 2;
    std::size_t family_first = 0;
    std::size_t given_first = 0;
    for (const auto& name : names) {
        const auto order = order_told_by(name);
        family_first += order == NameOrder::family_first ? 1U : 0U;
        given_first += order == NameOrder::given_first ? 1U : 0U;
    }
    if (family_first >= enough && given_first == 0)
        return NameOrder::family_first;
    return given_first >= enough && family_first == 0 ? NameOrder::given_first : NameOrder::unknown;
}

std::string family_in(std::string_view name, NameOrder order) {
    if (auto family = family_in_capitals(name); !family.empty())
        return family;
    if (auto family = family_by_patronymic(name); !family.empty())
        return family;
    if (auto family = family_beside_initials(name); !family.empty())
        return family;
    const auto words = util::split_words(std::string{name});
    if (order == NameOrder::unknown || words.size() < 2)
        return {};
    std::size_t particles = 0;
    if (order == NameOrder::family_first) {
        while (particles + 2 < words.size() && is_particle(names::fold(words[particles])))
            ++particles;
        return words.size() - particles == 2 ? join(words, 0, particles + 1) : std::string{};
    }
    auto first = words.size() - 1;
    while (first > 1 && is_particle(names::fold(words[first - 1])))
        --first;
    // Two words, or a particle that says where the family name begins.
    return first == 1 || first + 1 < words.size() ? join(words, first, words.size()) : std::string{};
}

} // namespace plenary::exchange
