#include "exchange/columns/title_fields.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/columns/vocabulary_field.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/people/list_row.hpp"
#include "exchange/people/name_cell.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

namespace plenary::exchange {

using domain::Complaint;
using domain::ImportRow;
using domain::Participant;
using domain::Registration;

namespace {

/// In a column of titles "Sr" is Señor, and no suffix.
bool is_title_alone(const std::string& cell) {
    return is_courtesy(cell) || (cell.size() > 1 && read_gender(cell).has_value());
}

/// "Ms. Minister": a title of hers, and that of her office.
void take_titles_and_office(ListRow& row, const std::string& cell) {
    auto rest = cell;
    auto titles = is_title_alone(cell) ? std::exchange(rest, {}) : take_titles(rest);
    if (titles.empty() || (!rest.empty() && !names_office(rest))) {
        row.courtesy = cell;
        return;
    }
    row.courtesy = std::move(titles);
    row.office = std::move(rest);
}

/// The role of a cell; what says more than it is kept for the position. Returns whether there is one.
bool take_role(ListRow& row, const std::string& cell) {
    const auto read = read_role_cell(cell);
    row.said.role = read.role;
    row.role_word = read.role && read.says_more ? cell : "";
    if (read.has_several)
        row.said.passed_over.push_back(
            {"",
             "",
             fmt::format("several roles stand here, and '{}' is taken", domain::word(*read.role)),
             {}});
    return read.role.has_value();
}

} // namespace

ListField title_or_position_field() {
    return {"title_or_position",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                auto rest = cell;
                auto titles = is_title_alone(cell) ? std::exchange(rest, {}) : take_titles(rest);
                row.courtesy = std::move(titles);
                row.office = std::move(rest);
                return std::nullopt;
            },
            {}};
}

ListField courtesy_title_field() {
    return {"courtesy_title",
            [](ListRow& row, const std::string& cell, bool is_emptied) {
                if (row.is_from_register)
                    state_text(row.said.of_person, "courtesy-title", false, cell, is_emptied);
                else
                    take_titles_and_office(row, cell);
                return std::nullopt;
            },
            [](const Registration&, const Participant& person) { return person.courtesy_title; }, true};
}

ListField role_or_position_field() {
    return {"role_or_position",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                if (!take_role(row, cell))
                    state_text(row.said.of_registration, "position", false, cell, false);
                return std::nullopt;
            },
            {}};
}

ListField role_field() {
    auto field = one_of<domain::Role>("role", &ImportRow::role, read_role,
                                      [](const Registration& registration, const Participant&) {
                                          return std::string{word(registration.role)};
                                      });
    field.read = [read = std::move(field.read)](ListRow& row, const std::string& cell, bool is_emptied) {
        if (!cell.empty() && take_role(row, cell))
            return std::optional<Complaint>{};
        return read(row, cell, is_emptied);
    };
    return field;
}

} // namespace plenary::exchange
