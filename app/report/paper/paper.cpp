#include "report/paper/paper.hpp"

#include "util/capitals.hpp"

namespace plenary::report {

std::string Line::written() const {
    std::string text;
    for (const auto& piece : pieces)
        text += piece.text;
    return text;
}

std::string Line::shown() const {
    std::string text;
    for (const auto& piece : pieces)
        text += piece.in_capitals ? util::in_capitals(piece.text) : piece.text;
    return text;
}

util::Sheet sheet_of_table(const PaperTable& table) {
    util::Sheet sheet;
    for (const auto& column : table.columns)
        sheet.columns.push_back({"", column.title, column.align});
    for (const auto& row : table.rows) {
        auto& cells = row.is_strong ? sheet.total : sheet.rows.emplace_back();
        for (const auto& cell : row.cells)
            cells.push_back(util::text_cell(cell.shown()));
    }
    return sheet;
}

} // namespace plenary::report
