#include "report/registering.hpp"

#include "report/schedule/load_plan.hpp"
#include "util/row_numbers.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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

namespace {

constexpr std::size_t rows_of_screen = 30;
constexpr std::size_t shown_of_alike = 3;

/// Without what stands in quotation marks, which is of the row.
std::string without_quoted(const std::string& text) {
    std::string plain;
    bool is_quoted = false;
    for (const char c : text) {
        is_quoted = c == '\'' ? !is_quoted : is_quoted;
        if (!is_quoted)
            plain += c;
    }
    return plain;
}

/// Which rows are told of, the others being as these.
class Screen {
public:
    explicit Screen(const domain::Wording& word) : word_(word) {}

    [[nodiscard]] bool shows(const domain::RowReport& row) {
        const auto note = note_of(row, word_);
        const bool is_counted = note.empty() || (row.is_returning && row.passed_over.empty());
        if (is_counted && (row.outcome == RowOutcome::added || row.outcome == RowOutcome::same)) {
            ++unsaid_;
            return false;
        }
        const bool is_left = row.outcome == RowOutcome::left_out || row.outcome == RowOutcome::held;
        auto& alike = alike_[{row.sheet, row.outcome, row.complaint.field,
                              is_left ? std::string{} : row.complaint.value, without_quoted(note)}];
        alike.note = note;
        alike.rows.push_back(row.row);
        return alike.rows.size() <= shown_of_alike;
    }

    [[nodiscard]] std::vector<std::string> notes() const {
        std::vector<std::string> said;
        for (const auto& [key, alike] : alike_) {
            if (alike.rows.size() <= shown_of_alike)
                continue;
            const std::vector<int> others{alike.rows.begin() + shown_of_alike, alike.rows.end()};
            const auto& sheet = std::get<0>(key);
            const auto& value = std::get<3>(key);
            said.push_back(fmt::format("{}Likewise {}, and not shown: {} ({}{}).",
                                       sheet.empty() ? "" : util::in_quotes(sheet) + ": ",
                                       domain::word(std::get<1>(key)), util::rows_in_words(others),
                                       value.empty() ? "" : util::in_quotes(value) + ": ", alike.note));
        }
        if (unsaid_ > 0)
            said.push_back(
                fmt::format("Not shown: {} of which nothing else is to be said; the answer as CSV has all.",
                            unsaid_ == 1 ? "1 row" : std::to_string(unsaid_) + " rows"));
        return said;
    }

private:
    struct Alike {
        std::string note;
        std::vector<int> rows;
    };

    const domain::Wording& word_;
    std::map<std::tuple<std::string, RowOutcome, std::string, std::string, std::string>, Alike> alike_;
    std::size_t unsaid_ = 0;
};

} // namespace

util::Sheet import_screen(const std::vector<domain::RowReport>& rows, const std::vector<std::string>& notes,
                          const domain::Wording& word) {
    auto sheet = import_list(rows, notes, word);
    if (rows.size() <= rows_of_screen)
        return sheet;
    Screen screen{word};
    std::vector<std::vector<Cell>> shown;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (screen.shows(rows[i]))
            shown.push_back(std::move(sheet.rows[i]));
    sheet.rows = std::move(shown);
    const auto said = screen.notes();
    sheet.notes.insert(sheet.notes.begin() + 1, said.begin(), said.end());
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
                              participants[pair.second].code.text(), pair.likeness.reason()});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nobody seems to be in the register twice.");
    return sheet;
}

} // namespace plenary::report
