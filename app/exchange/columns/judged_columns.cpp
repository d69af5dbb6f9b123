#include "exchange/columns/judged_columns.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace plenary::exchange {

bool JudgedColumns::is_free(std::string_view field) const {
    return std::none_of(all_.begin(), all_.end(), [&](const Column& each) { return each.field == field; });
}

std::optional<std::size_t> JudgedColumns::column_of(std::string_view field) const {
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (all_[i].field == field)
            return i;
    return std::nullopt;
}

void JudgedColumns::retake(std::size_t i, const char* field, const std::string& why) {
    auto& column = all_[i];
    if (!is_free(field)) {
        column.field.clear();
        column.hint = why;
        return;
    }
    column.field = field;
    column.why = why;
    column.hint = {};
    notes_.emplace_back(
        fmt::format("The column {} is read as {}: {}", util::in_quotes(column_name(header_, i)), field, why));
}

void JudgedColumns::leave(std::size_t i, const char* why) {
    all_[i].field.clear();
    all_[i].hint = why;
}

namespace {

/// A line of a list such as "Members" or "OBSERVERS", in the column of the names.
bool heads_others(const std::string& cell) {
    const auto text = heading_text(cell);
    return read_role(text).has_value() || names_class(text);
}

class CellFinder : private JudgedColumns {
public:
    using JudgedColumns::JudgedColumns;

    std::vector<domain::Remedy> find() && {
        find_names();
        find_name_parts();
        find_positions();
        return std::move(notes_);
    }

private:
    /// Names are taken for names where one column alone may have them.
    void find_names() {
        constexpr int nearly_all = 80;
        if (has_any_naming())
            return;
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto is_name_or_line = [&](const std::string& cell) {
                return is_whole_name(cell) || judging_.is_delegation(cell) || heads_others(cell) ||
                       is_one_name(cell) ||
                       (judging_.has_check_ins && (has_email(cell) || is_registration_code(cell)));
            };
            const auto whole = cells_.share(i, is_whole_name);
            if (!all_[i].field.empty() || whole.known == 0 ||
                whole.known <= cells_.share(i, is_one_name).known ||
                !cells_.share(i, is_name_or_line).is_at_least(nearly_all) ||
                2 * cells_.different(i) < static_cast<std::size_t>(cells_.share(i, has_letter).filled))
                continue;
            if (found)
                return;
            found = i;
        }
        if (found)
            retake(*found, "name", "it has names of several words");
    }

    /// Of two columns of names that in capitals has the family names: "Tom", "ABBOTT".
    void find_name_parts() {
        constexpr int nearly_all = 80;
        constexpr int half = 50;
        if (has_any_naming())
            return;
        std::vector<std::size_t> in_capitals;
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto capitals = cells_.share(i, is_in_capitals);
            if (!all_[i].field.empty() || !cells_.share(i, is_name_like).is_at_least(nearly_all) ||
                cells_.share(i, names_office).is_at_least(half) || capitals.filled < 2)
                continue;
            if (capitals.is_at_least(nearly_all))
                in_capitals.push_back(i);
            else if (capitals.is_nearly_none())
                others.push_back(i);
        }
        if (in_capitals.size() != 1 || others.size() != 1 ||
            std::max(in_capitals[0], others[0]) - std::min(in_capitals[0], others[0]) != 1)
            return;
        retake(in_capitals[0], "family", "it has names in capitals beside others");
        retake(others[0], "given", "it has names beside those in capitals");
    }

    /// "Counsellor", "Ministry of Justice": what somebody is, and where.
    void find_positions() {
        constexpr int half = 50;
        const auto is_position = [](const std::string& cell) {
            return names_office(cell) && !begins_with_body(cell);
        };
        const auto is_institution = [](const std::string& cell) {
            return begins_with_body(cell) || (names_body(cell) && !names_office(cell));
        };
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (!all_[i].field.empty())
                continue;
            if (is_free("position") && is_free("title_or_position") && is_free("role_or_position") &&
                cells_.share(i, is_position).is_at_least(half))
                retake(i, "position", "it has offices");
            else if (is_free("institution") && cells_.share(i, is_institution).is_at_least(half))
                retake(i, "institution", "it has ministries and the like");
        }
    }

    [[nodiscard]] bool has_any_naming() const {
        return std::any_of(all_.begin(), all_.end(), [](const Column& column) {
            return column.field == "name" || column.field == "family" || column.field == "given";
        });
    }
};

} // namespace

std::vector<domain::Remedy> find_by_cells(Columns& columns, const Row& header, std::span<const Row> rows,
                                          const Judging& judging) {
    return CellFinder{columns, header, rows, judging}.find();
}

} // namespace plenary::exchange
