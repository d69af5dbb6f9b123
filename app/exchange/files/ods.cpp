#include "exchange/files/ods.hpp"

#include "exchange/error.hpp"
#include "exchange/files/number_format.hpp"
#include "exchange/files/table_builder.hpp"
#include "exchange/files/workbook.hpp"
#include "exchange/files/xml.hpp"
#include "exchange/files/zip.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace plenary::exchange {

namespace {

constexpr std::string_view content_type = "application/vnd.oasis.opendocument.spreadsheet";

/// A number of times or cells, at least 1 and at most as many as there are rows.
int count_of(const Attributes& attributes, std::string_view name) {
    const auto text = attributes.find(name).value_or("1");
    int value = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::clamp(value, 1, last_row) : 1;
}

bool is_error_value(std::string_view text) {
    return text.starts_with("Err:") ||
           (text.starts_with('#') && text.size() > 2 && (text.back() == '!' || text.back() == '?')) ||
           text == "#N/A";
}

class ContentReader : public XmlHandler {
public:
    explicit ContentReader(StruckRuns struck_runs) : takes_struck_runs_(struck_runs == StruckRuns::taken) {}

    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "style")
            style_ = attributes.get("name");
        else if (name == "text-properties" && is_in("style"))
            note_struck(attributes);
        else if (name == "table-properties" && attributes.find("display") == "false")
            hidden_styles_.insert(style_);
        else if (name == "table" && is_in("spreadsheet"))
            open_table(attributes);
        else if (name == "table-row" && is_within("spreadsheet"))
            open_row(attributes);
        else if ((name == "table-cell" || name == "covered-table-cell") && is_in("table-row"))
            open_cell(attributes);
        else if (in_cell_)
            open_text(name, attributes);
    }

    void close(std::string_view name) override {
        if ((name == "table-cell" || name == "covered-table-cell") && is_in("table-row"))
            close_cell();
        else if (name == "table-row" && is_within("spreadsheet"))
            close_row();
        else if (name == "table" && is_in("spreadsheet"))
            close_table();
        else if (name == "span" && !spans_.empty())
            spans_.pop_back();
    }

    void text(std::string_view part) override {
        if (in_cell_ && is_within("p") && !is_within("annotation"))
            rich_text_.append(part, std::find(spans_.begin(), spans_.end(), true) != spans_.end());
    }

    std::vector<Grid> grids;

private:
    void note_struck(const Attributes& attributes) {
        const auto line = attributes.find("text-line-through-style").value_or("none");
        if (line != "none")
            struck_styles_.insert(style_);
    }

    void open_table(const Attributes& attributes) {
        builder_ = GridBuilder{};
        sheet_ = attributes.get("name");
        is_hidden_sheet_ = hidden_styles_.contains(attributes.get("style-name"));
        row_ = 0;
    }

    void close_table() {
        Grid grid = builder_.finish();
        tell_struck_parts(grid, struck_parts_);
        struck_parts_.clear();
        grid.sheet = sheet_;
        grid.is_hidden = is_hidden_sheet_;
        grids.push_back(std::move(grid));
    }

    void open_row(const Attributes& attributes) {
        row_times_ = count_of(attributes, "number-rows-repeated");
        is_hidden_ = attributes.find("visibility").value_or("visible") != "visible";
        cells_.clear();
        struck_.clear();
        column_ = 0;
    }

    void close_row() {
        const bool is_empty =
            std::all_of(cells_.begin(), cells_.end(), [](const auto& cell) { return cell.empty(); });
        for (int i = 0; !is_empty && i < row_times_ && row_ + i < last_row; ++i)
            builder_.add(
                {.number = row_ + i + 1, .cells = cells_, .is_hidden = is_hidden_, .struck = struck_});
        row_ = std::min(row_ + row_times_, last_row);
    }

    void open_cell(const Attributes& attributes) {
        in_cell_ = true;
        rich_text_ = {};
        spans_.clear();
        times_ = static_cast<std::size_t>(count_of(attributes, "number-columns-repeated"));
        type_ = attributes.get("value-type");
        value_ = attributes.get(type_ == "date" ? "date-value" : "value");
        is_true_ = attributes.find("boolean-value") == "true";
        is_struck_ = struck_styles_.contains(attributes.get("style-name"));
        const int rows = count_of(attributes, "number-rows-spanned");
        const auto columns = static_cast<std::size_t>(count_of(attributes, "number-columns-spanned"));
        if (rows > 1 || columns > 1)
            builder_.merge({row_ + 1, row_ + rows, column_, column_ + columns - 1});
    }

    /// Of what stands within a cell.
    void open_text(std::string_view name, const Attributes& attributes) {
        if (name == "span")
            spans_.push_back(struck_styles_.contains(attributes.get("style-name")));
        if (is_within("annotation"))
            return;
        if ((name == "p" && !rich_text_.text().empty()) || name == "line-break")
            rich_text_.append("\n", false);
        else if (name == "tab")
            rich_text_.append(" ", false);
        else if (name == "s")
            rich_text_.append(
                std::string(static_cast<std::size_t>(std::min(count_of(attributes, "c"), 100)), ' '), false);
    }

    void close_cell() {
        in_cell_ = false;
        text_ = takes_struck_runs_ ? rich_text_.whole() : rich_text_.text();
        is_struck_ = is_struck_ || rich_text_.is_struck();
        if (auto struck = rich_text_.struck_part(); !struck.empty() && !takes_struck_runs_)
            struck_parts_.push_back({row_ + 1, std::move(struck)});
        const std::string value = cell_value();
        if (!util::trimmed(value).empty())
            for (std::size_t i = column_; i < std::min(column_ + times_, max_columns); ++i) {
                cells_.resize(i + 1);
                cells_[i] = value;
                if (is_struck_)
                    struck_.push_back(i);
            }
        column_ += times_;
    }

    std::string cell_value() {
        if (type_ == "float")
            return number_text(value_, {}, false).value_or(text_);
        if (type_ == "date")
            return iso_date_text(value_);
        if (type_ == "boolean")
            return is_true_ ? "true" : "false";
        if (!is_error_value(text_))
            return text_;
        builder_.report(
            row_ + 1, column_,
            {"", text_, "this cell has the error value " + text_, "correct its formula, or type the value"});
        return {};
    }

    std::string style_; ///< whose properties come
    std::set<std::string> struck_styles_;
    std::set<std::string> hidden_styles_;
    GridBuilder builder_;
    std::string sheet_;
    bool is_hidden_sheet_ = false;
    int row_ = 0; ///< how many came before
    int row_times_ = 1;
    bool is_hidden_ = false;
    std::vector<std::string> cells_;
    std::vector<std::size_t> struck_;
    // The cell that is being read.
    bool in_cell_ = false;
    std::size_t column_ = 0;
    std::size_t times_ = 1;
    std::string type_;
    std::string value_;
    bool is_true_ = false;
    bool is_struck_ = false;
    std::string text_;
    RichText rich_text_;
    std::vector<bool> spans_; ///< those that are open: whether each is struck out
    std::vector<StruckPart> struck_parts_;
    bool takes_struck_runs_;
};

} // namespace

bool is_ods(std::string_view bytes) {
    return ZipArchive(bytes).read("mimetype").value_or("").starts_with(content_type);
}

std::vector<Grid> read_ods_grids(std::string_view bytes, const std::optional<std::string>& sheet,
                                 StruckRuns struck_runs) {
    const auto content = ZipArchive(bytes).read("content.xml");
    if (!content)
        throw ExchangeError("the spreadsheet is damaged: it has no content",
                            "open it in a spreadsheet program and save it anew");
    ContentReader reader{struck_runs};
    parse_xml(*content, "content.xml", reader);
    if (sheet) {
        std::vector<std::string> names;
        for (const auto& grid : reader.grids)
            names.push_back(util::in_quotes(grid.sheet));
        std::erase_if(reader.grids,
                      [&](const Grid& grid) { return names::fold(grid.sheet) != names::fold(*sheet); });
        if (reader.grids.empty())
            throw ExchangeError(fmt::format("the spreadsheet has no sheet '{}'", *sheet),
                                "its sheets are " + util::list_in_words(names));
        reader.grids.resize(1);
    } else {
        std::erase_if(reader.grids, [](const Grid& grid) { return grid.rows.empty(); });
    }
    return std::move(reader.grids);
}

} // namespace plenary::exchange
