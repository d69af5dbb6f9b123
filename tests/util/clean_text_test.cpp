#include "util/clean_text.hpp"
#include "util/utf8.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using namespace plenary;
using util::clean_text;
using util::TextLines;

namespace {

std::string cleaned(const std::string& text, TextLines lines = TextLines::one) {
    const auto clean = clean_text(text, lines);
    return clean.trouble ? "! " + clean.trouble->what + " at " + std::to_string(clean.trouble->offset)
                         : clean.text;
}

/// Letters, blanks, line ends, invisible and forbidden signs, more often than chance would have them.
rc::Gen<std::string> any_text() {
    const auto sign = rc::gen::oneOf(rc::gen::inRange<char32_t>(0, 0x250),
                                     rc::gen::element<char32_t>(U'a', U' ', U'\n', U'\r', U'\t', 0xA0, 0xAD,
                                                                0x200C, 0x200D, 0x202E, 0x2028, 0x2066,
                                                                0x3000, 0xFEFF, U'م', U'क', U'山', 0x1F468),
                                     rc::gen::inRange<char32_t>(0x250, 0xD800));
    return rc::gen::map(rc::gen::container<std::u32string>(sign), [](const std::u32string& signs) {
        std::string text;
        for (const auto c : signs)
            util::append_utf8(text, c);
        return text;
    });
}

} // namespace

TEST_SUITE("util::clean_text") {
    TEST_CASE("white space becomes one blank, and goes at both ends") {
        CHECK(cleaned("") == "");
        CHECK(cleaned(" \t\n ") == "");
        CHECK(cleaned("Kari  Dahl") == "Kari Dahl");
        CHECK(cleaned(" Kari\tDahl\r\nof\vOslo ") == "Kari Dahl of Oslo");
        CHECK(cleaned("Kari\u00A0Dahl\u2028\u3000x\u0085y") == "Kari Dahl x y");
    }

    TEST_CASE("lines stay where a text may have them") {
        CHECK(cleaned(" a  b \r\n c\n\n\n d\n", TextLines::many) == "a b\nc\n\nd");
        CHECK(cleaned("a\rb", TextLines::many) == "a\nb");
    }

    TEST_CASE("what is invisible goes, but for joiners where the script needs them") {
        CHECK(cleaned("\uFEFFKa\u00ADri\u200B D\u200Dahl\u200E") == "Kari Dahl");
        CHECK(cleaned("\u2067محمد\u2069") == "محمد");
        CHECK(cleaned("می\u200Cخواهم") == "می\u200Cخواهم");
        CHECK(cleaned("क्\u200Dष") == "क्\u200Dष");
        CHECK(cleaned("👨\u200D👩\u200D👧") == "👨\u200D👩\u200D👧");
        CHECK(cleaned("\u200Cمحمد \u200Cعلی") == "محمد علی");
    }

    TEST_CASE("a text of which nothing can be seen is none") {
        for (const auto* nothing : {"\u0301", "\u3164", "\u2800", "\uFE0F", "\u115F \u1160", "\uFFA0",
                                    "\u0301\u20DD", "\u17B4", "\U000E0041"}) {
            CAPTURE(nothing);
            CHECK(cleaned(nothing) == "");
            CHECK(cleaned(nothing, TextLines::many) == "");
            CHECK(util::repaired_text(nothing) == "");
        }
        for (const auto* something : {"-", "e\u0301", "\u0301 e", "山", "👍", "م", "\U0001F1F0\U0001F1FF"})
            CHECK(cleaned(something) == something);
    }

    TEST_CASE("controls, overrides, what is no character and broken UTF-8 are refused with their place") {
        CHECK(cleaned("a\x1b[2J") == "! the control character U+001B at 1");
        CHECK(cleaned(std::string("a\0b", 3)) == "! the control character U+0000 at 1");
        CHECK(cleaned("\u009B") == "! the control character U+009B at 0");
        CHECK(cleaned("ab\u202Egnp.exe") == "! U+202E, which turns the direction of writing round at 2");
        CHECK(cleaned("\uFFFE") == "! U+FFFE, which is no character at 0");
        CHECK(cleaned("a\xff") == "! a byte that is not UTF-8 at 1");
        CHECK(cleaned("\xED\xA0\x80") == "! a byte that is not UTF-8 at 0");
        CHECK(cleaned("\uFFFD") == "\uFFFD");
    }

    TEST_CASE("a text that is too long is refused") {
        CHECK(cleaned(std::string(util::longest_line, 'x')) == std::string(util::longest_line, 'x'));
        CHECK(cleaned(std::string(util::longest_line + 1, 'x')) == "! more than 4000 characters at 4000");
        CHECK(cleaned(std::string(util::longest_line + 1, 'x'), TextLines::many).size() ==
              util::longest_line + 1);
        CHECK(clean_text(std::string(util::longest_lines + 1, 'x'), TextLines::many).trouble);
    }

    TEST_CASE("what is clean stays as it is, and has nothing in it that could not be printed") {
        CHECK(rc::check([] {
            const auto text = *any_text();
            const auto lines = *rc::gen::element(TextLines::one, TextLines::many);
            const auto clean = clean_text(text, lines);
            if (clean.trouble)
                return;
            const auto again = clean_text(clean.text, lines);
            RC_ASSERT(!again.trouble);
            RC_ASSERT(again.text == clean.text);
            for (std::size_t at = 0; at < clean.text.size();) {
                const auto c = util::next_code_point(clean.text, at);
                RC_ASSERT(!util::is_control(c) || (c == U'\n' && lines == TextLines::many));
            }
        }));
    }
}
