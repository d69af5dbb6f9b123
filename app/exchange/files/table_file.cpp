#include "exchange/files/table_file.hpp"

#include "exchange/error.hpp"
#include "exchange/files/csv.hpp"
#include "exchange/files/ods.hpp"
#include "exchange/files/text_recognising.hpp"
#include "exchange/files/xlsx.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <istream>
#include <utility>

namespace plenary::exchange {

namespace {

bool is_archive(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

/// What is no larger is read before it is judged.
constexpr std::size_t read_at_once = 16U << 20U;

/// Ends the reading where a cell begins with a quote that is not closed: all that follows would be this cell.
class OpenQuote {
public:
    void look(std::string_view so_far) {
        if (so_far.size() <= read_at_once || is_archive(so_far))
            return;
        for (; seen_ < so_far.size(); ++seen_) {
            const char c = so_far[seen_];
            if (c == '\0')
                continue; // half a character of UTF-16
            const bool begins_cell = !is_open_ && separators.find(former_) != std::string_view::npos;
            const bool is_second = is_closed_here_; // of two that stand for one
            is_closed_here_ = c == '"' && is_open_;
            if (c == '"' && begins_cell)
                begin_ = seen_;
            if (c == '"')
                is_open_ = !is_open_ && (begins_cell || is_second);
            former_ = c;
            if (is_open_ && seen_ - begin_ > longest)
                refuse(so_far.substr(0, begin_));
        }
    }

private:
    static constexpr std::string_view separators = ",;\t|\r\n";
    static constexpr std::size_t longest = 1U << 20U; // of a cell, as the reader of CSV has it

    [[noreturn]] static void refuse(std::string_view before) {
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        throw ExchangeError(
            fmt::format("the quote that opens a cell in line {} is not closed within 1 MiB", line),
            "close it, or double the quotes that belong to the text");
    }

    std::size_t seen_ = 0;
    std::size_t begin_ = 0; ///< of the cell
    char former_ = '\n';
    bool is_open_ = false;
    bool is_closed_here_ = false; ///< by the former character
};

/// Ends the reading of what has far too few rows for its size to be a table: lines, or the braces of JSON.
class LineDensity {
public:
    void look(std::string_view so_far) {
        quote_.look(so_far);
        lines_ += std::count_if(so_far.begin() + static_cast<std::ptrdiff_t>(seen_), so_far.end(),
                                [](char c) { return c == '\n' || c == '\r' || c == '{'; });
        seen_ = so_far.size();
        if (is_archive(so_far) || seen_ <= read_at_once + static_cast<std::size_t>(lines_) * a_line)
            return;
        throw ExchangeError(fmt::format("this is no table: its first {} MiB have room for {} only",
                                        seen_ >> 20U, util::counted(lines_, "row")),
                            "see that it is the right file, and that its rows stand on lines of their own");
    }

private:
    static constexpr std::size_t a_line = 4U << 10U;

    OpenQuote quote_;
    std::size_t seen_ = 0;
    std::ptrdiff_t lines_ = 0;
};

} // namespace

std::string table_bytes(const std::filesystem::path& path) {
    try {
        LineDensity density;
        return util::read_file(path, max_file_bytes, [&](std::string_view so_far) { density.look(so_far); });
    } catch (const util::FileError& error) {
        throw ExchangeError(error.what(), "name a CSV file or an Excel workbook of at most 256 MiB");
    }
}

std::string table_bytes(std::istream& in) {
    std::string bytes;
    LineDensity density;
    std::array<char, 65'536> piece{};
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > max_file_bytes)
            throw ExchangeError("the list is larger than 256 MiB", "split it into several files");
        density.look(bytes);
    }
    return bytes;
}

namespace {

/// In small letters, without white space and a byte order mark before it.
std::string beginning(std::string_view bytes) {
    constexpr std::size_t looked_at = 600;
    std::string text{util::trimmed(bytes.substr(0, looked_at))};
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// What is no table that is read, by its bytes: what it is, and how it can be saved as one.
void refuse_other_kinds(std::string_view bytes) {
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        throw ExchangeError("this is an old workbook (.xls), or one that is protected with a password",
                            "save it as .xlsx without a password, or as CSV");
    if (bytes.starts_with("%PDF-"))
        throw ExchangeError("this is a PDF, in which a table is only painted",
                            "ask for the workbook that it was made of, or type it off as .xlsx or CSV");
    if (bytes.starts_with("{\\rtf"))
        throw ExchangeError("this is a text document (.rtf)",
                            "copy its table into a workbook and save it as .xlsx");
    const auto text = beginning(bytes);
    if (text.starts_with("<?xml") &&
        text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos)
        throw ExchangeError("this is a workbook as XML of 2003",
                            "open it in a spreadsheet program and save it as .xlsx");
    for (const std::string_view mark : {"<!doctype html", "<html", "<table", "<head", "<meta"})
        if (text.starts_with(mark) || (text.starts_with("<?xml") && text.find(mark) != std::string::npos))
            throw ExchangeError("this is a web page (HTML), whatever its name says",
                                "open it in a spreadsheet program and save it as .xlsx");
}

} // namespace

std::vector<Grid> read_grids(std::string_view bytes, const TableOptions& options) {
    if (is_archive(bytes) && is_ods(bytes))
        return read_ods_grids(bytes, options.sheet, options.struck_runs);
    if (is_archive(bytes))
        return read_xlsx_grids(bytes, options.sheet, options.struck_runs);
    refuse_other_kinds(bytes);
    const auto recognised =
        options.encoding ? RecognisedText{to_utf8(bytes, options.encoding)} : recognise_text(bytes);
    auto grid = read_csv_grid(recognised.text, options.delimiter);
    if (!recognised.how.empty())
        grid.notes.emplace_back(recognised.how);
    return {std::move(grid)};
}

TableReading read_table(std::string_view bytes, const TableOptions& options) {
    if (is_archive(bytes))
        return read_xlsx(bytes, options.sheet);
    refuse_other_kinds(bytes);
    return read_csv(to_utf8(bytes, options.encoding), options.delimiter);
}

} // namespace plenary::exchange
