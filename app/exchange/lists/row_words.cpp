#include "exchange/lists/row_words.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <unordered_set>
#include <vector>

namespace plenary::exchange {

namespace {

/// Texts, folded.
class Folded {
public:
    Folded(std::initializer_list<std::string_view> texts) {
        for (const auto text : texts) {
            all_.push_back(names::fold(text));
            set_.insert(all_.back());
        }
    }

    [[nodiscard]] bool has(const std::string& folded) const { return set_.contains(folded); }
    /// The length of the longest that `folded` begins with, as whole words; 0 if there is none.
    [[nodiscard]] std::size_t beginning(const std::string& folded) const {
        std::size_t longest = 0;
        for (const auto& text : all_)
            if (folded.starts_with(text) && (folded.size() == text.size() || folded[text.size()] == ' '))
                longest = std::max(longest, text.size());
        return longest;
    }

private:
    std::vector<std::string> all_;
    std::unordered_set<std::string> set_;
};

// Long lists ask about each of their cells, most of which need no folding to be told apart.
constexpr std::size_t longest_words = 80;
constexpr std::size_t longest_number = 16;

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digits(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const Folded& totals() {
    static const Folded words{"total",
                              "totals",
                              "subtotal",
                              "sub total",
                              "grand total",
                              "total number",
                              "in total",
                              "sum",
                              "total participants",
                              "total delegates",
                              "total number of participants",
                              "total number of delegates",
                              "number of participants",
                              "sous total",
                              "total général",
                              "total des participants",
                              "au total",
                              "total parcial",
                              "subtotales",
                              "suma",
                              "total general",
                              "total de participantes",
                              "итого",
                              "всего",
                              "итог",
                              "общее количество",
                              "всего участников",
                              "итого участников",
                              "итого делегатов",
                              "всего человек",
                              "общее число участников",
                              "summe",
                              "gesamt",
                              "insgesamt",
                              "gesamtzahl",
                              "zwischensumme",
                              "anzahl",
                              "spolu",
                              "celkom",
                              "súčet",
                              "барлығы",
                              "жиыны",
                              "жалпы саны",
                              "ҳамагӣ",
                              "ҷамъ",
                              "jemi",
                              "jami",
                              "жами",
                              "жалпы",
                              "бардыгы",
                              "合计",
                              "总计",
                              "共计",
                              "小计",
                              "共",
                              "المجموع",
                              "الإجمالي",
                              "مجموع"};
    return words;
}

const Folded& units() {
    static const Folded words{"persons",      "person",      "people",     "pers",     "pax",
                              "participants", "participant", "delegates",  "delegate", "names",
                              "personnes",    "personne",    "délégués",   "personas", "participantes",
                              "delegados",    "чел",         "человек",    "человека", "участников",
                              "участника",    "участник",    "делегатов",  "лиц",      "personen",
                              "teilnehmer",   "osôb",        "účastníkov", "адам",     "киши",
                              "нафар",        "kişi",        "kishi",      "人",       "名",
                              "شخص",          "مشارك",       "of",         "men",      "women",
                              "female",       "male",        "f",          "m"};
    return words;
}

const Folded& note_beginnings() {
    static const Folded words{"note",
                              "notes",
                              "nb",
                              "n b",
                              "remark",
                              "remarks",
                              "source",
                              "sources",
                              "prepared by",
                              "compiled by",
                              "submitted by",
                              "approved by",
                              "signed",
                              "signed by",
                              "signature",
                              "date",
                              "updated",
                              "last updated",
                              "as of",
                              "contact person",
                              "please note",
                              "list prepared by",
                              "generated",
                              "printed",
                              "page",
                              "note verbale",
                              "remarque",
                              "remarques",
                              "établi par",
                              "préparé par",
                              "fait à",
                              "signature et cachet",
                              "mise à jour",
                              "nota",
                              "notas",
                              "elaborado por",
                              "preparado por",
                              "firma",
                              "fecha",
                              "примечание",
                              "примечания",
                              "составил",
                              "составила",
                              "подготовил",
                              "подготовила",
                              "подготовлено",
                              "исполнитель",
                              "исп",
                              "подпись",
                              "утверждаю",
                              "согласовано",
                              "дата",
                              "по состоянию на",
                              "источник",
                              "стр",
                              "страница",
                              "контактное лицо",
                              "hinweis",
                              "anmerkung",
                              "erstellt von",
                              "stand",
                              "unterschrift",
                              "quelle",
                              "poznámka",
                              "vypracoval",
                              "ескерту",
                              "орындаушы",
                              "эзоҳ",
                              "bellik",
                              "izoh",
                              "изоҳ",
                              "эскертүү"};
    return words;
}

/// "TBC expert", "Interpreter TBC": what is to come, and that its name is open. There are people called Tba.
bool is_marked_open(std::string_view text, const std::string& folded) {
    static const Folded signs{"tbc", "tba", "tbd", "tbn"};
    static const Folded phrases{"to be confirmed", "to be announced", "to be nominated", "to be determined",
                                "to be designated"};
    const auto words = util::split_words(std::string{text});
    const auto is_sign = [](const std::string& word) {
        return signs.has(names::fold(word)) &&
               !(word.front() >= 'A' && word.front() <= 'Z' && word[1] >= 'a' && word[1] <= 'z');
    };
    return words.size() > 1 &&
           (phrases.beginning(folded) > 0 || is_sign(words.front()) || is_sign(words.back()));
}

} // namespace

bool holds_place(std::string_view text) {
    static const Folded words{"tbc",
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
                              "سيحدد لاحقا",
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
    return words.has(folded) || is_marked_open(text, folded) ||
           (has_role && holds_place(text.substr(0, bracket)));
}

bool is_total(std::string_view text) {
    if (text.size() > longest_words)
        return false;
    const auto folded = names::fold(text);
    const auto length = totals().beginning(folded);
    if (length == 0)
        return false;
    const auto rest = util::split_words(folded.substr(length));
    return std::all_of(rest.begin(), rest.end(),
                       [](const std::string& word) { return is_digits(word) || units().has(word); });
}

bool is_note(std::string_view text) {
    constexpr std::size_t words_of_a_sentence = 8;
    const auto folded = names::fold(text);
    const auto words = util::split_words(folded);
    const bool has_number = std::any_of(words.begin(), words.end(), is_digits);
    return note_beginnings().beginning(folded) > 0 || words.size() >= words_of_a_sentence ||
           (has_number && words.size() > 2);
}

bool says_nothing(std::string_view text) {
    static const Folded words{"na",
                              "n a",
                              "n d",
                              "nil",
                              "none",
                              "not applicable",
                              "not available",
                              "no data",
                              "tbc",
                              "tba",
                              "tbd",
                              "t b c",
                              "t b a",
                              "t b d",
                              "to be confirmed",
                              "null",
                              "sans objet",
                              "s o",
                              "néant",
                              "non applicable",
                              "aucun",
                              "aucune",
                              "no aplica",
                              "ninguno",
                              "ninguna",
                              "нет",
                              "нет данных",
                              "не указано",
                              "не указан",
                              "не имеется",
                              "н д",
                              "отсутствует",
                              "keine",
                              "keine angabe",
                              "k a",
                              "entfällt",
                              "žiadne",
                              "жоқ",
                              "нест",
                              "ýok",
                              "yoq",
                              "йўқ",
                              "жок",
                              "无",
                              "لا يوجد"};
    if (text.size() > longest_words)
        return false;
    const auto folded = names::fold(text);
    return folded.empty() ? !util::trimmed(text).empty() : words.has(folded);
}

bool has_lost_letters(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
    if (text.find(replacement) != std::string_view::npos)
        return true;
    const auto is_part = [](char c) { return is_plain_letter(c) || static_cast<unsigned char>(c) >= 0x80; };
    for (auto at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        const bool is_before_letter = at + 1 < text.size() && is_part(text[at + 1]);
        const bool is_one_of_several = at + 1 < text.size() && text[at + 1] == '?';
        if (is_before_letter || is_one_of_several)
            return true;
    }
    const auto entity = text.find('&');
    const auto end = entity == std::string_view::npos ? entity : text.find(';', entity);
    return end != std::string_view::npos && end > entity + 1 &&
           text.substr(entity + 1, end - entity - 1).find_first_of(" ,.&") == std::string_view::npos;
}

bool has_letter(std::string_view text) {
    if (std::any_of(text.begin(), text.end(), is_plain_letter))
        return true;
    const auto folded = names::fold(text);
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c != ' ' && (c < '0' || c > '9'); });
}

bool is_number(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() > longest_number || std::none_of(text.begin(), text.end(), is_digit))
        return false;
    auto folded = names::fold(text);
    for (const std::string_view sign : {"no ", "nr ", "n "})
        if (folded.starts_with(sign))
            folded.erase(0, sign.size());
    const auto words = util::split_words(folded);
    return words.size() == 1 && is_digits(words.front());
}

} // namespace plenary::exchange
