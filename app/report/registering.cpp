#include "report/registering.hpp"

#include "report/schedule/load_plan.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::report {

namespace {

using domain::RowOutcome;
using util::Align;
using util::Cell;

Cell row_cell_of(const std::string& text) {
    return text.empty() ? Cell{} : Cell{text};
}

/// Why and what to do, or what is otherwise than it was: "phone (not stated) -> +47 555 0101".
std::string note_of(const domain::RowReport& row, const domain::Wording& word) {
    std::vector<std::string> parts;
    if (row.former_status && row.status && row.former_status != row.status)
        parts.push_back(
            fmt::format("status {} -> {}", domain::word(*row.former_status), domain::word(*row.status)));
    for (const auto& part :
         {report::in_words(row.changes), row.complaint.message, row.complaint.remedy.in_words(word)})
        if (!part.empty())
            parts.push_back(part);
    for (const auto& each : row.passed_over)
        parts.push_back(each.field + " " + util::in_quotes(each.value) + ": " + each.message);
    return util::join(parts, "; ");
}

} // namespace

util::Sheet import_list(const std::vector<domain::RowReport>& rows, const std::vector<std::string>& notes,
                        const domain::Wording& word) {
    util::Sheet sheet;
    const bool has_sheets =
        std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.sheet.empty(); });
    sheet.columns = {{"row", "ROW", Align::right, false},
                     {"outcome", "OUTCOME"},
                     {"code", "CODE"},
                     {"status", "STATUS"},
                     {"column", "COLUMN"},
                     {"value", "VALUE"},
                     {"note", "NOTE"}};
    if (has_sheets)
        sheet.columns.insert(sheet.columns.begin(), {"sheet", "SHEET"});
    std::array<std::size_t, domain::Words<RowOutcome>::all.size()> counts{};
    for (const auto& row : rows) {
        ++counts[static_cast<std::size_t>(row.outcome)];
        sheet.rows.push_back({row.row == 0 ? Cell{} : Cell{std::int64_t{row.row}},
                              std::string{domain::word(row.outcome)}, row_cell_of(row.code.text()),
                              row.status ? Cell{std::string{domain::word(*row.status)}} : Cell{},
                              row_cell_of(row.complaint.field), row_cell_of(row.complaint.value),
                              row_cell_of(note_of(row, word))});
        if (has_sheets)
            sheet.rows.back().insert(sheet.rows.back().begin(), row_cell_of(row.sheet));
    }
    std::vector<std::string> words;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0 || i <= static_cast<std::size_t>(RowOutcome::refused))
            words.push_back(std::to_string(counts[i]) + " " + std::string{domain::Words<RowOutcome>::all[i]});
    sheet.notes.push_back(fmt::format("Rows: {}.", util::join(words, ", ")));
    sheet.notes.insert(sheet.notes.end(), notes.begin(), notes.end());
    return sheet;
}

util::Sheet doubles_list(const std::vector<names::Pair>& pairs,
                         const std::vector<domain::Participant>& participants) {
    util::Sheet sheet;
    sheet.columns = {{"score", "SCORE", Align::right, false},
                     {"participant", "PARTICIPANT"},
                     {"other", "OTHER"},
                     {"reason", "REASON"}};
    for (const auto& pair : pairs)
        sheet.rows.push_back({std::int64_t{pair.likeness.score}, participants[pair.first].code.text(),
                              participants[pair.second].code.text(), pair.likeness.reason});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nobody seems to be in the register twice.");
    return sheet;
}

} // namespace plenary::report
