#include "support/workbook.hpp"

namespace plenary::testing {

namespace {

const std::string declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string main_space = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const std::string relations_space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations_space + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

std::string relationships(const std::string& list) {
    return declaration +
           R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + list +
           "</Relationships>";
}

} // namespace

ZipEntries workbook_entries(const WorkbookParts& parts) {
    const auto sheet = [&](const std::string& rows) {
        return declaration + "<worksheet " + main_space + "><sheetData>" + rows + "</sheetData></worksheet>";
    };
    return {
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", declaration + "<workbook " + main_space + " xmlns:r=\"" + relations_space +
                                "\">" + parts.properties + "<sheets>" + parts.sheets +
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                       relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                       relationship("rId3", "styles", "styles.xml") +
                       relationship("rId4", "sharedStrings", "sharedStrings.xml") +
                       relationship("rId5", "chartsheet", "chartsheets/sheet1.xml"))},
        {"xl/worksheets/sheet1.xml", sheet(parts.rows)},
        {"xl/worksheets/sheet2.xml", sheet(R"(<row r="1"><c r="A1" t="str"><v>second</v></c></row>)")},
        {"xl/styles.xml", declaration + "<styleSheet " + main_space + ">" + parts.formats + "</styleSheet>"},
        {"xl/sharedStrings.xml", declaration + "<sst " + main_space + ">" + parts.strings + "</sst>"}};
}

} // namespace plenary::testing
