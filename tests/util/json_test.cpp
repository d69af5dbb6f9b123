#include "util/json.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <sstream>
#include <stdexcept>

using namespace plenary::util;

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

} // namespace

TEST_SUITE("util::json") {
    TEST_CASE("append_json_string: text of any script stays") {
        CHECK(quoted("") == "\"\"");
        CHECK(quoted("Jenča 李明 أحمد 👩‍🚀 /") == "\"Jenča 李明 أحمد 👩‍🚀 /\"");
    }

    TEST_CASE("append_json_string: quotes, backslashes and controls are escaped") {
        CHECK(quoted("a\"b\\c") == R"("a\"b\\c")");
        CHECK(quoted("\n\r\t\b\f\x1b") == R"("\n\r\t\u0008\u000c\u001b")");
        CHECK(quoted(std::string_view("\0\x7f", 2)) == R"("\u0000\u007f")");
        CHECK(quoted("\u0085\u2028\u2029") == R"("\u0085\u2028\u2029")");
    }

    TEST_CASE("append_json_string: bytes that are not UTF-8 become U+FFFD") {
        CHECK(quoted("a\xFF\xC3") == "\"a\uFFFD\uFFFD\"");
    }

    TEST_CASE("append_json_string: appends") {
        std::string out = "x";
        append_json_string(out, "y");
        CHECK(out == "x\"y\"");
    }

    TEST_CASE("JsonWriter: compact") {
        std::string out;
        JsonWriter json(out);
        json.begin_object().member("a", 1).key("b").begin_array().value("x").value(true).value(nullptr);
        json.end_array().key("c").begin_object().end_object().end_object();
        CHECK(out == R"({"a":1,"b":["x",true,null],"c":{}})");
    }

    TEST_CASE("JsonWriter: indented, with lines kept together") {
        std::ostringstream out;
        JsonWriter json(out, JsonLayout::indented);
        json.begin_object().member("name", std::string("Jenča")).key("days").begin_array();
        json.begin_object(JsonWriter::Lines::one).member("d", 1).key("x").begin_array().value(1).value(2);
        json.end_array().end_object().value(false).end_array();
        json.key("none").begin_array().end_array().end_object();
        CHECK(out.str() == "{\n"
                           "  \"name\": \"Jenča\",\n"
                           "  \"days\": [\n"
                           "    {\"d\": 1, \"x\": [1, 2]},\n"
                           "    false\n"
                           "  ],\n"
                           "  \"none\": []\n"
                           "}");
    }

    TEST_CASE("JsonWriter: a starting column moves the inner lines") {
        std::string out;
        JsonWriter(out, JsonLayout::indented, 4).begin_array().value(1).end_array();
        CHECK(out == "[\n      1\n    ]");
    }

    TEST_CASE("JsonWriter: values keep their type") {
        std::string out;
        JsonWriter json(out);
        json.begin_array().value("text").value(std::string_view("view")).value(true).value(-7).value(8U);
        json.value(std::numeric_limits<std::int64_t>::min()).end_array();
        CHECK(out == R"(["text","view",true,-7,8,-9223372036854775808])");
    }

    TEST_CASE("JsonWriter: keys are escaped, too") {
        std::string out;
        JsonWriter(out).begin_object().member("a\"\n", false).end_object();
        CHECK(out == R"({"a\"\n":false})");
    }

    TEST_CASE("JsonWriter: a single value") {
        std::string out;
        JsonWriter(out).value("only");
        CHECK(out == "\"only\"");
    }

    TEST_CASE("JsonWriter: calls that would not make JSON are refused") {
        std::string out;
        JsonWriter json(out);
        CHECK_THROWS_AS(json.key("a"), std::logic_error);
        CHECK_THROWS_AS(json.end_object(), std::logic_error);
        json.begin_object();
        CHECK_THROWS_AS(json.value(1), std::logic_error);
        CHECK_THROWS_AS(json.begin_array(), std::logic_error);
        CHECK_THROWS_AS(json.end_array(), std::logic_error);
        json.key("a");
        CHECK_THROWS_AS(json.key("b"), std::logic_error);
        CHECK_THROWS_AS(json.end_object(), std::logic_error);
        json.value(1).end_object();
        CHECK_THROWS_AS(json.value(2), std::logic_error);
        CHECK_THROWS_AS(json.begin_object(), std::logic_error);
        CHECK(out == R"({"a":1})");
    }
}
