#include "util/markup.hpp"
#include "util/sheet_formats.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::util {

namespace {

std::string shown(const Column& column, const Cell& cell, std::string_view missing) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return for_terminal(*text);
    }
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number) + (column.percent ? "%" : "");
    }
    if (const auto* truth = std::get_if<bool>(&cell)) {
        return *truth ? "yes" : "no";
    }
    return std::string(missing);
}

std::vector<std::string> shown_row(const Sheet& sheet, const std::vector<Cell>& cells,
                                   std::string_view missing) {
    std::vector<std::string> row;
    row.reserve(sheet.columns.size());
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        row.push_back(shown(sheet.columns[i], cell_at(cells, i), missing));
    }
    return row;
}

std::vector<std::string> titles_of(const Sheet& sheet) {
    std::vector<std::string> titles;
    for (const Column& column : sheet.columns) {
        titles.push_back(for_terminal(column.title));
    }
    return titles;
}

void write_line(std::ostream& out, const Sheet& sheet, const std::vector<std::string>& row,
                const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        line += i == 0 ? "" : "  ";
        const bool right = sheet.columns[i].align == Align::right;
        line += right ? pad_left(row[i], widths[i]) : pad_right(row[i], widths[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
}

std::vector<std::size_t> widths_of(const std::vector<std::vector<std::string>>& lines, std::size_t columns) {
    std::vector<std::size_t> widths(columns, 0);
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < columns; ++i) {
            widths[i] = std::max(widths[i], display_width(line[i]));
        }
    }
    return widths;
}

std::size_t line_width(const std::vector<std::size_t>& widths) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        width += widths[i] + (i == 0 ? 0 : 2);
    }
    return width;
}

void write_pipe_row(std::ostream& out, const std::vector<std::string>& row) {
    out << '|';
    for (const std::string& cell : row) {
        out << ' ' << cell << (cell.empty() ? "|" : " |");
    }
    out << '\n';
}

std::vector<std::string> markdown_row(std::vector<std::string> row) {
    std::transform(row.begin(), row.end(), row.begin(), markdown_text);
    return row;
}

std::vector<std::string> bold(std::vector<std::string> row) {
    for (std::string& cell : row) {
        if (!cell.empty()) {
            cell.insert(0, "**").append("**");
        }
    }
    return row;
}

} // namespace

void write_table(std::ostream& out, const Sheet& sheet) {
    std::vector<std::vector<std::string>> lines = {titles_of(sheet)};
    for (const auto& row : sheet.rows) {
        lines.push_back(shown_row(sheet, row, "-"));
    }
    if (!sheet.total.empty()) {
        lines.push_back(shown_row(sheet, sheet.total, ""));
    }
    const std::vector<std::size_t> widths = widths_of(lines, sheet.columns.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!sheet.total.empty() && i + 1 == lines.size()) {
            out << std::string(line_width(widths), '-') << '\n';
        }
        write_line(out, sheet, lines[i], widths);
    }
    if (!sheet.notes.empty()) {
        out << '\n';
    }
    for (const std::string& note : sheet.notes) {
        out << for_terminal(note) << '\n';
    }
}

void write_markdown(std::ostream& out, const Sheet& sheet) {
    write_pipe_row(out, markdown_row(titles_of(sheet)));
    std::vector<std::string> alignment;
    for (const Column& column : sheet.columns) {
        alignment.emplace_back(column.align == Align::right ? "---:" : ":---");
    }
    write_pipe_row(out, alignment);
    for (const auto& row : sheet.rows) {
        write_pipe_row(out, markdown_row(shown_row(sheet, row, "-")));
    }
    if (!sheet.total.empty()) {
        write_pipe_row(out, bold(markdown_row(shown_row(sheet, sheet.total, ""))));
    }
    for (const std::string& note : sheet.notes) {
        out << '\n' << markdown_paragraph(note) << '\n';
    }
}

} // namespace plenary::util
