#include "exchange/error.hpp"
#include "exchange/files/text_encoding.hpp"
#include "support/remedy_words.hpp"
#include "util/utf8.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using namespace plenary;
using namespace plenary::exchange;
using plenary::testing::in_brackets;
using namespace std::string_literals;

namespace {

/// "message | help" of the error, or "" without one.
std::string refusal(const std::string& bytes, std::optional<Encoding> encoding = std::nullopt) {
    try {
        to_utf8(bytes, encoding);
        return "";
    } catch (const ExchangeError& error) {
        return error.what() + " | "s + in_brackets(error.remedy());
    }
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string in_utf16(const std::u16string& text, bool little) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto low = static_cast<char>(unit & 0xFFU);
        const auto high = static_cast<char>(unit >> 8U);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

} // namespace

TEST_SUITE("exchange::text_encoding") {
    TEST_CASE("to_utf8: UTF-8 stays, its byte order mark goes") {
        CHECK(to_utf8("Имя,é") == "Имя,é");
        CHECK(to_utf8("\xEF\xBB\xBFИмя") == "Имя");
        CHECK(to_utf8("").empty());
        CHECK(to_utf8("a\xEF\xBB\xBF") == "a\xEF\xBB\xBF");
    }

    TEST_CASE("to_utf8: UTF-16 by its byte order mark, and when asked for") {
        const std::u16string text = u"Ж a \U0001F469";
        CHECK(to_utf8("\xFF\xFE" + in_utf16(text, true)) == "Ж a \U0001F469");
        CHECK(to_utf8("\xFE\xFF" + in_utf16(text, false)) == "Ж a \U0001F469");
        CHECK(to_utf8(in_utf16(text, true), Encoding::utf16le) == "Ж a \U0001F469");
        CHECK(to_utf8(in_utf16(text, false), Encoding::utf16be) == "Ж a \U0001F469");
    }

    TEST_CASE("to_utf8: a byte order mark is believed before what was asked for") {
        CHECK(to_utf8("\xEF\xBB\xBFИмя", Encoding::cp1251) == "Имя");
        CHECK(to_utf8("\xFE\xFF" + in_utf16(u"Ж", false), Encoding::utf16le) == "Ж");
    }

    TEST_CASE("to_utf8: code pages of Windows") {
        CHECK(to_utf8("\xD4\xE0\xEC\xE8\xEB\xE8\xFF; \xB9 \xB8\xA8 \x88", Encoding::cp1251) ==
              "Фамилия; № ёЁ €");
        CHECK(to_utf8("\x8Aimko \xE8\xE6\x9E\xE1", Encoding::cp1250) == "Šimko čćžá");
        CHECK(to_utf8("a\r\nb", Encoding::cp1251) == "a\r\nb");
        CHECK(has(refusal("ab\n\x98", Encoding::cp1251), "byte 4 (line 2) has no meaning in cp1251: 0x98"));
        CHECK(has(refusal("\x81", Encoding::cp1250), "byte 1 (line 1) has no meaning in cp1250"));
    }

    TEST_CASE("to_utf8: what is not UTF-8 is told with its place and what to ask for") {
        const std::string cyrillic = refusal("code;x\n1;\xCF\xE5\xF2\xF0\xEE\xE2\n");
        CHECK(has(cyrillic, "byte 10 (line 2) is not UTF-8: 0xCF"));
        CHECK(has(cyrillic, "name the encoding: [cp1251]"));
        CHECK(has(refusal("\x8Aimko, Jen\xE8o"), "name the encoding: [cp1250]"));
        CHECK(has(refusal("\xEF\xBB\xBF"
                          "a\xE8"),
                  "byte 5 (line 1)"));
        CHECK(has(refusal("a\xE8", Encoding::utf8), "name another encoding"));
    }

    TEST_CASE("to_utf8: NUL and broken UTF-16 are refused") {
        CHECK(has(refusal("a\0b"s), "a NUL at byte 2 (line 1)"));
        CHECK(has(refusal("a\0b"s), "utf-16le"));
        CHECK(has(refusal("a\0b"s, Encoding::cp1251), "a NUL at byte 2"));
        CHECK(has(refusal("\xFF\xFE\0\0"s), "a NUL at byte 3"));
        CHECK(has(refusal("\xFF\xFE"
                          "a"),
                  "half of a code unit"));
        CHECK(has(refusal("\xFF\xFE"
                          "a\0\n\0\x3D\xD8"s),
                  "byte 7 (line 2) is half of a surrogate pair: 0xD83D"));
        CHECK(has(refusal("\xFF\xFE\x3D\xD8"
                          "a\0"s),
                  "surrogate pair"));
        CHECK(has(refusal("\xFF\xFE\x69\xDC"
                          "a\0"s),
                  "surrogate pair"));
    }

    TEST_CASE("to_utf8: any bytes end in UTF-8 or in a refusal") {
        CHECK(rc::check([](const std::string& bytes, std::uint8_t choice) {
            std::optional<Encoding> encoding;
            if (choice % 6 != 5)
                encoding = static_cast<Encoding>(choice % 6);
            try {
                const std::string text = to_utf8(bytes, encoding);
                RC_ASSERT(!util::first_invalid_utf8(text));
                RC_ASSERT(text.find('\0') == std::string::npos);
            } catch (const ExchangeError& error) {
                RC_ASSERT(!error.remedy().empty());
            }
        }));
    }

    TEST_CASE("parse_encoding: names as people write them") {
        for (const auto name : encoding_names())
            CHECK(parse_encoding(name));
        CHECK(parse_encoding("Windows-1251") == Encoding::cp1251);
        CHECK(parse_encoding("1250") == Encoding::cp1250);
        CHECK(parse_encoding("UTF8") == Encoding::utf8);
        CHECK(parse_encoding("UTF-16") == Encoding::utf16le);
        CHECK(parse_encoding("latin1") == Encoding::cp1252);
        CHECK(parse_encoding("KOI8-R") == Encoding::koi8r);
        CHECK_FALSE(parse_encoding("latin9"));
        CHECK_FALSE(parse_encoding(""));
    }
}
