#include "util/capitals.hpp"
#include "util/direction.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary::util;

namespace {

/// The pieces, those from right to left in square brackets.
std::string marked(std::string_view text) {
    std::string out;
    for (const auto& piece : directed_pieces(text)) {
        const std::string inner{piece.text};
        out += piece.right_to_left ? "[" + inner + "]" : "{" + inner + "}";
    }
    return out;
}

} // namespace

TEST_SUITE("util::direction") {
    TEST_CASE("is_right_to_left: by the first letter") {
        CHECK(is_right_to_left("محمد Smith"));
        CHECK(is_right_to_left("12 שרה כהן"));
        CHECK_FALSE(is_right_to_left("Adviser, گلچهره"));
        CHECK_FALSE(is_right_to_left("李小明"));
        CHECK_FALSE(is_right_to_left("2026-11-28"));
        CHECK_FALSE(is_right_to_left(""));
    }

    TEST_CASE("directed_pieces: what lies between goes with the whole") {
        CHECK(marked("Łukasz Żółć-Jenča") == "{Łukasz Żółć-Jenča}");
        CHECK(marked("שרה כהן") == "[שרה כהן]");
        CHECK(marked("Adviser, گلچهره کیانی‌پژوه (Iran) 12") ==
              "{Adviser, }[گلچهره کیانی‌پژوه]{ (Iran) 12}");
        CHECK(marked("محمد Smith-العربي 2026-11-28") == "[محمد ]{Smith}[-العربي 2026-11-28]");
        CHECK(marked("Delegation سلطنة عُمان (12)") == "{Delegation }[سلطنة عُمان]{ (12)}");
        CHECK(marked("").empty());
        CHECK(marked("12 ...") == "{12 ...}");
    }

    TEST_CASE("in_capitals: letter by letter, whatever the script") {
        CHECK(in_capitals("Jenča ğ ß Şükrü") == "JENČA Ğ SS ŞÜKRÜ");
        CHECK(in_capitals("Рахмонов Қ ё") == "РАХМОНОВ Қ Ё");
        CHECK(with_capital("вторник, 29 марта") == "Вторник, 29 марта");
        CHECK(with_capital("mardi 29 mars") == "Mardi 29 mars");
        CHECK(with_capital("29 March") == "29 March");
        CHECK(with_capital("") == "");
        CHECK(in_capitals("李小明 محمد") == "李小明 محمد");
    }
}
