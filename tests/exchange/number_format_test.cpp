#include "exchange/files/number_format.hpp"

#include <doctest/doctest.h>

using namespace plenary::exchange;

namespace {

using Kind = NumberFormat::Kind;

std::string shown(std::string_view number, std::string_view code = "General", bool from_1904 = false) {
    return number_text(number, number_format(code), from_1904).value_or("nothing");
}

} // namespace

TEST_SUITE("exchange::number_format") {
    TEST_CASE("number_format: what a code shows") {
        for (const auto* code :
             {"yyyy-mm-dd", "dd.mm.yyyy", "[$-419]d mmmm yyyy;@", "d/m/yy", "mmm", "DD/MM/YYYY"})
            CHECK_MESSAGE(number_format(code).kind == Kind::date, code);
        for (const auto* code : {"hh:mm", "h:mm AM/PM", "mm:ss", "[$-F400]h:mm:ss"})
            CHECK_MESSAGE(number_format(code).kind == Kind::time, code);
        for (const auto* code : {"dd.mm.yyyy hh:mm", "yyyy\\-mm\\-dd\"T\"h:mm", "m/d/yy h:mm"})
            CHECK_MESSAGE(number_format(code).kind == Kind::date_time, code);
        for (const auto* code : {"General", "0", "#,##0.00", "0%", "0.00E+00", "@", "[Red]0.0", "0 \"days\"",
                                 "0\\d", "[h]:mm", "[mm]:ss", "", "\"", "[", "\\", "_", "0;dd"})
            CHECK_MESSAGE(number_format(code).kind == Kind::plain, code);
        CHECK(number_format("000") == NumberFormat{Kind::zeros, 3});
    }

    TEST_CASE("number_text: integers keep all their digits") {
        CHECK(shown("79161234567") == "79161234567");
        CHECK(shown("7.9161234567E10") == "79161234567");
        CHECK(shown("9.98712345678E11") == "998712345678");
        CHECK(shown("1.0") == "1");
        CHECK(shown("-12") == "-12");
        CHECK(shown("-0") == "0");
        CHECK(shown("1234567890123456") == "1234567890123456");
    }

    TEST_CASE("number_text: fractions as a spreadsheet shows them") {
        CHECK(shown("0.10000000000000001") == "0.1");
        CHECK(shown("0.30000000000000004") == "0.3");
        CHECK(shown("2.5") == "2.5");
        CHECK(shown("1E-3") == "0.001");
    }

    TEST_CASE("number_text: zeros in front, where the format has them") {
        CHECK(shown("7", "000") == "007");
        CHECK(shown("1234", "000") == "1234");
        CHECK(shown("-7", "000") == "-7");
    }

    TEST_CASE("number_text: dates and times") {
        CHECK(shown("40631", "dd.mm.yyyy") == "2011-03-29");
        CHECK(shown("40631.4", "yyyy-mm-dd") == "2011-03-29");
        CHECK(shown("40631.395833333336", "yyyy-mm-dd hh:mm") == "2011-03-29T09:30");
        CHECK(shown("40631.999999999", "yyyy-mm-dd hh:mm") == "2011-03-30T00:00");
        CHECK(shown("40631", "yyyy-mm-dd hh:mm") == "2011-03-29T00:00");
        CHECK(shown("0.395833333333333", "hh:mm") == "09:30");
        CHECK(shown("39169", "yyyy-mm-dd", true) == "2011-03-29");
    }

    TEST_CASE("number_text: the calendar of Excel around its 29 February 1900") {
        CHECK(shown("1", "d.m.yy") == "1900-01-01");
        CHECK(shown("59", "d.m.yy") == "1900-02-28");
        CHECK(shown("60", "d.m.yy") == "nothing");
        CHECK(shown("61", "d.m.yy") == "1900-03-01");
        CHECK(shown("0", "d.m.yy") == "nothing");
        CHECK(shown("0", "d.m.yy", true) == "1904-01-01");
        CHECK(shown("2958465", "d.m.yy") == "9999-12-31");
        CHECK(shown("2958466", "d.m.yy") == "nothing");
        CHECK(shown("-1", "d.m.yy") == "nothing");
    }

    TEST_CASE("number_text: what is no number") {
        for (const auto* text : {"", "x", "1x", "1e999", "inf", "nan", "0x10", " 1"})
            CHECK_MESSAGE(shown(text) == "nothing", text);
    }

    TEST_CASE("built_in_format: dates among the formats without a name") {
        CHECK(built_in_format(14).kind == Kind::date);
        CHECK(built_in_format(20).kind == Kind::time);
        CHECK(built_in_format(22).kind == Kind::date_time);
        for (const int id : {-1, 0, 1, 4, 9, 11, 37, 46, 49, 164})
            CHECK_MESSAGE(built_in_format(id).kind == Kind::plain, id);
    }

    TEST_CASE("iso_date_text: as other dates are") {
        CHECK(iso_date_text("2011-03-29") == "2011-03-29");
        CHECK(iso_date_text("2011-03-29T00:00:00") == "2011-03-29");
        CHECK(iso_date_text("2011-03-29T09:30:00.000") == "2011-03-29T09:30");
        CHECK(iso_date_text("29 March") == "29 March");
        CHECK(iso_date_text("").empty());
    }
}
