#include "names/fold.hpp"
#include "names/search_keys.hpp"
#include "support/any_text.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plenary;
using names::fold;
using names::search_keys;
using testing::any_text;

TEST_SUITE("names::properties") {
    TEST_CASE("fold: folding twice is folding once") {
        CHECK(rc::check([] {
            const std::string text = *any_text();
            const std::string once = fold(text);
            RC_ASSERT(fold(once) == once);
        }));
    }

    TEST_CASE("fold: words stand between single blanks") {
        CHECK(rc::check([] {
            const std::string folded = fold(*any_text());
            RC_ASSERT(util::join(util::split_words(folded), " ") == folded);
            RC_ASSERT(!util::first_invalid_utf8(folded));
        }));
    }

    TEST_CASE("fold: composed and decomposed text fold alike") {
        CHECK(rc::check([] {
            const std::string text = *any_text();
            RC_ASSERT(fold(util::nfc(text)) == fold(text));
        }));
    }

    TEST_CASE("search_keys: a name and its folded form share all keys of the latter") {
        CHECK(rc::check([] {
            const std::string name = *any_text();
            const auto keys = search_keys(name);
            const auto folded_keys = search_keys(fold(name));
            RC_ASSERT(std::includes(keys.begin(), keys.end(), folded_keys.begin(), folded_keys.end()));
        }));
    }
}
