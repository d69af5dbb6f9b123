#include "office/refused.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plenary;

TEST_SUITE("office: refusals") {
    TEST_CASE("code_of: every reason has a code of its own") {
        std::set<std::string_view> codes;
        for (std::size_t i = 0; i < office::reason_count; ++i)
            codes.insert(office::code_of(static_cast<office::Reason>(i)));
        CHECK(codes.size() == office::reason_count);
    }
}
