#include "exchange/people/name_position.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/name_titles.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <vector>

namespace plenary::exchange {

namespace {

/// Where the office begins behind a name; `npos` where none does. Of several commas that before which the names
/// end: "Abbott, Tom, Counsellor".
struct Break {
    std::size_t at = std::string::npos;
    std::size_t length = 0;
};

/// What stands behind a name and a sign. One word with a capital behind another may be a name: "Abbott, Guest".
bool is_office_behind(std::string_view name, std::string_view sign, std::string_view behind) {
    if (names_office(behind))
        return true;
    const auto words = util::split_words(std::string{behind});
    if (words.empty() || !says_role_or_office(util::trimmed(behind)))
        return false;
    const auto first = util::unicode::code_points(words.front()).front();
    const bool begins_small = util::unicode::to_lower(first) == first;
    const bool may_be_name = (sign == "," || sign == "\n") && words.size() == 1 && !begins_small;
    std::string whole{name};
    (void)take_titles(whole);
    return !may_be_name || util::split_words(whole).size() > 1;
}

/// Whether the text ends within brackets.
bool leaves_bracket_open(std::string_view text) {
    const auto count = [&](char c) { return std::count(text.begin(), text.end(), c); };
    return count('(') > count(')') || count('[') > count(']');
}

Break find_position(std::string_view text) {
    for (const std::string_view sign : {"\n", ",", " - ", " – ", " — "})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + sign.size())) {
            const auto before = text.substr(0, at);
            const auto behind = text.substr(at + sign.size());
            const auto part = sign == "," ? behind.substr(0, behind.find(',')) : behind;
            if (at > 0 && is_office_behind(before, sign, part) && !leaves_bracket_open(before))
                return {at, sign.size()};
        }
    return {};
}

/// What the header says to be there, whatever it is: behind a comma only where a whole name stands before it.
Break find_whatever_stands_behind(const std::string& text) {
    for (const std::string_view sign : {"\n", " - ", " – ", " — "})
        if (const auto at = text.find(sign); at != std::string::npos && at > 0)
            return {at, sign.size()};
    const auto comma = text.find(',');
    if (comma == std::string::npos || util::split_words(text.substr(0, comma)).size() < 2)
        return {};
    const auto behind = std::string_view{text}.substr(comma + 1);
    return is_degree(behind) || is_suffix(behind) ? Break{} : Break{comma, 1};
}

/// Takes what stands behind the break off, and the sign with it.
std::string take_behind(std::string& text, Break found) {
    auto rest = util::trim(std::string_view{text}.substr(found.at + found.length));
    text = util::trim(std::string_view{text}.substr(0, found.at));
    while (text.ends_with(','))
        text.pop_back();
    return util::join(util::split_words(rest), " ");
}

/// Takes what an office or a role is in brackets out of them; of the last that is not closed all that follows.
std::string take_bracketed_offices(std::string& text) {
    std::vector<std::string> taken;
    for (std::size_t open = text.find_first_of("([", 1); open != std::string::npos;
         open = text.find_first_of("([", open + 1)) {
        const auto close = std::min(text.find(text[open] == '(' ? ')' : ']', open), text.size());
        const auto inside = util::trim(std::string_view{text}.substr(open + 1, close - open - 1));
        if (!says_role_or_office(inside))
            continue;
        auto behind = util::trim(std::string_view{text}.substr(std::min(close + 1, text.size())));
        text = util::trim(std::string_view{text}.substr(0, open));
        const bool is_parted = behind.empty() || behind.front() == ',';
        open = text.size();
        text += (is_parted ? "" : " ") + behind;
        while (text.ends_with(','))
            text.pop_back();
        taken.push_back(util::join(util::split_words(inside), " "));
    }
    return util::join(taken, ", ");
}

} // namespace

bool says_role_or_office(std::string_view text) {
    return names_office(text) ||
           (may_have_role(text) && (read_role_cell(text).role || is_office_alone(text)));
}

std::string take_position(std::string& text, bool is_surely_there) {
    auto found = find_position(text);
    auto behind = found.at == std::string::npos ? std::string{} : take_behind(text, found);
    auto position = take_bracketed_offices(text);
    if (position.empty() && behind.empty() && is_surely_there)
        if (found = find_whatever_stands_behind(text); found.at != std::string::npos)
            behind = take_behind(text, found);
    if (!position.empty() && !behind.empty())
        position += ", ";
    return position + behind;
}

} // namespace plenary::exchange
