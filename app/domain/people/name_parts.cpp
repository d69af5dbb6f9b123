#include "domain/people/name_parts.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <optional>
#include <utility>
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

std::string capitalised(std::string word) {
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

/// In Latin letters, as far as the script is one that is romanised; initials keep their stops, and double names their
/// hyphens.
std::string romanised(const std::string& text) {
    std::vector<std::string> words;
    for (const auto& word : util::split_words(text)) {
        std::string made;
        std::size_t begin = 0;
        for (auto sign = word.find_first_of(".-"); begin < word.size();
             begin = sign + 1, sign = word.find_first_of(".-", begin)) {
            sign = std::min(sign, word.size());
            std::vector<std::string> parts;
            for (const auto& part : util::split_words(names::fold(word.substr(begin, sign - begin))))
                parts.push_back(capitalised(part));
            made += util::join(parts, " ") + word.substr(sign, 1);
        }
        if (!made.empty())
            words.push_back(std::move(made));
    }
    return util::join(words, " ");
}

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() ? second : second.empty() ? first : first + " " + second;
}

using WordList = std::vector<std::string>;

std::string text_of(const WordList& words, std::size_t first, std::size_t last) {
    return util::join({words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last)},
                      " ");
}

/// The words of a name that are the family name, from `first` to before `last`.
struct FamilyWords {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Nothing where no words of the name are that family name.
std::optional<FamilyWords> find_family(const WordList& words, const std::string& family) {
    const auto wanted = names::fold(family);
    if (wanted.empty())
        return std::nullopt;
    for (std::size_t first = 0; first < words.size(); ++first)
        for (std::size_t last = first + 1; last <= words.size(); ++last)
            if (names::fold(text_of(words, first, last)) == wanted)
                return FamilyWords{first, last};
    return std::nullopt;
}

/// All but the family name.
std::string given_of(const WordList& words, const FamilyWords& family) {
    return joined(text_of(words, 0, family.first), text_of(words, family.last, words.size()));
}

/// "Family, Given"
std::string sorted_by(const std::string& family, const std::string& given) {
    return family.empty() ? given : given.empty() ? family : family + ", " + given;
}

std::string sorted_by(const WordList& words, const FamilyWords& family) {
    return sorted_by(text_of(words, family.first, family.last), given_of(words, family));
}

/// The sort key of a name in Latin letters, by the words of it that are the family name; empty if none are.
std::string sort_key(const std::string& latin, const std::string& family) {
    const auto words = util::split_words(latin);
    const auto found = find_family(words, family);
    return found ? sorted_by(words, *found) : std::string{};
}

/// The family name in the Latin form, as the sort key tells it; nothing where that was not derived. Its words may
/// stand in the name twice.
std::optional<FamilyWords> family_in_latin(const PersonName& name) {
    const auto words = util::split_words(name.latin);
    const auto wanted = names::fold(name.sort.substr(0, name.sort.find(',')));
    for (std::size_t first = 0; first < words.size(); ++first)
        for (std::size_t last = first + 1; last <= words.size(); ++last)
            if (names::fold(text_of(words, first, last)) == wanted &&
                sorted_by(words, FamilyWords{first, last}) == name.sort)
                return FamilyWords{first, last};
    return std::nullopt;
}

/// Where the family name stands in a name that has taken the place of another of `count` words, in which it stood
/// there; nothing where that cannot be told.
std::optional<FamilyWords> same_place(const FamilyWords& family, std::size_t count, std::size_t count_now) {
    const auto length = family.last - family.first;
    if (count == count_now)
        return family;
    if (length > 1 || length >= count_now)
        return std::nullopt;
    if (family.last == count)
        return FamilyWords{count_now - length, count_now};
    return family.first == 0 ? std::optional{family} : std::nullopt;
}

/// Where the family name of `was` stands in a name that has taken its place; nothing where that cannot be told.
std::optional<FamilyWords> family_in_renamed(const WordList& was, const FamilyWords& family,
                                             const WordList& now) {
    const auto text = text_of(was, family.first, family.last);
    const auto first = find_family(was, text);
    const bool is_there_once =
        first && first->first == family.first &&
        !find_family({was.begin() + static_cast<std::ptrdiff_t>(family.last), was.end()}, text);
    if (!is_there_once)
        return std::nullopt;
    if (const auto found = find_family(now, text))
        return found;
    return same_place(family, was.size(), now.size());
}

/// The sort key of a name in Latin letters, by the words at its beginning or end that are the given names; empty if
/// they are not.
std::string sort_key_by_given(const std::string& latin, const std::string& given) {
    const auto words = util::split_words(latin);
    const auto found = find_family(words, given);
    if (!found || (found->first != 0 && found->last != words.size()))
        return {};
    const auto family =
        found->first == 0 ? text_of(words, found->last, words.size()) : text_of(words, 0, found->first);
    return sorted_by(family, text_of(words, found->first, found->last));
}

std::string whole_of(const NameParts& parts) {
    return is_east_asian(parts.family + parts.given) ? joined(parts.family, parts.given)
                                                     : joined(parts.given, parts.family);
}

/// The forms that are as the Latin one are left empty.
PersonName brief(PersonName name) {
    for (auto* form : {&name.own, &name.badge, &name.sort})
        if (*form == name.latin)
            form->clear();
    return name;
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
    if (!is_name(name.latin))
        return {};
    name.sort = parts.sort.empty() ? sort_key(name.latin, parts.family) : parts.sort;
    if (name.sort.empty())
        name.sort = sort_key(name.latin, parts.family_within);
    return brief(std::move(name));
}

bool is_name(const std::string& text) {
    return !names::fold(text).empty();
}

std::string part_beside_whole(const NameParts& parts) {
    for (const auto* part : {&parts.family, &parts.given}) {
        const auto& whole = is_latin(*part) ? parts.latin : parts.own;
        if (part->empty() || whole.empty())
            continue;
        const auto words = util::split_words(names::fold(whole));
        for (const auto& word : util::split_words(names::fold(*part)))
            if (std::find(words.begin(), words.end(), word) == words.end())
                return *part;
    }
    return {};
}

std::optional<PersonName> with_parts(const PersonName& name, const std::optional<std::string>& family,
                                     const std::optional<std::string>& given) {
    const bool is_in_latin = is_latin(family.value_or("") + given.value_or(""));
    auto now = name;
    const auto words = util::split_words(is_in_latin || name.own.empty() ? name.latin : name.own);
    auto place = is_in_latin || !name.own.empty() ? family_in_latin(name) : std::nullopt;
    if (place && !is_in_latin)
        place = same_place(*place, util::split_words(name.latin).size(), words.size());
    if (!place) {
        if (!family || !given)
            return std::nullopt;
        const auto whole = name_of_parts({*family, *given});
        (is_in_latin ? now.latin : now.own) = is_in_latin ? whole.latin : whole.own;
        if (is_in_latin)
            now.sort = whole.sort;
        return now;
    }
    const auto family_now = family.value_or(text_of(words, place->first, place->last));
    const auto given_now = given.value_or(given_of(words, *place));
    const bool family_first = place->first == 0 && place->last < words.size();
    const auto before = text_of(words, 0, place->first);
    const auto behind = text_of(words, place->last, words.size());
    const auto whole = !given         ? joined(joined(before, family_now), behind)
                       : family_first ? joined(family_now, given_now)
                                      : joined(given_now, family_now);
    if (!is_in_latin) {
        now.own = whole;
        return now;
    }
    now.latin = whole;
    now.sort = sorted_by(family_now, given_now);
    return now;
}

std::optional<PersonName> corrected(const PersonName& name, const NameEdit& edit) {
    auto now = name;
    if (edit.family || edit.given) {
        const bool is_in_latin = is_latin(edit.family.value_or("") + edit.given.value_or(""));
        const auto& whole = is_in_latin ? edit.latin : edit.own;
        if (!whole || whole->empty()) {
            auto with_part = with_parts(name, edit.family, edit.given);
            if (!with_part)
                return std::nullopt;
            now = std::move(*with_part);
        } else if (is_in_latin) {
            now.sort = edit.family ? sort_key(*whole, *edit.family) : sort_key_by_given(*whole, *edit.given);
        }
    }
    now.latin = edit.latin.value_or(now.latin);
    now.own = edit.own.value_or(now.own);
    now.badge = edit.badge.value_or(now.badge);
    now.sort = edit.sort.value_or(now.sort);
    return renamed(name, std::move(now));
}

PersonName renamed(const PersonName& was, PersonName now, LatinForm latin) {
    const bool latin_was_derived = !was.own.empty() && !is_latin(was.own) && was.latin == romanised(was.own);
    if (latin == LatinForm::may_follow && latin_was_derived && now.latin == was.latin && now.own != was.own &&
        !now.own.empty()) {
        // What cannot be romanised takes no Latin letters away.
        auto following = romanised(now.own);
        if (is_latin(following) || !is_latin(was.latin))
            now.latin = std::move(following);
    }
    if (now.latin == was.latin || now.sort != was.sort)
        return brief(std::move(now));
    if (const auto family = family_in_latin(was)) {
        const auto words = util::split_words(now.latin);
        const auto place = family_in_renamed(util::split_words(was.latin), *family, words);
        now.sort = place ? sorted_by(words, *place) : std::string{};
    }
    return brief(std::move(now));
}

bool states_latin(const NameParts& parts) {
    const auto whole = whole_of(parts);
    return !parts.latin.empty() || (!whole.empty() && is_latin(whole));
}

} // namespace plenary::domain
