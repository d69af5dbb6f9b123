/// \file
/// Prices of what several share: exact, and never above what they may be in sum.
#include "schedule/agenda/shared_price.hpp"

#include <doctest/doctest.h>

using namespace plenary::schedule;

namespace {

constexpr int grains = 48;

/// The first grain is used so many times, the last twice, all between not at all.
void use(SharedPrice& price, int times) {
    price.use(0, 1, times);
    price.use(grains - 1, grains, 2);
    (void)price.excess();
}

} // namespace

TEST_SUITE("schedule::shared_price") {
    TEST_CASE(
        "a grain that is used by more than there is room for gets dearer, one that is free stays free") {
        SharedPrice price{1, grains};
        use(price, 3);
        price.move(10, highest_price);
        CHECK(price.of(0, 1) == 20);
        CHECK(price.of(1, grains - 1) == 0);
        CHECK(price.of(grains - 1, grains) == 10);
        CHECK(price.rent() == 30);
    }

    TEST_CASE("whatever the step, the prices are in sum at most what they may be, and in proportion") {
        for (const double step : {1.0, 1e6, 1e12, 1e15, 1e18})
            for (const auto most : {Price{0}, Price{7}, price_unit, highest_price}) {
                CAPTURE(step);
                CAPTURE(most);
                SharedPrice price{1, grains};
                for (int round = 0; round < 5; ++round) {
                    use(price, 3);
                    price.move(step, most);
                    CHECK(price.of(0, grains) <= most);
                    CHECK(price.of(0, 1) >= price.of(grains - 1, grains));
                    CHECK(price.of(grains - 1, grains) >= 0);
                }
            }
    }

    TEST_CASE("what must not be shared at all costs as much as may be, where the step is large enough") {
        SharedPrice price{1, grains};
        price.use(0, 1, 2);
        (void)price.excess();
        price.move(1e18, highest_price);
        CHECK(price.of(0, 1) == highest_price);
    }
}
