#include "exchange/error.hpp"
#include "exchange/files/table_file.hpp"
#include "exchange/files/xlsx.hpp"
#include "support/remedy_words.hpp"
#include "support/temporary_folder.hpp"
#include "support/workbook.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <utility>
#include <xlsxwriter.h>

using namespace plenary;
using namespace plenary::exchange;
using testing::in_brackets;
using testing::Packing;
using testing::WorkbookParts;

namespace {

using Cells = std::vector<std::string>;

const std::string header = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>One</t></is></c>)"
                           R"(<c r="B1" t="str"><v>Two</v></c></row>)";

/// The table whose second row has this cell in column B.
TableReading with_cell(const std::string& cell, WorkbookParts parts = {}) {
    parts.rows = header + R"(<row r="2"><c r="A2"><v>1</v></c>)" + cell + "</row>";
    return read_xlsx(testing::workbook(parts));
}

std::string value_of(const std::string& cell, WorkbookParts parts = {}) {
    const auto reading = with_cell(cell, std::move(parts));
    CHECK(reading.problems.empty());
    return reading.table.rows.at(0).cell(1);
}

std::string refusal(const std::string& bytes, const std::optional<std::string>& sheet = std::nullopt) {
    try {
        read_xlsx(bytes, sheet);
        return "";
    } catch (const ExchangeError& error) {
        return std::string(error.what()) + " | " + in_brackets(error.remedy());
    }
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The entries of a good workbook with one replaced.
std::string with_entry(const std::string& name, const std::string& content) {
    auto entries = testing::workbook_entries({.rows = header});
    for (auto& entry : entries)
        if (entry.first == name)
            entry.second = content;
    return testing::zip_archive(entries, Packing::deflated);
}

} // namespace

TEST_SUITE("exchange::xlsx") {
    TEST_CASE("read_xlsx_grids: what is hidden, struck out and merged") {
        WorkbookParts parts;
        parts.formats = R"(<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>)"
                        R"(<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/>)"
                        R"(<xf numFmtId="0" fontId="2"/></cellXfs>)";
        parts.strings = R"(<si><r><rPr><strike/></rPr><t>Eva</t></r></si>)"
                        R"(<si><r><rPr><strike/></rPr><t>E</t></r><r><t>va</t></r></si>)";
        parts.rows = header +
                     R"(<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>)"
                     R"(<row r="3"><c r="A3" s="1"><v>1</v></c><c r="B3" s="2"><v>2</v></c>)"
                     R"(<c r="C3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>)"
                     R"(<mergeCells><mergeCell ref="A2:B4"/><mergeCell ref="nonsense"/></mergeCells>)";
        const auto grid = read_xlsx_grids(testing::workbook(parts)).at(0);
        REQUIRE(grid.rows.size() == 3);
        CHECK(grid.sheet == "List");
        CHECK(grid.rows[1].is_hidden);
        CHECK_FALSE(grid.rows[2].is_hidden);
        CHECK(grid.rows[2].struck == std::vector<std::size_t>{0, 2});
        CHECK(grid.rows[2].cells[3] == "va");
        REQUIRE(grid.notes.size() == 1);
        CHECK(grid.notes[0] == domain::Remedy{"Struck out within a cell, and left out: 'E' in row 3"});
        REQUIRE(grid.merges.size() == 1);
        CHECK(grid.merges[0].last_row == 4);
        CHECK(grid.merges[0].last_column == 1);
    }

    TEST_CASE("read_xlsx_grids: what is struck out within a cell is left out and told, also of a text of the "
              "cell") {
        WorkbookParts parts;
        parts.strings =
            R"(<si><r><t xml:space="preserve">Eva </t></r><r><rPr><strike/></rPr><t>Abbott</t></r>)"
            R"(<r><t xml:space="preserve"> Baker</t></r></si>)";
        parts.rows = header +
                     R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><r><rPr><strike/>)"
                     R"(</rPr><t>Cook</t></r><r><rPr><strike val="0"/></rPr><t>Chef</t></r></is></c></row>)";
        const auto grid = read_xlsx_grids(testing::workbook(parts)).at(0);
        REQUIRE(grid.rows.size() == 2);
        CHECK(grid.rows[1].cells == std::vector<std::string>{"Eva Baker", "Chef"});
        CHECK(grid.rows[1].struck.empty());
        REQUIRE(grid.notes.size() == 1);
        CHECK(
            grid.notes[0] ==
            domain::Remedy{"Struck out within a cell, and left out: 'Abbott' in row 2 and 'Cook' in row 2"});
        const auto whole = read_xlsx_grids(testing::workbook(parts), std::nullopt, StruckRuns::taken).at(0);
        CHECK(whole.rows[1].cells == std::vector<std::string>{"Eva Abbott Baker", "CookChef"});
        CHECK(whole.notes.empty());
    }

    TEST_CASE("read_grids: other kinds of files are refused by what they are") {
        const auto said = [](const std::string& bytes) {
            try {
                read_grids(bytes);
                return std::string{};
            } catch (const ExchangeError& error) {
                return std::string{error.what()};
            }
        };
        CHECK(has(said("%PDF-1.7"), "a PDF"));
        CHECK(has(said("  <!DOCTYPE html><html>"), "a web page"));
        CHECK(has(said("<table><tr><td>Name"), "a web page"));
        CHECK(has(said("\xD0\xCF\x11\xE0"), ".xls"));
        CHECK(has(said("{\\rtf1"), ".rtf"));
        CHECK(has(said(testing::zip_archive({{"_rels/.rels", "<R/>"}, {"xl/workbook.bin", ""}})), ".xlsb"));
        CHECK(has(said(testing::zip_archive({{"_rels/.rels", "<R/>"}, {"Index/Document.iwa", ""}})),
                  "Numbers"));
    }

    TEST_CASE("read_xlsx: inline, formula and shared texts, also in runs and escaped") {
        CHECK(with_cell("").table.header.cells == Cells{"One", "Two"});
        const WorkbookParts parts{.strings = "<si><t>a</t></si>"
                                             "<si><r><t xml:space=\"preserve\">Ив</t></r><r><rPr><b/></rPr>"
                                             "<t>ан &amp; Co</t></r><rPh sb=\"0\"><t>kana</t></rPh></si>"
                                             "<si><t>x_x000D_y_x005F_x000A_</t></si><si/>"};
        CHECK(value_of(R"(<c r="B2" t="s"><v>0</v></c>)", parts) == "a");
        CHECK(value_of(R"(<c r="B2" t="s"><v>1</v></c>)", parts) == "Иван & Co");
        CHECK(value_of(R"(<c r="B2" t="s"><v>2</v></c>)", parts) == "x y_x000A_");
        CHECK(value_of(R"(<c r="B2" t="s"><v>3</v></c>)", parts).empty());
        CHECK(value_of(R"(<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>)") == "ab");
    }

    TEST_CASE("read_xlsx: numbers, truth, dates by their format, stored values of formulas") {
        const WorkbookParts parts{
            .formats = R"(<numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy\ hh:mm"/></numFmts>)"
                       R"(<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>)"
                       R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>)"};
        CHECK(value_of(R"(<c r="B2"><v>79161234567</v></c>)") == "79161234567");
        CHECK(value_of(R"(<c r="B2" t="n"><v>1.0</v></c>)") == "1");
        CHECK(value_of(R"(<c r="B2" t="b"><v>1</v></c>)") == "true");
        CHECK(value_of(R"(<c r="B2" t="b"><v>0</v></c>)") == "false");
        CHECK(value_of(R"(<c r="B2" s="1"><v>40631</v></c>)", parts) == "2011-03-29");
        CHECK(value_of(R"(<c r="B2" s="2"><v>40631.5</v></c>)", parts) == "2011-03-29T12:00");
        CHECK(value_of(R"(<c r="B2" s="7"><v>40631</v></c>)", parts) == "40631");
        CHECK(value_of(R"(<c r="B2" t="d"><v>2011-03-29T00:00:00</v></c>)") == "2011-03-29");
        CHECK(value_of(R"(<c r="B2"><f>1+1</f><v>2</v></c>)") == "2");
        CHECK(value_of(R"(<c r="B2" t="str"><f>""</f><v></v></c>)").empty());
        CHECK(value_of(R"(<c r="B2" s="1"/>)", parts).empty());
        WorkbookParts old = parts;
        old.properties = R"(<workbookPr date1904="1"/>)";
        CHECK(value_of(R"(<c r="B2" s="1"><v>39169</v></c>)", old) == "2011-03-29");
    }

    TEST_CASE("read_xlsx: errors, formulas without a value and impossible dates are problems with a place") {
        const WorkbookParts parts{.formats = R"(<cellXfs><xf numFmtId="14"/></cellXfs>)"};
        const auto problem = [&](const std::string& cell) {
            const auto reading = with_cell(cell, parts);
            REQUIRE(reading.problems.size() == 1);
            CHECK(reading.problems[0].row == 2);
            CHECK(reading.problems[0].complaint.field == "Two");
            CHECK_FALSE(reading.problems[0].complaint.remedy.empty());
            return reading.problems[0].complaint.message;
        };
        CHECK(problem(R"(<c r="B2" t="e"><f>VLOOKUP(1)</f><v>#N/A</v></c>)") ==
              "this cell has the error value #N/A");
        CHECK(problem(R"(<c r="B2" t="str"><v/></c><c r="B2"><f>1+1</f></c>)") ==
              "the formula in this cell has no stored value");
        CHECK(problem(R"(<c r="B2" s="0"><v>-5</v></c>)") == "this number is no date");
        CHECK(problem(R"(<c r="B2" s="1"><v>x</v></c>)") == "this is no number");
        CHECK(problem(R"(<c r="B2" t="s"><v>12</v></c>)") == "the text of this cell is missing in the file");
        const auto reading = with_cell(R"(<c r="C2"><v>3</v></c>)");
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].complaint.field == "column C");
    }

    TEST_CASE("read_xlsx: rows keep their numbers; places may be missing") {
        const auto [table, problems] = read_xlsx(testing::workbook(
            {.rows = R"(<row r="3"><c r="B3" t="str"><v>Head</v></c></row><row r="4"/>)"
                     R"(<row r="7"><c r="B7"><v>5</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>)"}));
        CHECK(problems.empty());
        CHECK(table.header.number == 3);
        CHECK(table.header.cells == Cells{"", "Head"});
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].number == 7);
        CHECK(table.rows[1].number == 8);
        CHECK(table.rows[1].cells == Cells{"1", "2"});
    }

    TEST_CASE("read_xlsx: the sheet that is named, else the first that is not hidden") {
        const std::string two = R"(<sheet name="Chart" sheetId="3" r:id="rId5"/>)"
                                R"(<sheet name="List" sheetId="1" state="hidden" r:id="rId1"/>)"
                                R"(<sheet name="Делегаты" sheetId="2" r:id="rId2"/>)";
        const auto bytes = testing::workbook({.rows = header, .sheets = two});
        CHECK(read_xlsx(bytes).table.header.cells == Cells{"second"});
        CHECK(read_xlsx(bytes, "List").table.header.cells == Cells{"One", "Two"});
        CHECK(read_xlsx(bytes, "делегаты").table.header.cells == Cells{"second"});
        CHECK(refusal(bytes, "Chart") ==
              "the workbook has no sheet 'Chart' | its sheets are 'List' and 'Делегаты'");
    }

    TEST_CASE("read_xlsx: prefixes and strict namespaces do not matter") {
        const std::string sheet =
            R"(<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/)"
            R"(spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">)"
            R"(<x:is><x:t>Head</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>)";
        CHECK(read_xlsx(with_entry("xl/worksheets/sheet1.xml", sheet)).table.header.cells == Cells{"Head"});
    }

    TEST_CASE("read_xlsx: no workbook, or a damaged one, is refused") {
        CHECK(has(refusal(""), "no ZIP archive"));
        CHECK(has(refusal("PK\x03\x04 and no more"), "no ZIP archive"));
        CHECK(has(refusal(testing::zip_archive({{"a", "b"}})), "this is no Excel workbook"));
        CHECK(has(
            refusal(testing::zip_archive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
            "OpenDocument"));
        CHECK(has(refusal(testing::workbook({})), "the table is empty"));
        CHECK(has(refusal(testing::workbook({.rows = header, .sheets = ""})), "no sheet with cells"));
        CHECK(has(refusal(with_entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")), "damaged"));
        CHECK(has(refusal(with_entry("xl/styles.xml", "")), "damaged"));
        for (const auto* rows : {R"(<row r="0"/>)", R"(<row r="x"/>)", R"(<row r="1048577"/>)",
                                 R"(<row r="1"><c r="1"/></row>)", R"(<row r="1"><c r="XFE1"/></row>)"})
            CHECK_MESSAGE(has(refusal(testing::workbook({.rows = rows})), "damaged"), rows);
    }

    TEST_CASE("read_xlsx: document types, deep nesting and bombs are refused") {
        const std::string entities = R"(<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>)";
        CHECK(has(refusal(with_entry("xl/worksheets/sheet1.xml", entities)), "document type"));
        std::string deep;
        for (int i = 0; i < 1'000; ++i)
            deep += "<a>";
        CHECK(has(refusal(with_entry("xl/worksheets/sheet1.xml", deep)), "nested too deeply"));
        CHECK(has(refusal(with_entry("xl/worksheets/sheet1.xml", std::string(4U << 20U, ' '))),
                  "would have 4194304 bytes"));
        CHECK(has(refusal(testing::workbook({.rows = R"(<row r="1"><c r="A1" t="str"><v>)" +
                                                     std::string(200'000, 'x') + "</v></c></row>"})),
                  "more text than a cell can have"));
        auto far = with_cell(R"(<c r="XFD2"><v>1</v></c>)");
        REQUIRE(far.problems.size() == 1);
        CHECK(has(far.problems[0].complaint.message, "too far to the right"));
    }

    TEST_CASE("read_xlsx: a sheet of more than 64 MiB is read where it has the rows for that") {
        const auto rows_of = [](int count, std::size_t characters) {
            std::string rows;
            for (int i = 1; i <= count; ++i)
                rows += fmt::format(R"(<row r="{0}"><c r="A{0}" t="str"><v>{1:x>{2}}</v></c></row>)", i, i,
                                    characters);
            return rows;
        };
        const auto long_list = read_xlsx(testing::workbook({.rows = rows_of(20'000, 3'400)}));
        CHECK(long_list.table.rows.size() == 19'999);
        CHECK(has(refusal(testing::workbook({.rows = rows_of(4'000, 17'000)})), "would have 68"));
    }

    TEST_CASE("read_xlsx: any damage to a file ends in a table or in a refusal") {
        const std::string good =
            testing::zip_archive(testing::workbook_entries({.rows = header}), Packing::deflated);
        constexpr std::size_t end_record = 22;
        for (std::size_t size = 0; size < good.size() - end_record; size += 7)
            CHECK_FALSE(refusal(good.substr(0, size)).empty());
        CHECK(rc::check([&] {
            std::string bytes = good;
            const auto changes = *rc::gen::inRange(1, 4);
            for (int i = 0; i < changes; ++i)
                bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
            refusal(bytes);
        }));
    }

    TEST_CASE("read_xlsx: what libxlsxwriter writes") {
        const testing::TemporaryFolder folder;
        const std::string path = (folder / "list.xlsx").string();
        lxw_workbook* workbook = workbook_new(path.c_str());
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Список");
        lxw_format* date = workbook_add_format(workbook);
        format_set_num_format(date, "dd.mm.yyyy");
        lxw_datetime day{2011, 3, 29, 0, 0, 0};
        worksheet_write_string(sheet, 0, 0, "Фамилия", nullptr);
        worksheet_write_string(sheet, 0, 1, "Телефон", nullptr);
        worksheet_write_string(sheet, 0, 2, "Дата регистрации", nullptr);
        worksheet_write_string(sheet, 0, 3, "Явка", nullptr);
        worksheet_write_string(sheet, 1, 0, " Рахмонов <&> ", nullptr);
        worksheet_write_number(sheet, 1, 1, 992935001122, nullptr);
        worksheet_write_datetime(sheet, 1, 2, &day, date);
        worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
        worksheet_write_formula_num(sheet, 3, 1, "=1/4", nullptr, 0.25);
        REQUIRE(workbook_close(workbook) == LXW_NO_ERROR);

        const auto [table, problems] = read_table(table_bytes(path));
        CHECK(problems.empty());
        CHECK(table.header.cells == Cells{"Фамилия", "Телефон", "Дата регистрации", "Явка"});
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells == Cells{"Рахмонов <&>", "992935001122", "2011-03-29", "true"});
        CHECK(table.rows[1].cells == Cells{"", "0.25"});
        CHECK(table.rows[1].number == 4);
    }

    TEST_CASE("read_xlsx: what openpyxl 3.0.9 writes, with a formula that was never calculated") {
        const auto [table, problems] =
            read_table(table_bytes(PLENARY_SOURCE_DIR "/tests/exchange/data/openpyxl.xlsx"));
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells == Cells{"Ünal", "77012345678", "2011-03-29T09:30", "true", "007"});
        CHECK(table.rows[1].cells == Cells{"X", "", "2011-03-29", "false"});
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].row == 3);
        CHECK(problems[0].complaint.field == "Phone");
    }
}

TEST_SUITE("exchange::table_file") {
    TEST_CASE("read_table: the bytes tell what it is") {
        CHECK(read_table(testing::workbook({.rows = header})).table.header.cells == Cells{"One", "Two"});
        CHECK(read_table("One;Two\n").table.header.cells == Cells{"One", "Two"});
        CHECK(read_table("\xC8\xEC\xFF", {.encoding = Encoding::cp1251}).table.header.cells == Cells{"Имя"});
        CHECK(read_table("a|b;c", {.delimiter = '|'}).table.header.cells == Cells{"a", "b;c"});
        CHECK_THROWS_WITH_AS(read_table("\xD0\xCF\x11\xE0 ..."),
                             "this is an old workbook (.xls), or one that is protected with a password",
                             ExchangeError);
    }

    TEST_CASE("table_bytes: a file that is not there") {
        CHECK_THROWS_AS(table_bytes("/nowhere/list.csv"), ExchangeError);
    }
}
