#include "domain/name_parts.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <vector>

namespace plenary::domain {

namespace {

/// Latin letters end with U+024F, whose lead byte in UTF-8 is 0xC9; from there to U+1DFF stand other scripts,
/// then Latin again (0xE1 0xB8 to 0xE1 0xBB).
bool is_latin(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0xCA || (lead == 0xCC || lead == 0xCD)) // also combining accents
            continue;
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (lead == 0xE1 && next >= 0xB8 && next <= 0xBB)
            continue;
        if (lead == 0xCB || (lead == 0xCA && next >= 0xB0)) // modifier letters, such as that of Oʻktamov
            continue;
        if (lead == 0xE2) // punctuation such as an apostrophe
            continue;
        return false;
    }
    return true;
}

/// Han, kana and Hangul: the family name stands first.
bool is_east_asian(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto lead = static_cast<unsigned char>(c);
        return (lead >= 0xE3 && lead <= 0xE9) || (lead >= 0xEA && lead <= 0xED);
    });
}

/// In Latin letters, as far as the script is one that is romanised.
std::string romanised(const std::string& text) {
    auto words = util::split_words(names::fold(text));
    for (auto& word : words)
        if (word.front() >= 'a' && word.front() <= 'z')
            word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return util::join(words, " ");
}

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() ? second : second.empty() ? first : first + " " + second;
}

/// "Family, Given" of a name in Latin letters, by the word of it that is the family name; empty if none is.
std::string sort_key(const std::string& latin, const std::string& family) {
    if (family.empty())
        return {};
    const auto wanted = names::fold(family);
    const auto words = util::split_words(latin);
    for (std::size_t first = 0; first < words.size(); ++first)
        for (std::size_t last = first + 1; last <= words.size(); ++last) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
            const auto to = words.begin() + static_cast<std::ptrdiff_t>(last);
            const auto part = util::join({from, to}, " ");
            if (names::fold(part) != wanted)
                continue;
            std::vector<std::string> rest{words.begin(), from};
            rest.insert(rest.end(), to, words.end());
            return rest.empty() ? part : part + ", " + util::join(rest, " ");
        }
    return {};
}

} // namespace

namespace {

std::string whole_of(const NameParts& parts) {
    return is_east_asian(parts.family + parts.given) ? joined(parts.family, parts.given)
                                                     : joined(parts.given, parts.family);
}

} // namespace

PersonName name_of_parts(const NameParts& parts) {
    const auto whole = whole_of(parts);
    PersonName name;
    if (is_latin(whole))
        name.latin = whole;
    else
        name.own = whole;
    if (!parts.own.empty())
        name.own = parts.own;
    if (!parts.latin.empty())
        name.latin = parts.latin;
    if (name.latin.empty())
        name.latin = romanised(name.own);
    if (!is_latin(name.latin))
        name.latin = name.own; // it keeps its letters
    name.badge = parts.badge;
    const auto& family = parts.family.empty() ? parts.family_within : parts.family;
    name.sort = parts.sort.empty() ? sort_key(name.latin, family) : parts.sort;
    for (auto* form : {&name.own, &name.badge, &name.sort})
        if (*form == name.latin)
            form->clear();
    return name;
}

bool states_latin(const NameParts& parts) {
    const auto whole = whole_of(parts);
    return !parts.latin.empty() || (!whole.empty() && is_latin(whole));
}

} // namespace plenary::domain
