#include "util/make_ahead.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <thread>

using plenary::util::make_ahead;

TEST_SUITE("util::make_ahead") {
    TEST_CASE("make_ahead: what is made is used in its order, whatever the count") {
        for (const std::size_t count : {0U, 1U, 999U, 1'000U, 1'001U, 4'500U}) {
            std::vector<std::size_t> used;
            make_ahead(
                count, [](std::size_t i) { return std::to_string(i); },
                [&](std::size_t i, const std::string& made) {
                    used.push_back(i);
                    CHECK(made == std::to_string(i));
                });
            CHECK(used.size() == count);
            CHECK(std::is_sorted(used.begin(), used.end()));
        }
    }

    TEST_CASE("make_ahead: few are made by the caller's thread, of many the later ones by another") {
        const auto me = std::this_thread::get_id();
        const auto made_elsewhere = [&](std::size_t count) {
            std::size_t elsewhere = 0;
            make_ahead(
                count, [](std::size_t) { return std::this_thread::get_id(); },
                [&](std::size_t, std::thread::id by) { elsewhere += by == me ? 0 : 1; });
            return elsewhere;
        };
        CHECK(made_elsewhere(1'000) == 0);
        CHECK(made_elsewhere(3'000) == 2'000);
    }

    TEST_CASE("make_ahead: what making or using throws is thrown, and nothing is used after it") {
        std::size_t used = 0;
        const auto count = [&](std::size_t, int) { ++used; };
        const auto fails_at = [](std::size_t bad) {
            return [bad](std::size_t i) {
                if (i == bad)
                    throw std::runtime_error("cannot be made");
                return 0;
            };
        };
        CHECK_THROWS_AS(make_ahead(5'000, fails_at(0), count), std::runtime_error);
        CHECK(used == 0);
        CHECK_THROWS_AS(make_ahead(5'000, fails_at(2'500), count), std::runtime_error);
        CHECK(used == 2'000);
        const auto fails = [&](std::size_t i, int) {
            if (i == 1'500)
                throw std::logic_error("cannot be used");
        };
        CHECK_THROWS_AS(make_ahead(5'000, [](std::size_t) { return 0; }, fails), std::logic_error);
    }
}
