/// \file
/// Finding close pairs and touching periods, against looking at everything.
#include "domain/people/countries.hpp"
#include "schedule/pairs.hpp"
#include "schedule/season/regions.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

using namespace plenary;
using namespace plenary::schedule;

namespace {

struct Period {
    domain::DaySpan days;
};

domain::Date day(int number) {
    return domain::Date{2027, 1, 1} + boost::gregorian::days{number};
}

} // namespace

TEST_SUITE("pairs") {
    TEST_CASE("close pairs are those that comparing all finds") {
        CHECK(rc::check([] {
            const auto count = *rc::gen::inRange(0, 40);
            const auto reach = *rc::gen::inRange(0, 4);
            std::vector<Taken> taken;
            for (int i = 0; i < count; ++i) {
                const auto first = *rc::gen::inRange(0, 40);
                taken.push_back({first, first + *rc::gen::inRange(0, 6),
                                 static_cast<std::uint32_t>(*rc::gen::inRange(0, 3)),
                                 static_cast<std::uint32_t>(i)});
            }
            std::set<std::pair<std::uint32_t, std::uint32_t>> expected;
            for (const auto& a : taken)
                for (const auto& b : taken)
                    if (a.owner == b.owner && a.item < b.item && a.first <= b.last + reach &&
                        b.first <= a.last + reach)
                        expected.insert({a.item, b.item});
            std::set<std::pair<std::uint32_t, std::uint32_t>> found;
            each_close_pair(taken, reach, [&](const Taken& a, const Taken& b) {
                RC_ASSERT(a.first <= b.first);
                RC_ASSERT(found.insert(std::minmax(a.item, b.item)).second);
            });
            RC_ASSERT(found == expected);
        }));
    }

    TEST_CASE("periods that touch some days are those that looking at all finds") {
        CHECK(rc::check([] {
            std::vector<Period> periods;
            for (int left = *rc::gen::inRange(0, 20); left > 0; --left) {
                const auto first = *rc::gen::inRange(0, 40);
                periods.push_back({{day(first), day(first + *rc::gen::inRange(0, 15))}});
            }
            const Periods<Period> sorted{periods};
            const auto first = *rc::gen::inRange(0, 50);
            const domain::DaySpan days{day(first), day(first + *rc::gen::inRange(0, 4))};
            std::set<const Period*> found;
            sorted.each_within(days, [&](const Period& period) { found.insert(&period); });
            for (const auto& period : periods)
                RC_ASSERT(found.contains(&period) ==
                          (period.days.first <= days.last && days.first <= period.days.last));
        }));
    }

    TEST_CASE("regions: every country has one") {
        CHECK(are_in_one_region("KAZ", "TJK"));
        CHECK(are_in_one_region("SVK", "HUN"));
        CHECK_FALSE(are_in_one_region("KAZ", "SVK"));
        CHECK_FALSE(are_in_one_region("KAZ", "AFG"));
        CHECK(are_in_one_region("XAA", "XAA"));
        CHECK_FALSE(are_in_one_region("XAA", "XBB"));
        CHECK_FALSE(are_in_one_region("", "KAZ"));
        for (const auto& country : domain::countries()) {
            int regions = 0;
            for (const auto* member :
                 {"DZA", "KEN", "AGO", "ZAF", "NGA", "CUB", "MEX", "BRA", "USA", "ATA", "KAZ", "CHN",
                  "VNM", "IND", "TUR", "SVK", "NOR", "ITA", "DEU", "AUS", "FJI", "GUM", "WSM"})
                regions += are_in_one_region(country.alpha3, member) ? 1 : 0;
            CHECK_MESSAGE(regions == 1, country.alpha3);
        }
    }
}
