#include "util/text_map.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

using plenary::util::TextMap;

TEST_SUITE("texts in a map") {
    TEST_CASE("the first of equal texts stays; an empty text is one, and NUL is a letter") {
        TextMap<int> map;
        CHECK(map.add("Astana", 1).second);
        CHECK_FALSE(map.add("Astana", 2).second);
        CHECK(map.add("", 3).second);
        CHECK(map.add(std::string("A\0s", 3), 4).second);
        REQUIRE(map.find("Astana"));
        CHECK(*map.find("Astana") == 1);
        CHECK(map.contains(""));
        CHECK(*map.find(std::string("A\0s", 3)) == 4);
        CHECK(map.find("A") == nullptr);
    }

    TEST_CASE("it keeps texts that their owner forgets, also when it moves") {
        TextMap<int> map;
        {
            std::string text(100, 'x');
            map.add(text, 7).first = 8;
            text.assign(100, 'y');
        }
        const auto moved = std::move(map);
        REQUIRE(moved.find(std::string(100, 'x')));
        CHECK(*moved.find(std::string(100, 'x')) == 8);
    }

    TEST_CASE("it answers as std::map does") {
        CHECK(rc::check("texts", [](const std::vector<std::pair<std::string, int>>& pairs) {
            TextMap<int> map;
            std::map<std::string, int> model;
            map.reserve(pairs.size() / 2);
            for (const auto& [text, value] : pairs)
                RC_ASSERT(map.add(text, value).second == model.emplace(text, value).second);
            for (const auto& [text, value] : model)
                RC_ASSERT(map.find(text) && *map.find(text) == value);
            for (const auto& [text, value] : map)
                RC_ASSERT(model.at(std::string{text}) == value);
        }));
    }
}
