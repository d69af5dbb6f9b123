#include "exchange/files/table.hpp"

#include "exchange/error.hpp"
#include "exchange/files/table_builder.hpp"
#include "util/clean_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace plenary::exchange {

namespace {

constexpr std::size_t shown_bytes = 80;

/// The offset of the code point that ends before `end`.
std::size_t step_back(std::string_view text, std::size_t end) {
    --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

/// At most `shown_bytes`, between two characters.
std::string shortened(std::string_view value) {
    if (value.size() <= shown_bytes)
        return std::string(value);
    return std::string(value.substr(0, step_back(value, shown_bytes + 1))) + "…";
}

/// Each of them, and as far as the last that is not empty.
void trim_all(std::vector<std::string>& cells) {
    for (std::string& cell : cells)
        if (const std::string_view inner = trimmed(cell); inner.size() != cell.size())
            cell = std::string(inner);
    while (!cells.empty() && cells.back().empty())
        cells.pop_back();
}

void refuse_more_problems(std::size_t reported, int row, const domain::Complaint& complaint) {
    if (reported == max_problems)
        throw ExchangeError(fmt::format("more than {} cells cannot be read: row {}: {}", max_problems, row,
                                        complaint.message),
                            "see that the delimiter and the quotes are those of a CSV file");
}

} // namespace

const std::string& Row::cell(std::size_t column) const {
    static const std::string none;
    return column < cells.size() ? cells[column] : none;
}

bool Row::is_emptied(std::size_t column) const {
    return cell(column).empty() && !(column < silent.size() && silent[column]);
}

std::string_view Row::lines_of(std::size_t column) const {
    for (const auto& [place, text] : lines)
        if (place == column)
            return text;
    return {};
}

std::string column_letters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::string column_name(const Row& header, std::size_t column) {
    const std::string& text = header.cell(column);
    return text.empty() ? "column " + column_letters(column) : text;
}

void SizeGuard::count(const Row& row) {
    cells_ += row.cells.size();
    for (const std::string& cell : row.cells)
        bytes_ += cell.size();
    if (cells_ > max_cells || bytes_ > max_text_bytes)
        throw ExchangeError(fmt::format("the table is too large: above {} cells or {} MiB of text", max_cells,
                                        max_text_bytes >> 20U),
                            "split it into several files");
}

void GridBuilder::clean(Row& row) {
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        auto& cell = row.cells[column];
        auto clean = util::clean_text(cell);
        if (clean.trouble)
            report(row.number, column,
                   {"", std::move(clean.text), fmt::format("the cell has {} in it", clean.trouble->what),
                    clean.trouble->help});
        else {
            if (cell.find('\n') != std::string::npos)
                if (auto lines = util::clean_text(cell, util::TextLines::many);
                    lines.text.find('\n') != std::string::npos)
                    row.lines.emplace_back(column, std::move(lines.text));
            cell = std::move(clean.text);
        }
    }
    while (!row.cells.empty() && row.cells.back().empty())
        row.cells.pop_back();
}

void GridBuilder::add(Row row) {
    if (row.cells.size() > max_columns)
        row.cells.resize(max_columns + 1);
    size_.count(row);
    clean(row);
    if (row.cells.empty())
        return;
    grid_.rows.push_back(std::move(row));
}

void GridBuilder::report(int row, std::size_t column, domain::Complaint complaint) {
    refuse_more_problems(grid_.problems.size(), row, complaint);
    complaint.value = shortened(complaint.value);
    grid_.problems.push_back({row, column, std::move(complaint)});
}

TableReading as_table(Grid grid, RowWidth width) {
    TableBuilder table{width};
    for (auto& row : grid.rows)
        table.add(row.number, row.line, std::move(row.cells));
    for (auto& problem : grid.problems)
        table.report(problem.row, problem.column, std::move(problem.complaint));
    return table.finish();
}

void TableBuilder::add(int number, int line, std::vector<std::string> cells) {
    trim_all(cells);
    if (cells.empty())
        return;
    Row row{number, line, std::move(cells)};
    if ((table_.header.cells.empty() || width_ == RowWidth::any) && row.cells.size() > max_columns)
        throw ExchangeError(fmt::format("row {} has more than {} cells", number, max_columns),
                            "see that the first row has the headers, and no cell far to the right of them");
    check_width(row);
    size_.count(row);
    if (table_.header.cells.empty())
        table_.header = std::move(row);
    else
        table_.rows.push_back(std::move(row));
}

void TableBuilder::check_width(Row& row) {
    const std::size_t width = table_.header.cells.size();
    if (width_ == RowWidth::any || width == 0 || row.cells.size() <= width)
        return;
    const auto extra = std::find_if(row.cells.begin() + static_cast<std::ptrdiff_t>(width), row.cells.end(),
                                    [](const std::string& cell) { return !cell.empty(); });
    report(row.number, static_cast<std::size_t>(extra - row.cells.begin()),
           {"", *extra, fmt::format("this row has {} cells, the header only {}", row.cells.size(), width),
            "give the column a header, or put quotes around a text that has the delimiter in it"});
    row.cells.resize(width);
    while (!row.cells.empty() && row.cells.back().empty())
        row.cells.pop_back();
}

void TableBuilder::report(int row, std::size_t column, domain::Complaint complaint) {
    refuse_more_problems(reported_.size(), row, complaint);
    complaint.value = shortened(complaint.value);
    reported_.push_back({column, {row, std::move(complaint)}});
}

TableReading TableBuilder::finish() {
    if (table_.header.cells.empty() && reported_.empty())
        throw ExchangeError("the table is empty", "its first row has to have the headers of the columns");
    std::sort(reported_.begin(), reported_.end(), [](const Reported& a, const Reported& b) {
        return std::tie(a.problem.row, a.column, a.problem.complaint.message) <
               std::tie(b.problem.row, b.column, b.problem.complaint.message);
    });
    TableReading reading{std::move(table_), {}};
    for (Reported& reported : reported_) {
        reported.problem.complaint.field = column_name(reading.table.header, reported.column);
        reading.problems.push_back(std::move(reported.problem));
    }
    return reading;
}

} // namespace plenary::exchange
