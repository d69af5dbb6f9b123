#include "domain/token.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary::domain;

TEST_SUITE("domain::token") {
    TEST_CASE("token_text: 26 characters of Crockford's alphabet") {
        CHECK(token_text({}) == "00000000000000000000000000");
        std::array<unsigned char, 16> bits{};
        bits.fill(0xFF);
        CHECK(token_text(bits) == "ZZZZZZZZZZZZZZZZZZZZZZZZZW");
        bits = {0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF,
                0xFE, 0xDC, 0xBA, 0x98, 0x76, 0x54, 0x32, 0x10};
        // As Python's base64.b32encode of these bytes, its alphabet exchanged for Crockford's.
        CHECK(token_text(bits) == "04HMASW9NF6YZZPWQAC7CN1J20");
    }

    TEST_CASE("read_token: as it was written, however it was typed") {
        CHECK(read_token("04HMASW9NF6YZZPWQAC7CN1J20") == "04HMASW9NF6YZZPWQAC7CN1J20");
        CHECK(read_token("o4hmasw9nf6yzzpwqac7cnij2O") == "04HMASW9NF6YZZPWQAC7CN1J20");
        CHECK_FALSE(read_token("KAZ-007"));
        CHECK_FALSE(read_token("04HMASW9NF6YZZPWQAC7CN1J2"));
        CHECK_FALSE(read_token("04HMASW9NF6YZZPWQAC7CN1J2U"));
        CHECK_FALSE(read_token(""));
    }

    TEST_CASE("read_token: understands every token") {
        CHECK(rc::check([](const std::array<unsigned char, 16>& bits) {
            const auto text = token_text(bits);
            RC_ASSERT(read_token(text) == text);
        }));
    }
}
