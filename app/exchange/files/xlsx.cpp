#include "exchange/files/xlsx.hpp"

#include "exchange/error.hpp"
#include "exchange/files/table_builder.hpp"
#include "exchange/files/workbook.hpp"
#include "exchange/files/xml.hpp"
#include "names/fold.hpp"
#include "util/spreadsheet.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

constexpr std::size_t last_column = 16'384;

std::optional<std::size_t> whole_number(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// 0 for "A7", 27 for "AB7"; nothing beyond column XFD.
std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > last_column)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader : public XmlHandler {
public:
    SheetReader(const Workbook& workbook, StruckRuns struck_runs)
        : workbook_(workbook), takes_struck_runs_(struck_runs == StruckRuns::taken) {}

    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "row" && is_in("sheetData"))
            open_row(attributes);
        else if (name == "c" && is_in("row"))
            open_cell(attributes);
        else if (name == "f" && is_in("c"))
            has_formula_ = true;
        else if (name == "r" && is_within("is"))
            run_is_struck_ = false;
        else if (name == "strike" && is_within("is") && is_in("rPr"))
            run_is_struck_ = attributes.find("val").value_or("1") != "0";
        else if (name == "mergeCell")
            note_merge(attributes.find("ref").value_or(""));
    }

    void close(std::string_view name) override {
        if (name == "c" && is_in("row"))
            close_cell();
        else if (name == "row" && is_in("sheetData"))
            grid_.add({.number = row_,
                       .cells = std::exchange(cells_, {}),
                       .is_hidden = is_hidden_,
                       .struck = std::exchange(struck_, {})});
    }

    void text(std::string_view part) override {
        const bool is_value = is_in("c") && is_within("v");
        const bool is_inline = is_within("is") && is_within("t") && !is_within("rPh");
        if (is_value)
            append_cell_text(text_, part);
        else if (is_inline)
            rich_text_.append(part, run_is_struck_);
    }

    Grid finish() {
        auto grid = grid_.finish();
        tell_struck_parts(grid, struck_parts_);
        return grid;
    }

private:
    void open_row(const Attributes& attributes) {
        cells_.clear();
        column_ = 0;
        next_column_ = 0;
        const auto number = attributes.find("r");
        const auto row = number ? whole_number(*number) : static_cast<std::size_t>(row_) + 1;
        if (!row || *row < 1 || *row > static_cast<std::size_t>(last_row))
            throw ExchangeError("the workbook is damaged: a row has no valid number",
                                "open it in a spreadsheet program and save it anew as .xlsx");
        row_ = static_cast<int>(*row);
        const auto hidden = attributes.find("hidden").value_or("0");
        is_hidden_ = hidden == "1" || hidden == "true";
    }

    /// "A2:B4".
    void note_merge(std::string_view reference) {
        const auto colon = reference.find(':');
        const auto first = place_of(reference.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : place_of(reference.substr(colon + 1));
        if (first && last)
            grid_.merge({first->first, last->first, first->second, last->second});
    }

    static std::optional<std::pair<int, std::size_t>> place_of(std::string_view reference) {
        const auto digits = std::min(reference.find_first_of("0123456789"), reference.size());
        const auto column = column_of(reference);
        const auto row = whole_number(reference.substr(digits));
        if (!column || !row || *row > static_cast<std::size_t>(last_row))
            return std::nullopt;
        return std::pair{static_cast<int>(*row), *column};
    }

    void open_cell(const Attributes& attributes) {
        const auto reference = attributes.find("r");
        const auto column = reference ? column_of(*reference) : next_column_;
        if (!column || *column >= last_column)
            throw ExchangeError(
                fmt::format("the workbook is damaged: row {} has a cell without a valid place", row_),
                "open it in a spreadsheet program and save it anew as .xlsx");
        column_ = *column;
        next_column_ = column_ + 1;
        type_ = attributes.get("t");
        const auto style = whole_number(attributes.find("s").value_or("0"));
        format_ = style && *style < workbook_.formats.size() ? workbook_.formats[*style] : NumberFormat{};
        has_formula_ = false;
        is_struck_ = style && *style < workbook_.struck_styles.size() && workbook_.struck_styles[*style];
        text_.clear();
        rich_text_ = {};
        run_is_struck_ = false;
    }

    /// The text, but for what is struck out within it.
    std::string standing(const RichText& text) {
        is_struck_ = is_struck_ || text.is_struck();
        if (takes_struck_runs_)
            return text.whole();
        if (auto struck = text.struck_part(); !struck.empty())
            struck_parts_.push_back({row_, std::move(struck)});
        return text.text();
    }

    void close_cell() {
        std::string value = cell_value();
        if (trimmed(value).empty())
            return;
        if (column_ >= max_columns)
            return report(value, "this cell is too far to the right to be read",
                          "see that the table begins in the first columns and has nothing beside it");
        if (cells_.size() <= column_)
            cells_.resize(column_ + 1);
        if (is_struck_)
            struck_.push_back(column_);
        cells_[column_] =
            value.starts_with('\'') ? std::string(util::without_guard(value)) : std::move(value);
    }

    std::string cell_value() {
        if (type_ == "inlineStr")
            return standing(rich_text_);
        if (type_ == "str")
            return unescaped(text_);
        if (text_.empty()) {
            if (has_formula_)
                report("", "the formula in this cell has no stored value",
                       "open the file in a spreadsheet program and save it, or type the value");
            return {};
        }
        if (type_ == "s")
            return shared_text();
        if (type_ == "b")
            return text_ == "1" || text_ == "true" ? "true" : "false";
        if (type_ == "d")
            return iso_date_text(text_);
        if (type_ == "e") {
            report(text_, "this cell has the error value " + text_, "correct its formula, or type the value");
            return {};
        }
        return number();
    }

    std::string shared_text() {
        const auto index = whole_number(text_);
        if (index && *index < workbook_.shared_texts.size())
            return standing(workbook_.shared_texts[*index]);
        report(text_, "the text of this cell is missing in the file",
               "open the file in a spreadsheet program and type the text again");
        return {};
    }

    std::string number() {
        if (auto text = number_text(text_, format_, workbook_.from_1904))
            return *std::move(text);
        const bool is_plain = format_.kind == NumberFormat::Kind::plain;
        report(text_, is_plain ? "this is no number" : "this number is no date",
               "open the file in a spreadsheet program and type the value again");
        return text_;
    }

    void report(std::string_view value, std::string message, const char* remedy) {
        grid_.report(row_, column_, {"", std::string(value), std::move(message), remedy});
    }

    const Workbook& workbook_;
    bool takes_struck_runs_;
    GridBuilder grid_;
    int row_ = 0; ///< from 1
    bool is_hidden_ = false;
    std::vector<std::string> cells_;
    std::vector<std::size_t> struck_;
    // The cell that is being read.
    std::size_t column_ = 0;
    std::size_t next_column_ = 0;
    std::string type_;
    NumberFormat format_;
    bool has_formula_ = false;
    bool is_struck_ = false;
    bool run_is_struck_ = false;
    std::string text_;
    RichText rich_text_; ///< of a cell that has its text itself
    std::vector<StruckPart> struck_parts_;
};

const Workbook::Sheet& chosen_sheet(const Workbook& workbook, const std::optional<std::string>& name) {
    if (!name) {
        for (const auto& sheet : workbook.sheets)
            if (!sheet.hidden)
                return sheet;
        return workbook.sheets.front();
    }
    std::vector<std::string> names;
    for (const auto& sheet : workbook.sheets) {
        if (sheet.name == *name)
            return sheet;
        names.push_back("'" + sheet.name + "'");
    }
    for (const auto& sheet : workbook.sheets)
        if (names::fold(sheet.name) == names::fold(*name))
            return sheet;
    throw ExchangeError(fmt::format("the workbook has no sheet '{}'", *name),
                        "its sheets are " + util::list_in_words(names));
}

Grid read_sheet(const ZipArchive& archive, const Workbook& workbook, const Workbook::Sheet& sheet,
                StruckRuns struck_runs = StruckRuns::left_out) {
    const auto content = archive.read(sheet.part);
    if (!content)
        throw ExchangeError(fmt::format("the workbook is damaged: the sheet '{}' is missing", sheet.name),
                            "open it in a spreadsheet program and save it anew as .xlsx");
    SheetReader reader(workbook, struck_runs);
    parse_xml(*content, sheet.part, reader);
    Grid grid = reader.finish();
    grid.sheet = sheet.name;
    grid.is_hidden = sheet.hidden;
    return grid;
}

} // namespace

TableReading read_xlsx(std::string_view bytes, const std::optional<std::string>& sheet, RowWidth width) {
    const ZipArchive archive(bytes);
    const Workbook workbook = read_workbook(archive);
    return as_table(read_sheet(archive, workbook, chosen_sheet(workbook, sheet)), width);
}

std::vector<Grid> read_xlsx_grids(std::string_view bytes, const std::optional<std::string>& sheet,
                                  StruckRuns struck_runs) {
    const ZipArchive archive(bytes);
    const Workbook workbook = read_workbook(archive);
    if (sheet)
        return {read_sheet(archive, workbook, chosen_sheet(workbook, sheet), struck_runs)};
    std::vector<Grid> grids;
    for (const auto& each : workbook.sheets)
        if (Grid grid = read_sheet(archive, workbook, each, struck_runs); !grid.rows.empty())
            grids.push_back(std::move(grid));
    return grids;
}

} // namespace plenary::exchange
