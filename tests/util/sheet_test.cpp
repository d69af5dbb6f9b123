#include "util/json.hpp"
#include "util/sheet.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary::util;

namespace {

const std::vector<Column> columns = {
    {"name", "NAME", Align::left},
    {"seats", "SEATS", Align::right},
    {"present", "PRESENT", Align::right, true},
    {"open", "OPEN", Align::left},
};

Sheet example() {
    return {columns,
            {{"Jenča", std::int64_t{12}, std::int64_t{92}, true},
             {"李明", std::int64_t{-3}, std::monostate{}, false},
             {std::monostate{}, std::int64_t{1000}}},
            {"Total", std::int64_t{1009}, std::int64_t{92}},
            {"2 of 3 replied."}};
}

Sheet of_one(const Cell& cell) {
    return {{{"x", "X"}, {"y", "Y"}}, {{cell, "z"}}, {}, {}};
}

std::string written(const Sheet& sheet, Format format) {
    std::ostringstream out;
    write(out, sheet, format);
    return out.str();
}

} // namespace

TEST_SUITE("util::sheet") {
    TEST_CASE("parse_format: every name is read as its format") {
        const auto names = format_names();
        REQUIRE(names.size() == 6);
        CHECK(parse_format("table") == Format::table);
        CHECK(parse_format("csv") == Format::csv);
        CHECK(parse_format("tsv") == Format::tsv);
        CHECK(parse_format("json") == Format::json);
        CHECK(parse_format("jsonl") == Format::jsonl);
        CHECK(parse_format("markdown") == Format::markdown);
        CHECK(parse_format("md") == Format::markdown);
        for (const std::string_view name : names) {
            CAPTURE(name);
            CHECK(parse_format(name));
        }
    }

    TEST_CASE("parse_format: other words have none") {
        CHECK_FALSE(parse_format(""));
        CHECK_FALSE(parse_format("CSV"));
        CHECK_FALSE(parse_format("xml"));
    }

    TEST_CASE("format_for_path: by extension") {
        CHECK(format_for_path("out/list.csv") == Format::csv);
        CHECK(format_for_path("LIST.TSV") == Format::tsv);
        CHECK(format_for_path("a.json") == Format::json);
        CHECK(format_for_path("a.jsonl") == Format::jsonl);
        CHECK(format_for_path("a.b.md") == Format::markdown);
        CHECK(format_for_path("a.txt") == Format::table);
        CHECK_FALSE(format_for_path("a.xlsx"));
        CHECK_FALSE(format_for_path("csv"));
        CHECK_FALSE(format_for_path(""));
    }

    TEST_CASE("write: a table with wide letters, missing values, total and notes") {
        CHECK(written(example(), Format::table) == "NAME   SEATS  PRESENT  OPEN\n"
                                                   "Jenča     12      92%  yes\n"
                                                   "李明      -3        -  no\n"
                                                   "-       1000        -  -\n"
                                                   "---------------------------\n"
                                                   "Total   1009      92%\n"
                                                   "\n"
                                                   "2 of 3 replied.\n");
    }

    TEST_CASE("write: an empty table has its headings") {
        CHECK(written({columns, {}, {}, {}}, Format::table) == "NAME  SEATS  PRESENT  OPEN\n");
    }

    TEST_CASE("write: data cannot drive the terminal") {
        CHECK(written(of_one("a\x1b[2J\n\u202E"), Format::table) == "X                   Y\n"
                                                                    "a\\x1b[2J\\n\\u{202e}  z\n");
        Sheet sheet = of_one("a");
        sheet.notes = {"\x1b[2J"};
        CHECK(written(sheet, Format::table) == "X  Y\na  z\n\n\\x1b[2J\n");
    }

    TEST_CASE("write: markdown") {
        CHECK(written(example(), Format::markdown) == "| NAME | SEATS | PRESENT | OPEN |\n"
                                                      "| :--- | ---: | ---: | :--- |\n"
                                                      "| Jenča | 12 | 92% | yes |\n"
                                                      "| 李明 | -3 | - | no |\n"
                                                      "| - | 1000 | - | - |\n"
                                                      "| **Total** | **1009** | **92%** | |\n"
                                                      "\n"
                                                      "2 of 3 replied.\n");
    }

    TEST_CASE("write: markdown markup in data is escaped") {
        CHECK(written(of_one("a|b\\|<i>*c*"), Format::markdown) ==
              "| X | Y |\n| :--- | :--- |\n| a\\|b\\\\\\|\\<i>\\*c\\* | z |\n");
    }

    TEST_CASE("write: csv carries keys and rows, plain numbers and no total") {
        CHECK(written(example(), Format::csv) == "name,seats,present,open\r\n"
                                                 "Jenča,12,92,true\r\n"
                                                 "李明,-3,,false\r\n"
                                                 ",1000,,\r\n");
        CHECK(written({columns, {}, {}, {}}, Format::csv) == "name,seats,present,open\r\n");
    }

    TEST_CASE("write: csv quotes what needs it") {
        const auto line = [](const Cell& cell) { return written(of_one(cell), Format::csv).substr(5); };
        CHECK(line("a b") == "a b,z\r\n");
        CHECK(line("a,b") == "\"a,b\",z\r\n");
        CHECK(line("a\"b") == "\"a\"\"b\",z\r\n");
        CHECK(line("a\nb") == "\"a\nb\",z\r\n");
        CHECK(line("a\rb") == "\"a\rb\",z\r\n");
    }

    TEST_CASE("write: what a spreadsheet would change has an apostrophe before it in csv and tsv alone") {
        CHECK(written(of_one("=1+1"), Format::csv) == "x,y\r\n'=1+1,z\r\n");
        CHECK(written(of_one("+421,1"), Format::csv) == "x,y\r\n\"'+421,1\",z\r\n");
        CHECK(written(of_one("=1+1"), Format::tsv) == "x\ty\n'=1+1\tz\n");
        CHECK(written(of_one(std::int64_t{-3}), Format::csv) == "x,y\r\n-3,z\r\n");
        CHECK(written(of_one("=1+1"), Format::jsonl) == "{\"x\":\"=1+1\",\"y\":\"z\"}\n");
    }

    TEST_CASE("write: a csv record is never an empty line") {
        const Sheet sheet = {{{"x", "X"}}, {{std::monostate{}}, {""}}, {}, {}};
        CHECK(written(sheet, Format::csv) == "x\r\n\"\"\r\n\"\"\r\n");
    }

    TEST_CASE("write: tsv quotes what would break the line, and leaves the rest as it is") {
        CHECK(written(of_one("a\tb"), Format::tsv) == "x\ty\n\"a\tb\"\tz\n");
        CHECK(written(of_one("\"a\" b"), Format::tsv) == "x\ty\n\"\"\"a\"\" b\"\tz\n");
        CHECK(written(of_one("a\nb"), Format::tsv) == "x\ty\n\"a\nb\"\tz\n");
        CHECK(written(of_one("C:\\temp, '"), Format::tsv) == "x\ty\nC:\\temp, '\tz\n");
    }

    TEST_CASE("write: json is an array of objects") {
        Sheet sheet = example();
        sheet.total.clear();
        sheet.notes.clear();
        CHECK(written(sheet, Format::json) ==
              "[\n"
              "  {\"name\": \"Jenča\", \"seats\": 12, \"present\": 92, \"open\": true},\n"
              "  {\"name\": \"李明\", \"seats\": -3, \"present\": null, \"open\": false},\n"
              "  {\"name\": null, \"seats\": 1000, \"present\": null, \"open\": null}\n"
              "]\n");
        CHECK(written({columns, {}, {}, {}}, Format::json) == "[]\n");
    }

    TEST_CASE("write: json with total or notes is an object") {
        Sheet sheet = of_one(true);
        sheet.total = {"sum"};
        sheet.notes = {"one", "two"};
        CHECK(written(sheet, Format::json) == "{\n"
                                              "  \"rows\": [\n"
                                              "    {\"x\": true, \"y\": \"z\"}\n"
                                              "  ],\n"
                                              "  \"total\": {\"x\": \"sum\", \"y\": null},\n"
                                              "  \"notes\": [\n"
                                              "    \"one\",\n"
                                              "    \"two\"\n"
                                              "  ]\n"
                                              "}\n");
        sheet.total.clear();
        CHECK(written(sheet, Format::json).find("total") == std::string::npos);
    }

    TEST_CASE("write: jsonl is an object a line") {
        Sheet sheet = example();
        sheet.columns.resize(2);
        CHECK(written(sheet, Format::jsonl) == "{\"name\":\"Jenča\",\"seats\":12}\n"
                                               "{\"name\":\"李明\",\"seats\":-3}\n"
                                               "{\"name\":null,\"seats\":1000}\n");
        CHECK(written({columns, {}, {}, {}}, Format::jsonl).empty());
    }

    TEST_CASE("write: cells beyond the columns are left out in every format") {
        const Sheet sheet = {{{"x", "X"}}, {{"a", "hidden"}}, {}, {}};
        for (const std::string_view name : format_names()) {
            CAPTURE(name);
            CHECK(written(sheet, *parse_format(name)).find("hidden") == std::string::npos);
        }
    }

    TEST_CASE("write_json_rows: stands in an indented text") {
        std::ostringstream out;
        write_json_rows(out, of_one("a"), 2);
        CHECK(out.str() == "[\n    {\"x\": \"a\", \"y\": \"z\"}\n  ]");
    }

    TEST_CASE("write_json_rows: is a value of a writer") {
        std::string out;
        JsonWriter json(out);
        json.begin_object().key("rows");
        write_json_rows(json, of_one("a"));
        json.member("n", 1).end_object();
        CHECK(out == R"({"rows":[{"x":"a","y":"z"}],"n":1})");
    }
}
