#include "exchange/headers/header_name_parts.hpp"

#include "exchange/headers/header_table.hpp"
#include "exchange/headers/header_text.hpp"
#include "exchange/headers/headers.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <set>

namespace plenary::exchange {

namespace {

/// Whether a cell may have it together with a name.
bool is_beside_names(const Meaning& meaning) {
    static const std::set<std::string> fields{"family",         "given",    "middle_name", "name",
                                              "courtesy_title", "position", "institution"};
    return fields.contains(meaning.field) || meaning.otherwise == "institution"; // "Organization"
}

/// "Name (family name first)", "Nom complet (prénom, nom)".
NameOrder order_told(const std::string& folded) {
    static const std::set<std::string> first{"first",
                                             "d'abord",
                                             "d abord",
                                             "premier",
                                             "primero",
                                             "zuerst",
                                             "before",
                                             "then",
                                             "followed",
                                             names::fold("сначала"),
                                             names::fold("вначале")};
    const auto place_of = [&](std::initializer_list<std::string_view> texts) {
        auto place = std::string::npos;
        for (const auto text : texts)
            place = std::min(place, folded.find(names::fold(text)));
        return place;
    };
    const auto family = place_of({"family", "surname", "last name", "nom de famille", "apellido", "nachname",
                                  "familienname", "фамилия", "фамилию", "priezvisko"});
    const auto given =
        place_of({"given", "first name", "forename", "prénom", "nombre", "vorname", "имя", "meno"});
    const auto words = util::split_words(folded);
    const bool says_first =
        std::any_of(words.begin(), words.end(), [](const auto& word) { return first.contains(word); });
    const bool has_both = family != std::string::npos && given != std::string::npos;
    if (family == given || (!has_both && !says_first))
        return NameOrder::unknown;
    return family < given ? NameOrder::family_first : NameOrder::given_first;
}

} // namespace

bool begins_with_name(const std::vector<std::string>& parts) {
    return !parts.empty() && (parts.front() == "name" || parts.front() == "family" ||
                              parts.front() == "given" || parts.front() == "courtesy_title");
}

bool joins_words(std::string_view header) {
    static const std::set<std::string> joining{"and", "et", "y", "und", "a", "i", names::fold("және"),
                                               "va",  "ve"};
    const auto words = util::split_words(names::fold(header));
    return header.find_first_of(",/&+;-\n\r") != std::string_view::npos ||
           std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return joining.contains(word); });
}

std::vector<std::string> named_parts(std::string_view header, bool takes_apart) {
    static const std::set<std::string> joining{"and",
                                               "et",
                                               "y",
                                               "e",
                                               "und",
                                               "a",
                                               names::fold("и"),
                                               names::fold("және"),
                                               "va",
                                               "ve",
                                               names::fold("ва")};
    std::vector<std::string> parts;
    std::string text;
    for (const char c : header)
        text += std::string_view{",/&+;|-\n\r"}.find(c) == std::string_view::npos ? std::string{c}
                                                                                  : std::string{" "};
    const auto words = util::split_words(bare(names::fold(text)));
    // Folded it reads like the French word for a family name.
    const bool is_tajik = text.find("ном") != std::string::npos || text.find("Ном") != std::string::npos ||
                          text.find("НОМ") != std::string::npos;
    for (std::size_t i = 0; i < words.size();) {
        const Meaning* found = nullptr;
        std::size_t length = 1;
        for (std::size_t size = std::min<std::size_t>(3, words.size() - i); size > 0 && !found; --size) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
            const auto to = from + static_cast<std::ptrdiff_t>(size);
            if (std::any_of(from, to, [&](const std::string& word) { return joining.contains(word); }))
                continue; // "name and surname" is a header, too, and names two parts
            found = find_header_word(util::join({from, to}, " "));
            length = size;
            if (found && !is_beside_names(*found) && words[i] != "title")
                found = nullptr;
            if (found && takes_apart && size > 1 && found->field == "name")
                found = nullptr; // "familiýasy, ady" is a header of its own, and names two parts
        }
        if (!found && !joining.contains(words[i]))
            return {};
        if (found)
            parts.push_back(words[i] == "title"             ? "courtesy_title"
                            : is_tajik && words[i] == "nom" ? "given"
                                                            : found->field);
        i += length;
    }
    return parts;
}

NameOrder name_order_of(std::string_view header) {
    static const auto family_first = [] {
        std::set<std::string> words;
        for (const auto* text : {"фио", "ф.и.о.", "ФИО участника", "ФИО делегата", "Т.А.Ә.", "тәа", "ТАӘ",
                                 "F.I.Sh.", "FISh", "Ф.И.Ш.", "ФИШ", "F.I.O.", "аты-жөні тегі", "насабу ном"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto parts_of_header = without_brackets(header);
    const auto& outside = parts_of_header.outside;
    if (const auto order = order_told(names::fold(parts_of_header.inside)); order != NameOrder::unknown)
        return order;
    if (family_first.contains(names::fold(outside)) || family_first.contains(bare(names::fold(outside))))
        return NameOrder::family_first;
    auto parts = named_parts(outside, true);
    if (parts.empty())
        parts = named_parts(outside);
    const auto family = std::find(parts.begin(), parts.end(), "family");
    const auto given = std::find_if(parts.begin(), parts.end(), [](const std::string& part) {
        return part == "given" || part == "name"; // "Name and surname"
    });
    if (family == parts.end() || given == parts.end())
        return NameOrder::unknown;
    return family < given ? NameOrder::family_first : NameOrder::given_first;
}

bool has_position_behind_names(std::string_view header) {
    const auto parts = named_parts(without_brackets(header).outside);
    return begins_with_name(parts) && std::find(parts.begin(), parts.end(), "position") != parts.end();
}

} // namespace plenary::exchange
