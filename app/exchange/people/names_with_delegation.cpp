#include "exchange/people/names_with_delegation.hpp"

#include "exchange/finding/table_finding.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_filling.hpp"
#include "exchange/people/name_notes.hpp"
#include "exchange/people/name_position.hpp"
#include "exchange/people/name_titles.hpp"
#include "exchange/people/row_reading.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

using IsDelegation = std::function<bool(const std::string&)>;

enum class Sign { brackets, dash, comma, before };

struct Parted {
    std::string name;
    std::string behind;
};

std::string without_blanks_before_commas(std::string text) {
    for (auto at = text.find(" ,"); at != std::string::npos; at = text.find(" ,"))
        text.erase(at, 1);
    return text;
}

/// What stands in brackets and `is_meant`, wherever it stands behind the name.
template<class IsMeant>
std::optional<Parted> part_at_brackets(std::string_view text, const IsMeant& is_meant) {
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto close = text.find(')', open);
        if (close == std::string_view::npos)
            return std::nullopt;
        auto inside = util::trim(text.substr(open + 1, close - open - 1));
        if (open == 0 || !has_letter(inside) || !is_meant(inside))
            continue;
        auto rest = util::trim(text.substr(close + 1));
        auto name = util::trim(text.substr(0, open)) + (rest.empty() ? "" : " ") + rest;
        return Parted{without_blanks_before_commas(std::move(name)), std::move(inside)};
    }
    return std::nullopt;
}

std::optional<Parted> part_behind(std::string_view text, std::string_view sign,
                                  const IsDelegation& is_delegation) {
    const auto at = text.rfind(sign);
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    auto behind = util::trim(text.substr(at + sign.size()));
    if (!has_letter(behind) || !is_delegation(behind))
        return std::nullopt;
    return Parted{util::trim(text.substr(0, at)), std::move(behind)};
}

/// "Norway: Tom Abbott", "Norway - Tom Abbott".
std::optional<Parted> part_before(std::string_view text, const IsDelegation& is_delegation) {
    for (const std::string_view sign : {":", " - ", " – ", " — "}) {
        const auto at = text.find(sign);
        if (at == std::string_view::npos || at == 0)
            continue;
        auto before = util::trim(text.substr(0, at));
        auto name = util::trim(text.substr(at + sign.size()));
        if (has_letter(name) && is_delegation(before))
            return Parted{std::move(name), std::move(before)};
    }
    return std::nullopt;
}

std::optional<Parted> part(std::string_view text, Sign sign, const IsDelegation& is_delegation) {
    if (sign == Sign::before)
        return part_before(text, is_delegation);
    if (sign == Sign::brackets)
        return part_at_brackets(text, is_delegation);
    if (sign == Sign::comma)
        return part_behind(text, ",", is_delegation);
    for (const std::string_view dash : {" - ", " – ", " — "})
        if (auto parted = part_behind(text, dash, is_delegation))
            return parted;
    return std::nullopt;
}

/// Brackets at the end in a list of which the others have delegations there; not with a note in them.
std::optional<Parted> part_at_any_brackets(std::string_view text) {
    if (!text.ends_with(')') || without_notes(text) != text)
        return std::nullopt;
    return part_at_brackets(text, [&](const auto& inside) {
        return text.ends_with(inside + ")") && !is_courtesy(inside) && !says_role_or_office(inside);
    });
}

/// How nearly all have it; nothing where they have none.
std::optional<Sign> sign_in(const FoundTable& found, std::size_t column, const IsDelegation& is_delegation) {
    constexpr std::size_t nearly_all = 80;
    for (const auto sign : {Sign::brackets, Sign::dash, Sign::comma, Sign::before}) {
        std::size_t named = 0;
        std::size_t with = 0;
        for (const auto& row : found.table.rows) {
            named += row.cell(column).empty() ? 0U : 1U;
            with += part(row.cell(column), sign, is_delegation) ? 1U : 0U;
        }
        // Behind a comma one alone may be a given name: "Dahl, Chad".
        const bool are_enough = with > 1 || (with == 1 && sign == Sign::brackets);
        if (are_enough && 100 * with >= nearly_all * named)
            return sign;
    }
    return std::nullopt;
}

std::string_view sign_in_words(Sign sign) {
    switch (sign) {
    case Sign::brackets:
        return "behind the names, in brackets";
    case Sign::dash:
        return "behind the names and a dash";
    case Sign::comma:
        return "behind the names and a comma";
    case Sign::before:
        break;
    }
    return "before the names";
}

} // namespace

void take_delegations_off_names(FoundTable& found, const IsDelegation& is_delegation) {
    const auto column = column_with(found.columns, "name");
    if (!column || column_with(found.columns, "delegation"))
        return;
    const auto sign = sign_in(found, *column, is_delegation);
    if (!sign)
        return;
    const auto target = column_for(found, "delegation");
    std::vector<int> rows;
    for (auto& row : found.table.rows) {
        auto parted = part(row.cell(*column), *sign, is_delegation);
        if (!parted && *sign == Sign::brackets)
            parted = part_at_any_brackets(row.cell(*column));
        if (!parted)
            continue;
        rows.push_back(row.number);
        row.cells.resize(std::max(row.cells.size(), target + 1));
        row.cells[target] = std::move(parted->behind);
        row.cells[*column] = std::move(parted->name);
        for (auto& [place, lines] : row.lines)
            if (auto in_lines = part(lines, *sign, is_delegation); place == *column && in_lines)
                lines = std::move(in_lines->name);
    }
    found.notes.emplace_back("The delegation stands " + std::string{sign_in_words(*sign)} + ": " +
                             rows_in_words(rows));
}

} // namespace plenary::exchange
