#include "exchange/lines/going_on.hpp"

#include "exchange/lines/cell_letters.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace plenary::exchange {

namespace {

/// Whether something has to follow.
bool is_open_ended(const std::string& text) {
    static const std::set<std::string> joining{"of",  "and", "the", "for", "to", "in",  "de",  "du",
                                               "des", "la",  "et",  "del", "y",  "und", "der", "des",
                                               "von", "für", "a",   "i",   "po", "pri"};
    constexpr std::string_view signs = ",;-/&(";
    if (text.empty())
        return false;
    if (signs.find(text.back()) != std::string_view::npos)
        return true;
    const auto words = util::split_words(names::fold(text));
    return words.size() > 1 && joining.contains(words.back());
}

bool has_small_first_letter(const std::string& text) {
    const auto points = util::unicode::code_points(text);
    return !points.empty() && has_letter(text) && util::unicode::to_lower(points.front()) == points.front() &&
           util::unicode::to_upper(points.front()) != points.front();
}

} // namespace

bool goes_on(const Row& above, const Row& row) {
    bool has_one = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        if (cell.empty())
            continue;
        const auto& before = above.cell(i);
        const bool is_text = has_letter(cell) && cell.find_first_of("@0123456789") == std::string::npos;
        if (!is_text || before.empty() || !(is_open_ended(before) || has_small_first_letter(cell)))
            return false;
        has_one = true;
    }
    return has_one;
}

void join_onto(Row& above, const Row& row) {
    for (std::size_t i = 0; i < row.cells.size() && i < above.cells.size(); ++i)
        if (!row.cells[i].empty())
            above.cells[i] += " " + row.cells[i];
}

} // namespace plenary::exchange
