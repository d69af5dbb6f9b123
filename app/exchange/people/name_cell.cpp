#include "exchange/people/name_cell.hpp"

#include "exchange/lines/row_marks.hpp"
#include "exchange/people/name_position.hpp"
#include "exchange/people/name_titles.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

namespace {

/// Takes "1." or "12)" off the front: it numbers the list.
void take_number(std::string& text) {
    const auto figures = text.find_first_not_of("0123456789");
    if (figures == 0 || figures == std::string::npos || figures > 4 ||
        (text[figures] != '.' && text[figures] != ')'))
        return;
    const auto rest = util::trim(std::string_view{text}.substr(figures + 1));
    if (!rest.empty())
        text = rest;
}

/// Takes "(Ms.)" off the end.
std::string take_bracketed_title(std::string& text) {
    const auto open = text.rfind('(');
    if (open == std::string::npos || open == 0 || !text.ends_with(')'))
        return {};
    auto inside = util::trim(std::string_view{text}.substr(open + 1, text.size() - open - 2));
    if (!is_courtesy(inside))
        return {};
    text = util::trim(std::string_view{text}.substr(0, open));
    return inside;
}

std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    for (;;) {
        const auto end = text.find(',');
        if (const auto part = util::trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// "UNODC": one word of several capitals.
bool is_acronym(const std::string& text) {
    const auto letters = util::unicode::code_points(text);
    return letters.size() > 1 && std::all_of(letters.begin(), letters.end(),
                                             [](char32_t c) { return util::unicode::to_lower(c) != c; });
}

/// Takes those that `is_one` off behind the first part; returns them with commas between.
std::string take(std::vector<std::string>& parts, bool (*is_one)(std::string_view)) {
    std::vector<std::string> taken;
    for (std::size_t i = 1; i < parts.size();)
        if (is_one(parts[i])) {
            taken.push_back(parts[i]);
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    return util::join(taken, ", ");
}

} // namespace

std::string take_titles(std::string& text, bool m_is_title) {
    const auto words = util::split_words(text);
    const auto titles = count_titles(words, m_is_title);
    if (titles == 0 || titles == words.size())
        return {};
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(titles);
    text = util::join({from, words.end()}, " ");
    return util::join({words.begin(), from}, " ");
}

std::string take_titles_behind(std::string& text) {
    if (auto title = take_han_title(text); !title.empty())
        return title;
    const auto words = util::split_words(text);
    const auto from = words.end() - static_cast<std::ptrdiff_t>(count_titles_behind(words));
    if (from == words.end())
        return {};
    text = util::join({words.begin(), from}, " ");
    return util::join({from, words.end()}, " ");
}

std::string take_academic(std::string& titles) {
    std::vector<std::string> taken;
    auto words = util::split_words(titles);
    std::erase_if(words, [&](const std::string& word) {
        const bool is_taken = is_academic(word);
        if (is_taken)
            taken.push_back(word);
        return is_taken;
    });
    titles = util::join(words, " ");
    return util::join(taken, " ");
}

std::string take_degrees(std::string& text) {
    auto words = util::split_words(text);
    std::vector<std::string> taken;
    while (words.size() > 2 && is_degree_alone(words.back())) {
        taken.insert(taken.begin(), words.back());
        words.pop_back();
    }
    if (!taken.empty())
        text = util::join(words, " ");
    return util::join(taken, " ");
}

namespace {

/// "Tom Abbott" and no office: a part between commas that somebody may be called by itself.
bool may_be_somebody(std::string part) {
    constexpr std::size_t most_words = 4;
    (void)take_titles(part);
    const auto words = util::split_words(part);
    const auto begins_with_capital = [](const std::string& word) {
        const auto first = util::unicode::code_points(word).front();
        return util::unicode::to_lower(first) != first;
    };
    return words.size() > 1 && words.size() <= most_words && !says_role_or_office(part) && !is_degree(part) &&
           std::all_of(words.begin(), words.end(), begins_with_capital) &&
           part.find_first_of("0123456789@:./&") == std::string::npos;
}

/// "Tom Abbott, Eva Baker, Ian Clark", "Anne Roux (Head), Luc Petit": a family name and given names are two parts, and
/// nothing in brackets stands between them.
bool lists_names(std::string_view text) {
    std::string plain;
    bool has_bracket_between = false;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (depth == 0 && text[i] != ')')
            plain += text[i];
        has_bracket_between =
            has_bracket_between || (text[i] == ')' && i + 1 < text.size() && text[i + 1] == ',');
    }
    const auto parts = parts_of(plain);
    const std::size_t least = has_bracket_between ? 2 : 3;
    return parts.size() >= least && std::all_of(parts.begin(), parts.end(), may_be_somebody);
}

/// "Tom Abbott, Counsellor; Eva Baker, Adviser", and the same with "and", dashes, brackets or nothing but commas: behind
/// what somebody is stands somebody else.
bool names_another_behind_office(std::string_view text) {
    using namespace std::string_view_literals;
    std::string plain{text};
    for (const auto sign :
         {" and "sv, " et "sv, " и "sv, " und "sv, " y "sv, " & "sv, " - "sv, " – "sv, " — "sv, "("sv, ")"sv})
        for (auto at = plain.find(sign); at != std::string::npos; at = plain.find(sign, at))
            plain.replace(at, sign.size(), ",");
    const auto is_office = [](const std::string& part) { return names_office(part) && !names_body(part); };
    std::size_t people = 0;
    for (std::string_view rest = plain; !rest.empty();) {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto parts = parts_of(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (parts.empty() || !may_be_somebody(parts.front()))
            continue;
        ++people;
        for (std::size_t i = 2; i + 1 < parts.size(); ++i)
            if (is_office(parts[i - 1]) && may_be_somebody(parts[i]) && is_office(parts[i + 1]))
                ++people;
    }
    return people > 1;
}

} // namespace

bool names_several(std::string_view text, Behind behind_name) {
    if (text.find_first_of(",;") != std::string_view::npos && names_another_behind_office(text))
        return true;
    if (behind_name != Behind::position && text.find(',') != std::string_view::npos && lists_names(text))
        return true;
    static const std::set<std::string> joining{"and", "и", "et", "und", "&", "+"};
    const bool may_be =
        text.find_first_of("&;+") != std::string_view::npos || text.find(" and ") != std::string_view::npos ||
        text.find(" и ") != std::string_view::npos || text.find(" et ") != std::string_view::npos ||
        text.find(" und ") != std::string_view::npos;
    if (!may_be)
        return false;
    const auto name = read_name_cell(text, behind_name).name;
    if (name.find(';') != std::string::npos)
        return true;
    const auto words = util::split_words(name);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return joining.contains(word); });
}

namespace {

enum class Letters { none, latin, other, both };

Letters letters_of(std::string_view text) {
    constexpr char32_t end_of_latin = 0x250;
    bool has_latin = false;
    bool has_other = false;
    for (const auto c : util::unicode::code_points(text)) {
        if (util::unicode::to_lower(c) < U'a' || !util::unicode::is_word_part(c))
            continue;
        (c < end_of_latin ? has_latin : has_other) = true;
    }
    if (has_latin && has_other)
        return Letters::both;
    return has_latin ? Letters::latin : has_other ? Letters::other : Letters::none;
}

} // namespace

namespace {

/// Of several words, or in letters of which two or more are a whole name without a blank: "王伟", "김철수".
bool is_whole(const std::string& name) {
    constexpr char32_t first_of_east_asia = 0x3040;
    const auto letters = util::unicode::code_points(name);
    const bool is_east_asian =
        letters.size() > 1 &&
        std::all_of(letters.begin(), letters.end(), [](char32_t c) { return c >= first_of_east_asia; });
    return is_east_asian || util::split_words(name).size() > 1;
}

} // namespace

std::optional<TwoScripts> part_in_two_scripts(std::string_view text) {
    const auto sign = text.find_first_of("/|(\n");
    if (sign == std::string_view::npos || letters_of(text) != Letters::both)
        return std::nullopt;
    auto first = util::trim(text.substr(0, sign));
    auto second = util::trim(text.substr(sign + 1));
    if (text[sign] == '(' && second.ends_with(')'))
        second.pop_back();
    const auto one = letters_of(first);
    const auto other = letters_of(second);
    const bool is_parted = second.find_first_of("/|()\n,;") == std::string::npos;
    if (!is_parted || one == other || one == Letters::both || other == Letters::both)
        return std::nullopt;
    return one == Letters::latin ? TwoScripts{std::move(second), std::move(first)}
                                 : TwoScripts{std::move(first), std::move(second)};
}

std::optional<TwoScripts> in_two_scripts(std::string_view text) {
    auto both = part_in_two_scripts(text);
    const bool are_names = both && is_whole(both->own) && is_whole(both->latin) && !names_office(both->own) &&
                           !names_office(both->latin);
    return are_names ? std::move(both) : std::nullopt;
}

namespace {

void add_words(std::string& words, const std::string& more, std::string_view between) {
    if (!words.empty() && !more.empty())
        words += between;
    words += more;
}

/// The titles of a name, wherever they stand: before it, in a part of their own, in brackets, behind it.
void take_all_titles(NameCell& cell, std::vector<std::string>& parts, bool m_is_title) {
    while (parts.size() > 1 && is_courtesy(parts.front())) {
        add_words(cell.courtesy, parts.front(), " ");
        parts.erase(parts.begin());
    }
    for (auto& part : parts)
        add_words(cell.courtesy, take_titles(part, m_is_title), " ");
    add_words(cell.courtesy, take(parts, is_courtesy), " ");
    for (auto& part : parts) {
        add_words(cell.courtesy, take_bracketed_title(part), " ");
        add_words(cell.courtesy, take_titles_behind(part), " ");
    }
}

} // namespace

NameCell read_name_cell(std::string_view text, Behind behind_name, bool m_is_title) {
    NameCell cell;
    cell.name = std::string{text};
    take_number(cell.name);
    cell.position = take_position(cell.name, behind_name == Behind::position);
    cell.name = util::join(util::split_words(cell.name), " ");
    auto parts = parts_of(cell.name);
    cell.degrees = take(parts, is_degree);
    const auto suffix = take(parts, is_suffix);
    take_all_titles(cell, parts, m_is_title);
    if (parts.size() == 1)
        add_words(cell.degrees, take_degrees(parts[0]), ", ");
    if (parts.size() == 3 && cell.position.empty() && is_acronym(parts[2])) {
        cell.position = parts[2]; // where somebody is from
        parts.pop_back();
    }
    if (parts.size() > 2 || parts.empty()) {
        cell.name = util::join(parts, ", "); // as it stands: nothing tells what these are
        return cell;
    }
    const auto behind = suffix.empty() ? "" : ", " + suffix;
    if (parts.size() == 1) {
        cell.name = parts[0] + behind;
        return cell;
    }
    cell.given = parts[1];
    cell.family = parts[0] + behind;
    cell.name = cell.given + " " + cell.family;
    return cell;
}

} // namespace plenary::exchange
