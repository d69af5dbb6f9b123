#include "support/odd_text.hpp"
#include "support/same_tree.hpp"
#include "tree/encoding.hpp"
#include "tree/usual_yaml.hpp"
#include "tree/yaml_library.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>
#include <string>
#include <string_view>

using namespace plenary;

namespace {

enum class Said { read, left_to_the_library, unsound };

/// What the quick reader makes of a text. Where it reads it, the library has to read the same.
Said read_by_both(const std::string& text) {
    tree::Findings findings;
    const auto file = findings.add_file({"a.yaml", text});
    if (!tree::check_bytes(file, findings, {}, {}))
        return Said::unsound;
    const auto quick = tree::read_usual_yaml(file, findings, {});
    if (!quick)
        return Said::left_to_the_library;
    const auto whole = tree::read_yaml_by_library(file, findings, {}, {});
    REQUIRE(whole);
    REQUIRE(findings.empty());
    REQUIRE(testing::is_same(*quick, *whole));
    return Said::read;
}

/// A scalar, or a list or map in brackets, that may be well formed.
std::string random_value(testing::Dice& dice, int depth) {
    constexpr std::array<std::string_view, 24> words{"a",       "two words",
                                                     "x:y",     "\"q\"",
                                                     "'it''s'", "\"\\\"\\u0416\"",
                                                     "-5",      "2011-03-29T09:00",
                                                     "null",    "~",
                                                     "a - b",   "a #b",
                                                     "Ж",       "a, b",
                                                     "[]",      "{}",
                                                     "\"a\" b", "*a",
                                                     "a: b",    "# none",
                                                     "",        "-",
                                                     "?",       "x[1]"};
    if (depth == 0 || dice.maybe(60))
        return std::string(dice.maybe(85) ? dice.one_of(words) : std::string_view(dice.text()));
    const bool is_map = dice.maybe();
    std::string out = is_map ? "{" : "[";
    for (int i = dice.number(0, 3); i > 0; --i)
        out += (is_map ? "k" + std::to_string(i) + ": " : "") + random_value(dice, depth - 1) +
               (i > 1 ? ", " : "");
    return out + (is_map ? "}" : "]");
}

/// Lists and maps by indentation, now and then with the wrong one.
std::string random_block(testing::Dice& dice, int depth, std::size_t indent) {
    const bool is_map = dice.maybe(60);
    std::string out;
    for (int i = dice.number(1, 3); i > 0; --i) {
        if (dice.maybe(10))
            out += dice.maybe() ? "\n" : "   # comment\n";
        const auto off = dice.maybe(5) ? static_cast<std::size_t>(dice.number(0, 2)) : 0;
        out += std::string(indent + off, ' ') + (is_map ? "k" + std::to_string(i) + ":" : "-");
        if (depth > 0 && dice.maybe(40))
            out += "\n" + random_block(dice, depth - 1, indent + (dice.maybe(20) ? 0 : 2));
        else if (!is_map && depth > 0 && dice.maybe(40))
            out += " " + random_block(dice, depth - 1, indent + 2).substr(indent + 2);
        else
            out +=
                (dice.maybe(95) ? " " : "") + random_value(dice, 2) + (dice.maybe(10) ? " # c" : "") + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("read_usual_yaml: what we and others usually write") {
    for (const auto* const text : {"",
                                   "# only a comment\n",
                                   "\n\n",
                                   "a: b",
                                   "a: b\n",
                                   "a:\n",
                                   "a:\nb:\n",
                                   "a:\n  b:\n    c: d\n",
                                   "a:\n- b\n- c\nd: e\n",
                                   "a:\n  - b: c\n    d: e\n  - f: g\n",
                                   "- a\n- b\n",
                                   "- - a\n  - b\n- - c\n",
                                   "-\n  a: b\n-\n  - c\n",
                                   "a: [b, c]\n",
                                   "a: [ ]\n",
                                   "a: {b: c, d: [e]} # f\n",
                                   "- {a: 2011-03-29T09:00}\n",
                                   "a: 'it''s'\n",
                                   "a: \"\\\"\\\\\\n\\u0416\"\n",
                                   "\"a\": b\n",
                                   "a: \"\"\n",
                                   "a: b  # c\n",
                                   "a : b\n",
                                   "a: -5\n",
                                   "a: ~\nb: null\n",
                                   "a: x#y\n",
                                   "\xEF\xBB\xBF"
                                   "a: b\n",
                                   "ключ: Ж\n",
                                   "  a: b\n  c: d\n",
                                   "a: b - c\n"}) {
        INFO(std::string{text});
        CHECK(read_by_both(text) == Said::read);
    }
}

TEST_CASE("read_usual_yaml: all else is left to the library") {
    for (const auto* const text : {"a",
                                   "[a]\n",
                                   "{a: b}\n",
                                   "a: b\n c\n",
                                   "a: |\n  b\n",
                                   "a: >\n  b\n",
                                   "a: \"b\n  c\"\n",
                                   "a: 'b\n  c'\n",
                                   "a: [b,\n  c]\n",
                                   "a: &b c\n",
                                   "a: *b\n",
                                   "a: !t b\n",
                                   "<<: b\n",
                                   "? a\n: b\n",
                                   "a: b: c\n",
                                   "a: @b\n",
                                   "a: b\na: c\n",
                                   "---\na: b\n",
                                   "a: b\n...\n",
                                   "%YAML 1.2\n---\na: b\n",
                                   "a:\tb\n",
                                   "a: b\r\n",
                                   "- a\n-b\n",
                                   "a:\n  b\n",
                                   "a:\n  [b]\n",
                                   "a: {b}\n",
                                   "a: [b: c]\n",
                                   "a: [b, ]\n",
                                   "a: [b\n",
                                   "a: b]\n c: d\n",
                                   "a: \"\\e\"\n",
                                   "a: \"\\uD83D\\uDE00\"\n",
                                   "a: \"b\" c\n",
                                   "- a\n  - b\n",
                                   "a:\n  - b\n c: d\n",
                                   "-\n- a\n",
                                   "a: {b:c}\n",
                                   "a: {\"b\":c}\n",
                                   ":\n",
                                   "a:\nnull: b\n"}) {
        INFO(std::string{text});
        CHECK(read_by_both(text) == Said::left_to_the_library);
    }
}

TEST_CASE("read_usual_yaml: beyond the limits the library tells") {
    std::string keys;
    for (int i = 0; i < 1'001; ++i)
        keys += "k" + std::to_string(i) + ": v\n";
    CHECK(read_by_both(keys) == Said::left_to_the_library);
    CHECK(read_by_both("a: " + std::string(3U << 20U, 'x')) == Said::left_to_the_library);
    CHECK(read_by_both(std::string(1'001, 'k') + ": v\n") == Said::left_to_the_library);
    std::string deep = "k:\n";
    for (std::size_t i = 1; i < 33; ++i)
        deep += std::string(i, ' ') + "k:\n";
    CHECK(read_by_both(deep) == Said::left_to_the_library);
}

TEST_SUITE("properties") {
    TEST_CASE("read_usual_yaml: the tree that the library makes, or none") {
        CHECK(rc::check("odd documents", [](std::uint64_t seed) {
            testing::Dice dice(seed);
            const auto said = read_by_both(random_block(dice, 3, 0));
            RC_TAG(std::string(said == Said::read ? "read" : "left to the library"));
        }));
    }
}
