#include "exchange/error.hpp"
#include "exchange/files/ods.hpp"
#include "exchange/files/table_file.hpp"
#include "support/zip_archive.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary;
using namespace plenary::exchange;

namespace {

using Cells = std::vector<std::string>;

/// A spreadsheet with these tables; its styles are S (struck out) and H (a hidden sheet).
std::string spreadsheet(const std::string& tables) {
    const std::string content =
        R"(<?xml version="1.0"?><o:document-content xmlns:o="urn:o" xmlns:t="urn:t" xmlns:x="urn:x" xmlns:s="urn:s">)"
        R"(<o:automatic-styles><s:style s:name="S"><s:text-properties s:text-line-through-style="solid"/></s:style>)"
        R"(<s:style s:name="H"><s:table-properties t:display="false"/></s:style></o:automatic-styles>)"
        R"(<o:body><o:spreadsheet>)" +
        tables + "</o:spreadsheet></o:body></o:document-content>";
    return testing::zip_archive(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}},
        testing::Packing::deflated);
}

std::string cell(const std::string& text, const std::string& attributes = "") {
    return "<t:table-cell " + attributes + "><x:p>" + text + "</x:p></t:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = "") {
    return "<t:table-row " + attributes + ">" + cells + "</t:table-row>";
}

std::string table(const std::string& name, const std::string& rows, const std::string& attributes = "") {
    return "<t:table t:name=\"" + name + "\" " + attributes + ">" + rows + "</t:table>";
}

} // namespace

TEST_SUITE("exchange::ods") {
    TEST_CASE("cells as they are shown, numbers and dates in full") {
        const auto bytes = spreadsheet(
            table("List", row(cell("Name") + cell("Phone") + cell("Born")) +
                              row("<t:table-cell/>", R"(t:number-rows-repeated="3")") +
                              row(cell("Tom <x:span>Abbott</x:span><x:s x:c=\"2\"/>Jr") +
                                  cell("7.7E11", R"(o:value-type="float" o:value="770055501234")") +
                                  cell("29/3/11", R"(o:value-type="date" o:date-value="2011-03-29")"))));
        REQUIRE(is_ods(bytes));
        const auto grids = read_grids(bytes);
        REQUIRE(grids.size() == 1);
        CHECK(grids[0].sheet == "List");
        REQUIRE(grids[0].rows.size() == 2);
        CHECK(grids[0].rows[0].cells == Cells{"Name", "Phone", "Born"});
        CHECK(grids[0].rows[1].number == 5);
        CHECK(grids[0].rows[1].cells == Cells{"Tom Abbott Jr", "770055501234", "2011-03-29"});
    }

    TEST_CASE("repeated cells and rows, merged cells, and the number of what follows") {
        const auto bytes = spreadsheet(table(
            "List", row(cell("GBR", R"(t:number-rows-spanned="2")") + cell("Tom")) +
                        row("<t:covered-table-cell/>" + cell("Eva")) +
                        row(cell("x", R"(t:number-columns-repeated="2")"), R"(t:number-rows-repeated="2")") +
                        row(cell("last"))));
        const auto grid = read_ods_grids(bytes).at(0);
        REQUIRE(grid.rows.size() == 5);
        CHECK(grid.rows[2].cells == Cells{"x", "x"});
        CHECK(grid.rows[4].number == 5);
        REQUIRE(grid.merges.size() == 1);
        CHECK(grid.merges[0].first_row == 1);
        CHECK(grid.merges[0].last_row == 2);
    }

    TEST_CASE("what is hidden or struck out, error values and remarks") {
        const auto bytes =
            spreadsheet(table("List", row(cell("Name")) + row(cell("Tom"), R"(t:visibility="filter")") +
                                          row(cell("Eva", R"(t:style-name="S")")) + row(cell("#DIV/0!")) +
                                          row("<t:table-cell><o:annotation><x:p>ask "
                                              "her</x:p></o:annotation><x:p>Ida</x:p></t:table-cell>")) +
                        table("Old", row(cell("Name")), R"(t:style-name="H")"));
        const auto grids = read_ods_grids(bytes);
        REQUIRE(grids.size() == 2);
        CHECK(grids[1].is_hidden);
        CHECK_FALSE(grids[0].is_hidden);
        REQUIRE(grids[0].rows.size() == 4);
        CHECK(grids[0].rows[1].is_hidden);
        CHECK(grids[0].rows[2].struck == std::vector<std::size_t>{0});
        CHECK(grids[0].rows[3].cells == Cells{"Ida"});
        REQUIRE(grids[0].problems.size() == 1);
        CHECK(grids[0].problems[0].row == 4);
    }

    TEST_CASE("a sheet by its name, and what is damaged") {
        const auto bytes = spreadsheet(table("One", row(cell("a"))) + table("Two", row(cell("b"))));
        CHECK(read_ods_grids(bytes, "two").at(0).sheet == "Two");
        CHECK_THROWS_AS(read_ods_grids(bytes, "Three"), ExchangeError);
        CHECK_THROWS_AS(read_ods_grids(testing::zip_archive({{"mimetype", "x"}})), ExchangeError);
        CHECK_THROWS_AS(read_ods_grids(testing::zip_archive({{"content.xml", "<a><b></a>"}})), ExchangeError);
    }
}
