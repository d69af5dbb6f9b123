#include "domain/remedy.hpp"
#include "support/remedy_words.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;
using plenary::testing::in_brackets;

TEST_SUITE("domain::Remedy") {
    TEST_CASE("pieces: texts that meet are one, and empty ones none") {
        const Remedy sentence{"see ", "", Step{Act::list_things, {"venue"}}, ", or ", "ask"};
        CHECK(sentence.pieces() ==
              std::vector<Remedy::Piece>{"see ", Step{Act::list_things, {"venue"}}, ", or ask"});
        CHECK(Remedy{""}.empty());
        CHECK(Remedy{"a"} + "b" == Remedy{"ab"});
    }

    TEST_CASE("in_words: each step as the front end says it") {
        CHECK(in_brackets({"see ", Step{Act::list_things, {"venue"}}}) == "see [venue]");
        CHECK(in_brackets({}).empty());
    }
}
