#include "support/odd_text.hpp"
#include "support/rendered.hpp"
#include "tree/json_reader.hpp"
#include "util/json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <array>
#include <string>

using namespace plenary;
using namespace std::string_literals;
using tree::NodeId;
using tree::NodeKind;
using tree::Tree;

namespace {

struct Reading {
    std::optional<Tree> tree;
    tree::Findings findings;
};

Reading read(std::string text, const tree::Limits& limits = {}) {
    Reading reading;
    const auto file = reading.findings.add_file({"a.json", std::move(text)});
    reading.tree = tree::read_json(file, reading.findings, limits);
    return reading;
}

bool is_read(const std::string& text) {
    const auto reading = read(text);
    return reading.tree && reading.findings.empty();
}

/// "<line>:<column> <code> <message>" of what is wrong with a text that cannot be read, or is read with one
/// error.
std::string refusal(const std::string& text, const tree::Limits& limits = {}) {
    const auto reading = read(text, limits);
    if (reading.findings.errors() != 1)
        return std::to_string(reading.findings.errors()) + " errors";
    const auto first = reading.findings.sorted().front();
    const auto at = tree::Positions(reading.findings.files()).of(first.place);
    return std::to_string(at.line) + ":" + std::to_string(at.column) + " " + first.code + " " + first.message;
}

/// Of a text that is read as one scalar.
std::string scalar(const std::string& text) {
    const auto reading = read(text);
    REQUIRE(reading.tree);
    REQUIRE(reading.findings.empty());
    REQUIRE(reading.tree->kind(Tree::root) == NodeKind::scalar);
    return std::string(reading.tree->text(Tree::root));
}

using Json = nlohmann::json;

/// Whether a node holds what another reader of JSON has read.
bool is_same(const Tree& tree, NodeId node, const Json& json) {
    if (json.is_object() || json.is_array()) {
        if (tree.kind(node) != (json.is_object() ? NodeKind::map : NodeKind::sequence))
            return false;
        auto id = tree.first(node);
        if (json.is_array()) {
            for (const auto& entry : json) {
                if (id == tree.end(node) || !is_same(tree, id, entry))
                    return false;
                id = tree.next(id);
            }
            return id == tree.end(node);
        }
        for (; id != tree.end(node); id = tree.next(tree.next(id))) {
            const auto member = json.find(tree.text(id));
            if (member == json.end() || !is_same(tree, tree.next(id), *member))
                return false;
        }
        return true;
    }
    if (tree.kind(node) != NodeKind::scalar || tree.is_plain(node) == json.is_string())
        return false;
    return json.is_string() ? json == tree.text(node) : json == Json::parse(tree.text(node));
}

/// A JSON text of odd values, written by a dice.
std::string random_json(testing::Dice& dice, int depth) {
    constexpr std::array<std::string_view, 14> words{
        "null", "true", "false", "0",  "-0",   "12",          "-7.25",
        "1e3",  "2E-2", "[]",    "{}", "\"\"", "\"\\u0416\"", "\"\\ud83d\\ude00\""};
    const int kind = depth == 0 ? dice.number(0, 1) : dice.number(0, 3);
    std::string out;
    if (kind == 0)
        return std::string(dice.one_of(words));
    if (kind == 1) {
        util::append_json_string(out, dice.text());
        return out;
    }
    const auto blank = [&] { return dice.maybe(20) ? " \n" : ""; };
    const int count = dice.number(0, 4);
    for (int i = 0; i < count; ++i) {
        out += (i == 0 ? "" : ",") + std::string(blank());
        if (kind == 2)
            out += "\"key" + std::to_string(i) + "\"" + blank() + ":";
        out += random_json(dice, depth - 1) + blank();
    }
    return kind == 2 ? "{" + out + "}" : "[" + out + "]";
}

/// With a few characters put in, taken out or exchanged.
std::string damaged(std::string text, testing::Dice& dice) {
    constexpr std::string_view signs = "[]{}\",:\\/ue0123456789.+-EtfnaN \t\n'";
    for (int i = dice.number(1, 3); i > 0; --i) {
        const auto at = static_cast<std::size_t>(dice.number(0, static_cast<int>(text.size())));
        const char sign = signs[static_cast<std::size_t>(dice.number(0, static_cast<int>(signs.size()) - 1))];
        if (dice.maybe(40))
            text.insert(at, 1, sign);
        else if (at < text.size() && dice.maybe())
            text.erase(at, 1);
        else if (at < text.size())
            text[at] = sign;
    }
    return text;
}

} // namespace

TEST_CASE("read_json: what RFC 8259 allows") {
    for (const auto* const text : {"[]",
                                   "{}",
                                   "0",
                                   "-0",
                                   "\"\"",
                                   "null",
                                   "true",
                                   "false",
                                   " \t\r\n[ \t\r\n] \t\r\n",
                                   "[null]",
                                   "[[],{}]",
                                   "-0.0",
                                   "10",
                                   "1.5",
                                   "1e5",
                                   "1E+5",
                                   "-1.25e-10",
                                   "123456789012345678901234567890",
                                   "1e999",
                                   R"({"":""})",
                                   R"({"a":{"a":{"a":1}}})",
                                   R"(["\"\\\/\b\f\n\r\t"])",
                                   R"(["\u0416\u0001\uD83D\uDE00"])",
                                   "\"/\"",
                                   "\xEF\xBB\xBF[]",
                                   "[\"Ж\U0001F600\"]"}) {
        INFO(std::string{text});
        CHECK(is_read(text));
    }
}

TEST_CASE("read_json: what RFC 8259 does not allow") {
    for (const auto* const text : {"",
                                   " ",
                                   "[",
                                   "]",
                                   "{",
                                   "}",
                                   "[1",
                                   "[1,",
                                   "[1,]",
                                   "[,1]",
                                   "[1,,2]",
                                   "[1 2]",
                                   "{\"a\"}",
                                   "{\"a\":}",
                                   "{\"a\":1,}",
                                   "{,}",
                                   "{a:1}",
                                   "{'a':1}",
                                   "{\"a\" 1}",
                                   "{1:1}",
                                   "{null:1}",
                                   "[1]]",
                                   "[] []",
                                   "[],",
                                   "1 2",
                                   "nul",
                                   "nulll",
                                   "True",
                                   "NULL",
                                   "undefined",
                                   "NaN",
                                   "Infinity",
                                   "-Infinity",
                                   "+1",
                                   "01",
                                   "-01",
                                   "00",
                                   ".5",
                                   "1.",
                                   "1.e5",
                                   "-",
                                   "--1",
                                   "1e",
                                   "1e+",
                                   "1e5.5",
                                   "0x1F",
                                   "1_000",
                                   "1a",
                                   "'a'",
                                   "\"",
                                   "\"a",
                                   "\"\\\"",
                                   "\"\\a\"",
                                   "\"\\'\"",
                                   "\"\\x41\"",
                                   "\"\\u\"",
                                   "\"\\u12\"",
                                   "\"\\u123g\"",
                                   "\"\\u+123\"",
                                   "\"\\u 123\"",
                                   "\"\\U0041\"",
                                   "\"a\nb\"",
                                   "\"a\tb\"",
                                   "// c\n[]",
                                   "/* c */[]",
                                   "[] # c",
                                   "---\n[]",
                                   "- a",
                                   "a: b",
                                   "&a []",
                                   "[*a]",
                                   "!!str a",
                                   "[1;2]",
                                   "(1)",
                                   "\"a\" \"b\"",
                                   "\"a\"1",
                                   "[truefalse]",
                                   "\"\\uD83D\"",
                                   "\"\\uDE00\"",
                                   "\"\\uD83D\\uD83D\"",
                                   "\"\\uD83Dx\"",
                                   "\"\\uDE00\\uD83D\"",
                                   "\"\\u0000\"",
                                   "{\"a\":1,\"a\":1}",
                                   "{\"a\":1,\"\\u0061\":1}",
                                   "\xEF\xBB\xBF\xEF\xBB\xBF[]",
                                   "\xC2\xA0[]"}) {
        INFO(std::string{text});
        CHECK_FALSE(is_read(text));
    }
    for (const auto& text : {"[]\0"s, "\0[]"s, "\"\0\""s, "\"\x01\""s, "[\xFF]"s, "\"\xD0\""s,
                             "\"\xED\xA0\xBD\""s, "\xFF\xFE[\0]\0"s, "[\x0B]"s, "[\x0C]"s})
        CHECK_FALSE(is_read(text));
}

TEST_CASE("read_json: each text cut short is refused, whatever is left") {
    const auto text = R"({"rows": [{"name": "\u0410\"", "n": -12.5e+3}, [true, false, null]]})"s;
    CHECK(is_read(text));
    for (std::size_t size = 0; size < text.size(); ++size)
        CHECK_FALSE(is_read(text.substr(0, size)));
}

TEST_CASE("read_json: escapes stand for characters, numbers stay as they are written") {
    CHECK(scalar(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
    CHECK(scalar(R"("x\u0041\u00e9\u00E9\u20AC\uD83D\uDE00\uFFFFy")") == "xAéé€\U0001F600\uFFFFy");
    CHECK(scalar(R"("\ud7ff\ue000")") == "\uD7FF\uE000");
    CHECK(scalar("-1.50E+007") == "-1.50E+007");
    CHECK(scalar("123456789012345678901234567890.0") == "123456789012345678901234567890.0");
}

TEST_CASE("read_json: a text in quotes is no number and no word") {
    const auto reading = read(R"(["1", 1, "null", null])");
    REQUIRE(reading.tree);
    const auto& tree = *reading.tree;
    std::string plain;
    for (auto id = tree.first(Tree::root); id != tree.end(Tree::root); id = tree.next(id))
        plain += tree.is_plain(id) ? 'p' : 'q';
    CHECK(plain == "qpqp");
}

TEST_CASE("read_json: each node knows its place") {
    const auto reading = read("{\"rows\": [\n  {\"naïve\": \"Kari\"}]}");
    REQUIRE(reading.tree);
    const auto& tree = *reading.tree;
    tree::Positions positions(reading.findings.files());
    std::string places;
    for (NodeId id = 0; id < tree.size(); ++id) {
        const auto at = positions.of({0, tree.offset(id), 1});
        places += std::to_string(at.line) + ":" + std::to_string(at.column) + "+" +
                  std::to_string(tree.length(id)) + " ";
    }
    CHECK(places == "1:1+1 1:2+6 1:10+1 2:3+1 2:4+8 2:13+6 ");
}

TEST_CASE("read_json: what is wrong is told with its place") {
    CHECK(refusal("") == "1:1 json-syntax there is no value in this file");
    CHECK(refusal("[1, 2\n") == "1:1 json-syntax this '[' is not closed");
    CHECK(refusal("[{\"a\": [1]") == "1:2 json-syntax this '{' is not closed");
    CHECK(refusal("[1 2]") == "1:4 json-syntax a ',' or ']' is missing here");
    CHECK(refusal("{\"a\": \"x\"y\"}") == "1:10 json-syntax a ',' or '}' is missing here");
    CHECK(refusal("[1,\n]") == "2:1 json-syntax a value is missing here");
    CHECK(refusal("{\"a\": 1,\n}") == "2:1 json-syntax a key is missing here");
    CHECK(refusal("{\"a\": 1, b: 2}") == "1:10 json-syntax a key must stand in double quotes");
    CHECK(refusal("{\"a\" 1}") == "1:6 json-syntax a ':' is missing here");
    CHECK(refusal("[Kari]") == "1:2 json-syntax text must stand in double quotes");
    CHECK(refusal("['Kari']") == "1:2 json-syntax text must stand in double quotes");
    CHECK(refusal("[007]") == "1:2 json-syntax this is not a number as JSON writes it");
    CHECK(refusal("[\"Kari]") == "1:2 json-syntax this quote is not closed");
    CHECK(refusal("[\"Kari,\n\"Dahl\"]") == "1:2 json-syntax this quote is not closed on its line");
    CHECK(refusal("[\"a\tb\"]") == "1:4 json-syntax a tab cannot stand within a text");
    CHECK(refusal("[\"C:\\Users\"]") == "1:5 json-syntax this escape is not known");
    CHECK(refusal("[\"C:\\users\"]") == "1:5 json-syntax this escape needs four hexadecimal digits");
    CHECK(refusal("[] []") == "1:4 json-syntax this stands behind the end of the document");
    CHECK(refusal("[\"Ж\\uD83D\"]") ==
          "1:4 json-escape this escape is half of a pair and names no character");
    CHECK(refusal("[\"\\u0000\"]") == "1:3 json-escape the control character U+0000 cannot stand in a text");
    CHECK(refusal("[\"\x01\"]") == "1:3 text-control the control character U+0001 cannot stand in a file");
    CHECK(refusal("[\"\xFF\"]") == "1:3 text-encoding this byte is not UTF-8");
}

TEST_CASE("read_json: a finding in full") {
    CHECK(testing::rendered(read("{\"name\": \"Kari\",\n \"na\\u006de\": \"Dahl\"}").findings) ==
          R"(a.json:2:2: error[key-double]: the key 'name' stands here again
  |
1 | {"name": "Kari",
2 |  "na\u006de": "Dahl"}
  |  ^^^^^^^^^^^
  = note: first at line 1
  = help: keep one of the two

1 error in 1 file.
)");
}

TEST_CASE("read_json: limits that are breached are told") {
    tree::Limits limits;
    limits.depth = 2;
    CHECK(refusal("[[1], [[2]]]", limits) ==
          "1:8 file-limit lists and maps stand more than 2 deep within each other");
    limits = {};
    limits.nodes = 3;
    CHECK(refusal("[1, 2, 3]", limits) == "1:8 file-limit the file has more than 3 values");
    limits = {};
    limits.keys = 2;
    CHECK(refusal(R"({"a": 1, "b": 2, "c": 3})", limits) == "1:18 file-limit this map has more than 2 keys");
    limits = {};
    limits.bytes = 1U << 20U;
    CHECK(refusal(std::string((1U << 20U) + 1, ' '), limits) ==
          "1:1 file-limit the file has more than 1 MiB");
    CHECK(refusal(std::string(1'000'000, '[')) ==
          "1:33 file-limit lists and maps stand more than 32 deep within each other");
    std::string escapes;
    for (int i = 0; i < 5'000; ++i)
        escapes += R"(,"\uDC00")";
    CHECK(read("[0" + escapes + "]").findings.sorted().back().message ==
          "there is more and more in this file that is not part of the format");
}

TEST_SUITE("properties") {
    TEST_CASE("read_json: reads what another reader of JSON reads, and nothing else") {
        CHECK(rc::check("whole and damaged texts", [](std::uint64_t seed) {
            testing::Dice dice(seed);
            auto text = random_json(dice, 4);
            if (dice.maybe(75))
                text = damaged(std::move(text), dice);
            const auto peer = Json::parse(text, nullptr, false);
            const auto reading = read(text);
            RC_TAG(std::string(peer.is_discarded() ? "refused" : "accepted"));
            const auto findings = reading.findings.sorted();
            const bool is_doubled = !findings.empty() && findings.front().code == "key-double";
            const bool is_nul = text.find("\\u0000") != std::string::npos;
            if (is_doubled || is_nul) // accepted by the other
                return;
            RC_ASSERT(peer.is_discarded() == !findings.empty());
            if (!peer.is_discarded())
                RC_ASSERT(is_same(*reading.tree, Tree::root, peer));
        }));
    }
}
