#include "exchange/lines/row_filling.hpp"

#include "domain/model.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/finding/header_finding.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/people/row_reading.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

/// Fills the table that was found, step by step.
class RowFiller {
public:
    RowFiller(FoundTable& found, const Filling& known)
        : found_(found), known_(known), delegation_(column_with(found.columns, "delegation")) {}

    void fill() {
        repeat_above();
        fill_delegations();
        fill_labelled_roles();
        fill_footnoted_roles();
        fill_roles();
        fill_marked("role", [](const std::string& header) {
            if (const auto asked = role_asked_in(header))
                return std::string{domain::word(*asked)};
            const auto role = says_more_than_role(header) ? std::nullopt : read_role(header); // "VIP"
            return std::string{role ? domain::word(*role) : ""};
        });
        fill_marked("gender", [](const std::string& header) {
            const auto gender = read_gender(header);
            return std::string{gender ? domain::word(*gender) : ""};
        });
        fill_statuses();
    }

private:
    /// "ditto", "idem": what stands in the row above.
    void repeat_above() {
        std::vector<int> repeated;
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i) {
            if (known_.has_known_header || field_at(found_.columns, i).empty() ||
                is_naming(field_at(found_.columns, i)) || is_code(field_at(found_.columns, i)))
                continue;
            std::string above;
            for (auto& row : found_.table.rows) {
                constexpr std::size_t longest = 32;
                const auto& cell = row.cell(i);
                const bool may_be = !cell.empty() && cell.size() <= longest && cell != above;
                const bool is_same = may_be && says_as_above(cell) && !has_code(found_.columns, row);
                if (is_same) {
                    row.cells[i] = above;
                    repeated.push_back(row.number);
                }
                above = row.cell(i);
            }
        }
        std::sort(repeated.begin(), repeated.end());
        repeated.erase(std::unique(repeated.begin(), repeated.end()), repeated.end());
        if (!repeated.empty())
            found_.notes.emplace_back("What says that it is as above is taken from the row above: " +
                                      rows_in_words(repeated));
    }

    /// By the lines between, and where the list is built so by the row above.
    void fill_delegations() {
        const bool has_sections =
            std::any_of(known_.above.begin(), known_.above.end(),
                        [](const LinesAbove& lines) { return !lines.delegation.empty(); });
        if (has_sections && (!delegation_ || is_other_meaning(*delegation_)))
            add_delegation_column();
        if (!delegation_)
            return;
        const bool steps_down = !known_.has_known_header && is_stepped();
        std::vector<int> filled;
        std::vector<int> by_institution;
        std::string above;
        for (std::size_t i = 0; i < found_.table.rows.size(); ++i) {
            auto& row = found_.table.rows[i];
            if (i > 0 && known_.above[i].headings != known_.above[i - 1].headings)
                above.clear();
            const auto text = row.cell(*delegation_);
            if (!text.empty()) {
                above = text;
                continue;
            }
            if (has_code(found_.columns, row))
                continue;
            auto meant = known_.above[i].delegation;
            if (meant.empty() && steps_down && !above.empty()) {
                meant = above;
                filled.push_back(row.number);
            }
            if (meant.empty() && !known_.has_known_header) {
                meant = take_institution(row);
                if (!meant.empty())
                    by_institution.push_back(row.number);
            }
            if (meant.empty())
                continue;
            row.cells.resize(std::max(row.cells.size(), *delegation_ + 1));
            row.cells[*delegation_] = meant;
        }
        if (!filled.empty())
            found_.notes.emplace_back(fmt::format(
                "The delegation is left blank in {}: that of the row above is taken", rows_in_words(filled)));
        if (!by_institution.empty())
            found_.notes.emplace_back(fmt::format(
                "The delegation is left blank in {}: the organization that is named there is taken for it",
                rows_in_words(by_institution)));
    }

    /// "UNODC", where nobody's country is told: the organization that somebody is of is the delegation.
    [[nodiscard]] std::string take_institution(Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (field_at(found_.columns, i) == "institution" && has_letter(row.cells[i]) &&
                !says_nothing(row.cells[i]) && known_.is_delegation(row.cells[i]))
                return std::exchange(row.cells[i], {});
        return {};
    }

    /// Where nothing stands there yet.
    void fill_in(Row& row, std::size_t column, const std::string& text) const {
        if (text.empty() || !row.cell(column).empty() || has_code(found_.columns, row))
            return;
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = text;
    }

    /// "Head of delegation: Mr. Tom Abbott".
    void fill_labelled_roles() {
        std::vector<int> filled;
        for (auto& row : found_.table.rows) {
            const auto role = known_.labelled_roles.find(row.number);
            if (role == known_.labelled_roles.end() || has_code(found_.columns, row))
                continue;
            fill_in(row, column_for(found_, "role"), role->second);
            filled.push_back(row.number);
        }
        if (!filled.empty())
            found_.notes.emplace_back("The role stands before the name: " + rows_in_words(filled));
    }

    /// "Mari Kask*", where a line below says that the star is the head of the delegation.
    void fill_footnoted_roles() {
        std::vector<int> filled;
        for (auto& row : found_.table.rows) {
            const auto role = known_.footnotes.role_of(row.number);
            if (role.empty() || has_code(found_.columns, row))
                continue;
            fill_in(row, column_for(found_, "role"), role);
            filled.push_back(row.number);
        }
        if (!filled.empty())
            found_.notes.emplace_back("A sign behind the name says the role: " + rows_in_words(filled));
    }

    /// By the lines between.
    void fill_roles() {
        if (known_.role_lines.empty())
            return;
        const auto column = column_for(found_, "role");
        for (std::size_t i = 0; i < found_.table.rows.size(); ++i)
            fill_in(found_.table.rows[i], column, known_.above[i].role);
        found_.notes.emplace_back("The role stands in lines of its own: " + rows_in_words(known_.role_lines));
    }

    /// A column for each role, or for men and women, with marks: "HoD" with a cross, "Head of delegation" with yes and no.
    template<class Read>
    void fill_marked(const std::string& field, const Read& read) {
        std::vector<std::pair<std::size_t, std::string>> columns;
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i) {
            const auto& column = found_.columns.columns[i];
            auto value = column.field.empty() && !is_mapped(known_.mapping, column.header)
                             ? read(column.header)
                             : std::string{};
            if (!value.empty() && has_marks_alone(i))
                columns.emplace_back(i, std::move(value));
        }
        if (columns.empty() || (field != "role" && columns.size() < 2))
            return;
        const auto target = column_for(found_, field);
        std::vector<std::string> names;
        for (const auto& [place, value] : columns) {
            for (auto& row : found_.table.rows)
                if (mark_of(row.cell(place)) == Mark::present)
                    fill_in(row, target, value);
            found_.columns.columns[place].hint = {"but for its marks, which say the " + field};
            names.push_back(util::in_quotes(found_.columns.columns[place].header));
        }
        found_.notes.emplace_back(fmt::format("Marks say the {}: {}", field, util::list_in_words(names)));
    }

    /// "Interpreter: yes" may say that somebody needs one; who leads the delegation is asked with yes and no.
    [[nodiscard]] bool has_marks_alone(std::size_t column) const {
        const bool may_answer = role_asked_in(found_.columns.columns[column].header).has_value();
        bool has_one = false;
        for (const auto& row : found_.table.rows) {
            const auto& cell = row.cell(column);
            if (!cell.empty() && !is_sign(cell) && !(may_answer && is_plain_answer(cell)) &&
                !says_nothing(cell))
                return false;
            has_one = has_one || mark_of(cell) == Mark::present;
        }
        return has_one;
    }

    /// "TBC" beside a name: somebody is nominated.
    void fill_statuses() {
        if (known_.unsure.empty())
            return;
        const auto column = column_for(found_, "status");
        for (auto& row : found_.table.rows)
            if (known_.unsure.contains(row.number))
                fill_in(row, column, std::string{domain::word(domain::RegistrationStatus::nominated)});
        found_.notes.emplace_back("It is to be confirmed that they come, and they are nominated: " +
                                  rows_in_words({known_.unsure.begin(), known_.unsure.end()}));
    }

    /// Whether the column may also have something else, such as "Organization" an institution.
    [[nodiscard]] bool is_other_meaning(std::size_t column) const {
        return has_other_meaning(found_.table.header.cell(column)) &&
               !is_mapped(known_.mapping, found_.table.header.cell(column));
    }

    void add_delegation_column() {
        found_.table.header.cells.emplace_back("delegation");
        if (delegation_) {
            auto& former = found_.columns.columns[*delegation_];
            former.field =
                has_column(found_.columns, [](const auto& field) { return field == "institution"; })
                    ? ""
                    : "institution";
        }
        found_.columns.columns.push_back({.header = "delegation",
                                          .field = "delegation",
                                          .hint = {},
                                          .why = "the list shows it outside of the columns"});
        delegation_ = found_.table.header.cells.size() - 1;
    }

    /// Whether each delegation is named once, by the first of its rows, and several are left blank: one blank alone
    /// may be a slip where the delegation stands behind the names, and somebody who is of another delegation by what
    /// else the row says is not of that above.
    [[nodiscard]] bool is_stepped() const {
        std::set<std::string> named;
        std::size_t blank = 0;
        for (std::size_t i = 0; i < found_.table.rows.size(); ++i) {
            const auto& text = found_.table.rows[i].cell(*delegation_);
            if (i == 0 && text.empty())
                return false;
            if (text.empty() && names_other_delegation(found_.table.rows[i]))
                return false;
            blank += text.empty() ? 1U : 0U;
            if (!text.empty() && !named.insert(names::fold(text)).second)
                return false;
        }
        const bool is_clear = blank > 1 && 2 * blank >= named.size();
        return !named.empty() && (is_clear || (blank > 0 && named.size() > 1 && leads_names()));
    }

    /// Whether the delegation stands before the names, as where people are grouped by it.
    [[nodiscard]] bool leads_names() const {
        for (std::size_t i = 0; i < *delegation_; ++i)
            if (is_naming(field_at(found_.columns, i)))
                return false;
        return true;
    }

    [[nodiscard]] bool names_other_delegation(const Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (field_at(found_.columns, i) == "institution" && has_letter(row.cells[i]) &&
                known_.is_delegation(row.cells[i]))
                return true;
        return false;
    }

    FoundTable& found_;
    const Filling& known_;
    std::optional<std::size_t> delegation_; ///< the column
};

} // namespace

std::size_t column_for(FoundTable& found, const std::string& field) {
    for (std::size_t i = 0; i < found.columns.columns.size(); ++i)
        if (field_at(found.columns, i) == field ||
            (field == "role" && field_at(found.columns, i) == "role_or_position"))
            return i;
    found.table.header.cells.resize(found.columns.columns.size());
    found.table.header.cells.push_back(field);
    found.columns.columns.push_back(
        {.header = field, .field = field, .hint = {}, .why = "the list shows it outside of the columns"});
    return found.table.header.cells.size() - 1;
}

void fill_rows(FoundTable& found, const Filling& known) {
    RowFiller{found, known}.fill();
}

} // namespace plenary::exchange
