#include "domain/people/lot.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;

TEST_SUITE("domain: lot") {
    TEST_CASE("drawn_by_lot: SplitMix64 as published, and each as often as another") {
        // The first number of the seed 1234567 (Vigna, splitmix64.c) is 6457827717110365317.
        CHECK(drawn_by_lot(1234567, 1'000'000) == 365'317);
        std::array<int, 7> drawn{};
        for (std::uint64_t seed = 0; seed < 7'000; ++seed)
            ++drawn.at(drawn_by_lot(seed, drawn.size()));
        for (const int times : drawn) // 1,000 expected, 29 the standard deviation
            CHECK(std::abs(times - 1'000) < 150);
    }

    TEST_CASE("states_to_draw_from: States that are invited or registered, by code") {
        Dataset data;
        data.delegations = {a_delegation("TJK"), a_delegation("KAZ"), a_delegation("NOR"),
                            a_delegation("OSCE"), a_delegation("FRA")};
        data.delegations[3].kind = DelegationKind::organization;
        Meeting meeting = a_meeting("m");
        for (const auto* invited : {"TJK", "OSCE"})
            meeting.invited.emplace_back().delegation = DelegationCode{invited};
        data.registrations = {a_registration("NOR-001").at("m"),
                              a_registration("FRA-001").at("m").is(RegistrationStatus::withdrawn),
                              a_registration("KAZ-001").at("other")};
        CHECK(states_to_draw_from(data, meeting) ==
              std::vector{DelegationCode{"NOR"}, DelegationCode{"TJK"}});
        // An observer does not draw among members.
        meeting.series = SeriesCode{"s"};
        data.series.emplace_back().code = SeriesCode{"s"};
        meeting.classes = {{DelegationCode{"NOR"}, ClassCode{"observer-state"}, std::nullopt}};
        CHECK(states_to_draw_from(data, meeting) == std::vector{DelegationCode{"TJK"}});
        meeting.classes.push_back({DelegationCode{"TJK"}, ClassCode{"observer-state"}, std::nullopt});
        CHECK(states_to_draw_from(data, meeting) ==
              std::vector{DelegationCode{"NOR"}, DelegationCode{"TJK"}});
    }
}
