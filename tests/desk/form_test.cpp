#include "desk/serving/form.hpp"
#include "support/any_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary::desk;

namespace {

std::string encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', digits[byte >> 4U], digits[byte & 0x0FU]};
    }
    return out;
}

} // namespace

TEST_SUITE("desk: forms") {
    TEST_CASE("form: fields as browsers send them") {
        const auto form = read_form("typed=KAZ-007&nonce=a+b%2Bc&empty=&bare&typed=second&x=1=2").value();
        CHECK(field(form, "typed") == "KAZ-007");
        CHECK(field(form, "nonce") == "a b+c");
        CHECK(form.contains("empty"));
        CHECK(form.contains("bare"));
        CHECK(field(form, "x") == "1=2");
        CHECK(field(form, "absent").empty());
        CHECK(read_form("").value().empty());
    }

    TEST_CASE("form: what is none") {
        for (const auto* body : {"a=%", "a=%4", "a=%4g", "a=%g4", "%zz=1", "a=%ff", "a=%c3%28", "a=\xff"})
            CHECK_MESSAGE(!read_form(body), body);
    }

    TEST_CASE("form: any bytes are read or refused, and every text comes back as it was") {
        CHECK(rc::check("any bytes", [](const std::string& body) {
            const auto form = read_form(body);
            if (form)
                for (const auto& [name, value] : *form)
                    RC_ASSERT(name.size() + value.size() <= body.size());
        }));
        CHECK(rc::check("texts come back", [] {
            const auto text = *plenary::testing::any_text();
            const auto form = read_form("a=1&typed=" + encoded(text) + "&b=2");
            RC_ASSERT(form.has_value());
            RC_ASSERT(field(*form, "typed") == text);
        }));
    }

    TEST_CASE("cookie: by its whole name") {
        CHECK(cookie("a=1; __Host-desk=X=Y; b=2", "__Host-desk") == "X=Y");
        CHECK(cookie("x__Host-desk=1", "__Host-desk").empty());
        CHECK(cookie("__Host-desk", "__Host-desk").empty());
        CHECK(cookie("", "a").empty());
    }
}
