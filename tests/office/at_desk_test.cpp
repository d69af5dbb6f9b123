/// \file
/// What a desk looks at before it does something.
#include "office/desk.hpp"
#include "office/people/at_desk.hpp"
#include "office/people/door_counts.hpp"
#include "office/people/receiving.hpp"
#include "office/people/registering.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using plenary::testing::SmallOffice;
using plenary::testing::workshop;

namespace {

void register_for(SmallOffice& small, const std::string& delegation, const std::string& family,
                  Role role = Role::delegate) {
    office::RegisterPerson wanted{workshop, DelegationCode{delegation}};
    wanted.who.name = {.family = family, .given = "Aru"};
    wanted.who.is_new = true;
    wanted.role = role;
    (void)office::register_person(*small, {}, wanted);
}

} // namespace

TEST_SUITE("office: at the desk") {
    TEST_CASE("find_at_desk: a delegation by the start of its name or by its code, if it is here") {
        SmallOffice small;
        register_for(small, "KAZ", "Akhmetova");
        const auto found = [&](const char* words) {
            return office::find_at_desk(*small, workshop, words).delegations;
        };
        for (const auto* words : {"kaz", "Kazakhstan", "KAZAKH"}) {
            REQUIRE_MESSAGE(found(words).size() == 1, words);
            CHECK(found(words).front().code == DelegationCode{"KAZ"});
        }
        for (const auto* words : {"akhstan", "nor", "", "kazakhstan norway"})
            CHECK_MESSAGE(found(words).empty(), words);
    }

    TEST_CASE("person_at_desk: who it is; a code that nobody has is refused") {
        SmallOffice small;
        register_for(small, "KAZ", "Akhmetova");
        const auto found = office::person_at_desk(*small, workshop, RegistrationCode{"KAZ-001"});
        CHECK(found.who.name == "Aru Akhmetova");
        CHECK(found.person.name.family() == "Akhmetova");
        CHECK_THROWS_AS((void)office::person_at_desk(*small, workshop, RegistrationCode{"KAZ-002"}),
                        office::Refused);
    }

    TEST_CASE("alike_at_desk: those whom registering refuses, with their registration here") {
        SmallOffice small;
        register_for(small, "KAZ", "Akhmetova");
        const auto alike =
            office::alike_at_desk(*small, workshop, {.family = "Achmetova", .given = "Aru"}, "");
        REQUIRE(alike.size() == 1);
        CHECK(alike.front().name == "Aru Akhmetova");
        CHECK(alike.front().registration->code == RegistrationCode{"KAZ-001"});
        CHECK(office::alike_at_desk(*small, workshop, {.family = "Ospanova", .given = "Dana"}, "").empty());
        CHECK(office::alike_at_desk(*small, workshop, {}, "").empty());
    }

    TEST_CASE("inside_at_desk: since when and at which desk, at the door that is asked for, and today") {
        SmallOffice small;
        for (const auto* family : {"Akhmetova", "Ospanova", "Nurlanova"})
            register_for(small, "KAZ", family);
        const std::vector<RegistrationCode> two{RegistrationCode{"KAZ-001"}, RegistrationCode{"KAZ-002"}};
        office::Request at_desk;
        at_desk.desk = "North";
        for (const auto* code : {"KAZ-001", "KAZ-002", "KAZ-003"})
            (void)office::receive_person(*small, at_desk, {workshop, code});
        (void)office::receive_person(*small, at_desk, {workshop, "KAZ-002", CheckInKind::out});
        const auto inside = office::inside_at_desk(*small, workshop, two, std::nullopt);
        REQUIRE(inside.people.size() == 1);
        CHECK(format_local_time(inside.people.at(two.front()).since) == "2011-09-05T09:00");
        CHECK(inside.people.at(two.front()).desk == "North");
        CHECK(inside.today == Date{2011, 9, 5});
        CHECK(office::inside_at_desk(*small, workshop, two, SessionCode{"opening"}).people.empty());
        CHECK(office::inside_at_desk(*small, workshop, {}, std::nullopt).people.empty());
        office::Office next_day{(*small).file(),
                                [] { return Instant{plenary::testing::morning.seconds + 24 * 60 * 60}; },
                                {2011, 9, 6}};
        CHECK(office::inside_at_desk(next_day, workshop, two, std::nullopt).people.empty());
    }

    TEST_CASE("delegation_at_desk: who is in, and who was") {
        SmallOffice small;
        register_for(small, "KAZ", "Akhmetova");
        register_for(small, "KAZ", "Ospanova");
        (void)office::receive_person(*small, {}, {workshop, "KAZ-001"});
        auto found = office::delegation_at_desk(*small, workshop, DelegationCode{"KAZ"}, std::nullopt);
        REQUIRE(found.members.size() == 2);
        CHECK(format_local_time(found.members[0].since.value()) == "2011-09-05T09:00");
        CHECK_FALSE(found.members[1].since);
        (void)office::receive_person(*small, {}, {workshop, "KAZ-001", CheckInKind::out});
        found = office::delegation_at_desk(*small, workshop, DelegationCode{"KAZ"}, std::nullopt);
        CHECK_FALSE(found.members[0].since);
        CHECK(found.members[0].was_here);
    }

    TEST_CASE("delegations_to_choose: those of the meeting first") {
        SmallOffice small;
        register_for(small, "NOR", "Berg");
        const auto all = office::delegations_to_choose(*small, workshop);
        REQUIRE(all.size() == 2);
        CHECK(all[0].code == DelegationCode{"NOR"});
        CHECK(all[0].is_here);
        CHECK_FALSE(all[1].is_here);
    }

    TEST_CASE("count_at_door: by delegation and class, and how many came each minute") {
        SmallOffice small{5};
        register_for(small, "KAZ", "Akhmetova");
        register_for(small, "KAZ", "Ospanova");
        register_for(small, "NOR", "Berg");
        (void)office::receive_person(*small, {}, {workshop, "KAZ-002"});
        const auto counts = office::count_at_door(*small, workshop);
        CHECK(counts.expected == 3);
        CHECK(counts.received == 1);
        CHECK(counts.inside == 1);
        REQUIRE(counts.delegations.size() == 2);
        CHECK(counts.delegations[0].name.in() == "Kazakhstan");
        CHECK(counts.delegations[0].is_present);
        CHECK_FALSE(counts.delegations[1].is_present);
        REQUIRE(counts.classes.size() == 1);
        CHECK(counts.classes.front().delegations == 2);
        CHECK(counts.classes.front().present == 1);
        CHECK(counts.a_minute.size() == office::minutes_told);
        CHECK(counts.a_minute.back() == 1);
        REQUIRE(counts.quorums.size() == 1);
        CHECK(counts.quorums.front().present == std::vector{DelegationCode{"KAZ"}});
    }
}
