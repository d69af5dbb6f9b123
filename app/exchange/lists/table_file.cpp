#include "exchange/lists/table_file.hpp"

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

/// Ends the reading of what has far too few rows for its size to be a table: lines, or the braces of JSON.
class LineDensity {
public:
    void look(std::string_view so_far) {
        lines_ += std::count_if(so_far.begin() + static_cast<std::ptrdiff_t>(seen_), so_far.end(),
                                [](char c) { return c == '\n' || c == '\r' || c == '{'; });
        seen_ = so_far.size();
        if (is_archive(so_far) || seen_ <= at_least + static_cast<std::size_t>(lines_) * a_line)
            return;
        throw ExchangeError(fmt::format("this is no table: its first {} MiB have room for {} only",
                                        seen_ >> 20U, util::counted(lines_, "row")),
                            "see that it is the right file, and that its rows stand on lines of their own");
    }

private:
    static constexpr std::size_t at_least = 16U << 20U;
    static constexpr std::size_t a_line = 4U << 10U;

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
