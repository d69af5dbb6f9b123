#include "util/utf8.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary::util;

TEST_SUITE("util::utf8") {
    TEST_CASE("first_invalid_utf8: well-formed text of all lengths has none") {
        CHECK_FALSE(first_invalid_utf8(""));
        CHECK_FALSE(first_invalid_utf8("plain"));
        CHECK_FALSE(first_invalid_utf8("Jenča, Енча, 李明, أحمد, 👩‍🚀"));
        CHECK_FALSE(first_invalid_utf8("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF"));
        CHECK_FALSE(first_invalid_utf8("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"));
        CHECK_FALSE(first_invalid_utf8("\xED\x9F\xBF\xEE\x80\x80")); // on both sides of the surrogates
    }

    TEST_CASE("first_invalid_utf8: tells the place of what is not well-formed") {
        struct Example {
            const char* what;
            std::string text;
            std::size_t offset;
        };
        const std::vector<Example> examples = {
            {"continuation alone", "ab\x80", 2},
            {"overlong slash in two bytes", "a\xC0\xAF", 1},
            {"overlong in two bytes", "\xC1\xBF", 0},
            {"overlong in three bytes", "a\xE0\x9F\xBF", 1},
            {"overlong in four bytes", "a\xF0\x8F\xBF\xBF", 1},
            {"first surrogate", "ab\xED\xA0\x80", 2},
            {"last surrogate", "ab\xED\xBF\xBF", 2},
            {"above U+10FFFF", "\xF4\x90\x80\x80", 0},
            {"byte that never occurs", "\xFF", 0},
            {"five-byte form", "\xF8\x88\x80\x80\x80", 0},
            {"cut off at the end", "caf\xC3", 3},
            {"cut off after three of four", "\xF0\x9F\x91", 0},
            {"interrupted",
             "\xE2\x82"
             "A",
             0},
            {"after a long ASCII text", std::string(1000, 'x') + "\xFE", 1000},
        };
        for (const Example& example : examples) {
            CAPTURE(example.what);
            CHECK(first_invalid_utf8(example.text) == example.offset);
        }
    }

    TEST_CASE("first_invalid_utf8: finds a bad byte wherever it stands in a group of eight") {
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'x');
            text[at] = '\x80';
            CHECK(first_invalid_utf8(text) == at);
        }
    }

    TEST_CASE("next_code_point: walks over sequences of every length") {
        const std::string text = "aж李👩";
        std::vector<char32_t> found;
        std::vector<std::size_t> offsets;
        for (std::size_t offset = 0; offset < text.size();) {
            found.push_back(next_code_point(text, offset));
            offsets.push_back(offset);
        }
        CHECK(found == std::vector<char32_t>{U'a', U'ж', U'李', U'👩'});
        CHECK(offsets == std::vector<std::size_t>{1, 3, 6, 10});
    }

    TEST_CASE("next_code_point: reads bad bytes one at a time as replacement characters") {
        const std::string text = "\xE2\x82z";
        std::size_t offset = 0;
        CHECK(next_code_point(text, offset) == replacement_character);
        CHECK(offset == 1);
        CHECK(next_code_point(text, offset) == replacement_character);
        CHECK(offset == 2);
        CHECK(next_code_point(text, offset) == U'z');
    }

    TEST_CASE("append_utf8: every scalar value is read back") {
        for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
            if (code_point == 0xD800) {
                code_point = 0xE000;
            }
            std::string text;
            append_utf8(text, code_point);
            std::size_t offset = 0;
            if (next_code_point(text, offset) != code_point || offset != text.size()) {
                FAIL("code point ", static_cast<unsigned long>(code_point));
            }
        }
    }

    TEST_CASE("append_utf8: what is no scalar value becomes U+FFFD") {
        std::string text;
        append_utf8(text, 0xD800);
        append_utf8(text, 0x110000);
        CHECK(text == "\uFFFD\uFFFD");
    }
}
