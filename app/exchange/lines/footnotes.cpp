#include "exchange/lines/footnotes.hpp"

#include "domain/words.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/row_reading.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace plenary::exchange {

namespace {

using namespace std::string_view_literals;

constexpr std::array note_signs{"*"sv, "†"sv, "‡"sv, "§"sv, "¹"sv, "²"sv, "³"sv, "⁴"sv, "⁵"sv, "#"sv};

/// The signs with which the text begins, which it has something behind.
std::string_view signs_in_front(std::string_view text) {
    std::size_t length = 0;
    for (bool found = true; found;) {
        found = false;
        for (const auto sign : note_signs)
            if (text.substr(length).starts_with(sign)) {
                length += sign.size();
                found = true;
            }
    }
    return length < text.size() ? text.substr(0, length) : std::string_view{};
}

/// The signs in which the text ends, which it has letters before.
std::string_view signs_behind(std::string_view text) {
    auto rest = text;
    for (bool found = true; found;) {
        found = false;
        for (const auto sign : note_signs)
            if (rest.ends_with(sign)) {
                rest.remove_suffix(sign.size());
                found = true;
            }
    }
    return has_letter(rest) ? text.substr(rest.size()) : std::string_view{};
}

/// The numbers of the rows that have the sign behind one of their cells.
std::vector<int> rows_with(std::span<const Row> rows, std::string_view sign) {
    std::vector<int> numbers;
    for (const auto& row : rows)
        if (std::any_of(row.cells.begin(), row.cells.end(),
                        [&](const std::string& cell) { return signs_behind(util::trimmed(cell)) == sign; }))
            numbers.push_back(row.number);
    return numbers;
}

} // namespace

Footnotes::Footnotes(std::span<const Row> rows) {
    std::map<std::string, std::size_t, std::less<>> explained; // below which row each sign begins anew
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto text = only_text(rows[i]);
        const auto sign = signs_in_front(text);
        if (sign.empty())
            continue;
        const auto first = explained.find(sign);
        const auto begin = first == explained.end() ? 0 : first->second;
        const auto marked = rows_with(rows.subspan(begin, i - begin), sign);
        if (marked.empty())
            continue;
        lines_.insert(rows[i].number);
        explained.insert_or_assign(std::string{sign}, i + 1);
        const auto meaning = heading_text(std::string_view{text}.substr(sign.size()));
        const auto role = says_more_than_role(meaning) ? std::nullopt : read_role(meaning);
        if (role)
            for (const auto row : marked)
                roles_.emplace(row, domain::word(*role));
    }
}

std::string Footnotes::role_of(int row) const {
    const auto role = roles_.find(row);
    return role == roles_.end() ? std::string{} : role->second;
}

} // namespace plenary::exchange
