/// \file
/// Workbooks that are forms: what may be chosen where.
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/files/zip.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::exchange;

namespace {

std::string sheet_of(const std::string& workbook) {
    return ZipArchive{workbook}.read("xl/worksheets/sheet1.xml").value_or("");
}

util::Sheet two_columns() {
    util::Sheet sheet;
    sheet.columns = {{"", "Name"}, {"", "Sex"}};
    sheet.rows = {{std::string{"Dana"}}, {}};
    return sheet;
}

} // namespace

TEST_SUITE("exchange::form") {
    TEST_CASE("write_form: lines above the header, and choices in the rows below it and in blank ones") {
        const auto xml = sheet_of(write_form(
            two_columns(), "KAZ",
            {.above = {"Form", "Send it back"}, .choices = {{}, {"F & M", "M"}}, .blank_rows = 2}));
        CHECK(xml.find(R"(<pane ySplit="3" topLeftCell="A4")") != std::string::npos);
        CHECK(xml.find(R"(<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Form</t>)") !=
              std::string::npos);
        CHECK(xml.find(R"(<c r="B3" s="1" t="inlineStr"><is><t xml:space="preserve">Sex</t>)") !=
              std::string::npos);
        CHECK(xml.find(
                  R"(</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" )"
                  R"(showErrorMessage="1" sqref="B4:B7"><formula1>"F &amp; M,M"</formula1></dataValidation>)"
                  R"(</dataValidations></worksheet>)") != std::string::npos);
    }

    TEST_CASE("write_form: without choices there are none") {
        const auto xml = sheet_of(write_form(two_columns(), "KAZ", {}));
        CHECK(xml.find("dataValidation") == std::string::npos);
        CHECK(xml.find(R"(<c r="A1" s="1")") != std::string::npos);
    }
}
