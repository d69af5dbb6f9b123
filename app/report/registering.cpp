#include "report/registering.hpp"

#include "util/text.hpp"

#include <array>

namespace plenary::report {

namespace {

using domain::RowOutcome;
using util::Align;
using util::Cell;

Cell cell_of(const std::string& text) {
    return text.empty() ? Cell{} : Cell{text};
}

std::string note_of(const domain::RowReport& row) {
    if (row.message.empty() || row.hint.empty())
        return row.message + row.hint;
    return row.message + "; " + row.hint;
}

} // namespace

util::Sheet import_list(const std::vector<domain::RowReport>& rows, const std::vector<std::string>& notes) {
    util::Sheet sheet;
    sheet.columns = {{"row", "ROW", Align::right, false},
                     {"outcome", "OUTCOME"},
                     {"code", "CODE"},
                     {"status", "STATUS"},
                     {"column", "COLUMN"},
                     {"value", "VALUE"},
                     {"note", "NOTE"}};
    std::array<std::size_t, domain::Words<RowOutcome>::all.size()> counts{};
    for (const auto& row : rows) {
        ++counts[static_cast<std::size_t>(row.outcome)];
        sheet.rows.push_back({row.row == 0 ? Cell{} : Cell{std::int64_t{row.row}},
                              std::string{domain::word(row.outcome)}, cell_of(row.code.text()),
                              row.status ? Cell{std::string{domain::word(*row.status)}} : Cell{},
                              cell_of(row.column), cell_of(row.value), cell_of(note_of(row))});
    }
    std::vector<std::string> words;
    for (std::size_t i = 0; i < counts.size(); ++i)
        words.push_back(std::to_string(counts[i]) + " " + std::string{domain::Words<RowOutcome>::all[i]});
    sheet.notes.push_back("Rows: " + util::join(words, ", ") + ".");
    sheet.notes.insert(sheet.notes.end(), notes.begin(), notes.end());
    return sheet;
}

util::Sheet doubles_list(const std::vector<domain::Pair>& pairs,
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
