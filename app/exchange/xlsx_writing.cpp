#include "exchange/xlsx_writing.hpp"

#include "exchange/error.hpp"
#include "exchange/table.hpp"
#include "exchange/zip_writing.hpp"
#include "util/markup.hpp"
#include "util/spreadsheet.hpp"
#include "util/utf8.hpp"

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

/// Style 0 is text (the format 49, "@"), style 1 the same in bold.
constexpr const char* styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>)";

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

void append_cell(std::string& out, std::size_t row, std::size_t column, int style, const std::string& text) {
    if (text.empty())
        return;
    const auto place = column_letters(column) + std::to_string(row);
    if (utf16_length(text) > most_characters)
        throw ExchangeError("the text for the cell " + place + " is too long for a workbook",
                            "write the table as CSV");
    out += "<c r=\"" + place + "\" s=\"" + std::to_string(style) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    append_text(out, text);
    out += "</t></is></c>";
}

std::string worksheet(const util::Sheet& sheet) {
    if (sheet.rows.size() >= most_rows)
        throw ExchangeError("there are more rows than a workbook can hold", "write the table as CSV");
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>)";
    // New rows are text, too.
    xml += "<col min=\"1\" max=\"" + std::to_string(sheet.columns.size()) +
           R"(" width="20" style="0"/></cols><sheetData><row r="1">)";
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
        append_cell(xml, 1, column, 1, sheet.columns[column].key);
    xml += "</row>";
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        xml += "<row r=\"" + std::to_string(i + 2) + "\">";
        for (std::size_t column = 0; column < sheet.rows[i].size(); ++column)
            append_cell(xml, i + 2, column, 0, text_of(sheet.rows[i][column]));
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

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

} // namespace

std::string write_xlsx(const util::Sheet& sheet, const std::string& name) {
    ZipWriting archive;
    archive.add("[Content_Types].xml", content_types);
    archive.add("_rels/.rels", package_relationships);
    archive.add("xl/workbook.xml", workbook(name));
    archive.add("xl/_rels/workbook.xml.rels", workbook_relationships);
    archive.add("xl/styles.xml", styles);
    archive.add("xl/worksheets/sheet1.xml", worksheet(sheet));
    return archive.finish();
}

} // namespace plenary::exchange
