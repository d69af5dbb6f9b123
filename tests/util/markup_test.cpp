/// \file
/// Text within XML and HTML.
#include "util/markup.hpp"

#include <doctest/doctest.h>

using namespace plenary;

TEST_SUITE("markup") {
    TEST_CASE("markup_text: signs of markup are entities, all else is as it was") {
        CHECK(util::markup_text("a < b && \"c\" > 'd'") ==
              "a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;");
        CHECK(util::markup_text("Košice\n\tАлматы") == "Košice\n\tАлматы");
        CHECK(util::markup_text("").empty());
    }

    TEST_CASE("markup_text: a control that XML does not know is left out") {
        CHECK(util::markup_text(std::string{"a\x01\x00\x1f b", 6}) == "a b");
    }
}
