/// \file
/// Lists and reports as workbooks.
#include "exchange/files/table_file.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/files/zip.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::exchange;

namespace {

util::Sheet attendance() {
    util::Sheet sheet;
    sheet.columns = {{"delegation", "DELEGATION"},
                     {"confirmed", "CONFIRMED", util::Align::right},
                     {"rate", "RATE", util::Align::right, true}};
    sheet.rows = {{std::string{"Kazakhstan, the largest of them"}, std::int64_t{12}, std::int64_t{92}},
                  {std::string{"=1+1"}, std::int64_t{3}, util::Cell{}}};
    sheet.total = {std::string{"TOTAL"}, std::int64_t{15}, std::int64_t{100}};
    sheet.notes = {"Illustrative."};
    return sheet;
}

std::string sheet_of(const std::string& workbook) {
    return ZipArchive{workbook}.read("xl/worksheets/sheet1.xml").value();
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("xlsx: lists") {
    TEST_CASE("write_xlsx: numbers are numbers, shares are shares, the total is bold, notes stand below") {
        const auto xml = sheet_of(write_xlsx(attendance(), "attendance", Cells::typed));
        CHECK(holds(xml, R"(<c r="B2" s="2"><v>12</v></c>)"));
        CHECK(holds(xml, R"(<c r="C2" s="4"><v>0.92</v></c>)"));
        CHECK(holds(xml, R"(<c r="C4" s="5"><v>1</v></c>)"));
        CHECK(holds(xml, R"(<c r="B4" s="3"><v>15</v></c>)"));
        CHECK_FALSE(holds(xml, "r=\"C3\""));
        CHECK(holds(xml, R"(<row r="6"><c r="A6")"));
        CHECK_FALSE(holds(xml, "<f>"));
    }

    TEST_CASE("write_xlsx: the header stays in view and has filters, columns are as wide as their text") {
        for (const auto cells : {Cells::typed, Cells::text}) {
            const auto xml = sheet_of(write_xlsx(attendance(), "attendance", cells));
            CHECK(holds(xml, "state=\"frozen\""));
            CHECK(holds(xml, R"(<autoFilter ref="A1:C3"/>)"));
            CHECK(holds(xml, R"(<col min="1" max="1" width="33")"));
        }
    }

    TEST_CASE("write_xlsx: a list of texts is read back as it was, a typed one with its titles") {
        const auto texts = read_grids(write_xlsx(attendance(), "list"));
        REQUIRE(texts.size() == 1);
        CHECK(texts.front().rows.size() == 3);
        CHECK(texts.front().rows.front().cells.front() == "delegation");
        CHECK(texts.front().rows[2].cells.front() == "=1+1");
        const auto typed = read_grids(write_xlsx(attendance(), "list", Cells::typed));
        CHECK(typed.front().rows.front().cells.front() == "DELEGATION");
        CHECK(typed.front().rows[1].cells[1] == "12");
    }

    TEST_CASE("write_xlsx: a sheet without columns or rows is a workbook, too") {
        CHECK(ZipArchive{write_xlsx({}, "nothing", Cells::typed)}.read("xl/workbook.xml"));
    }
}
