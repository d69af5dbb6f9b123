#include "report/paper/alphabet.hpp"

#include "names/romanise.hpp"
#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace plenary::report {

namespace {

/// Behind a letter: what comes after every word that goes on with another one.
constexpr char32_t after_all = 0x10FFFF;
constexpr char32_t small_io = 0x0451;      // ё, ordered as е
constexpr char32_t small_ie = 0x0435;      // е
constexpr char32_t small_short_i = 0x0439; // й, a letter of its own
constexpr char32_t small_n_tilde = 0x00F1; // in Spanish a letter of its own, behind n

/// The articles that begin names. "El" with a capital is part of a name in Spanish (El Salvador).
std::span<const std::string_view> articles_of(std::string_view language) {
    static constexpr std::array<std::string_view, 2> english{"the ", "The "};
    static constexpr std::array<std::string_view, 10> french{"le ", "la ", "les ", "l'", "l’",
                                                             "Le ", "La ", "Les ", "L'", "L’"};
    static constexpr std::array<std::string_view, 7> spanish{"el ", "la ",  "los ", "las ",
                                                             "La ", "Los ", "Las "};
    if (language == "en")
        return english;
    if (language == "fr")
        return french;
    return language == "es" ? std::span<const std::string_view>{spanish}
                            : std::span<const std::string_view>{};
}

std::string_view without_article(std::string_view name, std::string_view language) {
    for (const auto article : articles_of(language))
        if (name.starts_with(article) && name.size() > article.size())
            return name.substr(article.size());
    return name;
}

bool vanishes(char32_t letter) {
    constexpr std::array<char32_t, 5> hyphens{U'-', 0x2010, 0x2011, 0x2013, U'*'};
    return names::is_apostrophe(letter) || std::find(hyphens.begin(), hyphens.end(), letter) != hyphens.end();
}

void append_letter(std::u32string& key, char32_t letter, std::string_view language) {
    const auto small = util::unicode::to_lower(letter);
    if (small == small_io) {
        key += small_ie;
    } else if (small == small_short_i) {
        key += small;
    } else if (small == small_n_tilde && language == "es") {
        key += {U'n', after_all};
    } else if (const auto plain = names::plain_spelling(small); plain && !names::is_known_cyrillic(small)) {
        for (const char c : *plain)
            key += static_cast<unsigned char>(c);
    } else {
        for (const auto part : util::unicode::decompose_folded(letter))
            if (!util::unicode::is_accent(part))
                key += part;
    }
}

} // namespace

std::u32string order_key(std::string_view name, std::string_view language) {
    std::u32string key;
    for (const auto letter :
         util::unicode::compose(util::unicode::code_points(without_article(name, language)))) {
        if (vanishes(letter))
            continue;
        if (util::unicode::is_word_part(letter))
            append_letter(key, letter, language);
        else if (!key.empty() && key.back() != U' ')
            key += U' ';
    }
    if (!key.empty() && key.back() == U' ')
        key.pop_back();
    return key;
}

} // namespace plenary::report
