#include "util/text.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace plenary::util;

TEST_SUITE("util::text") {
    TEST_CASE("nfc: a decomposed caron becomes one letter") {
        CHECK(nfc("Jenc\u030Ca") == "Jenča");
        CHECK(nfc("и\u0306") == "й");
    }

    TEST_CASE("nfc: marks are put in order first") {
        CHECK(nfc("a\u0302\u0323") == "ậ");
    }

    TEST_CASE("nfc: Hangul syllables are put together") {
        CHECK(nfc("\u1112\u1161\u11AB") == "한");
    }

    TEST_CASE("nfc: composed, compatible and empty text stays") {
        CHECK(nfc("").empty());
        CHECK(nfc("Jenča ﬁ Ａ") == "Jenča ﬁ Ａ");
    }

    TEST_CASE("nfc: text that is not UTF-8 stays") {
        CHECK(nfc("e\u0301\xFF") == "e\u0301\xFF");
    }

    TEST_CASE("nfc: many unordered marks take no quadratic time") {
        std::string text = "a";
        for (int i = 0; i < 200'000; ++i) {
            text += "\u0301\u0323";
        }
        const auto begin = std::chrono::steady_clock::now();
        const std::string composed = nfc(text);
        const auto spent = std::chrono::steady_clock::now() - begin;
        CHECK(composed.starts_with("ạ\u0323"));
        CHECK(spent < std::chrono::seconds(5));
    }

    TEST_CASE("display_width: columns by script") {
        CHECK(display_width("") == 0);
        CHECK(display_width("Jenca") == 5);
        CHECK(display_width("Jenča") == 5);
        CHECK(display_width("Jenc\u030Ca") == 5);
        CHECK(display_width("Раҳмонов") == 8);
        CHECK(display_width("李明") == 4);
        CHECK(display_width("أحمد") == 4);
        CHECK(display_width("مُحَمَّد") == 4); // vowel points take no column
        CHECK(display_width("👍") == 2);
        CHECK(display_width("a\u200Bb") == 2);
        CHECK(display_width("Ａ") == 2);
    }

    TEST_CASE("display_width: controls take no column, bad bytes one") {
        CHECK(display_width("a\x1b\x07") == 1);
        CHECK(display_width("a\xFF") == 2);
    }

    TEST_CASE("pad: fills up to the width in columns, not bytes") {
        CHECK(pad_right("李明", 6) == "李明  ");
        CHECK(pad_left("Jenc\u030Ca", 7) == "  Jenc\u030Ca");
        CHECK(pad_right("", 2) == "  ");
    }

    TEST_CASE("pad: longer text stays") {
        CHECK(pad_right("abc", 2) == "abc");
        CHECK(pad_left("李明", 3) == "李明");
    }

    TEST_CASE("for_terminal: harmless text of any script stays") {
        for (const char* text :
             {"", "plain", "Jenč ا 李 👩‍🚀 \\x1b", "می‌خواهم", "Jenc\u030C", "\u00A0"}) {
            CHECK(for_terminal(text) == text);
        }
    }

    TEST_CASE("for_terminal: controls become visible") {
        CHECK(for_terminal("\x1b[31mred") == "\\x1b[31mred");
        CHECK(for_terminal("a\tb\nc\rd") == "a\\tb\\nc\\x0dd");
        CHECK(for_terminal(std::string_view("\0\x7f", 2)) == "\\x00\\x7f");
        CHECK(for_terminal("\u0085\u009B31m") == "\\u{85}\\u{9b}31m");
        CHECK(for_terminal("a\u2028b\u2029") == "a\\u{2028}b\\u{2029}");
    }

    TEST_CASE("for_terminal: controls of writing direction become visible") {
        CHECK(for_terminal("\u202Eabc\u202C") == "\\u{202e}abc\\u{202c}");
        CHECK(for_terminal("\u2066\u2069\u200E\u200F\u061C") ==
              "\\u{2066}\\u{2069}\\u{200e}\\u{200f}\\u{61c}");
        CHECK(for_terminal("\u202A\u202B\u202D\u2067\u2068") ==
              "\\u{202a}\\u{202b}\\u{202d}\\u{2067}\\u{2068}");
    }

    TEST_CASE("for_terminal: bytes that are not UTF-8 become visible, U+FFFD stays") {
        CHECK(for_terminal("a\xFF\x9B"
                           "b") == "a\\xff\\x9bb");
        CHECK(for_terminal("\xE2\x80") == "\\xe2\\x80");
        CHECK(for_terminal("\uFFFD") == "\uFFFD");
    }

    TEST_CASE("trim: white space at the ends only") {
        CHECK(trim(" \t\r\n\v\fa b\n") == "a b");
        CHECK(trim("ab") == "ab");
        CHECK(trim(" \n ").empty());
        CHECK(trim("").empty());
    }

    TEST_CASE("split_words: no empty pieces") {
        CHECK(split_words("  a\tbc \n d ") == std::vector<std::string>{"a", "bc", "d"});
        CHECK(split_words("one") == std::vector<std::string>{"one"});
        CHECK(split_words(" ").empty());
    }

    TEST_CASE("join: separators stand between") {
        CHECK(join({"a", "", "c"}, ", ") == "a, , c");
        CHECK(join({"a"}, ", ") == "a");
        CHECK(join({}, ", ").empty());
    }

    TEST_CASE("list_in_words: none, one, two and more") {
        CHECK(list_in_words({}).empty());
        CHECK(list_in_words({"a"}) == "a");
        CHECK(list_in_words({"a", "b"}) == "a and b");
        CHECK(list_in_words({"a", "b", "c"}) == "a, b and c");
        CHECK(list_in_words({"a", "b", "c", "d"}) == "a, b, c and d");
    }

    TEST_CASE("some_in_words: of many the first five") {
        CHECK(some_in_words({}).empty());
        CHECK(some_in_words({"a", "b"}) == "a and b");
        CHECK(some_in_words({"a", "b", "c", "d", "e", "f"}) == "a, b, c, d, e and f");
        CHECK(some_in_words({"a", "b", "c", "d", "e", "f", "g"}) == "a, b, c, d, e and 2 more");
    }
}
