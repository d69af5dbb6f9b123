#include "exchange/lists/row_words.hpp"

#include "exchange/lists/name_cell.hpp"
#include "exchange/lists/values.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
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
            const auto& folded = *set_.insert(names::fold(text)).first;
            longest_ = std::max(longest_, folded.size());
        }
    }

    [[nodiscard]] bool has(const std::string& folded) const { return set_.contains(folded); }
    /// The length of the longest that `folded` begins with, as whole words; 0 if there is none.
    [[nodiscard]] std::size_t beginning(const std::string& folded) const {
        std::size_t longest = 0;
        for (auto end = std::min(folded.find(' '), folded.size()); end <= longest_;
             end = std::min(folded.find(' ', end + 1), folded.size())) {
            if (set_.contains(folded.substr(0, end)))
                longest = end;
            if (end == folded.size())
                break;
        }
        return longest;
    }

private:
    std::unordered_set<std::string> set_;
    std::size_t longest_ = 0;
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
                              "总人数",
                              "总数",
                              "人数",
                              "共有",
                              "一共",
                              "合共",
                              "总共",
                              "المجموع",
                              "المجموع الكلي",
                              "العدد الإجمالي",
                              "إجمالي",
                              "اجمالي",
                              "العدد",
                              "عدد المشاركين",
                              "toplam",
                              "sumár",
                              "spolu osôb",
                              "celkový počet",
                              "celkový počet účastníkov",
                              "počet účastníkov",
                              "gesamtanzahl",
                              "teilnehmerzahl",
                              "anzahl der teilnehmer",
                              "nombre total",
                              "nombre de participants",
                              "nombre total de participants",
                              "effectif total",
                              "número total",
                              "número de participantes",
                              "número total de participantes",
                              "en total",
                              "количество участников",
                              "численность",
                              "количество человек",
                              "число участников",
                              "барлық қатысушылар",
                              "қатысушылар саны",
                              "ҳамагӣ иштирокчиён",
                              "jami ishtirokchilar",
                              "hammasi",
                              "umumiy soni",
                              "жалпы катышуучулар",
                              "катышуучулардын саны",
                              "jemi gatnaşyjylar",
                              "umumy sany",
                              "жалпы саны адам",
                              "الإجمالي",
                              "مجموع"};
    return words;
}

const Folded& units() {
    static const Folded words{"persons",
                              "person",
                              "people",
                              "pers",
                              "pax",
                              "participants",
                              "participant",
                              "delegates",
                              "delegate",
                              "names",
                              "personnes",
                              "personne",
                              "délégués",
                              "personas",
                              "participantes",
                              "delegados",
                              "чел",
                              "человек",
                              "человека",
                              "участников",
                              "участника",
                              "участник",
                              "делегатов",
                              "лиц",
                              "personen",
                              "teilnehmer",
                              "osôb",
                              "účastníkov",
                              "адам",
                              "киши",
                              "нафар",
                              "kişi",
                              "kishi",
                              "人",
                              "名",
                              "شخص",
                              "شخصان",
                              "اشخاص",
                              "أشخاص",
                              "مشاركين",
                              "مشاركا",
                              "位",
                              "名代表",
                              "名参会者",
                              "名与会者",
                              "位代表",
                              "名成员",
                              "名人员",
                              "人员",
                              "代表",
                              "odam",
                              "adam",
                              "nafar",
                              "одам",
                              "osoba",
                              "osoby",
                              "účastníci",
                              "delegáti",
                              "teilnehmende",
                              "delegierte",
                              "members",
                              "member",
                              "membres",
                              "miembros",
                              "членов",
                              "участники",
                              "делегата",
                              "қатысушы",
                              "иштирокчӣ",
                              "ishtirokchi",
                              "катышуучу",
                              "gatnaşyjy",
                              "representatives",
                              "invités",
                              "attendees",
                              "hommes",
                              "femmes",
                              "hombres",
                              "mujeres",
                              "мужчин",
                              "женщин",
                              "мужчины",
                              "женщины",
                              "and",
                              "et",
                              "مشارك",
                              "of",
                              "one",
                              "two",
                              "three",
                              "four",
                              "five",
                              "un",
                              "une",
                              "deux",
                              "trois",
                              "uno",
                              "dos",
                              "tres",
                              "один",
                              "два",
                              "три",
                              "четыре",
                              "пять",
                              "men",
                              "women",
                              "female",
                              "male",
                              "f",
                              "m"};
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
    static const std::array within{
        names::fold(" будет сообщено"),  names::fold(" будет определен"), names::fold(" будет назначен"),
        names::fold(" будет уточнено"),  names::fold(" wird noch"),       names::fold(" por confirmar"),
        names::fold(" à confirmer"),     names::fold(" to be confirmed"), names::fold(" to be named"),
        names::fold(" to be announced"), names::fold(" to be nominated"), names::fold(" to follow"),
        names::fold(" bude oznámené"),   names::fold(" à communiquer")};
    const bool says_so = std::any_of(within.begin(), within.end(), [&](const std::string& phrase) {
        return folded.find(" " + phrase) != std::string::npos;
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
    static const Folded marks{"tbc",
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
                              "potvrdí sa",
                              "?"};
    const auto bare = util::trimmed(text);
    if (bare.size() > longest_words)
        return {};
    std::string rest;
    const auto open = bare.find_last_of("([");
    const auto sign = bare.find_last_of(",;-");
    if (open != std::string_view::npos && open > 0 && (bare.ends_with(')') || bare.ends_with(']')) &&
        marks.has(names::fold(bare.substr(open))))
        rest = util::trim(bare.substr(0, open));
    else if (sign != std::string_view::npos && sign > 0 && marks.has(names::fold(bare.substr(sign + 1))))
        rest = util::trim(bare.substr(0, sign));
    else if (const auto blank = bare.rfind(' ');
             blank != std::string_view::npos && marks.has(names::fold(bare.substr(blank + 1))))
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

namespace {

/// "共计1人" as "共计 1 人".
std::string with_figures_apart(const std::string& folded) {
    std::string apart;
    for (const char c : folded) {
        const bool is_figure = c >= '0' && c <= '9';
        const bool was_figure = !apart.empty() && apart.back() >= '0' && apart.back() <= '9';
        if (!apart.empty() && apart.back() != ' ' && c != ' ' && is_figure != was_figure)
            apart += ' ';
        apart += c;
    }
    return apart;
}

} // namespace

bool is_total(std::string_view text) {
    if (text.size() > longest_words)
        return false;
    auto rest = with_figures_apart(names::fold(text));
    bool has_total = false;
    bool has_figure = false;
    bool has_unit = false;
    while (!rest.empty()) {
        auto length = totals().beginning(rest);
        has_total = has_total || length > 0;
        if (length == 0) {
            length = std::min(rest.find(' '), rest.size());
            const auto word = rest.substr(0, length);
            has_figure = has_figure || is_digits(word);
            has_unit = has_unit || units().has(word);
            if (!is_digits(word) && !units().has(word))
                return false;
        }
        rest.erase(0, std::min(length + 1, rest.size()));
    }
    return has_total || (has_figure && has_unit); // "12 participants"
}

bool is_sign_off(std::string_view text) {
    static const Folded words{"prepared by",
                              "compiled by",
                              "submitted by",
                              "approved by",
                              "signed by",
                              "signed",
                              "signature",
                              "certified by",
                              "authorized by",
                              "authorised by",
                              "confirmed by",
                              "verified by",
                              "checked by",
                              "endorsed by",
                              "list prepared by",
                              "list approved by",
                              "official stamp",
                              "stamp and signature",
                              "signature and stamp",
                              "name and signature",
                              "date and signature",
                              "for the ministry",
                              "done at",
                              "yours sincerely",
                              "yours faithfully",
                              "établi par",
                              "préparé par",
                              "approuvé par",
                              "signé par",
                              "certifié par",
                              "validé par",
                              "fait à",
                              "signature et cachet",
                              "visa du chef",
                              "pour le ministre",
                              "le directeur signature",
                              "elaborado por",
                              "preparado por",
                              "aprobado por",
                              "firmado por",
                              "autorizado por",
                              "visto bueno",
                              "firma y sello",
                              "утверждаю",
                              "утверждено",
                              "утвердил",
                              "утвердила",
                              "согласовано",
                              "согласовал",
                              "согласовала",
                              "составил",
                              "составила",
                              "подготовил",
                              "подготовила",
                              "подготовлено",
                              "исполнитель",
                              "подпись",
                              "подписал",
                              "подписала",
                              "м п",
                              "печать",
                              "проверил",
                              "проверила",
                              "ответственный исполнитель",
                              "erstellt von",
                              "genehmigt von",
                              "freigegeben von",
                              "geprüft von",
                              "unterschrift",
                              "gezeichnet",
                              "im auftrag",
                              "unterzeichnet",
                              "vypracoval",
                              "vypracovala",
                              "schválil",
                              "schválila",
                              "podpis",
                              "pečiatka",
                              "za správnosť",
                              "қолы",
                              "бекітемін",
                              "бекітті",
                              "дайындаған",
                              "орындаушы",
                              "келісілді",
                              "имзо",
                              "тасдиқ мекунам",
                              "тасдиқ кард",
                              "таҳия кард",
                              "imzo",
                              "tasdiqlayman",
                              "tayyorladi",
                              "тасдиқлайман",
                              "тайёрлади",
                              "бекитем",
                              "даярдаган",
                              "tassyklaýaryn",
                              "taýýarlan",
                              "签字",
                              "签名",
                              "批准",
                              "审批",
                              "制表",
                              "制表人",
                              "审核",
                              "审核人",
                              "批准人",
                              "盖章",
                              "填表人",
                              "التوقيع",
                              "توقيع",
                              "الختم",
                              "أعده",
                              "اعتمده",
                              "إعداد",
                              "اعتماد"};
    if (text.size() > longest_words)
        return false;
    return words.beginning(names::fold(text)) > 0;
}

bool says_as_above(std::string_view text) {
    static const Folded words{"ditto",
                              "idem",
                              "ibid",
                              "ibidem",
                              "same",
                              "same as above",
                              "as above",
                              "see above",
                              "same as previous",
                              "do",
                              "idem dito",
                              "le même",
                              "la même",
                              "comme ci dessus",
                              "voir ci dessus",
                              "ídem",
                              "lo mismo",
                              "el mismo",
                              "la misma",
                              "igual",
                              "igual que arriba",
                              "véase arriba",
                              "ver arriba",
                              "то же",
                              "тоже",
                              "то же самое",
                              "та же",
                              "тот же",
                              "там же",
                              "как выше",
                              "см выше",
                              "аналогично",
                              "dto",
                              "dito",
                              "desgl",
                              "desgleichen",
                              "siehe oben",
                              "wie oben",
                              "to isté",
                              "ako vyššie",
                              "detto",
                              "сол",
                              "жоғарыдағыдай",
                              "ҳамон",
                              "shu yerda",
                              "同上",
                              "نفسه",
                              "كما سبق",
                              "كما ورد أعلاه"};
    constexpr std::array<std::string_view, 17> ditto_signs{
        "\"",   "\"\"", "''",     "″",      "〃",     "„",    "”",    "“", "-//-",
        "-\"-", "—//—", "- // -", "- \" -", "--//--", "–//–", "_//_", "//"};
    const auto bare = util::trimmed(text);
    return std::find(std::begin(ditto_signs), std::end(ditto_signs), bare) != std::end(ditto_signs) ||
           (bare.size() <= longest_words && words.has(names::fold(bare)));
}

bool is_example(std::string_view text, bool is_name) {
    static const Folded words{"e g",
                              "eg",
                              "example",
                              "for example",
                              "sample",
                              "ex",
                              "par exemple",
                              "p ex",
                              "exemple",
                              "p ej",
                              "por ejemplo",
                              "ejemplo",
                              "например",
                              "пример",
                              "напр",
                              "образец",
                              "z b",
                              "zum beispiel",
                              "beispiel",
                              "bsp",
                              "muster",
                              "napr",
                              "napríklad",
                              "príklad",
                              "vzor",
                              "мысалы",
                              "мысал",
                              "үлгі",
                              "масалан",
                              "мисол",
                              "masalan",
                              "misol",
                              "namuna",
                              "мисалы",
                              "meselem",
                              "mysal",
                              "例",
                              "例如",
                              "示例",
                              "مثال",
                              "على سبيل المثال"};
    const auto bare = util::trimmed(text);
    if (bare.empty() || bare.size() > longest_words)
        return false;
    const auto folded = names::fold(bare);
    const auto length = words.beginning(folded);
    // "E. G. Smith" has initials.
    const bool are_initials = length == 3 && bare.front() != '(' && !bare.starts_with("e.g") &&
                              !bare.starts_with("E.g") && !bare.starts_with("eg") &&
                              !bare.starts_with("z.") && folded.find(' ') == 1;
    if (is_name && are_initials)
        return false;
    // "Sample" may be a name; "(example) Doe", "e.g. Smith" and "Example: Smith" are none.
    const bool is_marked = bare.front() == '(' || bare.front() == '[' ||
                           bare.find(':') != std::string_view::npos ||
                           bare.find("：") != std::string_view::npos ||
                           bare.substr(0, bare.find(' ')).find('.') != std::string_view::npos;
    if (length > 0 && (is_marked || (!is_name && length == folded.size())))
        return true;
    const auto open = bare.rfind('(');
    return open != std::string_view::npos && open > 0 && bare.ends_with(')') &&
           words.has(names::fold(bare.substr(open)));
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
                              "لا يوجد",
                              "sin datos",
                              "s d",
                              "sin información",
                              "no disponible",
                              "no consta",
                              "no tiene",
                              "no procede",
                              "n c",
                              "pas de données",
                              "non disponible",
                              "non communiqué",
                              "non renseigné",
                              "inconnu",
                              "unknown",
                              "not known",
                              "not provided",
                              "not stated",
                              "not specified",
                              "no information",
                              "to follow",
                              "to be provided",
                              "blank",
                              "empty",
                              "неизвестно",
                              "не известно",
                              "нет сведений",
                              "нет информации",
                              "данных нет",
                              "сведений нет",
                              "уточняется",
                              "прочерк",
                              "ohne angabe",
                              "unbekannt",
                              "nicht bekannt",
                              "nicht verfügbar",
                              "bez údajov",
                              "neuvedené",
                              "nie je",
                              "neznáme",
                              "деректер жоқ",
                              "көрсетілмеген",
                              "маълумот нест",
                              "maʼlumot yoʻq",
                              "маълумот йўқ",
                              "маалымат жок",
                              "maglumat ýok",
                              "暂无",
                              "不详",
                              "无数据",
                              "غير متوفر",
                              "غير معروف",
                              "لا توجد بيانات"};
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
