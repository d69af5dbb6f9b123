#include "paper/description.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::paper;

namespace {

constexpr std::string_view head = "plenary-paper\t1\n";

/// The number of the line that is refused, and why.
std::string refusal(const std::string& text) {
    try {
        (void)read_description(text);
    } catch (const DescriptionError& error) {
        return std::to_string(error.line) + ": " + error.what();
    }
    return "read";
}

std::string after_head(std::string_view text) {
    return refusal(std::string{head} + std::string{text});
}

} // namespace

TEST_SUITE("description") {
    TEST_CASE("description: what is placed behind a drawing stands in it, until the text goes on") {
        const auto read = read_description(std::string{head} + "check-only\n"
                                                               "drawing\t100\t20\n"
                                                               "area\t1\t1\t30\t5\t000000\n"
                                                               "picture\t0\t0\t3\t4\tZm9v\n"
                                                               "table\tplain\t0\t22\n"
                                                               "paragraph\tname\tDana\n");
        CHECK(read.is_checked_only);
        REQUIRE(read.blocks.size() == 3);
        const auto& drawing = std::get<Drawing>(read.blocks[0]);
        CHECK(drawing.width == 100);
        REQUIRE(drawing.parts.size() == 2);
        CHECK(std::get<PlacedPicture>(drawing.parts[1]).bytes == "foo");
        CHECK(std::get<Table>(read.blocks[1]).type_size == 22);
        CHECK(std::get<Paragraph>(read.blocks[2]).look == Look::name);
        CHECK(after_head("picture\t0\t0\t3\t4\tZm9\n") == "2: the picture is not in base 64");
        CHECK(after_head("drawing\t0\t5\n") == "2: the number 0 is out of range");
    }

    TEST_CASE("description: a page break may begin a part") {
        const auto read = read_description(std::string{head} + "page-break\npage-break\tpart\n");
        REQUIRE(read.blocks.size() == 2);
        CHECK_FALSE(std::get<PageBreak>(read.blocks[0]).begins_part);
        CHECK(std::get<PageBreak>(read.blocks[1]).begins_part);
        CHECK(after_head("page-break\tchapter\n") == "2: 'chapter' is not known here");
        CHECK(after_head("page-break\tpart\tpart\n") == "2: there are too many fields");
    }

    TEST_CASE("description: what flows and what is placed is read as it stands") {
        const auto read = read_description(
            std::string{head} + "title\tA \\\\ B\\tC\n"
                                "page\t148.5\t105\n"
                                "about\tKAZ-001 Dana\tjp\n"
                                "entry\tDana\tDirector\n"
                                "table\theader\t10\n"
                                "column\t2\tright\tNo.\n"
                                "row\tstrong\t1\n"
                                "text\t1\t2\t3\t4\t20\t10\tbold\tcentre\tmiddle\tff0080\tturned\tX\n");
        CHECK(read.title == "A \\ B\tC");
        CHECK(read.page_width == 148.5);
        REQUIRE(read.blocks.size() == 3);
        const auto& entry = std::get<Entry>(read.blocks[0]);
        CHECK(entry.lines == std::vector<std::string>{"Dana", "Director"});
        CHECK(entry.about.who == "KAZ-001 Dana");
        CHECK(entry.about.han == "jp");
        const auto& table = std::get<Table>(read.blocks[1]);
        CHECK(table.columns.at(0).side == Side::right);
        CHECK(table.rows.at(0).is_strong);
        const auto& text = std::get<PlacedText>(read.blocks[2]);
        CHECK(text.is_turned);
        CHECK(text.colour.red == 1);
        CHECK(text.height == Height::middle);
        CHECK(text.about.who == "KAZ-001 Dana");
    }
    TEST_CASE("description: what is not as it must be is refused with its line") {
        CHECK(refusal("") == "1: there is no description");
        CHECK(refusal("plenary-paper\t2\n") == "1: this is no description of a document of this version");
        CHECK(after_head("title\n") == "2: a field is missing");
        CHECK(after_head("title\ta\tb\n") == "2: there are too many fields");
        CHECK(after_head("\ndraw\ta\n") == "3: 'draw' is not known");
        CHECK(after_head("page\t0\t297\n") == "2: the number 0 is out of range");
        CHECK(after_head("page\tnan\t297\n") == "2: 'nan' is no number");
        CHECK(after_head("page\t210mm\t297\n") == "2: '210mm' is no number");
        CHECK(after_head("about\twho\txx\n") == "2: 'xx' is not known here");
        CHECK(after_head("row\tplain\ta\n") == "2: 'row' stands in no table");
        CHECK(after_head("table\tplain\t0\nrow\tplain\ta\n") ==
              "3: a row has more cells than there are columns");
        CHECK(after_head("area\t1\t2\t3\t4\tred\n") == "2: 'red' is no colour");
        CHECK(after_head("title\t\xff\n") == "2: the line is not UTF-8");
    }
}
