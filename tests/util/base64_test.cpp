#include "util/base64.hpp"

#include <doctest/doctest.h>

using namespace plenary::util;

TEST_SUITE("util: base64") {
    TEST_CASE("to_base64, from_base64: the examples of RFC 4648, section 10, and every byte") {
        const std::string all = "foobar";
        for (const auto& [length, text] :
             {std::pair{0, ""}, {1, "Zg=="}, {2, "Zm8="}, {3, "Zm9v"}, {4, "Zm9vYg=="}, {6, "Zm9vYmFy"}}) {
            const auto bytes = all.substr(0, static_cast<std::size_t>(length));
            CHECK(to_base64(bytes) == text);
            CHECK(from_base64(text) == bytes);
        }
        std::string bytes;
        for (int byte = 0; byte < 256; ++byte)
            bytes += static_cast<char>(byte);
        CHECK(from_base64(to_base64(bytes)) == bytes);
    }

    TEST_CASE("from_base64: nothing for what is not so") {
        for (const auto* text : {"Z", "Zg=", "Zg=a", "=g==", "Zm9v!m9v", "Zg==Zg==", "Z==="})
            CHECK_FALSE(from_base64(text));
    }
}
