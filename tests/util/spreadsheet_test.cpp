#include "support/odd_text.hpp"
#include "util/spreadsheet.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary::util;

TEST_SUITE("util::spreadsheet") {
    TEST_CASE("with_guard: what a spreadsheet would make a formula or another number of") {
        for (const auto* text :
             {"=1+1", "=HYPERLINK(\"x\")", "+421900123", "+421 900 123", "-2", "-x", "@SUM(A1)", "\t=1",
              "\r=1", "007", "00", "123456789012", "1e5", "12E34", "'=1+1", "''007"})
            CHECK_MESSAGE(with_guard(text) == std::string{"'"} + text, text);
    }

    TEST_CASE("with_guard: what it leaves as it is stays as it is") {
        for (const auto* text : {"", "-", "=", "Jenča", "KAZ-007", "2011-03-29", "7", "12345678901", "1.5",
                                 "a=1", "O'Hara", "'tis", "'", "'12", "e5", "1e", "+"})
            CHECK_MESSAGE(with_guard(text) == text, text);
    }

    TEST_CASE("without_guard: takes off what with_guard puts there, and nothing else") {
        CHECK(without_guard("'=1+1") == "=1+1");
        CHECK(without_guard("''=1+1") == "'=1+1");
        CHECK(without_guard("'tis") == "'tis");
        CHECK(without_guard("=1+1") == "=1+1");
        CHECK(without_guard("'") == "'");
        CHECK(rc::check([](std::uint64_t seed) {
            plenary::testing::Dice dice(seed);
            constexpr std::array<const char*, 6> starts{"", "'", "''", "=", "'+", "'0"};
            const auto text = std::string{dice.one_of(starts)} + (dice.maybe(50) ? "12" : dice.lines());
            RC_ASSERT(without_guard(with_guard(text)) == text);
        }));
    }
}
