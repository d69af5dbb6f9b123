#include "names/doubles.hpp"

#include "names/fold.hpp"
#include "names/people_words.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace plenary::names {

namespace {

constexpr int for_other_sex = 20;
constexpr int for_same_email = 15;

/// Whether no letter is of another script than Latin, by the first bytes of its UTF-8: 0xE1 and 0xE2 begin
/// accented Latin letters and quotation marks, 0xC2 to 0xCD Latin letters, modifiers and accents.
bool is_in_latin(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xCE && byte != 0xE1 && byte != 0xE2;
    });
}

std::vector<TraitFound> traits_of(const NameForm& a, const NameForm& b, const NameComparison& comparison) {
    const bool in_other_letters = is_in_latin(a.text) != is_in_latin(b.text);
    if (auto differences = comparison.differences(); !differences.empty()) {
        if (in_other_letters)
            differences.insert(differences.begin(), {Trait::in_other_letters});
        return differences;
    }
    if (a.text == b.text)
        return {{Trait::same_name}};
    if (in_other_letters)
        return {{Trait::same_in_other_letters}};
    return {{fold(a.text) == fold(b.text) ? Trait::same_but_for_signs : Trait::same_words}};
}

std::string lower(std::string_view email) {
    std::string out = util::trim(email);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

bool are_man_and_woman(std::optional<Sex> a, std::optional<Sex> b) {
    return (a == Sex::female && b == Sex::male) || (a == Sex::male && b == Sex::female);
}

} // namespace

NameForms name_forms(const Name& name) {
    NameForms forms;
    forms.push_back({name.latin, name_words(name.latin)});
    if (!name.own.empty() && name.own != name.latin)
        forms.push_back({name.own, name_words(name.own)});
    return forms;
}

PersonWords person_words(const Person& person) {
    return person_words(person, name_forms(person.name));
}

PersonWords person_words(const Person& person, NameForms names) {
    return {std::move(names), person.sex, lower(person.email)};
}

std::optional<Likeness> likeness_from(const NameForms& a, const NameForms& b, int least) {
    int best = -1;
    std::optional<Likeness> found;
    for (const auto& x : a)
        for (const auto& y : b) {
            if (!may_score(x.words, y.words, least))
                continue;
            const NameComparison comparison{x.words, y.words};
            if (comparison.score() < least || comparison.score() <= best)
                continue;
            best = comparison.score();
            found = Likeness{best, traits_of(x, y, comparison)};
        }
    return found;
}

std::optional<Likeness> likeness_from(const PersonWords& a, const PersonWords& b, int least) {
    const bool other_sex = are_man_and_woman(a.sex, b.sex);
    const bool same_email = !a.email.empty() && a.email == b.email;
    const int change = (same_email ? for_same_email : 0) - (other_sex ? for_other_sex : 0);
    auto found = likeness_from(a.names, b.names, least <= 0 ? 0 : least - change);
    if (!found)
        return std::nullopt;
    found->score = std::clamp(found->score + change, 0, 100);
    if (found->score < least)
        return std::nullopt;
    if (same_email)
        found->traits.push_back({Trait::same_email});
    if (other_sex)
        found->traits.push_back({Trait::other_sex});
    return found;
}

Likeness likeness(const Name& a, const Name& b) {
    return *likeness_from(name_forms(a), name_forms(b), 0);
}

Likeness likeness(const Person& a, const Person& b) {
    return *likeness_from(person_words(a), person_words(b), 0);
}

} // namespace plenary::names
