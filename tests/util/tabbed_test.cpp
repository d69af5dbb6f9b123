#include "util/tabbed.hpp"

#include <doctest/doctest.h>

using namespace plenary::util;

TEST_SUITE("util: tabbed") {
    TEST_CASE("tabbed_fields: a field is read as it was written") {
        for (const std::string field : {"", "a", "\\", "\t", "\n", "\\t", "a\tb\\\\n"}) {
            CHECK(tabbed_fields(tab_escaped(field)) == std::vector<std::string>{field});
            CHECK(tabbed_fields("x\t" + tab_escaped(field)) == std::vector<std::string>{"x", field});
        }
    }

    TEST_CASE(
        "tabbed_fields: a backslash before another character, and at the end, means no more than it says") {
        CHECK(tabbed_fields(R"(a\b)") == std::vector<std::string>{"ab"});
        CHECK(tabbed_fields(R"(a\)") == std::vector<std::string>{R"(a\)"});
    }
}
