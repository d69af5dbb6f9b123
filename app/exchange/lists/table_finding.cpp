#include "exchange/lists/table_finding.hpp"

#include "domain/import/known_delegations.hpp"
#include "exchange/error.hpp"
#include "exchange/files/mojibake.hpp"
#include "exchange/lists/cell_letters.hpp"
#include "exchange/lists/column_judging.hpp"
#include "exchange/lists/header_finding.hpp"
#include "exchange/lists/headers.hpp"
#include "exchange/lists/list_endings.hpp"
#include "exchange/lists/list_fields.hpp"
#include "exchange/lists/name_cell.hpp"
#include "exchange/lists/open_places.hpp"
#include "exchange/lists/row_marks.hpp"
#include "exchange/lists/row_words.hpp"
#include "exchange/lists/total_lines.hpp"
#include "exchange/lists/values.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Act;
using domain::Remedy;
using domain::RowOutcome;
using domain::RowReport;
using domain::Step;

/// Columns by one of which a row names somebody.
constexpr std::array<std::string_view, 8> fields_of_names{
    "name", "family", "given", "latin_family", "latin_given", "latin_name", "own_name", "badge_name"};

bool is_naming(const std::string& field) {
    return std::find(fields_of_names.begin(), fields_of_names.end(), field) != fields_of_names.end();
}

bool is_code(const std::string& field) {
    return field == "code" || field == "participant";
}

/// "row 4", "rows 4 and 6", "rows 4 to 9, 12".
std::string rows_in_words(const std::vector<int>& rows) {
    std::vector<std::string> spans;
    for (std::size_t first = 0; first < rows.size();) {
        auto last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        auto words = std::to_string(rows[first]);
        if (last > first)
            words += (last == first + 1 ? " and " : " to ") + std::to_string(rows[last]);
        spans.push_back(std::move(words));
        first = last + 1;
    }
    return (rows.size() == 1 ? "row " : "rows ") + util::join(spans, ", ");
}

class Finder {
public:
    Finder(Grid grid, Header header, const FindingOptions& options)
        : grid_(std::move(grid)), header_(std::move(header)), options_(options), mapping_(options.mapping) {
        for (const auto& pair : options.usual_mapping) {
            const auto folded = names::fold(pair.first);
            const bool is_there =
                std::any_of(header_.row.cells.begin(), header_.row.cells.end(),
                            [&](const std::string& cell) { return names::fold(cell) == folded; });
            if (is_there && !is_mapped(pair.first))
                mapping_.push_back(pair);
        }
    }

    FoundTable find(bool by_sheet) && {
        found_.notes = std::move(grid_.notes);
        match();
        look_above_header();
        if (by_sheet || (section_.empty() && names_delegation(grid_.sheet)))
            begin_section(grid_.sheet, "The name of the sheet");
        sort_rows();
        repeat_above();
        fill_delegations();
        fill_roles();
        fill_statuses();
        name_columns();
        tell_leavings();
        find_wrong_encodings();
        find_lost_letters();
        keep_problems();
        return std::move(found_);
    }

private:
    [[nodiscard]] const std::string& field_of(std::size_t column) const {
        static const std::string none;
        return column < found_.columns.columns.size() ? found_.columns.columns[column].field : none;
    }

    /// Cells of most rows beyond the last header stand in columns that have none.
    void widen_header() {
        constexpr std::size_t most_without_header = 20;
        const auto rows = std::span<const Row>{body(), grid_.rows.end()};
        const auto width = header_.row.cells.size();
        for (auto column = width; column < width + most_without_header; ++column) {
            const auto filled = std::count_if(rows.begin(), rows.end(),
                                              [&](const Row& row) { return !row.cell(column).empty(); });
            if (filled < 2 || 2 * static_cast<std::size_t>(filled) <= rows.size())
                return;
            header_.row.cells.resize(column + 1);
        }
    }

    void match() {
        if (!grid_.has_known_header)
            widen_header();
        const auto rows = std::span<const Row>{body(), grid_.rows.end()};
        found_.columns = match_columns(header_.row, mapping_,
                                       grid_.has_known_header ? std::vector<Script>{}
                                                              : scripts_of(rows, header_.row.cells.size()));
        found_.table.header = header_.row;
        const Judging judging{mapping_, options_.is_delegation, grid_.has_known_header, header_.is_missing,
                              options_.take_addresses};
        auto notes = judge_columns(found_.columns, header_.row, rows, judging);
        std::move(notes.begin(), notes.end(), std::back_inserter(found_.notes));
        if (grid_.has_known_header)
            return;
        auto problems = unread_names(found_.columns, header_.row, rows, judging);
        std::move(problems.begin(), problems.end(), std::back_inserter(found_.columns.problems));
    }

    [[nodiscard]] bool is_mapped(const std::string& header) const {
        return std::any_of(mapping_.begin(), mapping_.end(),
                           [&](const auto& pair) { return names::fold(pair.first) == names::fold(header); });
    }

    [[nodiscard]] std::vector<Row>::iterator body() {
        return grid_.rows.begin() + static_cast<std::ptrdiff_t>(header_.first_below);
    }

    [[nodiscard]] bool names_delegation(const std::string& text) const {
        return has_letter(text) && options_.is_delegation(text);
    }

    /// The lines above the header say what the list is, perhaps of whom.
    void look_above_header() {
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < header_.first; ++i) {
            const auto& row = grid_.rows[i];
            for (const auto& cell : row.cells)
                if (!cell.empty() && (lines.empty() || lines.back() != util::in_quotes(cell)))
                    lines.push_back(util::in_quotes(cell));
            auto text = heading_text(without_label(only_text(row)));
            if (text.empty())
                text = behind_label(row);
            if (names_delegation(text))
                begin_section(text, fmt::format("Row {} above the header", row.number));
        }
        constexpr std::size_t most_shown = 3;
        std::vector<int> rows{header_.row.number};
        if (!header_.is_missing && header_.first_below - header_.first > 1)
            rows.push_back(grid_.rows[header_.first + 1].number);
        const auto header = header_.is_missing ? "No row has headers: the columns are named for their places"
                                               : "The header is " + rows_in_words(rows);
        if (lines.empty() && (rows.size() > 1 || header_.is_missing))
            found_.notes.emplace_back(header);
        if (lines.empty())
            return;
        const bool more = lines.size() > most_shown;
        lines.resize(std::min(lines.size(), most_shown));
        found_.notes.emplace_back(fmt::format("{}; what stands above it is not read: {}{}", header,
                                              util::join(lines, ", "), more ? " and more" : ""));
    }

    /// "Norway" of a form that has "Country:" in the cell before.
    [[nodiscard]] std::string behind_label(const Row& row) const {
        std::string label;
        for (const auto& cell : row.cells) {
            if (cell.empty())
                continue;
            const auto meaning = label.empty() ? std::nullopt : meaning_of(heading_text(label));
            if (meaning && meaning->field == "delegation" && names_delegation(heading_text(cell)))
                return heading_text(cell);
            label = cell;
        }
        return {};
    }

    /// The text of a row in which nothing else stands; a merged cell may repeat it.
    static std::string only_text(const Row& row) {
        std::string text;
        for (const auto& cell : row.cells)
            if (!cell.empty() && cell != text) {
                if (!text.empty())
                    return {};
                text = cell;
            }
        return text;
    }

    void begin_section(const std::string& delegation, const std::string& where) {
        section_ = delegation;
        found_.notes.emplace_back(fmt::format("{}, {}, stands for the delegation of the rows below it", where,
                                              util::in_quotes(delegation)));
    }

    void sort_rows() {
        delegation_ = delegation_column();
        look_at_names();
        for (auto row = body(); row != grid_.rows.end(); ++row)
            sort(std::move(*row));
    }

    /// The column with delegations, where one surely has them.
    [[nodiscard]] std::optional<std::size_t> delegation_column() const {
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i)
            if (field_of(i) == "delegation")
                return i;
        return std::nullopt;
    }

    void sort(Row row) {
        const bool is_named_by_code = has_code(row);
        if (row.is_hidden && !options_.take_hidden)
            return leave_out(row, RowOutcome::left_out, "this row is hidden",
                             {"take hidden rows with ", Step{Act::take_hidden_rows}});
        if (is_struck(row) && !options_.take_struck)
            return leave_out(row, RowOutcome::left_out, "this row is struck out",
                             {"take such rows with ", Step{Act::take_struck_rows}});
        if (is_named_by_code)
            return take(std::move(row));
        if (begins_other_table(row, header_.row))
            return leave_out(row, RowOutcome::refused, "another table begins here, and has other columns",
                             "give it a sheet or a file of its own");
        if (repeats_header(row, header_.row))
            return leave_out(row, RowOutcome::left_out, "this is a header again", {});
        if (begins_known_section(row) || begins_role(row) || begins_class(row))
            return;
        if (is_total_row(row)) {
            is_behind_total_ = true;
            return leave_out(row, RowOutcome::left_out, "this counts people and is none", {});
        }
        if (is_example_row(row))
            return leave_out(row, RowOutcome::left_out, "this row shows how to fill in the list", {});
        if (signs_list(row))
            return leave_out(row, RowOutcome::left_out, "this signs the list and is nobody's name", {});
        sort_named(std::move(row));
    }

    /// What is neither a line between nor a note.
    void sort_named(Row row) {
        const auto as_written = row;
        clean_names(row);
        const auto names = names_of(row);
        if (names.empty())
            return sort_nameless(std::move(row));
        if (names.size() == 1 && names_body(names.front()) && names_office(names.front()) &&
            !only_text(row).empty() && header_.row.cells.size() > 1)
            return leave_out(as_written, RowOutcome::left_out, "this is a heading and nobody's name", {});
        const bool is_of_nobody = delegation_ && row.cell(*delegation_).empty() && section_.empty();
        if (hold_place(names) && is_of_nobody && is_long_office(names.front()))
            return leave_out(as_written, RowOutcome::left_out, "this is an office and names nobody", {});
        if (hold_place(names))
            return leave_out(as_written, RowOutcome::held,
                             "a place is held for somebody who is not named yet", {});
        const bool is_number_alone = std::none_of(names.begin(), names.end(), [](const auto& name) {
            return has_letter(name) || has_lost_letters(name);
        });
        if (is_number_alone)
            return leave_out(row, RowOutcome::left_out, "this is a number and nobody's name", {});
        const auto text = only_text(row);
        if (!text.empty() && header_.row.cells.size() > 1 && (is_note(text) || is_behind_total_))
            return leave_out(row, RowOutcome::left_out, "this is a note and nobody's name", {});
        if (!text.empty() && begins_unknown_section(row, text))
            return;
        if (names.size() > 1 && std::any_of(names.begin(), names.end(), is_long_office))
            return leave_out(as_written, RowOutcome::refused, "an office stands where a name should",
                             "write the name, or delete the row if it is none of a person");
        take(std::move(row));
    }

    /// "Head of Protocol"; of one word it may be what somebody is called: there are people called Head.
    static bool is_long_office(const std::string& name) {
        return name.find(' ') != std::string::npos && is_office_alone(name);
    }

    /// "TBC", "Minister of Justice", "Interpreter" with a "1" beside it.
    static bool hold_place(const std::vector<std::string>& names) {
        const auto holds = [](const std::string& name) {
            const bool is_address = name.find('@') != std::string::npos; // "tom@mfa.example"
            return (holds_place(name) || is_office_alone(name)) && !has_lost_letters(name) && !is_address;
        };
        return std::any_of(names.begin(), names.end(), holds) &&
               std::all_of(names.begin(), names.end(),
                           [&](const std::string& name) { return holds(name) || is_number(name); });
    }

    /// Takes off what marks a name in the list and is none of it; notes who is named and not sure.
    void clean_names(Row& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            auto& cell = row.cells[i];
            if (!is_naming(field_of(i)) || cell.empty())
                continue;
            if (auto clean = without_marks(cell); clean != cell)
                set_name(row, i, std::move(clean));
            const bool is_part = field_of(i) != "name" && names_of(row).size() > 1 && !is_office_alone(cell);
            if (auto named = named_beside_mark(cell, is_part); !named.empty()) {
                set_name(row, i, std::move(named));
                unsure_.insert(row.number);
            }
        }
    }

    /// The lines of the cell are marked as the whole of it is.
    static void set_name(Row& row, std::size_t column, std::string name) {
        row.cells[column] = std::move(name);
        for (auto& [place, lines] : row.lines)
            if (place == column)
                lines = without_marks(lines);
    }

    /// A delegation in a line of its own.
    bool begins_known_section(const Row& row) {
        const auto text = heading_text(without_label(only_text(row)));
        if (text.empty() || !names_delegation(text))
            return false;
        section_ = text;
        sections_.push_back(row.number);
        is_role_outside_ = is_role_outside_ || is_behind_role_line_;
        if (!is_role_outside_)
            role_.clear();
        return true;
    }

    /// "Observer States", "NGOs": the delegation above ends there.
    bool begins_class(const Row& row) {
        const auto text = only_text(row);
        if (!is_line(row, text) || !names_class(text))
            return false;
        section_.clear();
        ++headings_;
        classes_.push_back(row.number);
        role_.clear();
        if (names_observers(text)) {
            role_ = domain::word(domain::Role::observer);
            is_behind_role_line_ = true;
            role_lines_.push_back(row.number);
        }
        return true;
    }

    /// Whether the text, which stands alone in its row, stands where lines between do.
    [[nodiscard]] bool is_line(const Row& row, const std::string& text) const {
        const auto column =
            static_cast<std::size_t>(std::find(row.cells.begin(), row.cells.end(), text) - row.cells.begin());
        return !text.empty() && header_.row.cells.size() > 1 &&
               (column == 0 || is_naming(field_of(column)) || field_of(column) == "delegation");
    }

    /// What names in the list are like, so that a line of another kind is seen.
    void look_at_names() {
        for (auto row = body(); row != grid_.rows.end(); ++row) {
            const auto names = names_of(*row);
            if (names.empty() || !only_text(*row).empty())
                continue;
            ++people_.rows;
            people_.in_capitals += is_in_capitals(names.front()) ? 1U : 0U;
            people_.of_words += util::split_words(names.front()).size() > 1 ? 1U : 0U;
        }
    }

    /// A line alone between people that is nobody's name, and of no delegation that is known: those below belong to
    /// it, so that they are asked about.
    bool begins_unknown_section(const Row& row, const std::string& text) {
        constexpr std::size_t fifth = 5;
        const auto read = std::count_if(found_.columns.columns.begin(), found_.columns.columns.end(),
                                        [](const Column& column) { return !column.field.empty(); });
        if (grid_.has_known_header || !is_line(row, text) || read < 2 || people_.rows == 0)
            return false;
        const bool lacks_part = has_field("family") && has_field("given");
        const bool stands_out = is_in_capitals(text) && fifth * people_.in_capitals < people_.rows;
        const bool is_one_word = !sections_.empty() && util::split_words(text).size() == 1 &&
                                 fifth * people_.of_words >= (fifth - 1) * people_.rows;
        if (!lacks_part && !stands_out && !is_one_word && !names_body(text))
            return false;
        const auto next =
            std::find_if(body(), grid_.rows.end(), [&](const Row& each) { return each.number > row.number; });
        const bool is_above_people =
            next != grid_.rows.end() && !names_of(*next).empty() && only_text(*next).empty();
        if (!is_above_people || (delegation_ && !next->cell(*delegation_).empty())) {
            leave_out(row, RowOutcome::refused, "this stands alone in its row, and is probably nobody's name",
                      "delete the row, or fill in what else is known of the person");
            return true;
        }
        section_ = heading_text(text);
        ++headings_;
        sections_.push_back(row.number);
        return true;
    }

    [[nodiscard]] bool has_field(std::string_view field) const {
        return std::any_of(found_.columns.columns.begin(), found_.columns.columns.end(),
                           [&](const Column& column) { return column.field == field; });
    }

    [[nodiscard]] bool is_example_row(const Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!row.cells[i].empty() && (is_naming(field_of(i)) || i == 0) &&
                is_example(row.cells[i], is_naming(field_of(i))))
                return true;
        return false;
    }

    /// "Approved by" with whoever did; nobody is registered so.
    [[nodiscard]] bool signs_list(const Row& row) const {
        if (delegation_ && !row.cell(*delegation_).empty())
            return false;
        const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                        [](const std::string& cell) { return !cell.empty(); });
        return first != row.cells.end() && is_sign_off(*first);
    }

    /// "France" of "Country: France".
    static std::string without_label(const std::string& text) {
        const auto colon = text.find(':');
        if (colon == std::string::npos)
            return text;
        const auto meaning = meaning_of(text.substr(0, colon));
        return meaning && meaning->field == "delegation"
                   ? util::trim(std::string_view{text}.substr(colon + 1))
                   : text;
    }

    /// Whether the row is a line such as "Observers", which says in what role those come who follow.
    bool begins_role(const Row& row) {
        const auto text = only_text(row);
        const bool may_be_role = is_line(row, text) && !is_total(text); // "2 delegates"
        const auto role = may_be_role ? read_role(heading_text(text)) : std::nullopt;
        // "Observers" may be those of the delegation above, "NGO" and "Observer States" are not.
        const bool is_class =
            role && (text.find(' ') != std::string::npos || text.size() <= 4) && names_class(text);
        if (!role || is_class)
            return false;
        role_ = domain::word(*role);
        is_behind_role_line_ = true;
        role_lines_.push_back(row.number);
        return true;
    }

    /// A row whose columns of names are empty.
    void sort_nameless(Row row) {
        bool only_numbers = true;
        bool only_delegation = true;
        bool is_read = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].empty())
                continue;
            only_numbers = only_numbers && is_number(row.cells[i]);
            is_read = is_read || !field_of(i).empty();
            only_delegation = only_delegation && (field_of(i) == "delegation" || field_of(i).empty());
        }
        if (options_.take_addresses && has_address(row))
            take(std::move(row));
        else if (only_numbers)
            numbered_.push_back(row.number);
        else if (!has_column(is_naming) && !has_column(is_code)) {
            unnamed_.push_back(row.number);
            found_.unnamed.push_back(std::move(row));
        } else if (!has_column(is_naming))
            take(std::move(row));
        else if (!is_read || only_delegation)
            leave_out(row, RowOutcome::left_out, "this row names nobody", {});
        else
            take(std::move(row));
    }

    [[nodiscard]] bool has_address(const Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (field_of(i) == "email" && !row.cells[i].empty())
                return true;
        return false;
    }

    void take(Row row) {
        const auto width = found_.columns.columns.size();
        if (row.cells.size() > width) {
            const bool is_all_blank =
                std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(width), row.cells.end(),
                            [](const std::string& cell) { return cell.empty(); });
            if (!is_all_blank)
                wide_.push_back(row.number);
            row.cells.resize(width);
        }
        taken_.insert(row.number);
        headings_above_.push_back(headings_);
        sections_of_.push_back(section_);
        roles_of_.push_back(role_);
        is_behind_role_line_ = false;
        found_.table.rows.push_back(std::move(row));
    }

    void leave_out(const Row& row, RowOutcome outcome, std::string why, Remedy remedy) {
        RowReport report;
        report.row = row.number;
        report.outcome = outcome;
        for (const auto& cell : row.cells) {
            const bool says_more = has_letter(cell) && !has_letter(report.complaint.value);
            if (says_more || report.complaint.value.empty())
                report.complaint.value = cell;
        }
        report.complaint.message = std::move(why);
        report.complaint.remedy = std::move(remedy);
        found_.left_out.push_back(std::move(report));
    }

    [[nodiscard]] bool has_code(const Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (is_code(field_of(i)) && has_letter(row.cells[i]))
                return true;
        return false;
    }

    [[nodiscard]] bool has_column(bool (*is_one)(const std::string&)) const {
        return std::any_of(found_.columns.columns.begin(), found_.columns.columns.end(),
                           [&](const Column& column) { return is_one(column.field); });
    }

    [[nodiscard]] std::vector<std::string> names_of(const Row& row) const {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!row.cells[i].empty() && is_naming(field_of(i)))
                names.push_back(row.cells[i]);
        return names;
    }

    /// Whether all names in it are struck out, or where it has none all that stands there.
    [[nodiscard]] bool is_struck(const Row& row) const {
        if (row.struck.empty())
            return false;
        const auto is_struck_at = [&](std::size_t column) {
            return std::binary_search(row.struck.begin(), row.struck.end(), column);
        };
        bool all = true;
        bool all_names = true;
        bool has_names = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].empty())
                continue;
            all = all && is_struck_at(i);
            if (is_naming(field_of(i))) {
                has_names = true;
                all_names = all_names && is_struck_at(i);
            }
        }
        return has_names ? all_names : all;
    }

    static bool is_total_row(const Row& row) {
        bool has_total = false;
        for (const auto& cell : row.cells) {
            if (cell.empty() || is_number(cell))
                continue;
            if (!is_total(cell))
                return false;
            has_total = true;
        }
        return has_total;
    }

    /// By the lines between, and where the list is built so by the row above.
    void fill_delegations() {
        const bool has_sections = std::any_of(sections_of_.begin(), sections_of_.end(),
                                              [](const std::string& section) { return !section.empty(); });
        if (has_sections && (!delegation_ || is_other_meaning(*delegation_)))
            add_delegation_column();
        if (!delegation_)
            return;
        const bool steps_down = !grid_.has_known_header && is_stepped();
        std::vector<int> filled;
        std::string above;
        for (std::size_t i = 0; i < found_.table.rows.size(); ++i) {
            auto& row = found_.table.rows[i];
            if (i > 0 && headings_above_[i] != headings_above_[i - 1])
                above.clear();
            const auto text = row.cell(*delegation_);
            if (!text.empty()) {
                above = text;
                continue;
            }
            if (has_code(row))
                continue;
            auto meant = sections_of_[i];
            if (meant.empty() && steps_down && !above.empty()) {
                meant = above;
                filled.push_back(row.number);
            }
            if (meant.empty())
                continue;
            row.cells.resize(std::max(row.cells.size(), *delegation_ + 1));
            row.cells[*delegation_] = meant;
        }
        if (!filled.empty())
            found_.notes.emplace_back(fmt::format(
                "The delegation is left blank in {}: that of the row above is taken", rows_in_words(filled)));
    }

    /// The column that has the field, or a new one behind all others.
    std::size_t column_for(const std::string& field) {
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i)
            if (field_of(i) == field || (field == "role" && field_of(i) == "role_or_position"))
                return i;
        header_.row.cells.resize(found_.columns.columns.size());
        header_.row.cells.push_back(field);
        found_.table.header = header_.row;
        found_.columns.columns.push_back(
            {.header = field, .field = field, .hint = {}, .why = "the list shows it outside of the columns"});
        return header_.row.cells.size() - 1;
    }

    /// Where nothing stands there yet.
    void fill_in(Row& row, std::size_t column, const std::string& text) const {
        if (text.empty() || !row.cell(column).empty() || has_code(row))
            return;
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = text;
    }

    /// "TBC" beside a name: somebody is nominated.
    void fill_statuses() {
        if (unsure_.empty())
            return;
        const auto column = column_for("status");
        for (auto& row : found_.table.rows)
            if (unsure_.contains(row.number))
                fill_in(row, column, std::string{domain::word(domain::RegistrationStatus::nominated)});
        found_.notes.emplace_back("It is to be confirmed that they come, and they are nominated: " +
                                  rows_in_words({unsure_.begin(), unsure_.end()}));
    }

    /// "ditto", "idem": what stands in the row above.
    void repeat_above() {
        std::vector<int> repeated;
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i) {
            if (grid_.has_known_header || field_of(i).empty() || is_naming(field_of(i)) ||
                is_code(field_of(i)))
                continue;
            std::string above;
            for (auto& row : found_.table.rows) {
                constexpr std::size_t longest = 32;
                const auto& cell = row.cell(i);
                const bool may_be = !cell.empty() && cell.size() <= longest && cell != above;
                const bool is_same = may_be && says_as_above(cell) && !has_code(row);
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

    /// By the lines between.
    void fill_roles() {
        if (role_lines_.empty())
            return;
        const auto column = column_for("role");
        for (std::size_t i = 0; i < found_.table.rows.size(); ++i)
            fill_in(found_.table.rows[i], column, roles_of_[i]);
        found_.notes.emplace_back("The role stands in lines of its own: " + rows_in_words(role_lines_));
    }

    /// Whether the column may also have something else, such as "Organization" an institution.
    [[nodiscard]] bool is_other_meaning(std::size_t column) const {
        return has_other_meaning(header_.row.cell(column)) && !is_mapped(header_.row.cell(column));
    }

    void add_delegation_column() {
        header_.row.cells.emplace_back("delegation");
        found_.table.header = header_.row;
        if (delegation_) {
            auto& former = found_.columns.columns[*delegation_];
            former.field =
                has_column([](const auto& field) { return field == "institution"; }) ? "" : "institution";
        }
        found_.columns.columns.push_back({.header = "delegation",
                                          .field = "delegation",
                                          .hint = {},
                                          .why = "the list shows it outside of the columns"});
        delegation_ = header_.row.cells.size() - 1;
    }

    /// Whether each delegation is named once, by the first of its rows, and several are left blank: one blank alone
    /// may be a slip where the delegation stands behind the names, and somebody who is of another delegation by what else the row says is not of that above.
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
            if (is_naming(field_of(i)))
                return false;
        return true;
    }

    [[nodiscard]] bool names_other_delegation(const Row& row) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (field_of(i) == "institution" && names_delegation(row.cells[i]))
                return true;
        return false;
    }

    /// A column without a header that holds something is named for its place, to be told of.
    void name_columns() {
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i)
            if (found_.columns.columns[i].header.empty() &&
                std::any_of(found_.table.rows.begin(), found_.table.rows.end(),
                            [&](const Row& row) { return !row.cell(i).empty(); }))
                found_.columns.columns[i].header = column_name(header_.row, i);
    }

    void tell_leavings() {
        if (!sections_.empty())
            found_.notes.emplace_back("The delegation stands in lines of its own: " +
                                      rows_in_words(sections_));
        if (!classes_.empty())
            found_.notes.emplace_back("These lines head those who follow, and name no delegation: " +
                                      rows_in_words(classes_));
        if (!numbered_.empty())
            found_.notes.emplace_back("Nothing but a number stands in " + rows_in_words(numbered_));
        if (!unnamed_.empty())
            found_.notes.emplace_back("No column is known to have names: nobody is named in " +
                                      rows_in_words(unnamed_));
        if (!wide_.empty())
            found_.notes.emplace_back("What stands beyond the last header is not read: " +
                                      rows_in_words(wide_));
    }

    /// "G\uFFFDmez", "G?mez", "G&oacute;mez": letters that a program has lost on the way are not left so.
    void find_lost_letters() {
        for (const auto& row : found_.table.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (is_naming(field_of(i)) && has_lost_letters(row.cells[i]) && !has_code(row))
                    grid_.problems.push_back(
                        {row.number,
                         i,
                         {"", row.cells[i], "letters of this name were lost on the way",
                          "save the file anew from where it comes, as UTF-8 or .xlsx, or write the name as "
                          "it is"}});
    }

    /// "GÃ³mez", "Èâàíîâ" and "¥ubomír" are not what anybody is called.
    void find_wrong_encodings() {
        for (const auto& row : found_.table.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto& cell = row.cells[i];
                const bool is_ascii = std::all_of(
                    cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
                if (field_of(i).empty() || is_ascii)
                    continue;
                auto meant = before_wrong_encoding(cell);
                if (!meant && is_naming(field_of(i)) && (is_surely_turkish(cell) || is_of_turkish_state(row)))
                    meant = before_wrong_turkish(cell);
                const bool has_sign =
                    !meant && is_naming(field_of(i)) && has_sign_in_word(cell) && !has_code(row);
                if (meant || has_sign)
                    tell_wrong_encoding(row.number, i, cell, meant.value_or(""));
            }
    }

    void tell_wrong_encoding(int row, std::size_t column, const std::string& cell, const std::string& meant) {
        grid_.problems.push_back(
            {row,
             column,
             {"", cell,
              meant.empty() ? "this was probably saved in a wrong encoding: it has signs that are in no name"
                            : fmt::format("this was probably {} before it was saved in a wrong encoding",
                                          util::in_quotes(meant)),
              "save the file anew from where it comes, as UTF-8 or .xlsx, or correct the cell"}});
    }

    /// Whether a cell names a State where ý, þ and ð are in no name.
    static bool is_of_turkish_state(const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
            const auto known =
                cell.empty() ? std::vector<const domain::KnownDelegation*>{} : domain::find_known(cell);
            return known.size() == 1 && (known.front()->code == "TUR" || known.front()->code == "AZE");
        });
    }

    /// Of cells that are read; what is wrong with a row as a whole is wrong with the table.
    void keep_problems() {
        std::vector<int> unread;
        for (auto& [row, column, complaint] : grid_.problems) {
            const bool is_whole_row =
                std::none_of(grid_.rows.begin(), grid_.rows.end(),
                             [number = row](const Row& each) { return each.number == number; });
            if (!is_whole_row && !taken_.contains(row))
                continue;
            const bool has_column = column != CellProblem::no_column;
            const bool is_unread =
                has_column &&
                (field_of(column).empty() || (is_told_only(field_of(column)) && !options_.take_addresses));
            if (!is_whole_row && is_unread) {
                unread.push_back(row);
                continue;
            }
            if (has_column)
                complaint.field = column_name(header_.row, column);
            found_.problems.push_back({row, std::move(complaint)});
        }
        if (!unread.empty())
            found_.notes.emplace_back("Cells of columns that are not read have errors: " +
                                      rows_in_words(unread));
    }

    Grid grid_;
    Header header_;
    const FindingOptions& options_;
    Mapping mapping_; ///< for this table
    FoundTable found_;
    std::optional<std::size_t> delegation_; ///< the column
    std::string section_;                   ///< the delegation of the rows that follow
    std::vector<std::string> sections_of_;  ///< by row that was taken
    std::set<int> taken_;
    std::string role_;                  ///< of the rows that follow
    std::vector<std::string> roles_of_; ///< by row that was taken
    std::vector<int> role_lines_;
    bool is_behind_role_line_ = false; ///< nobody came since
    bool is_role_outside_ = false;     ///< delegations stand below roles, not roles below delegations
    bool is_behind_total_ = false;
    struct {
        std::size_t rows = 0;
        std::size_t in_capitals = 0;
        std::size_t of_words = 0;     ///< of several words
    } people_;                        ///< in rows where more than a name stands
    std::set<int> unsure_;            ///< rows of people who are to be confirmed
    int headings_ = 0;                ///< that end a delegation
    std::vector<int> headings_above_; ///< by row that was taken
    std::vector<int> classes_;
    std::vector<int> sections_;
    std::vector<int> numbered_;
    std::vector<int> unnamed_;
    std::vector<int> wide_;
};

struct Sheet {
    Grid grid;
    Header header;
};

std::vector<std::string> names_of(const std::vector<Sheet>& sheets) {
    std::vector<std::string> names;
    names.reserve(sheets.size());
    for (const auto& sheet : sheets)
        names.push_back(util::in_quotes(sheet.grid.sheet));
    return names;
}

/// Those that are read, and the names of the others.
std::pair<std::vector<Sheet>, std::vector<std::string>> choose(std::vector<Sheet> sheets,
                                                               const FindingOptions& options) {
    std::vector<Sheet> people;
    std::vector<Sheet> others;
    for (auto& sheet : sheets)
        (sheet.header.names_people && !sheet.grid.is_hidden ? people : others).push_back(std::move(sheet));
    if (people.empty()) {
        const auto first = std::find_if(others.begin(), others.end(),
                                        [](const Sheet& sheet) { return !sheet.grid.is_hidden; });
        auto chosen = first == others.end() ? others.begin() : first;
        people.push_back(std::move(*chosen));
        others.erase(chosen);
    }
    const bool each_of_delegation = std::all_of(people.begin(), people.end(), [&](const Sheet& sheet) {
        return options.is_delegation(sheet.grid.sheet);
    });
    if (people.size() > 1 && !each_of_delegation)
        throw ExchangeError("several sheets have people: " + util::list_in_words(names_of(people)),
                            {"name the one that counts with ", Step{Act::name_sheet}});
    return {std::move(people), names_of(others)};
}

/// What is wrong with files of which no row could be read.
std::optional<FoundTable> without_rows(std::vector<Grid>& grids) {
    FoundTable found;
    for (auto& grid : grids)
        for (auto& problem : grid.problems)
            found.problems.push_back({problem.row, std::move(problem.complaint)});
    return found.problems.empty() ? std::nullopt : std::optional{std::move(found)};
}

} // namespace

std::vector<FoundTable> find_tables(std::vector<Grid> grids, const FindingOptions& options) {
    auto all_mappings = options.mapping;
    all_mappings.insert(all_mappings.end(), options.usual_mapping.begin(), options.usual_mapping.end());
    std::vector<Sheet> sheets;
    for (auto& grid : grids) {
        if (grid.rows.empty())
            continue;
        fill_merged(grid);
        auto header = find_header(grid, all_mappings, options.is_delegation, options.header_row);
        sheets.push_back({std::move(grid), std::move(header)});
    }
    if (sheets.empty()) {
        if (auto found = without_rows(grids))
            return {std::move(*found)};
        throw ExchangeError("the table is empty", "its first row has to have the headers of the columns");
    }
    auto [chosen, others] = choose(std::move(sheets), options);
    const bool several = chosen.size() > 1;
    std::vector<FoundTable> tables;
    for (auto& [grid, header] : chosen) {
        const auto name = grid.sheet;
        tables.push_back(Finder{std::move(grid), std::move(header), options}.find(several));
        if (several)
            tables.back().sheet = name;
    }
    if (!others.empty())
        tables.front().notes.emplace_back(fmt::format(
            "Not read: the sheet{}{}", others.size() > 1 ? "s " : " ", util::list_in_words(others)));
    return tables;
}

} // namespace plenary::exchange
