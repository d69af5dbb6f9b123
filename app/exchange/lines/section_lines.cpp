#include "exchange/lines/section_lines.hpp"

#include "domain/model.hpp"
#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/headers/headers.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/title_delegation.hpp"
#include "exchange/lines/total_lines.hpp"
#include "exchange/people/labelled_names.hpp"
#include "exchange/people/row_reading.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace plenary::exchange {

namespace {

auto first_of_body(const Grid& grid, const Header& header) {
    return grid.rows.begin() + static_cast<std::ptrdiff_t>(header.first_below);
}

/// "France" of "Country: France".
std::string without_label(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos)
        return text;
    const auto meaning = meaning_of(text.substr(0, colon));
    return meaning && meaning->field == "delegation" ? util::trim(std::string_view{text}.substr(colon + 1))
                                                     : text;
}

} // namespace

SectionLines::SectionLines(FoundTable& found, const Grid& grid, const Header& header,
                           const std::function<bool(const std::string&)>& is_delegation)
    : found_(found), grid_(grid), header_(header), is_delegation_(is_delegation) {}

void SectionLines::look_above_header() {
    if (!grid_.sheet.empty())
        found_.above.push_back(grid_.sheet);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < header_.first; ++i) {
        const auto& row = grid_.rows[i];
        std::copy_if(row.cells.begin(), row.cells.end(), std::back_inserter(found_.above),
                     [](const std::string& cell) { return !cell.empty(); });
        for (const auto& cell : row.cells)
            if (!cell.empty() && (lines.empty() || lines.back() != util::in_quotes(cell)))
                lines.push_back(util::in_quotes(cell));
        auto text = heading_text(without_label(only_text(row)));
        if (text.empty())
            text = behind_label(row);
        if (!names_delegation(text))
            text = delegation_in_title(text, is_delegation_);
        if (names_delegation(text))
            begin_section(text, fmt::format("Row {} above the header", row.number));
        look_for_person(row);
        // "Participants" says no more than that the list has some.
        if (const auto role = read_role(heading_text(only_text(row)));
            role && *role != domain::Role::delegate) {
            role_ = domain::word(*role);
            is_role_outside_ = true;
            role_lines_.push_back(row.number);
        }
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

std::string SectionLines::behind_label(const Row& row) const {
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

void SectionLines::look_for_person(const Row& row) {
    std::string label;
    for (const auto& cell : row.cells) {
        if (cell.empty())
            continue;
        const auto labelled = name_behind_role(cell);
        const auto role = labelled ? std::optional{labelled->role} : read_role(heading_text(label));
        const auto& name = labelled ? labelled->name : cell;
        if (role && is_whole_name(name))
            named_above_.push_back({row.number, name, std::string{domain::word(*role)}});
        label = cell;
    }
}

void SectionLines::begin_with(const std::string& delegation) {
    if (section_.empty())
        section_ = delegation;
}

void SectionLines::begin_section(const std::string& delegation, const std::string& where) {
    section_ = delegation;
    has_small_sections_ = has_small_sections_ || !is_in_capitals(delegation);
    found_.notes.emplace_back(fmt::format("{}, {}, stands for the delegation of the rows below it", where,
                                          util::in_quotes(delegation)));
}

void SectionLines::look_at_names() {
    const auto delegation = column_with(found_.columns, "delegation");
    for (auto row = first_of_body(grid_, header_); row != grid_.rows.end(); ++row) {
        const auto names = names_of(found_.columns, *row);
        if (names.empty() || !only_text(*row).empty())
            continue;
        ++people_.rows;
        people_.with_delegation += delegation && !row->cell(*delegation).empty() ? 1U : 0U;
        people_.in_capitals += is_in_capitals(names.front()) ? 1U : 0U;
        people_.of_words += util::split_words(names.front()).size() > 1 ? 1U : 0U;
    }
}

bool SectionLines::begins_known_section(const Row& row) {
    const auto text = heading_text(without_label(only_text(row)));
    if (text.empty() || !names_delegation(text))
        return false;
    section_ = text;
    has_small_sections_ = has_small_sections_ || !is_in_capitals(text);
    sections_.push_back(row.number);
    is_role_outside_ = is_role_outside_ || is_behind_role_line_;
    if (!is_role_outside_)
        role_.clear();
    return true;
}

bool SectionLines::begins_class(const Row& row) {
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

bool SectionLines::begins_role(const Row& row) {
    const auto text = only_text(row);
    const bool may_be_role = is_line(row, text) && !is_total(text); // "2 delegates"
    const auto role = may_be_role ? read_role(heading_text(text)) : std::nullopt;
    // "Observers" may be those of the delegation above, "NGO" and "Observer States" are not.
    const bool is_class = role == domain::Role::observer &&
                          (text.find(' ') != std::string::npos || text.size() <= 4) && names_class(text);
    if (!role || is_class)
        return false;
    role_ = domain::word(*role);
    // Where "OBSERVERS" and the like end a delegation, "SECRETARIAT" is of none above it.
    const bool stands_out = has_small_sections_ && is_in_capitals(text);
    if (role == domain::Role::secretariat && (!classes_.empty() || stands_out)) {
        section_.clear();
        ++headings_;
    }
    is_behind_role_line_ = true;
    role_lines_.push_back(row.number);
    return true;
}

LineKind SectionLines::read_unknown(const Row& row, const std::string& text) {
    constexpr std::size_t fifth = 5;
    const auto read = std::count_if(found_.columns.columns.begin(), found_.columns.columns.end(),
                                    [](const Column& column) { return !column.field.empty(); });
    if (grid_.has_known_header || !is_line(row, text) || read < 2 || people_.rows == 0)
        return LineKind::name;
    const bool lacks_part = column_with(found_.columns, "family") && column_with(found_.columns, "given");
    const bool stands_out = is_in_capitals(text) && fifth * people_.in_capitals < people_.rows;
    // Where each row has its delegation and no line does, a part of a name alone is somebody of whom more is asked.
    if (!stands_out && !names_body(text) && sections_.empty() && classes_.empty() && is_named_by_column())
        return LineKind::name;
    const bool is_one_word = !sections_.empty() && util::split_words(text).size() == 1 &&
                             fifth * people_.of_words >= (fifth - 1) * people_.rows;
    if (!lacks_part && !stands_out && !is_one_word && !names_body(text))
        return LineKind::name;
    const auto delegation = column_with(found_.columns, "delegation");
    const auto next = std::find_if(first_of_body(grid_, header_), grid_.rows.end(),
                                   [&](const Row& each) { return each.number > row.number; });
    const bool is_above_people =
        next != grid_.rows.end() && !names_of(found_.columns, *next).empty() && only_text(*next).empty();
    if (!is_above_people || (delegation && !next->cell(*delegation).empty()))
        return LineKind::nobody;
    section_ = heading_text(text);
    ++headings_;
    sections_.push_back(row.number);
    return LineKind::section;
}

bool SectionLines::is_named_by_column() const {
    constexpr std::size_t nearly_all = 80;
    return people_.rows > 0 && 100 * people_.with_delegation >= nearly_all * people_.rows;
}

bool SectionLines::is_line(const Row& row, const std::string& text) const {
    const auto column =
        static_cast<std::size_t>(std::find(row.cells.begin(), row.cells.end(), text) - row.cells.begin());
    return !text.empty() && (header_.row.cells.size() > 1 || header_.is_missing) &&
           (column == 0 || is_naming(field_at(found_.columns, column)) ||
            field_at(found_.columns, column) == "delegation");
}

bool SectionLines::names_delegation(const std::string& text) const {
    return has_letter(text) && is_delegation_(text);
}

void SectionLines::name_sheet(bool by_sheet) {
    if (by_sheet || (section_.empty() && names_delegation(grid_.sheet)))
        begin_section(grid_.sheet, "The name of the sheet");
}

bool SectionLines::takes(const Row& row) {
    return begins_known_section(row) || begins_role(row) || begins_class(row);
}

LinesAbove SectionLines::above_person() {
    is_behind_role_line_ = false;
    return {section_, role_, headings_};
}

void SectionLines::tell() const {
    if (!sections_.empty())
        found_.notes.emplace_back("The delegation stands in lines of its own: " + rows_in_words(sections_));
    if (!classes_.empty())
        found_.notes.emplace_back("These lines head those who follow, and name no delegation: " +
                                  rows_in_words(classes_));
}

} // namespace plenary::exchange
