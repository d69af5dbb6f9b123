#include "exchange/people/open_places.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/headers/folded_words.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/people/name_cell.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace plenary::exchange {

namespace {

/// "TBC expert", "Interpreter TBC": what is to come, and that its name is open. There are people called Tba.
bool is_marked_open(std::string_view text, const std::string& folded) {
    static const FoldedWords signs{"tbc", "tba", "tbd", "tbn"};
    static const FoldedWords phrases{"to be confirmed", "to be announced", "to be nominated",
                                     "to be determined", "to be designated"};
    // Behind a word of something else.
    static const auto within = [] {
        std::vector<std::string> folded_phrases;
        for (const std::string_view phrase :
             {"будет сообщено", "будет определен", "будет назначен", "будет уточнено", "wird noch",
              "por confirmar", "à confirmer", "to be confirmed", "to be named", "to be announced",
              "to be nominated", "to follow", "bude oznámené", "à communiquer"})
            folded_phrases.push_back(" " + names::fold(phrase));
        return folded_phrases;
    }();
    const bool says_so = std::any_of(within.begin(), within.end(), [&](const std::string& phrase) {
        return folded.find(phrase) != std::string::npos;
    });
    if (says_so)
        return true;
    const auto words = util::split_words(std::string{text});
    const auto is_sign = [](const std::string& word) {
        return signs.has(names::fold(word)) &&
               !(word.front() >= 'A' && word.front() <= 'Z' && word[1] >= 'a' && word[1] <= 'z');
    };
    return words.size() > 1 &&
           (phrases.beginning(folded) > 0 || is_sign(words.front()) || is_sign(words.back()));
}

/// Whether words are what names are made of, each with a capital letter or in a script without; and none is an office.
bool are_words_of_name(const std::vector<std::string>& words, const std::string& text) {
    const auto begins_as_name = [](const std::string& word) {
        const auto first = util::unicode::code_points(word).front();
        return util::unicode::to_lower(first) != first || word.size() <= 3 || first >= 0x590;
    };
    return words.size() > 1 && std::all_of(words.begin(), words.end(), begins_as_name) &&
           !names_office(text) && !read_role(text) && has_letter(text) &&
           text.find_first_of("0123456789") == std::string::npos;
}

} // namespace

std::string named_beside_mark(std::string_view text, bool is_part) {
    static const FoldedWords marks{"tbc",
                                   "tba",
                                   "tbd",
                                   "tbn",
                                   "t b c",
                                   "to be confirmed",
                                   "à confirmer",
                                   "a confirmer",
                                   "por confirmar",
                                   "уточняется",
                                   "будет уточнено",
                                   "подлежит уточнению",
                                   "на уточнении",
                                   "noch offen",
                                   "wird bestätigt",
                                   "zu bestätigen",
                                   "unconfirmed",
                                   "not confirmed",
                                   "not yet confirmed",
                                   "не подтвержден",
                                   "не подтверждена",
                                   "нақтыланады",
                                   "待定",
                                   "待确认",
                                   "provisional",
                                   "tentative",
                                   "bude potvrdené",
                                   "potvrdí sa"};
    const auto bare = util::trimmed(text);
    const auto is_mark = [](std::string_view part) {
        const auto folded = names::fold(part);
        return folded.empty() ? part.find_first_of("?") != std::string_view::npos : marks.has(folded);
    };
    if (bare.size() > longest_words)
        return {};
    std::string rest;
    const auto open = bare.find_last_of("([");
    const auto sign = bare.find_last_of(",;-");
    if (open != std::string_view::npos && open > 0 && (bare.ends_with(')') || bare.ends_with(']')) &&
        is_mark(bare.substr(open)))
        rest = util::trim(bare.substr(0, open));
    else if (sign != std::string_view::npos && sign > 0 && is_mark(bare.substr(sign + 1)))
        rest = util::trim(bare.substr(0, sign));
    else if (const auto blank = bare.rfind(' ');
             blank != std::string_view::npos && is_mark(bare.substr(blank + 1)))
        rest = util::trim(bare.substr(0, blank));
    else
        return {};
    while (rest.ends_with(',') || rest.ends_with('-') || rest.ends_with(' '))
        rest.pop_back();
    auto name = rest;
    const bool has_title = !take_titles(name).empty();
    auto words = util::split_words(name);
    const bool is_one_word = (has_title || is_part) && words.size() == 1;
    if (is_one_word)
        words.push_back(words.front());
    return are_words_of_name(words, name) ? rest : std::string{};
}

bool holds_place(std::string_view text) {
    static const FoldedWords words{"tbc",
                                   "tba",
                                   "tbd",
                                   "tbn",
                                   "t b c",
                                   "t b a",
                                   "t b d",
                                   "to be confirmed",
                                   "to be announced",
                                   "to be advised",
                                   "to be determined",
                                   "to be decided",
                                   "to be nominated",
                                   "to be named",
                                   "to be designated",
                                   "to be communicated",
                                   "n n",
                                   "nn",
                                   "nomen nominandum",
                                   "nomen nescio",
                                   "vacant",
                                   "name tbc",
                                   "name to be confirmed",
                                   "name tba",
                                   "unknown",
                                   "à confirmer",
                                   "à déterminer",
                                   "à désigner",
                                   "à préciser",
                                   "a c",
                                   "por confirmar",
                                   "por designar",
                                   "por determinar",
                                   "vacante",
                                   "уточняется",
                                   "уточнить",
                                   "будет уточнено",
                                   "будет сообщено",
                                   "будет сообщено позднее",
                                   "будет сообщено дополнительно",
                                   "на уточнении",
                                   "вакансия",
                                   "вакантно",
                                   "подлежит уточнению",
                                   "wird noch benannt",
                                   "wird benannt",
                                   "noch offen",
                                   "wird nachgereicht",
                                   "vakant",
                                   "bude oznámené",
                                   "bude určený",
                                   "нақтыланады",
                                   "待定",
                                   "待确认",
                                   "待通知",
                                   "سيحدد لاحقا",
                                   "سيتم تحديده",
                                   "name to follow",
                                   "names to follow",
                                   "to follow",
                                   "will follow",
                                   "to be provided",
                                   "to be sent",
                                   "to be submitted",
                                   "name pending",
                                   "pending",
                                   "awaiting nomination",
                                   "awaiting name",
                                   "not yet known",
                                   "not yet nominated",
                                   "not yet designated",
                                   "not known yet",
                                   "nomination pending",
                                   "reserved",
                                   "place reserved",
                                   "seat reserved",
                                   "à suivre",
                                   "à communiquer",
                                   "nom à communiquer",
                                   "nom à suivre",
                                   "nom à confirmer",
                                   "à nommer",
                                   "nombre por confirmar",
                                   "por comunicar",
                                   "por anunciar",
                                   "por nombrar",
                                   "pendiente",
                                   "имя уточняется",
                                   "фио уточняется",
                                   "уточняются",
                                   "будет определен",
                                   "будет назначен",
                                   "будет представлен дополнительно",
                                   "определяется",
                                   "резерв",
                                   "folgt",
                                   "name folgt",
                                   "wird noch mitgeteilt",
                                   "n b",
                                   "bude upresnené",
                                   "bude doplnené",
                                   "meno bude oznámené",
                                   "кейін хабарланады",
                                   "анықталады",
                                   "баъдтар муайян мешавад",
                                   "aniqlanmoqda",
                                   "аниқланмоқда",
                                   "такталууда",
                                   "takyklanýar",
                                   "none",
                                   "nobody",
                                   "nil",
                                   "no one",
                                   "nadie",
                                   "ninguno",
                                   "personne",
                                   "aucun",
                                   "никто",
                                   "нет",
                                   "niemand",
                                   "nikto",
                                   "xxx",
                                   "xx",
                                   "x"};
    if (text.size() > longest_words)
        return false;
    const auto folded = names::fold(text);
    if (folded.empty())
        return !util::trimmed(text).empty();
    const auto bracket = text.find('(');
    const bool has_role = bracket != std::string_view::npos && bracket > 0; // "N.N. (Expert)"
    if (const auto named = named_beside_mark(text); !named.empty())
        return false;
    return words.has(folded) || is_marked_open(text, folded) ||
           (has_role && holds_place(text.substr(0, bracket)));
}

} // namespace plenary::exchange
