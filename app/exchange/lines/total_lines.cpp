#include "exchange/lines/total_lines.hpp"

#include "exchange/headers/folded_words.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "names/fold.hpp"

#include <algorithm>
#include <string>

namespace plenary::exchange {

namespace {

const FoldedWords& totals() {
    static const FoldedWords words{"total",
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

const FoldedWords& units() {
    static const FoldedWords words{"persons",
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

bool begins_as_total(std::string_view text) {
    static const FoldedWords words{"total",      "subtotal",      "sub total", "grand total",
                                   "sous total", "zwischensumme", "итого",     "всего",
                                   "合计",       "小计",          "总计",      "المجموع"};
    return words.beginning(names::fold(text)) > 0;
}

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

} // namespace plenary::exchange
