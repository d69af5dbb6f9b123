#include "exchange/lines/row_words.hpp"

#include "exchange/headers/folded_words.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace plenary::exchange {

bool says_as_above(std::string_view text) {
    static const FoldedWords words{"ditto",
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
    static const FoldedWords words{"e g",
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

bool says_nothing(std::string_view text) {
    static const FoldedWords words{"na",
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

} // namespace plenary::exchange
