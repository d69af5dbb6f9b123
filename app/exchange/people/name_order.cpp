#include "exchange/people/name_order.hpp"

#include "exchange/people/name_titles.hpp"
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
    static constexpr std::array<std::string_view, 34> particles{
        "van", "von", "der", "den", "de", "del", "della", "di",  "da",   "dos", "das", "do",
        "du",  "la",  "le",  "les", "el", "al",  "bin",   "ibn", "bint", "abu", "ben", "ter",
        "ten", "zu",  "zum", "zur", "af", "av",  "ap",    "st",  "ste",  "t"};
    return std::find(particles.begin(), particles.end(), folded) != particles.end();
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

enum class Case { none, capitals, mixed };

/// Initials tell nothing: they are in capitals in any name.
Case case_of(const std::string& word) {
    if (is_initials(word))
        return Case::none;
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

bool is_latin(const std::string& word) {
    constexpr char32_t end_of_latin = 0x250;
    const auto letters = util::unicode::code_points(word);
    return std::all_of(letters.begin(), letters.end(), [](char32_t c) { return c < end_of_latin; });
}

bool is_patronymic(const std::string& word) {
    static constexpr std::array<std::string_view, 8> words{"ilich",  "ilyich",   "kuzmich", "lukich",
                                                           "fomich", "nikitich", "savvich", "silych"};
    static constexpr std::array<std::string_view, 20> endings{
        "ovich",  "evich", "yevich", "ovna", "evna",    "ichna",  "yevna", "uly",  "kyzy", "qyzy",
        "o'g'li", "ugli",  "qizi",   "gyzy", "iyevich", "ievich", "owna",  "ewna", "owic", "ewic"};
    constexpr std::size_t least = 6;
    const auto folded = names::fold(word);
    if (std::find(words.begin(), words.end(), folded) != words.end())
        return true;
    return folded.size() >= least &&
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

/// "Ovich" ends family names as well; the patronymics of women end no name of a family.
bool is_mans_patronymic(const std::string& word) {
    const auto folded = names::fold(word);
    return is_patronymic(word) && (folded.ends_with("ich") || folded.ends_with("ic"));
}

/// As most family names of Slavic form end: "Иванов", "Petrova", "Белинский", "Шевченко".
bool has_family_ending(const std::string& word) {
    static constexpr std::array<std::string_view, 15> endings{"ov",    "ova", "ev",   "eva",   "skiy",
                                                              "skaya", "sky", "enko", "tskiy", "yeva",
                                                              "yev",   "ow",  "owa",  "ew",    "ewa"};
    constexpr std::size_t least = 4;
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

std::string join(const std::vector<std::string>& words, std::size_t first, std::size_t last) {
    return util::join({words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last)},
                      " ");
}

} // namespace

namespace {

/// "VAN 'T HOF", "DE SOUZA E SILVA": one letter that joins words in capitals.
bool joins_capitals(const std::string& word) {
    const auto folded = names::fold(word);
    return !is_initials(word) && (folded == "t" || folded == "e" || folded == "y");
}

/// The words in capitals, from the first to before the last; with `last` 0 where none are, or they stand here and
/// there.
struct CapitalWords {
    std::size_t first = 0;
    std::size_t last = 0;
    bool has_mixed = false; ///< other words are not in capitals
};

CapitalWords find_capitals(const std::vector<std::string>& words) {
    CapitalWords found{words.size(), 0, false};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto letters = is_prefixed_capitals(words[i]) ? Case::capitals : case_of(words[i]);
        const bool goes_on = found.last > 0 && i == found.last && i + 1 < words.size() &&
                             joins_capitals(words[i]) && case_of(words[i + 1]) == Case::capitals;
        if (letters == Case::capitals || goes_on) {
            if (found.last > 0 && i > found.last)
                return {};
            found.first = std::min(found.first, i);
            found.last = i + 1;
        }
        found.has_mixed = found.has_mixed || (letters == Case::mixed && !is_particle(names::fold(words[i])));
    }
    return found;
}

} // namespace

std::string family_in_capitals(std::string_view name) {
    const auto words = util::split_words(std::string{name});
    auto [first, last, has_mixed] = find_capitals(words);
    if (last == 0 || !has_mixed)
        return {};
    // Within a name they tell where "bin" or the like goes on behind them.
    if (first > 0 && last < words.size() && !is_particle(names::fold(words[last])))
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
    // "Mila Anna Jovovich": in Latin letters it may be the name of a family.
    const bool is_sure = !is_mans_patronymic(words[2]) || !is_latin(words[2]) || has_family_ending(words[0]);
    if (is_patronymic(words[2]) && is_sure)
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

/// Two letters in capitals are initials ("AJ Smith") unless they are a name known for it, or the list has family
/// names in capitals.
bool is_family_of_two_letters(const std::string& family) {
    static constexpr std::array<std::string_view, 34> known{
        "li", "lu", "xu", "wu", "hu", "ma", "he", "yu", "du", "su", "lo", "ng", "le", "vo", "do", "ho", "oh",
        "an", "no", "ko", "yi", "qi", "fu", "gu", "pu", "mo", "ou", "ye", "bi", "ge", "ha", "ku", "go", "na"};
    return std::find(known.begin(), known.end(), names::fold(family)) != known.end();
}

bool is_surely_capitals(const std::string& family) {
    constexpr std::size_t enough = 3;
    return util::unicode::code_points(family).size() >= enough || is_family_of_two_letters(family);
}

NameOrder order_told_by(const std::string& name) {
    auto family = family_by_patronymic(name);
    if (const auto capitals = family_in_capitals(name); family.empty() && is_surely_capitals(capitals))
        family = capitals;
    if (family.empty())
        family = family_beside_initials(name);
    if (family.empty())
        return NameOrder::unknown;
    return std::string_view{name}.starts_with(family) ? NameOrder::family_first : NameOrder::given_first;
}

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

/// Whether more names than not have the family name in capitals.
bool have_capitals(const std::vector<std::string>& names) {
    constexpr std::size_t enough = 2;
    std::size_t with = 0;
    std::size_t without = 0;
    for (const auto& name : names)
        if (is_surely_capitals(family_in_capitals(name)))
            ++with;
        else if (find_capitals(util::split_words(name)).last == 0)
            ++without;
    return with >= enough && with > without;
}

/// By the order of the list, of a name of two words but for particles; of more words only where somebody has told
/// the order.
std::string family_by_order(const std::vector<std::string>& words, NameHabits habits) {
    const auto order = habits.order;
    if (order == NameOrder::unknown || words.size() < 2)
        return {};
    const bool is_first = has_family_ending(words.front());
    if (words.size() == 2 && is_first != has_family_ending(words.back()) &&
        is_first != (order == NameOrder::family_first))
        return {}; // "Иван Иванов" in a list of family names first
    if (order == NameOrder::family_first) {
        std::size_t particles = 0;
        while (particles + 2 < words.size() && is_particle(names::fold(words[particles])))
            ++particles;
        return words.size() - particles == 2 || habits.is_order_told ? join(words, 0, particles + 1)
                                                                     : std::string{};
    }
    auto first = words.size() - 1;
    while (first > 1 && is_particle(names::fold(words[first - 1])))
        --first;
    // Two words, or a particle that says where the family name begins.
    return first == 1 || first + 1 < words.size() || habits.is_order_told ? join(words, first, words.size())
                                                                          : std::string{};
}

std::string family_without_suffix(const std::vector<std::string>& words, NameHabits habits) {
    const auto name = util::join(words, " ");
    if (auto family = family_by_patronymic(name); !family.empty())
        return family;
    if (auto family = family_in_capitals(name);
        !family.empty() && (habits.has_capitals || is_surely_capitals(family)))
        return family;
    if (auto family = family_beside_initials(name); !family.empty())
        return family;
    return habits.has_capitals && !habits.is_order_told ? std::string{} : family_by_order(words, habits);
}

} // namespace

NameHabits habits_of_names(std::string_view header, const std::vector<std::string>& names, NameOrder told) {
    if (told != NameOrder::unknown)
        return {told, true, have_capitals(names)};
    return {order_of_names(header, names), false, have_capitals(names)};
}

std::string family_in(std::string_view name, NameHabits habits) {
    if (name.find(',') != std::string_view::npos)
        return {}; // of more parts than a name has
    auto words = util::split_words(std::string{name});
    std::string suffix;
    while (words.size() > 2 && is_suffix(words.back())) {
        suffix = " " + words.back() + suffix;
        words.pop_back();
    }
    const auto family = family_without_suffix(words, habits);
    const bool is_last = !family.empty() && util::join(words, " ").ends_with(family);
    return is_last ? family + suffix : family;
}

} // namespace plenary::exchange
