#include "exchange/files/csv.hpp"

#include "exchange/files/table_builder.hpp"
#include "util/spreadsheet.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace plenary::exchange {

namespace {

constexpr std::size_t kept_of_unclosed = 200;
/// No cell of a list is longer: where one seems to be, a quote is not closed, or the file is no table.
constexpr std::size_t most_of_a_cell = 1U << 20U;
/// Of a file, by which its delimiter is told.
constexpr std::size_t most_of_a_beginning = 1U << 20U;

/// What Excel puts first to tell the delimiter: `sep=;`, perhaps in quotes.
std::optional<char> named_delimiter(std::string_view text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view prefix = "sep=";
    if (line.size() == prefix.size() + 1 && line.starts_with(prefix) && line.back() != '"')
        return line.back();
    return std::nullopt;
}

/// In the first line, ended outside quotes, that holds anything but candidates and blanks.
char likely_delimiter(std::string_view text) {
    text = text.substr(0, most_of_a_beginning);
    // The first of equally frequent ones: a comma is the one most likely to be part of a header.
    constexpr std::array candidates{'\t', ';', ','};
    std::array<std::size_t, candidates.size()> counts{};
    bool quoted = false;
    bool has_text = false;
    for (const char c : text) {
        if (!quoted && (c == '\n' || c == '\r')) {
            if (has_text)
                break;
            counts.fill(0);
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        const auto candidate = std::find(candidates.begin(), candidates.end(), c);
        if (candidate == candidates.end())
            has_text = has_text || (c != ' ' && c != '"');
        else if (!quoted)
            ++counts.at(static_cast<std::size_t>(candidate - candidates.begin()));
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

/// That by which most records of the beginning have as many cells as others, and at least two.
char steadiest_delimiter(std::string_view text) {
    text = text.substr(0, most_of_a_beginning);
    constexpr std::array candidates{'\t', ';', ',', '|'};
    constexpr int looked_at = 60;
    char best = likely_delimiter(text);
    std::pair<int, std::size_t> most{0, 1}; // records, and how many cells each has
    for (const char candidate : candidates) {
        std::map<std::size_t, int> records; // by number of cells
        CsvReader reader(text, candidate);
        for (int i = 0; i < looked_at; ++i) {
            const auto record = reader.next();
            if (!record)
                break;
            if (record->cells.size() > 1)
                ++records[record->cells.size()];
        }
        for (const auto& [cells, count] : records)
            if (std::pair{count, cells} > most) {
                most = {count, cells};
                best = candidate;
            }
    }
    return best;
}

} // namespace

std::optional<CsvRecord> CsvReader::next() {
    if (offset_ >= text_.size())
        return std::nullopt;
    CsvRecord record{++number_, line_, {}};
    After after = After::cell;
    while (after == After::cell)
        after = read_cell(record);
    if (after == After::nothing)
        return std::nullopt;
    for (std::string& cell : record.cells)
        if (cell.starts_with('\''))
            cell = std::string(util::without_guard(cell));
    return record;
}

void CsvReader::skip_line() {
    offset_ = std::min(text_.find_first_of("\r\n", offset_), text_.size());
    if (offset_ < text_.size())
        pass_line_end(nullptr);
}

CsvReader::After CsvReader::read_cell(CsvRecord& record) {
    // Of a row that is wider than a table may be, one cell beyond tells so.
    std::string& cell =
        record.cells.size() <= max_columns ? record.cells.emplace_back() : record.cells.back();
    cell.clear();
    if (offset_ < text_.size() && text_[offset_] == '"') {
        if (!read_quoted(cell)) {
            const bool is_long = cell.size() > most_of_a_cell;
            blame(record, cell.substr(0, kept_of_unclosed),
                  is_long ? "this cell is longer than 1 MiB"
                          : "the quote that opens this cell is never closed",
                  "close its quote, or double the quotes that belong to the text");
            return After::nothing;
        }
        const std::size_t closed = offset_;
        read_plain(cell);
        if (offset_ != closed)
            blame(record, cell, "text follows the closing quote of this cell",
                  "double the quotes that belong to the text");
        return read_separator();
    }
    read_plain(cell);
    if (cell.size() > most_of_a_cell) {
        blame(record, cell.substr(0, kept_of_unclosed), "this cell is longer than 1 MiB",
              "see that the file is a table, and its delimiter the one that is used");
        return After::nothing;
    }
    if (cell.find('"') != std::string::npos)
        blame(record, cell, "a quote stands within a cell that does not begin with one",
              "put the whole cell in quotes, and double the quotes that belong to the text");
    return read_separator();
}

/// From the opening quote to behind the closing one; false if there is none, or the cell is too long.
bool CsvReader::read_quoted(std::string& cell) {
    ++offset_;
    while (offset_ < text_.size() && cell.size() <= most_of_a_cell) {
        const std::size_t special = std::min(text_.find_first_of("\"\r\n", offset_), text_.size());
        cell += text_.substr(offset_, special - offset_);
        offset_ = special;
        if (offset_ == text_.size())
            break;
        if (text_[offset_] != '"') {
            pass_line_end(&cell);
            continue;
        }
        ++offset_;
        if (offset_ == text_.size() || text_[offset_] != '"')
            return true;
        cell += '"';
        ++offset_;
    }
    return false;
}

/// Up to the next delimiter or end of line, quotes or not.
void CsvReader::read_plain(std::string& cell) {
    const auto begin = offset_;
    while (offset_ < text_.size() && text_[offset_] != delimiter_ && !is_line_end())
        ++offset_;
    cell.append(text_.substr(begin, std::min(offset_ - begin, most_of_a_cell + 1)));
}

CsvReader::After CsvReader::read_separator() {
    if (offset_ == text_.size())
        return After::record;
    if (is_line_end()) {
        pass_line_end(nullptr);
        return After::record;
    }
    ++offset_;
    return After::cell;
}

bool CsvReader::is_line_end() const {
    return text_[offset_] == '\n' || text_[offset_] == '\r';
}

void CsvReader::pass_line_end(std::string* cell) {
    const std::size_t length = text_.substr(offset_, 2) == "\r\n" ? 2 : 1;
    if (cell != nullptr)
        *cell += text_.substr(offset_, length);
    offset_ += length;
    ++line_;
}

void CsvReader::blame(const CsvRecord& record, std::string value, const char* message, const char* remedy) {
    // One more than a table may have: reporting it is what refuses the table.
    if (faults_.size() <= max_problems)
        faults_.push_back(
            {record.number, record.line, record.cells.size() - 1, {"", std::move(value), message, remedy}});
}

namespace {

Grid read_grid(std::string_view text, std::optional<char> delimiter, char (*likely)(std::string_view)) {
    const auto named = named_delimiter(text);
    const std::size_t first_line = named ? std::min(text.find_first_of("\r\n"), text.size()) : 0;
    if (!delimiter)
        delimiter = named ? named : likely(text.substr(first_line));
    CsvReader reader(text, *delimiter);
    if (named)
        reader.skip_line();
    GridBuilder grid;
    while (auto record = reader.next())
        grid.add({record->number, record->line, std::move(record->cells)});
    for (const CsvFault& fault : reader.faults()) {
        const std::string place =
            fault.line == fault.record ? "" : fmt::format(" (line {} of the file)", fault.line);
        auto complaint = fault.complaint;
        complaint.message += place;
        grid.report(fault.record, fault.column, std::move(complaint));
    }
    return grid.finish();
}

} // namespace

TableReading read_csv(std::string_view text, std::optional<char> delimiter) {
    return as_table(read_grid(text, delimiter, likely_delimiter));
}

Grid read_csv_grid(std::string_view text, std::optional<char> delimiter) {
    return read_grid(text, delimiter, steadiest_delimiter);
}

} // namespace plenary::exchange
