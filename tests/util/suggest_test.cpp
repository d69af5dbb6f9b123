#include "util/suggest.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <string>

using namespace plenary::util;

namespace {

const std::vector<std::string> commands = {"meeting", "participant", "registration", "report", "series"};

constexpr auto none = std::nullopt;

} // namespace

TEST_SUITE("util::suggest") {
    TEST_CASE("closest: one or a few slips of the hand") {
        CHECK(closest("meetign", commands) == "meeting"); // swapped
        CHECK(closest("seris", commands) == "series");    // left out
        CHECK(closest("reeport", commands) == "report");  // put in
        CHECK(closest("zeries", commands) == "series");   // exchanged
        CHECK(closest("particpiants", commands) == "participant");
        CHECK(closest("series", commands) == "series");
    }

    TEST_CASE("closest: case does not count") {
        CHECK(closest("REPROT", commands) == "report");
        CHECK(closest("СЕРЬЯ", std::vector<std::string>{"серия"}) == "серия");
    }

    TEST_CASE("closest: the limit is a third of the letters, at least one and at most three") {
        const std::vector<std::string> letters = {"abcdefghijklmno"};
        CHECK(closest("abcdefghijkl", letters) == "abcdefghijklmno"); // its beginning
        CHECK(closest("xbcdefghijkxmnx", letters) == "abcdefghijklmno");
        CHECK(closest("xbcdexghijkxmnx", letters) == none);
        CHECK(closest("ac", std::vector<std::string>{"ab"}) == "ab");
        CHECK(closest("axcx", std::vector<std::string>{"abcd"}) == none);
        CHECK(closest("axcxef", std::vector<std::string>{"abcdef"}) == "abcdef");
    }

    TEST_CASE("closest: letters are counted, not bytes") {
        CHECK(closest("жщы", std::vector<std::string>{"жюя"}) == none);
    }

    TEST_CASE("closest: a beginning of three letters counts as one step") {
        CHECK(closest("reg", commands) == "registration");
        CHECK(closest("part", commands) == "participant");
        CHECK(closest("re", commands) == none);
        CHECK(closest("rep", std::vector<std::string>{"rxx", "report"}) == "report");
    }

    TEST_CASE("closest: the first of equally close ones") {
        CHECK(closest("cat", std::vector<std::string>{"bat", "car"}) == "bat");
        CHECK(closest("cat", std::vector<std::string>{"car", "bat"}) == "car");
        CHECK(closest("cars", std::vector<std::string>{"bars", "cars"}) == "cars");
    }

    TEST_CASE("closest: nothing in common") {
        CHECK(closest("weather", commands) == none);
        CHECK(closest("", commands) == none);
        CHECK(closest("a", std::vector<std::string>{"b", ""}) == none);
        CHECK(closest("a", std::vector<std::string>{}) == none);
    }

    TEST_CASE("closest: a letter swapped and then changed is two steps and more") {
        // Optimal string alignment: "ca" to "abc" takes 3, not the 2 of the unrestricted distance.
        CHECK(closest("zzzzzzca", std::vector<std::string>{"zzzzzzabc"}) == none);
        CHECK(closest("zzzzzzzca", std::vector<std::string>{"zzzzzzzabc"}) == "zzzzzzzabc");
    }

    TEST_CASE("closest: very long words take no quadratic time") {
        const std::string word(200'000, 'x');
        std::string other = word;
        other[1000] = 'y';
        const auto begin = std::chrono::steady_clock::now();
        CHECK(closest(word, std::vector<std::string>{std::string(200'000, 'z'), other}) == other);
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
    }

    TEST_CASE("did_you_mean: a question or nothing") {
        constexpr std::array<std::string_view, 2> names = {"csv", "markdown"};
        CHECK(did_you_mean("cvs", names) == "did you mean 'csv'?");
        CHECK(did_you_mean("xml", names).empty());
        CHECK(did_you_mean("repotr", commands) == "did you mean 'report'?");
    }

    TEST_CASE("did_you_mean: a candidate from data is made safe") {
        CHECK(did_you_mean("abcd", std::vector<std::string>{"abc\x1b"}) == "did you mean 'abc\\x1b'?");
    }
}
