#include "exchange/files/xlsx_writing.hpp"

#include "exchange/error.hpp"
#include "exchange/files/table.hpp"
#include "exchange/files/zip_writing.hpp"
#include "util/markup.hpp"
#include "util/spreadsheet.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::exchange {

namespace {

constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_characters = 32'767; // UTF-16 code units

constexpr const char* content_types =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";

constexpr const char* package_relationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";

constexpr const char* workbook_relationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

/// In the order of Style.
constexpr const char* styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>)";

/// Text (the format 49, "@"), numbers and shares (the format 9, "0%"), and each of them in bold.
enum class Style { text, bold_text, number, bold_number, share, bold_share };

/// `_x000D_` in a workbook stands for a carriage return, so that the same letters in a text begin with an
/// escape.
bool reads_as_escape(std::string_view text, std::size_t at) {
    const auto is_hex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() - at >= 7 && text[at + 1] == 'x' && text[at + 6] == '_' &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                       text.begin() + static_cast<std::ptrdiff_t>(at) + 6, is_hex);
}

void append_escape(std::string& out, unsigned char control) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += "_x00";
    out += digits[control >> 4U];
    out += digits[control & 0x0FU];
    out += '_';
}

void append_text(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (util::append_entity(out, c))
            continue;
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n')
            append_escape(out, static_cast<unsigned char>(c));
        else if (c == '_' && reads_as_escape(text, i))
            append_escape(out, '_');
        else
            out += c;
    }
}

std::string text_of(const util::Cell& cell) {
    // Typed cells need no guard; but what looks like one would be taken off again.
    if (const auto* text = std::get_if<std::string>(&cell))
        return text->starts_with('\'') ? util::with_guard(*text) : *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    if (const auto* truth = std::get_if<bool>(&cell))
        return *truth ? "yes" : "no";
    return "";
}

std::size_t utf16_length(std::string_view text) {
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) == 0x80U ? 0U : byte >= 0xF0U ? 2U : 1U;
    }
    return units;
}

std::string place_in_sheet(std::size_t row, std::size_t column) {
    return column_letters(column) + std::to_string(row);
}

std::string opened_cell(const std::string& place, Style style) {
    return "<c r=\"" + place + "\" s=\"" + std::to_string(static_cast<int>(style)) + "\"";
}

void append_cell(std::string& out, std::size_t row, std::size_t column, Style style,
                 const std::string& text) {
    if (text.empty())
        return;
    const auto place = place_in_sheet(row, column);
    if (utf16_length(text) > most_characters)
        throw ExchangeError(fmt::format("the text for the cell {} is too long for a workbook", place),
                            "write the table as CSV");
    out += opened_cell(place, style) + " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    append_text(out, text);
    out += "</t></is></c>";
}

/// A whole number from 0 to 100 as a share of 1.
std::string as_share(std::int64_t percent) {
    constexpr std::int64_t whole = 100;
    const auto rest = percent % whole;
    return std::to_string(percent / whole) +
           (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + std::to_string(rest));
}

class Worksheet {
public:
    Worksheet(const util::Sheet& sheet, Cells cells, const FormParts* form = nullptr)
        : sheet_(sheet), cells_(cells), form_(form) {
        if (sheet.rows.size() + sheet.notes.size() + 3 >= most_rows)
            throw ExchangeError("there are more rows than a workbook can hold", "write the table as CSV");
    }

    /// Appends to the entry that was begun. What is written of the rows is not held: of 100,000 people it is ten times
    /// what the archive has.
    void write(ZipWriting& archive) {
        archive_ = &archive;
        measure();
        const auto header_row = (form_ != nullptr ? form_->above.size() : 0) + 1;
        xml_ = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit=")" +
               std::to_string(header_row) + R"(" topLeftCell="A)" + std::to_string(header_row + 1) +
               R"(" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>)" + columns() +
               "<sheetData>";
        if (form_ != nullptr)
            for (const auto& line : form_->above)
                add_line(line, Style::bold_text);
        add_header();
        for (const auto& row : sheet_.rows)
            add_row(row, false);
        const auto last = row_;
        if (cells_ == Cells::typed)
            add_below();
        xml_ += "</sheetData>" + (form_ != nullptr ? choices(header_row + 1, last) : filter(last)) +
                "</worksheet>";
        archive.append(xml_);
    }

private:
    void widen(std::size_t column, std::string_view text) {
        auto& width = widths_.at(column);
        width = std::max(width, util::display_width(text));
    }

    [[nodiscard]] const std::string& header(std::size_t column) const {
        const auto& known = sheet_.columns[column];
        return cells_ == Cells::typed || form_ != nullptr ? known.title : known.key;
    }

    /// How wide the columns have to be, which stands before what is in them.
    void measure() {
        constexpr std::size_t button_of_filter = 3;
        for (std::size_t column = 0; column < sheet_.columns.size(); ++column)
            widen(column, header(column) + std::string(button_of_filter, ' '));
        for (const auto& row : sheet_.rows)
            measure(row);
        if (cells_ == Cells::typed)
            measure(sheet_.total);
    }

    void measure(const std::vector<util::Cell>& cells) {
        for (std::size_t column = 0; column < std::min(cells.size(), sheet_.columns.size()); ++column) {
            const bool is_share = cells_ == Cells::typed && sheet_.columns[column].percent &&
                                  std::holds_alternative<std::int64_t>(cells[column]);
            widen(column, text_in(cells[column]) + (is_share ? "%" : ""));
        }
    }

    [[nodiscard]] std::string text_in(const util::Cell& cell) const {
        const auto* written = std::get_if<std::string>(&cell);
        return cells_ == Cells::typed && written ? *written : text_of(cell);
    }

    void add_header() {
        begin_row();
        for (std::size_t column = 0; column < sheet_.columns.size(); ++column)
            append_cell(xml_, row_, column, Style::bold_text, header(column));
        end_row();
    }

    void add_line(const std::string& text, Style style) {
        begin_row();
        append_cell(xml_, row_, 0, style, text);
        end_row();
    }

    /// What may be chosen in the cells of these rows and of the blank ones behind.
    std::string choices(std::size_t first_row, std::size_t last_row) const {
        std::string rules;
        std::size_t count = 0;
        const auto last = last_row + static_cast<std::size_t>(form_->blank_rows);
        for (std::size_t column = 0; column < form_->choices.size(); ++column) {
            if (form_->choices[column].empty() || last < first_row)
                continue;
            rules += R"(<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref=")" +
                     place_in_sheet(first_row, column) + ":" + place_in_sheet(last, column) +
                     "\"><formula1>\"";
            append_text(rules, util::join(form_->choices[column], ","));
            rules += "\"</formula1></dataValidation>";
            ++count;
        }
        return count == 0 ? std::string{}
                          : "<dataValidations count=\"" + std::to_string(count) + "\">" + rules +
                                "</dataValidations>";
    }

    void begin_row() { xml_ += "<row r=\"" + std::to_string(++row_) + "\">"; }

    void end_row() {
        constexpr std::size_t piece = 1U << 16U;
        xml_ += "</row>";
        if (xml_.size() >= piece) {
            archive_->append(xml_);
            xml_.clear();
        }
    }

    void add_row(const std::vector<util::Cell>& cells, bool is_bold) {
        begin_row();
        for (std::size_t column = 0; column < std::min(cells.size(), sheet_.columns.size()); ++column)
            add_cell(column, cells[column], is_bold);
        end_row();
    }

    void add_cell(std::size_t column, const util::Cell& cell, bool is_bold) {
        const auto* number = std::get_if<std::int64_t>(&cell);
        if (cells_ == Cells::typed && number != nullptr) {
            const bool is_share = sheet_.columns[column].percent;
            const auto style = is_share ? (is_bold ? Style::bold_share : Style::share)
                                        : (is_bold ? Style::bold_number : Style::number);
            xml_ += opened_cell(place_in_sheet(row_, column), style) + "><v>" +
                    (is_share ? as_share(*number) : std::to_string(*number)) + "</v></c>";
        } else {
            append_cell(xml_, row_, column, is_bold ? Style::bold_text : Style::text, text_in(cell));
        }
    }

    /// The total, and behind an empty row the notes.
    void add_below() {
        if (!sheet_.total.empty())
            add_row(sheet_.total, true);
        if (!sheet_.notes.empty())
            ++row_;
        for (const auto& note : sheet_.notes)
            add_line(note, Style::text);
    }

    /// Each as wide as its text, within reason. Where all is text, new rows are text, too.
    std::string columns() const {
        if (widths_.empty())
            return "";
        constexpr std::size_t narrowest = 6;
        constexpr std::size_t widest = 80;
        std::string xml = "<cols>";
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const auto number = "\"" + std::to_string(i + 1) + "\"";
            xml += "<col min=" + number + " max=" + number + " width=\"" +
                   std::to_string(std::clamp(widths_[i] + 2, narrowest, widest)) + "\" customWidth=\"1\"" +
                   (cells_ == Cells::text ? " style=\"0\"" : "") + "/>";
        }
        return xml + "</cols>";
    }

    std::string filter(std::size_t last_row) const {
        if (sheet_.columns.empty())
            return "";
        return "<autoFilter ref=\"A1:" + place_in_sheet(last_row, sheet_.columns.size() - 1) + "\"/>";
    }

    const util::Sheet& sheet_;
    Cells cells_;
    const FormParts* form_;         ///< null: it is no form
    ZipWriting* archive_ = nullptr; ///< null until it is written
    std::string xml_;               ///< that is not in the archive yet
    std::size_t row_ = 0;
    std::vector<std::size_t> widths_ = std::vector<std::size_t>(sheet_.columns.size());
};

std::string workbook(const std::string& name) {
    // A sheet's name has at most 31 characters, none of []:*?/\.
    std::string shown = name.substr(0, 31);
    std::erase_if(shown,
                  [](char c) { return std::string_view{"[]:*?/\\'"}.find(c) != std::string_view::npos; });
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name=")";
    append_text(xml, shown.empty() ? "Sheet1" : shown);
    return xml + R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)";
}

std::string in_archive(Worksheet worksheet, const std::string& name) {
    ZipWriting archive;
    archive.add("[Content_Types].xml", content_types);
    archive.add("_rels/.rels", package_relationships);
    archive.add("xl/workbook.xml", workbook(name));
    archive.add("xl/_rels/workbook.xml.rels", workbook_relationships);
    archive.add("xl/styles.xml", styles);
    archive.begin("xl/worksheets/sheet1.xml");
    worksheet.write(archive);
    archive.end();
    return archive.finish();
}

} // namespace

std::string write_xlsx(const util::Sheet& sheet, const std::string& name, Cells cells) {
    return in_archive(Worksheet{sheet, cells}, name);
}

std::string write_form(const util::Sheet& sheet, const std::string& name, const FormParts& parts) {
    return in_archive(Worksheet{sheet, Cells::text, &parts}, name);
}

} // namespace plenary::exchange
