#include "exchange/headers/headers.hpp"

#include "exchange/columns/detail_fields.hpp"
#include "exchange/headers/header_name_parts.hpp"
#include "exchange/headers/header_table.hpp"
#include "exchange/headers/header_text.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace plenary::exchange {

namespace {

/// The word for a whole name that in many languages is that for a part of one.
bool is_plain_name(const std::string& folded) {
    return folded == "name";
}

/// What all pieces of a header mean, where they mean one thing: "Фамилия / Surname (required)".
std::optional<Meaning> common_meaning(std::string_view header) {
    std::optional<Meaning> common;
    bool was_plain_name = false; // so far
    for (const std::string& part : folded_parts(header)) {
        const Meaning* meaning = find_header_word(part);
        if (meaning == nullptr)
            meaning = find_header_word(bare(part));
        if (meaning == nullptr)
            return std::nullopt;
        // "Institution / Organisation": what may be either is what the other is.
        if (common && common->otherwise == meaning->field)
            common = *meaning;
        // "Name / Имя", "Nom / Name": what a part of a name is called tells which.
        const auto is_part = [](const std::string& field) { return field == "family" || field == "given"; };
        if (common && was_plain_name && is_part(meaning->field))
            common = *meaning;
        if (common && is_part(common->field) && is_plain_name(part))
            continue;
        if (common && common->field != meaning->field && meaning->otherwise != common->field)
            return std::nullopt;
        if (!common || (common->field == meaning->field && meaning->rank > common->rank))
            common = *meaning;
        was_plain_name = is_plain_name(part);
    }
    return common;
}

std::optional<Meaning> meaning_of_bare(std::string_view header) {
    const auto folded = names::fold(header);
    for (const auto& telling : {without_enumerator(folded), bare(folded)})
        if (const Meaning* meaning = telling == folded ? nullptr : find_header_word(telling))
            return *meaning;
    auto words = util::split_words(bare(folded));
    const auto all = words.size();
    std::erase_if(words, says_where);
    if (words.empty() || words.size() == all)
        return std::nullopt;
    auto meaning = find_header_word(util::join(words, " "));
    // A number at home is one of several.
    return meaning ? std::optional{Meaning{meaning->field, weak_header, meaning->otherwise}} : std::nullopt;
}

/// "Name, position, organization" has names, "Position, place of work" has positions.
std::optional<Meaning> meaning_beside_position(const std::vector<std::string>& parts, bool are_joined) {
    if (parts.back() == parts.front() || !are_joined)
        return std::nullopt;
    if (begins_with_name(parts))
        return Meaning{"name", usual_header, {}};
    const bool are_positions = std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part == "position" || part == "institution";
    });
    return are_positions && parts.front() == "position" ? std::optional{Meaning{"position", usual_header, {}}}
                                                        : std::nullopt;
}

/// "Surname, first name", "First name Last name", "Фамилия, имя, отчество": a whole name in one cell.
std::optional<Meaning> meaning_of_name_parts(std::string_view header) {
    const auto parts = named_parts(header);
    const std::set<std::string> distinct{parts.begin(), parts.end()};
    if (distinct.contains("position") || distinct.contains("institution") || distinct.contains("delegation"))
        return meaning_beside_position(parts, joins_words(header));
    const bool is_whole = distinct.contains("family")
                              ? distinct.size() > 1
                              : distinct.contains("name") && distinct.contains("courtesy_title");
    if (is_whole)
        return Meaning{"name", usual_header, {}};
    const bool is_given =
        distinct.size() > 1 && distinct.contains("given") && distinct.contains("middle_name");
    return is_given ? std::optional{Meaning{"given", usual_header, {}}} : std::nullopt;
}

bool says_latin(const std::string& folded) {
    static const std::set<std::string> words{"latin",
                                             "lat",
                                             "in latin letters",
                                             "latin letters",
                                             names::fold("лат"),
                                             names::fold("латиница"),
                                             "english",
                                             "in english",
                                             "latin script",
                                             names::fold("латиницей"),
                                             names::fold("на английском"),
                                             "lotin"};
    return words.contains(folded);
}

bool says_own(const std::string& folded) {
    static const auto words = [] {
        std::set<std::string> all;
        for (const auto* text :
             {"russian",       "in russian",         "cyrillic",        "in cyrillic", "native",
              "original",      "own language",       "in own language", "own script",  "native language",
              "native script", "in native language", "local language",  "kazakh",      "in kazakh",
              "arabic",        "in arabic",          "chinese",         "in chinese",  "рус",
              "на русском",    "кириллица",          "кириллицей",      "русский",     "каз",
              "на казахском"})
            all.insert(names::fold(text));
        return all;
    }();
    return words.contains(folded);
}

/// Whether it makes something else of the word: the maiden name is not the name.
bool says_other(const std::string& folded) {
    static const auto others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"maiden", "birth",     "former",    "previous",    "old",     "father",  "mother",
              "spouse", "emergency", "secretary", "assistant",   "née",     "jeune",   "naissance",
              "père",   "mère",      "soltera",   "geburtsname", "ledig",   "девичья", "при рождении",
              "отца",   "матери",    "прежняя",   "бывшая",      "супруга", "помощник"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(folded);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return others.contains(word); });
}

/// "Gender (M/F)", "Surname (as in the passport, in CAPITALS)": brackets qualify a word and are no part of it.
std::optional<Meaning> meaning_outside_brackets(std::string_view header) {
    const auto parts = without_brackets(header);
    auto meaning = common_meaning(parts.outside);
    if (!meaning)
        meaning = meaning_of_bare(parts.outside);
    if (!meaning)
        meaning = meaning_of_name_parts(parts.outside);
    const auto* inside = find_header_word(names::fold(parts.inside));
    // "Name (Country)": it stands so in the cells.
    const bool is_behind_name = meaning && meaning->field == "name" && inside != nullptr &&
                                inside->field == "delegation" && inside->otherwise.empty();
    const bool is_other = meaning && inside != nullptr && inside->field != meaning->field && !is_behind_name;
    if (parts.inside.empty() || !parts.are_closed || is_other || says_other(names::fold(parts.inside)))
        return std::nullopt;
    const auto inside_folded = names::fold(parts.inside);
    const bool is_name =
        meaning && (meaning->field == "name" || meaning->field == "family" || meaning->field == "given");
    if (is_name && says_latin(inside_folded))
        meaning->field = "latin_" + meaning->field;
    else if (is_name && meaning->field == "name" && says_own(inside_folded))
        meaning->field = "own_name";
    return meaning;
}

/// Folded it reads like the French word for a family name.
bool is_given_name_in_tajik(std::string_view header) {
    const auto has = [&](std::string_view word) { return header.find(word) != std::string_view::npos; };
    if (!has("Ном") && !has("ном") && !has("НОМ"))
        return false;
    auto word = util::trim(without_brackets(header).outside);
    while (word.ends_with('*') || word.ends_with(':') || word.ends_with(' '))
        word.pop_back();
    return word == "Ном" || word == "ном" || word == "НОМ" || word.ends_with(". Ном");
}

} // namespace

std::optional<Meaning> meaning_of(std::string_view header) {
    if (auto detail = detail_word(header))
        return Meaning{std::move(*detail), usual_header, {}};
    if (is_given_name_in_tajik(header))
        return Meaning{"given", usual_header, {}};
    // Long lists ask it of all their cells.
    const auto folded = names::fold(header);
    if (!may_have_header_word(folded))
        return std::nullopt;
    if (const Meaning* meaning = find_header_word(folded))
        return *meaning;
    if (auto common = common_meaning(header))
        return common;
    if (auto outside = meaning_outside_brackets(header))
        return outside;
    if (header.find_first_of("()[]") != std::string_view::npos)
        return std::nullopt;
    if (auto bare = meaning_of_bare(header))
        return bare;
    return meaning_of_name_parts(header);
}

std::optional<std::string> closest_header(std::string_view header) {
    constexpr std::size_t least_letters = 4; // "№" is near to "nom", and means nothing of the kind
    const auto folded = names::fold(header);
    if (folded.size() < least_letters)
        return std::nullopt;
    auto closest = util::closest(folded, header_table_words());
    if (!closest)
        return std::nullopt;
    // "Session" is no "sesso", and "Numéro" alone is not that of a certificate; "telep" is a telephone.
    const bool goes_on =
        closest->starts_with(folded) && closest->find(' ', folded.size()) == std::string::npos;
    const auto longer = std::max(closest->size(), folded.size());
    const auto shorter = std::min(closest->size(), folded.size());
    return goes_on || longer - shorter <= 1 ? closest : std::nullopt;
}

} // namespace plenary::exchange
