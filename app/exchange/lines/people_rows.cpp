#include "exchange/lines/people_rows.hpp"

#include "exchange/columns/column_judging.hpp"
#include "exchange/columns/list_fields.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/finding/header_finding.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/footnotes.hpp"
#include "exchange/lines/going_on.hpp"
#include "exchange/lines/list_endings.hpp"
#include "exchange/lines/row_filling.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/section_lines.hpp"
#include "exchange/lines/spoilt_letters.hpp"
#include "exchange/people/names_with_delegation.hpp"
#include "exchange/people/row_names.hpp"
#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Act;
using domain::Remedy;
using domain::RowOutcome;
using domain::RowReport;
using domain::Step;

class Finder {
public:
    Finder(Grid grid, Header header, const FindingOptions& options)
        : grid_(std::move(grid)), header_(std::move(header)), options_(options), mapping_(options.mapping) {
        for (const auto& pair : options.usual_mapping) {
            const auto folded = names::fold(pair.first);
            const bool is_there =
                std::any_of(header_.row.cells.begin(), header_.row.cells.end(),
                            [&](const std::string& cell) { return names::fold(cell) == folded; });
            if (is_there && !is_mapped(mapping_, pair.first))
                mapping_.push_back(pair);
        }
    }

    /// `delegation`: of the rows of which the table does not say it; becomes what stands above its header.
    FoundTable find(bool by_sheet, std::string& delegation) && {
        found_.notes = std::move(grid_.notes);
        match();
        lines_.look_above_header();
        lines_.name_sheet(by_sheet);
        if (!column_with(found_.columns, "delegation"))
            lines_.begin_with(delegation);
        delegation = above_header_ = lines_.delegation();
        sort_rows();
        take_named_above();
        if (!grid_.has_known_header && lines_.delegation().empty() && !says_delegation_between())
            take_delegations_off_names(found_, options_.is_delegation);
        fill_rows(found_, {above_, lines_.role_lines(), labelled_roles_, footnotes_, unsure_, mapping_,
                           options_.is_delegation, grid_.has_known_header});
        name_columns();
        tell_leavings();
        auto spoilt = spoilt_letters(found_.table.rows, found_.columns);
        std::move(spoilt.begin(), spoilt.end(), std::back_inserter(grid_.problems));
        keep_problems();
        return std::move(found_);
    }

private:
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

    [[nodiscard]] std::vector<Row>::iterator body() {
        return grid_.rows.begin() + static_cast<std::ptrdiff_t>(header_.first_below);
    }

    void sort_rows() {
        delegation_ = column_with(found_.columns, "delegation");
        lines_.look_at_names();
        if (!grid_.has_known_header)
            footnotes_ = Footnotes{std::span<const Row>{body(), grid_.rows.end()}};
        for (auto row = body(); row != grid_.rows.end(); ++row)
            sort(std::move(*row));
    }

    void sort(Row row) {
        const bool is_named_by_code = has_code(found_.columns, row);
        if (row.is_hidden && !options_.take_hidden)
            return leave_out(row, RowOutcome::left_out, "this row is hidden",
                             {"take hidden rows with ", Step{Act::take_hidden_rows}});
        if (is_struck(found_.columns, row) && !options_.take_struck)
            return leave_out(row, RowOutcome::left_out, "this row is struck out",
                             {"take such rows with ", Step{Act::take_struck_rows}});
        if (is_named_by_code)
            return take(std::move(row));
        if (begins_other_table(row, header_.row))
            return leave_out(row, RowOutcome::refused, "another table begins here, and has other columns",
                             "give it a sheet or a file of its own");
        if (repeats_header(row, header_.row))
            return leave_out(row, RowOutcome::left_out, "this is a header again", {});
        if (footnotes_.explain(row.number))
            return leave_out(row, RowOutcome::left_out, "this explains a sign in the list", {});
        if (lines_.takes(row))
            return;
        if (is_total_row(row)) {
            is_behind_total_ = true;
            return leave_out(row, RowOutcome::left_out, "this counts people and is none", {});
        }
        if (is_example_row(found_.columns, row))
            return leave_out(row, RowOutcome::left_out, "this row shows how to fill in the list", {});
        if (signs_list(row))
            return leave_out(row, RowOutcome::left_out, "this signs the list and is nobody's name", {});
        sort_named(std::move(row));
    }

    /// What is neither a line between nor a note.
    void sort_named(Row row) {
        const auto as_written = row;
        const auto marks = clean_names(row, found_.columns);
        if (!marks.role.empty())
            labelled_roles_[row.number] = marks.role;
        if (marks.is_unsure)
            unsure_.insert(row.number);
        const auto names = names_of(found_.columns, row);
        if (names.empty())
            return sort_nameless(std::move(row));
        if (names.size() == 1 && names_body(names.front()) && names_office(names.front()) &&
            !only_text(row).empty() && header_.row.cells.size() > 1)
            return leave_out(as_written, RowOutcome::left_out, "this is a heading and nobody's name", {});
        const bool is_of_nobody =
            delegation_ && row.cell(*delegation_).empty() && lines_.delegation().empty();
        const bool is_held = hold_place(names);
        if (is_held && is_of_nobody && is_long_office(names.front()))
            return leave_out(as_written, RowOutcome::left_out, "this is an office and names nobody", {});
        if (is_held)
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
        const auto line = text.empty() ? LineKind::name : lines_.read_unknown(row, text);
        if (line == LineKind::nobody)
            return ask_about(row, text, "this stands alone in its row, and is probably nobody's name",
                             "delete the row, or fill in what else is known of the person");
        if (line == LineKind::section)
            return;
        if (text.ends_with(':') && header_.row.cells.size() > 1)
            return leave_out(as_written, RowOutcome::left_out, "this is a heading and nobody's name", {});
        if (names.size() > 1 && std::any_of(names.begin(), names.end(), is_long_office))
            return ask_about(as_written, *std::find_if(names.begin(), names.end(), is_long_office),
                             "an office stands where a name should",
                             "write the name, or delete the row if it is none of a person");
        take(std::move(row));
    }

    /// Who is named above the header and not below it comes, too, before the others.
    void take_named_above() {
        std::vector<Row> missing;
        std::vector<LinesAbove> lines;
        for (const auto& [number, name, role] : lines_.named_above()) {
            const auto is_same = [&, wanted = sorted_words(name)](const Row& row) {
                return sorted_words(util::join(names_of(found_.columns, row), " ")) == wanted;
            };
            if (std::any_of(found_.table.rows.begin(), found_.table.rows.end(), is_same))
                continue;
            Row row{.number = number, .cells = {}};
            const auto name_column = column_for(found_, "name");
            const auto role_column = column_for(found_, "role");
            row.cells.resize(std::max(name_column, role_column) + 1);
            row.cells[name_column] = name;
            row.cells[role_column] = role;
            missing.push_back(std::move(row));
            lines.push_back({above_header_, role, 0});
            found_.notes.emplace_back(
                fmt::format("{} is named above the header, in row {}, and is taken as {}",
                            util::in_quotes(name), number, role));
        }
        found_.table.rows.insert(found_.table.rows.begin(), missing.begin(), missing.end());
        above_.insert(above_.begin(), lines.begin(), lines.end());
    }

    [[nodiscard]] bool says_delegation_between() const {
        return std::any_of(above_.begin(), above_.end(),
                           [](const LinesAbove& lines) { return !lines.delegation.empty(); });
    }

    /// "Approved by" with whoever did, "Head of Protocol ________ T. Saar"; nobody is registered so.
    [[nodiscard]] bool signs_list(const Row& row) const {
        const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                        [](const std::string& cell) { return !cell.empty(); });
        if (first == row.cells.end())
            return false;
        const bool has_line = std::any_of(row.cells.begin(), row.cells.end(), is_line_to_sign);
        if (has_line && is_office_alone(*first))
            return true;
        return !(delegation_ && !row.cell(*delegation_).empty()) && is_sign_off(*first);
    }

    static bool is_line_to_sign(const std::string& cell) {
        constexpr std::size_t shortest = 4;
        return cell.size() >= shortest && cell.find_first_not_of('_') == std::string::npos;
    }

    /// A row whose columns of names are empty.
    void sort_nameless(Row row) {
        auto& taken = found_.table.rows;
        const auto before = continued_.empty() ? 0 : continued_.back();
        if (has_column(found_.columns, is_naming) && !taken.empty() &&
            std::max(taken.back().number, before) + 1 == row.number && goes_on(taken.back(), row)) {
            join_onto(taken.back(), row);
            return continued_.push_back(row.number);
        }
        bool only_numbers = true;
        bool only_delegation = true;
        bool is_read = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].empty())
                continue;
            only_numbers = only_numbers && is_number(row.cells[i]);
            is_read = is_read || !field_at(found_.columns, i).empty();
            only_delegation = only_delegation && (field_at(found_.columns, i) == "delegation" ||
                                                  field_at(found_.columns, i).empty());
        }
        if (options_.take_addresses && has_address(found_.columns, row))
            take(std::move(row));
        else if (only_numbers)
            numbered_.push_back(row.number);
        else if (!has_column(found_.columns, is_naming) && !has_column(found_.columns, is_code)) {
            unnamed_.push_back(row.number);
            found_.unnamed.push_back(std::move(row));
        } else if (!has_column(found_.columns, is_naming))
            take(std::move(row));
        else if (!is_read || only_delegation)
            leave_out(row, RowOutcome::left_out, "this row names nobody", {});
        else
            take(std::move(row));
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
        above_.push_back(lines_.above_person());
        found_.table.rows.push_back(std::move(row));
    }

    /// Refused for what stands in one of its cells, until somebody says whether it is a person.
    void ask_about(const Row& row, const std::string& text, std::string why, Remedy remedy) {
        leave_out(row, RowOutcome::refused, std::move(why), std::move(remedy));
        const auto cell = std::find(row.cells.begin(), row.cells.end(), text);
        if (cell == row.cells.end())
            return;
        auto& complaint = found_.left_out.back().complaint;
        complaint.value = text;
        complaint.may_be_one = true;
        complaint.field =
            column_name(found_.table.header, static_cast<std::size_t>(cell - row.cells.begin()));
        found_.asked.push_back(row);
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

    /// A column without a header that holds something is named for its place, to be told of.
    void name_columns() {
        for (std::size_t i = 0; i < found_.columns.columns.size(); ++i)
            if (found_.columns.columns[i].header.empty() &&
                std::any_of(found_.table.rows.begin(), found_.table.rows.end(),
                            [&](const Row& row) { return !row.cell(i).empty(); }))
                found_.columns.columns[i].header = column_name(found_.table.header, i);
    }

    void tell_leavings() {
        lines_.tell();
        if (!continued_.empty())
            found_.notes.emplace_back("What the row above says goes on in " + rows_in_words(continued_));
        if (!numbered_.empty())
            found_.notes.emplace_back("Nothing but a number stands in " + rows_in_words(numbered_));
        if (!unnamed_.empty())
            found_.notes.emplace_back("No column is known to have names: nobody is named in " +
                                      rows_in_words(unnamed_));
        if (!wide_.empty())
            found_.notes.emplace_back("What stands beyond the last header is not read: " +
                                      rows_in_words(wide_));
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
                has_column && (field_at(found_.columns, column).empty() ||
                               (is_told_only(field_at(found_.columns, column)) && !options_.take_addresses));
            if (!is_whole_row && is_unread) {
                unread.push_back(row);
                continue;
            }
            if (has_column)
                complaint.field = column_name(found_.table.header, column);
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
    SectionLines lines_{found_, grid_, header_, options_.is_delegation};
    std::optional<std::size_t> delegation_;     ///< the column
    std::string above_header_;                  ///< the delegation that stands there
    std::set<int> taken_;                       ///< numbers of rows
    std::vector<LinesAbove> above_;             ///< by row that was taken
    std::set<int> unsure_;                      ///< rows of people who are to be confirmed
    std::map<int, std::string> labelled_roles_; ///< by number of the row, where a role stands before the name
    Footnotes footnotes_;
    bool is_behind_total_ = false;
    std::vector<int> continued_;
    std::vector<int> numbered_;
    std::vector<int> unnamed_;
    std::vector<int> wide_;
};

} // namespace

FoundTable find_people(Grid grid, Header header, const FindingOptions& options, bool by_sheet,
                       std::string& delegation) {
    return Finder{std::move(grid), std::move(header), options}.find(by_sheet, delegation);
}

} // namespace plenary::exchange
