#include "domain/people/name_parts.hpp"
#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/column_cells.hpp"
#include "exchange/columns/column_judging.hpp"
#include "exchange/columns/contact_columns.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/headers/headers.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Act;
using domain::Step;

constexpr std::array<std::string_view, 6> family_fields{"name",       "family",   "latin_family",
                                                        "latin_name", "own_name", "badge_name"};

bool has_any(const Columns& columns, std::span<const std::string_view> fields) {
    return std::any_of(columns.columns.begin(), columns.columns.end(), [&](const Column& column) {
        return std::find(fields.begin(), fields.end(), column.field) != fields.end();
    });
}

Problem unread_name(const Columns& columns, const Row& header, std::size_t i, bool has_given) {
    const auto name = column_name(header, i);
    const bool has_family = has_any(columns, family_fields);
    const auto* field = has_family ? "own_name" : has_given ? "family" : "name";
    return {header.number,
            {name,
             "",
             "this column may well have names, and nobody reads it",
             {"say what it is, such as ", Step{Act::map_column, {name, field}}, ", or leave it out with ",
              Step{Act::map_column, {name, "-"}}}}};
}

/// "Имя (лат.)" beside "Фамилия": each is half of a name, in other letters than the other half.
std::optional<Problem> half_in_latin(const Columns& columns, const Row& header, const ColumnCells& cells) {
    constexpr int half = 50;
    const auto column_with = [&](std::string_view field) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < columns.columns.size(); ++i)
            if (columns.columns[i].field == field)
                return i;
        return std::nullopt;
    };
    if (column_with("name") || column_with("latin_name"))
        return std::nullopt;
    for (const auto& [here, other] : {std::pair{"given", "family"}, std::pair{"family", "given"}}) {
        const auto latin = column_with(std::string{"latin_"} + here);
        const auto as_written = column_with(other);
        if (!latin || !as_written || column_with(here) || column_with(std::string{"latin_"} + other) ||
            cells.share(*as_written, [](const auto& cell) { return domain::states_latin({.family = cell}); })
                .is_at_least(half))
            continue;
        const auto name = column_name(header, *latin);
        return Problem{
            header.number,
            {name,
             "",
             fmt::format("it has half of the name in Latin letters, and {} the other half in others",
                         util::in_quotes(column_name(header, *as_written))),
             {"name the column that has the other half in Latin letters with ",
              Step{Act::map_column, {"HEADER", std::string{"latin_"} + other}},
              ", or take it as it stands with ", Step{Act::map_column, {name, here}}}}};
    }
    return std::nullopt;
}

} // namespace

std::vector<Problem> unread_names(const Columns& columns, const Row& header, std::span<const Row> rows,
                                  const Judging& judging) {
    constexpr std::array<std::string_view, 1> given{"given"};
    constexpr std::array<std::string_view, 2> codes{"code", "participant"};
    const bool has_family = has_any(columns, family_fields);
    const bool has_given = has_any(columns, given);
    if (has_any(columns, codes) && !has_given)
        return {};
    const ColumnCells cells{rows};
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < columns.columns.size(); ++i) {
        const auto& column = columns.columns[i];
        if (!column.field.empty() || column.is_beaten || is_mapped(judging.mapping, column.header))
            continue;
        // "Alternate", "Interpreter": those come, too.
        const bool heads_people = read_role(column.header) && cells.share(i, is_whole_name).is_at_least(80);
        if (heads_people) {
            problems.push_back({header.number,
                                {column_name(header, i),
                                 "",
                                 "this column has people of its own, and nobody reads it",
                                 {"give each of them a row, or leave the column out with ",
                                  Step{Act::map_column, {column_name(header, i), "-"}}}}});
            continue;
        }
        if (is_of_somebody_else(column.header) || is_contact_header(column.header))
            continue;
        const auto share = cells.share(i, is_name_like);
        const bool differ = 10 * cells.different(i) >= 6 * static_cast<std::size_t>(share.filled);
        const bool may_be = may_name_people(column.header) || !has_family;
        if (may_be && share.is_at_least(80) && differ)
            problems.push_back(unread_name(columns, header, i, has_given));
    }
    if (auto half = half_in_latin(columns, header, cells))
        problems.push_back(*std::move(half));
    if (!problems.empty() || has_family || !has_given)
        return problems;
    for (std::size_t i = 0; i < columns.columns.size(); ++i)
        if (columns.columns[i].field == "given" &&
            cells.share(i, [](const std::string& cell) { return util::split_words(cell).size() == 1; })
                .is_at_least(50))
            problems.push_back({header.number,
                                {column_name(header, i),
                                 "",
                                 "no column is known to have family names",
                                 {"name it with ", Step{Act::map_column, {"HEADER", "family"}},
                                  ", or say that this one has whole names: ",
                                  Step{Act::map_column, {column_name(header, i), "name"}}}}});
    return problems;
}

} // namespace plenary::exchange
