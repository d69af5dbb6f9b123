#include "exchange/lines/row_marks.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/headers/folded_words.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/total_lines.hpp"
#include "exchange/people/name_cell.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <span>
#include <vector>

namespace plenary::exchange {

namespace {

using namespace std::string_view_literals;

/// What stands before or behind a text and is none of it.
constexpr std::array bullets{"◆"sv, "◇"sv, "◊"sv, "❖"sv, "✦"sv, "»"sv, "›"sv, "+"sv, "☑"sv, "✅"sv, "•"sv,
                             "·"sv, "●"sv, "○"sv, "▪"sv, "■"sv, "□"sv, "◦"sv, "‣"sv, "⁃"sv, "►"sv,  "▶"sv,
                             "➢"sv, "➤"sv, "✓"sv, "✔"sv, "→"sv, "⇒"sv, "★"sv, "☆"sv, "※"sv, "*"sv,  "†"sv,
                             "‡"sv, "§"sv, "–"sv, "—"sv, "-"sv, "#"sv, "~"sv, ">"sv, "|"sv, "="sv,  "_"sv};
constexpr std::array footnotes{"*"sv, "†"sv, "‡"sv, "§"sv, "¹"sv, "²"sv, "³"sv, "⁰"sv, "⁴"sv, "⁵"sv,
                               "⁶"sv, "⁷"sv, "⁸"sv, "⁹"sv, "※"sv, "#"sv, "•"sv, "✓"sv, "✔"sv, "★"sv};

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

bool is_latin_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The length of "(3)", "3)", "3.", "[3]", "№ 3." in front; 0 where nothing is numbered.
std::size_t length_of_number(std::string_view text) {
    std::size_t at = 0;
    for (const auto sign : {"№"sv, "No. "sv, "Nr. "sv, "N° "sv})
        if (text.starts_with(sign))
            at = sign.size();
    const bool is_signed = at > 0;
    while (at < text.size() && text[at] == ' ')
        ++at;
    const bool is_open = at < text.size() && (text[at] == '(' || text[at] == '[');
    at += is_open ? 1U : 0U;
    const auto first = at;
    while (at < text.size() && is_figure(text[at]))
        ++at;
    constexpr std::size_t most_figures = 4;
    if (at == first || at - first > most_figures)
        return 0;
    const auto rest = text.substr(at);
    const bool is_closed =
        is_open ? rest.starts_with(')') || rest.starts_with(']')
                : !rest.empty() && std::string_view{").-/:"}.find(rest.front()) != std::string_view::npos;
    if (is_closed)
        return at + 1;
    if (rest.starts_with("、"))
        return at + std::string_view{"、"}.size();
    return (is_signed || !is_open) && rest.starts_with(' ') ? at + 1 : 0;
}

/// A picture, which is no part of a name, or what joins and colours pictures.
bool is_picture(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF) ||
           c == 0xFE0E || c == 0xFE0F || c == 0x200D || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
}

/// "🎤" and "🇪🇸" before and behind a text.
std::string_view without_pictures(std::string_view text) {
    const auto begins_point = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto is_one = [](std::string_view letter) {
        return is_picture(util::unicode::code_points(letter).front());
    };
    while (!text.empty()) {
        auto last = text.size() - 1;
        while (last > 0 && !begins_point(text[last]))
            --last;
        if (!is_one(text.substr(last)))
            break;
        text = util::trimmed(text.substr(0, last));
    }
    while (!text.empty()) {
        std::size_t next = 1;
        while (next < text.size() && !begins_point(text[next]))
            ++next;
        if (!is_one(text.substr(0, next)))
            break;
        text = util::trimmed(text.substr(next));
    }
    return text;
}

bool begins_with_letter(std::string_view text) {
    return !text.empty() && has_letter(text.substr(0, std::min<std::size_t>(text.size(), 4)));
}

std::string_view without_bullets(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        text = util::trimmed(text);
        const bool begins_plain = !text.empty() && is_latin_letter(text.front());
        for (const auto sign : begins_plain ? std::span<const std::string_view>{} : bullets)
            if (text.starts_with(sign) && text.size() > sign.size()) {
                text.remove_prefix(sign.size());
                changed = true;
            }
        const bool has_letter_before = text.size() > 2 && text[1] == ')' && text[0] >= 'a' && text[0] <= 'z';
        if (has_letter_before) {
            text.remove_prefix(2);
            changed = true;
        }
        if (const auto length = length_of_number(text); length > 0 && length < text.size()) {
            text.remove_prefix(length);
            changed = true;
        }
    }
    return text;
}

/// "[1]", "(2)" behind a text.
std::string_view without_number_behind(std::string_view text) {
    const auto open = text.find_last_of("([");
    if (open == std::string_view::npos || open == 0 || !(text.ends_with(')') || text.ends_with(']')))
        return text;
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    const bool is_number = !inside.empty() && inside.size() <= 3 &&
                           inside.find_first_not_of("0123456789*") == std::string_view::npos;
    return is_number ? util::trimmed(text.substr(0, open)) : text;
}

std::string_view without_footnotes(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        text = util::trimmed(text);
        for (const auto sign : footnotes)
            if (text.ends_with(sign) && text.size() > sign.size()) {
                text.remove_suffix(sign.size());
                changed = true;
            }
        const auto shorter = without_number_behind(without_pictures(text));
        changed = changed || shorter.size() != text.size();
        text = shorter;
    }
    return text;
}

/// "II." or "IV)" in front of a heading; also "A." where all is in capitals.
std::string_view without_enumeration(std::string_view text) {
    const auto end = text.find_first_of(".)");
    constexpr std::size_t longest = 5;
    if (end == std::string_view::npos || end == 0 || end > longest || end + 1 >= text.size())
        return text;
    const auto mark = text.substr(0, end);
    const auto rest = util::trimmed(text.substr(end + 1));
    const bool is_roman = mark.find_first_not_of("IVX") == std::string_view::npos;
    const bool is_letter =
        mark.size() == 1 && ((mark[0] >= 'A' && mark[0] <= 'Z') || (mark[0] >= 'a' && mark[0] <= 'z'));
    const bool is_sure = text[end] == ')' || is_in_capitals(rest);
    return is_roman || (is_letter && is_sure) ? rest : text;
}

/// " - 2 persons", " (2 participants)", ": 2" behind a heading.
std::string_view without_count(std::string_view text) {
    const auto figure = text.find_last_of("0123456789");
    if (figure == std::string_view::npos)
        return text;
    for (const auto sign : {"("sv, "["sv, " - "sv, " – "sv, " — "sv, ":"sv, "："sv, ","sv, "（"sv}) {
        const auto at = text.rfind(sign);
        if (at == std::string_view::npos || at == 0 || at > figure)
            continue;
        auto count = text.substr(at + sign.size());
        if (is_total(count) || names::fold(count).find_first_not_of("0123456789 ") == std::string::npos)
            return util::trimmed(text.substr(0, at));
    }
    return text;
}

bool is_capital(char32_t c) {
    return util::unicode::to_lower(c) != c;
}

/// Words that join an office to what it is of, and those that go with offices.
const std::set<std::string>& words_beside_offices() {
    static const auto words = folded_single_words(
        {"first second third fourth senior junior deputy vice prime general foreign chief principal "
         "assistant",
         "associate special personal private permanent under executive technical legal political head state "
         "federal",
         "premier première deuxième troisième adjoint adjointe général générale principal principale spécial",
         "primer primera segundo segunda tercer tercera general adjunto adjunta ejecutivo ejecutiva",
         "первый первая второй вторая третий третья старший старшая младший главный главная генеральный",
         "заместитель главного исполнительный чрезвычайный полномочный и",
         "erster erste zweiter zweite dritter dritte stellvertretender stellvertretende leitender",
         "and et y und press media protocol security liaison information"});
    return words;
}

bool joins_office(const std::string& word) {
    static const std::set<std::string> joining{"of", "for", "to",  "in",  "de",  "du",  "des", "del",
                                               "la", "der", "für", "fur", "des", "pre", "d'",  "para",
                                               "au", "aux", "per", "di",  "von", "zum", "the", "auprès"};
    return joining.contains(word);
}

/// Without the number behind it: "Delegate 1", "Interpreter (2)", "Driver #2", "Delegate A".
std::string without_place(std::string_view text) {
    auto words = util::split_words(std::string{text});
    while (words.size() > 1) {
        const auto folded = names::fold(words.back());
        const bool is_number = folded.find_first_not_of("0123456789") == std::string::npos;
        const bool is_letter = words.back().size() == 1 && words.back()[0] >= 'A' && words.back()[0] <= 'D';
        if (!is_number && !is_letter && folded != "no" && folded != "nr")
            break;
        words.pop_back();
    }
    return util::join(words, " ");
}

bool begins_small(const std::string& word) {
    const auto points = util::unicode::code_points(word);
    return !points.empty() && !is_capital(points.front()) && has_letter(word);
}

} // namespace

std::string without_marks(std::string_view name) {
    auto text = without_footnotes(without_bullets(name));
    while (text.ends_with(','))
        text = without_footnotes(text.substr(0, text.size() - 1));
    return begins_with_letter(text) ? std::string{text} : std::string{util::trimmed(name)};
}

std::string heading_text(std::string_view text) {
    constexpr auto delimiters = " .,;:-=_*#~|>"sv;
    auto rest = util::trimmed(text);
    for (std::string_view before; before != rest;) {
        before = rest;
        rest = without_footnotes(without_bullets(rest));
        rest = without_enumeration(rest);
        rest = without_count(rest);
        for (const auto sign : {"–"sv, "—"sv, "："sv, "。"sv, "»"sv, "”"sv})
            while (rest.ends_with(sign))
                rest.remove_suffix(sign.size());
        for (const auto sign : {"«"sv, "“"sv})
            while (rest.starts_with(sign))
                rest.remove_prefix(sign.size());
        const auto last = rest.find_last_not_of(delimiters);
        // "U.S.A." ends with a stop of its own.
        const bool has_stops = rest.ends_with('.') && rest.find('.') + 1 < rest.size();
        if (last != std::string_view::npos && !has_stops)
            rest = rest.substr(0, last + 1);
    }
    return rest.empty() ? util::trim(text) : std::string{rest};
}

bool is_office_alone(std::string_view text) {
    if (!names_office(text) && !may_have_role(text))
        return false;
    const auto place = without_place(text);
    if (place.empty())
        return false;
    if (read_role(place))
        return true;
    const auto words = util::split_words(place);
    const bool begins_as_office = names_office(words.front()) || read_role(words.front()) ||
                                  words_beside_offices().contains(names::fold(words.front()));
    if (!begins_as_office || !(names_office(place) || read_role(words.front())))
        return false;
    const bool joins = std::any_of(words.begin() + 1, words.end(), [](const std::string& word) {
        return joins_office(names::fold(word)) && begins_small(word);
    });
    const bool are_offices = std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return names_office(word) || read_role(word) || words_beside_offices().contains(names::fold(word)) ||
               begins_small(word);
    });
    return joins || are_offices;
}

bool is_in_capitals(std::string_view text) {
    constexpr int several = 3;
    int capitals = 0;
    for (const auto c : util::unicode::code_points(text)) {
        capitals += is_capital(c) ? 1 : 0;
        const bool is_small =
            (c >= U'a' && c <= U'z') || (c >= U'а' && c <= U'я') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
        if (is_small)
            return false;
    }
    return capitals >= several;
}

bool are_of_two(std::string_view family, std::string_view given) {
    const auto parts = [](std::string_view text) {
        const auto sign = text.find_first_of("\n/");
        const bool is_parted = sign != std::string_view::npos &&
                               begins_with_letter(util::trimmed(text.substr(0, sign))) &&
                               begins_with_letter(util::trimmed(text.substr(sign + 1)));
        return is_parted && !part_in_two_scripts(text) && text.find('\n', sign + 1) == std::string_view::npos;
    };
    return parts(family) && parts(given);
}

bool names_two(std::string_view text) {
    const auto comma = text.find(',');
    if (comma != std::string_view::npos) {
        // "Mr. Tom Abbott, Ms. Eva Baker"
        std::string one{util::trimmed(text.substr(0, comma))};
        std::string other{util::trimmed(text.substr(comma + 1))};
        const bool have_titles = !take_titles(one).empty() && !take_titles(other).empty();
        if (have_titles && one.find(' ') != std::string::npos && other.find(' ') != std::string::npos)
            return true;
    }
    const auto line = text.find('\n');
    const auto sign = line == std::string_view::npos ? text.find('/') : line;
    if (sign == std::string_view::npos || in_two_scripts(text))
        return false;
    const auto first = read_name_cell(util::trimmed(text.substr(0, sign))).name;
    const auto rest = util::trimmed(text.substr(sign + 1));
    const auto second = read_name_cell(rest.substr(0, rest.find_first_of("\n/"))).name;
    const auto is_name = [](const std::string& name) {
        constexpr std::size_t most_words = 5;
        const auto words = util::split_words(name);
        return words.size() > 1 && words.size() <= most_words && !names_office(name) && !names_body(name) &&
               !read_role(name) && name.find_first_of("0123456789@:()") == std::string::npos &&
               std::none_of(words.begin(), words.end(), [](const std::string& word) {
                   return begins_small(word) && word.size() > 3 && word.front() >= 'a' && word.front() <= 'z';
               });
    };
    if (!is_name(first) || !is_name(second) || is_in_capitals(first) != is_in_capitals(second))
        return false;
    auto one = util::split_words(names::fold(first));
    auto other = util::split_words(names::fold(second));
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one != other;
}

} // namespace plenary::exchange
