#include "exchange/sign_in/attendance_marks.hpp"

#include "exchange/lines/row_words.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace plenary::exchange {

namespace {

using Words = std::set<std::string>;

Words folded_all(std::initializer_list<const char*> texts) {
    Words words;
    for (const auto* text : texts)
        words.insert(names::fold(text));
    return words;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> signs) {
    return std::find(signs.begin(), signs.end(), text) != signs.end();
}

/// The letter, its Cyrillic twin and the sign.
bool is_cross(std::string_view text) {
    return is_one_of(text, {"x", "X", "х", "Х", "×", "xx", "XX"});
}

Mark sign_of(std::string_view text) {
    if (is_one_of(text, {"+", "✓", "✔", "✔️", "√", "☑", "☑️", "✅", "v", "V", "P", "p", "Р", "р", "1"}) ||
        is_cross(text))
        return Mark::present;
    if (is_one_of(text, {"-", "–", "—", "−", "✗", "✘", "✖", "❌", "☐", "0", "--", "---"}))
        return Mark::absent;
    return Mark::nothing;
}

const Words& words_of_presence() {
    static const auto words = folded_all(
        {"present",     "attended",     "attending",    "came",         "arrived",       "here",
         "there",       "checked in",   "signed in",    "late",         "arrived late",  "was present",
         "signature",   "signed",       "podpis",       "подпись",      "подписано",     "in attendance",
         "attendee",    "showed up",    "présent",      "présente",     "arrivé",        "arrivée",
         "venu",        "venue",        "en retard",    "presente",     "asistió",       "asistio",
         "asiste",      "llegó",        "compareceu",   "participou",   "intervenuto",   "anwesend",
         "erschienen",  "verspätet",    "teilgenommen", "присутствует", "присутствовал", "присутствовала",
         "присутствие", "присутств",    "прис",         "явился",       "явилась",       "явка",
         "был",         "была",         "прибыл",       "прибыла",      "пришел",        "пришёл",
         "пришла",      "на месте",     "опоздал",      "опоздала",     "опоздание",     "участвовал",
         "участвовала", "присутній",    "присутня",     "prítomný",     "prítomná",      "prítomní",
         "přítomen",    "přítomna",     "prišiel",      "prišla",       "zúčastnil sa",  "zúčastnila sa",
         "obecny",      "obecna",       "қатысты",      "келді",        "ҳозир",         "ҳозир буд",
         "омад",        "иштирок кард", "geldi",        "gatnaşdy",     "keldi",         "qatnashdi",
         "келди",       "катышты",      "katıldı",      "حاضر",         "حاضرة",         "حضر",
         "حضرت",        "出席",         "已到",         "到",           "已签到",        "签到",
         "出勤"});
    return words;
}

const Words& words_of_absence() {
    static const auto words = folded_all({"absent",
                                          "abs",
                                          "not present",
                                          "did not come",
                                          "did not attend",
                                          "not attended",
                                          "not attending",
                                          "didn't attend",
                                          "didn't come",
                                          "no show",
                                          "no-show",
                                          "noshow",
                                          "not arrived",
                                          "missing",
                                          "missed",
                                          "away",
                                          "ill",
                                          "sick",
                                          "sick leave",
                                          "excused",
                                          "excused absence",
                                          "unexcused",
                                          "on leave",
                                          "leave",
                                          "apologies",
                                          "apology",
                                          "regrets",
                                          "cancelled",
                                          "canceled",
                                          "declined",
                                          "withdrawn",
                                          "withdrew",
                                          "absente",
                                          "excusé",
                                          "excusée",
                                          "malade",
                                          "non venu",
                                          "n'est pas venu",
                                          "pas venu",
                                          "pas venue",
                                          "ausente",
                                          "no asistió",
                                          "no asistio",
                                          "no vino",
                                          "no se presentó",
                                          "enfermo",
                                          "enferma",
                                          "justificado",
                                          "justificada",
                                          "excusado",
                                          "faltou",
                                          "falta",
                                          "não compareceu",
                                          "assente",
                                          "abwesend",
                                          "fehlt",
                                          "entschuldigt",
                                          "unentschuldigt",
                                          "krank",
                                          "nicht erschienen",
                                          "nicht anwesend",
                                          "отсутствует",
                                          "отсутствовал",
                                          "отсутствовала",
                                          "отсутствие",
                                          "отс",
                                          "отсут",
                                          "нб",
                                          "не был",
                                          "не была",
                                          "н/б",
                                          "н/я",
                                          "не явился",
                                          "не явилась",
                                          "неявка",
                                          "не пришел",
                                          "не пришёл",
                                          "не пришла",
                                          "не прибыл",
                                          "не прибыла",
                                          "не присутствовал",
                                          "не присутствовала",
                                          "болен",
                                          "больна",
                                          "болеет",
                                          "болел",
                                          "болела",
                                          "болезнь",
                                          "б",
                                          "б/л",
                                          "больничный",
                                          "отпуск",
                                          "в отпуске",
                                          "ув",
                                          "ув. причина",
                                          "уважительная причина",
                                          "по уважительной причине",
                                          "командировка",
                                          "в командировке",
                                          "відсутній",
                                          "відсутня",
                                          "neprítomný",
                                          "neprítomná",
                                          "nepřítomen",
                                          "chýba",
                                          "chýbal",
                                          "chýbala",
                                          "ospravedlnený",
                                          "ospravedlnená",
                                          "omluven",
                                          "omluvena",
                                          "chorý",
                                          "chorá",
                                          "neprišiel",
                                          "neprišla",
                                          "nieobecny",
                                          "nieobecna",
                                          "келмеді",
                                          "қатыспады",
                                          "ауырды",
                                          "ғоиб",
                                          "ғоиб буд",
                                          "наомад",
                                          "ҳозир нест",
                                          "ҳозир набуд",
                                          "gelmedi",
                                          "gatnaşmady",
                                          "kelmadi",
                                          "qatnashmadi",
                                          "келбеди",
                                          "катышкан жок",
                                          "келген жок",
                                          "katılmadı",
                                          "غائب",
                                          "غائبة",
                                          "غاب",
                                          "لم يحضر",
                                          "لم تحضر",
                                          "معتذر",
                                          "معتذرة",
                                          "缺席",
                                          "未到",
                                          "未出席",
                                          "缺勤",
                                          "请假",
                                          "病假",
                                          "未签到"});
    return words;
}

/// What says yes or no, and not to what.
const Words& words_of_yes() {
    static const auto words =
        folded_all({"yes",  "y",    "true", "ok",   "okay", "oui", "sí",  "si",  "sim", "да",
                    "есть", "п",    "ja",   "j",    "так",  "tak", "ano", "áno", "иә",  "ҳа",
                    "бале", "hawa", "ha",   "ооба", "evet", "var", "نعم", "是"});
    return words;
}

const Words& words_of_no() {
    static const auto words =
        folded_all({"no", "n",   "a",  "false", "non",  "não", "нет", "н",     "nein", "nie", "ne",
                    "ні", "жоқ", "не", "ýok",   "yo'q", "йўқ", "жок", "hayır", "yok",  "لا",  "否"});
    return words;
}

/// "Present (late)" without what it adds.
std::string_view without_bracket(std::string_view text) {
    const auto bracket = text.find('(');
    return bracket == std::string_view::npos || bracket == 0 ? text : util::trimmed(text.substr(0, bracket));
}

} // namespace

Mark mark_of(std::string_view cell) {
    const auto text = without_bracket(util::trimmed(cell));
    if (text.empty())
        return Mark::nothing;
    if (const auto sign = sign_of(text); sign != Mark::nothing)
        return sign;
    if (text.find('?') != std::string_view::npos)
        return Mark::unclear;
    const auto word = names::fold(text);
    if (words_of_presence().contains(word) || words_of_yes().contains(word))
        return Mark::present;
    if (words_of_absence().contains(word) || words_of_no().contains(word) || says_nothing(text))
        return Mark::absent;
    return Mark::unclear;
}

bool is_sign(std::string_view cell) {
    const auto text = util::trimmed(cell);
    return sign_of(text) != Mark::nothing || is_one_of(text, {"TRUE", "FALSE", "true", "false"});
}

bool is_about_presence(std::string_view cell) {
    const auto word = names::fold(without_bracket(util::trimmed(cell)));
    static const auto letters =
        folded_all({"б", "ув", "leave", "here", "there", "late", "away", "signature", "signed", "подпись"});
    return !letters.contains(word) &&
           (words_of_presence().contains(word) || words_of_absence().contains(word));
}

void Marks::note(std::string_view cell) {
    const auto text = without_bracket(util::trimmed(cell));
    if (is_cross(text))
        return;
    const auto word = names::fold(text);
    has_n_ = has_n_ || word == "n";
    has_p_ = has_p_ || word == "p" || word == "present";
    if (sign_of(text) == Mark::present || words_of_yes().contains(word))
        present_.insert(std::string{text});
}

Mark Marks::of(std::string_view cell) const {
    const auto text = without_bracket(util::trimmed(cell));
    if (is_cross(text) && !present_.empty())
        return Mark::unclear;
    if (names::fold(text) == "a" && has_n_ && !has_p_)
        return Mark::unclear;
    return mark_of(cell);
}

} // namespace plenary::exchange
