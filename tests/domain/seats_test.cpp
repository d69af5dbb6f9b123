#include "domain/change/new_codes.hpp"
#include "domain/people/name_parts.hpp"
#include "domain/people/seats.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plenary::domain;

namespace {

Registration registration(const char* code, const char* delegation, RegistrationStatus status,
                          std::optional<int> turn = std::nullopt, Role role = Role::delegate) {
    Registration r;
    r.code = RegistrationCode{code};
    r.delegation = DelegationCode{delegation};
    r.status = status;
    r.turn = turn;
    r.role = role;
    return r;
}

Meeting meeting(std::optional<int> capacity) {
    Meeting m;
    m.capacity = capacity;
    m.not_counted = {Role::interpreter};
    m.invited = {{DelegationCode{"KAZ"}, 2, std::nullopt, "", std::nullopt, {}}};
    return m;
}

constexpr auto confirmed = RegistrationStatus::confirmed;
constexpr auto waitlisted = RegistrationStatus::waitlisted;

} // namespace

TEST_SUITE("domain::seats") {
    TEST_CASE("reseat: a meeting without limits confirms everybody") {
        CHECK(reseat(meeting(std::nullopt), {}, registration("TJK-001", "TJK", confirmed))
                  .registration.status == confirmed);
    }

    TEST_CASE("reseat: full, the next is last in the queue and is told why") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed),
                                               registration("TJK-002", "TJK", waitlisted, 4)};
        const auto standing = reseat(meeting(1), roster, registration("NOR-001", "NOR", confirmed));
        CHECK(standing.registration.status == waitlisted);
        CHECK(standing.registration.turn == 5);
        CHECK(standing.reason == "the meeting is full: 1 of 1 seats are taken");
        CHECK(place_in_queue(roster, standing.registration) == 2);
    }

    TEST_CASE("reseat: roles that are not counted always have a seat") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed)};
        const auto interpreter = registration("KAZ-001", "KAZ", confirmed, std::nullopt, Role::interpreter);
        CHECK(reseat(meeting(1), roster, interpreter).registration.status == confirmed);
        const std::vector<Registration> interpreters{
            registration("TJK-001", "TJK", confirmed, std::nullopt, Role::interpreter)};
        CHECK(
            reseat(meeting(1), interpreters, registration("KAZ-001", "KAZ", confirmed)).registration.status ==
            confirmed);
    }

    TEST_CASE("reseat: a withdrawal brings up the next; who waits and asks again keeps the turn") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed),
                                               registration("TJK-002", "TJK", waitlisted, 4),
                                               registration("TJK-003", "TJK", waitlisted, 5)};
        const auto again = reseat(meeting(1), roster, registration("TJK-002", "TJK", confirmed, 4));
        CHECK(again.registration.status == waitlisted);
        CHECK(again.registration.turn == 4);
        auto after = roster;
        after[0] = reseat(meeting(1), roster, registration("TJK-001", "TJK", RegistrationStatus::withdrawn))
                       .registration;
        CHECK(promote(meeting(1), after) == std::vector<std::size_t>{1});
        CHECK(after[1].status == confirmed);
        CHECK_FALSE(after[1].turn);
    }

    TEST_CASE("reseat: a seat that is free goes to those who wait before it goes to somebody new") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed),
                                               registration("TJK-002", "TJK", waitlisted, 4)};
        const auto newcomer = reseat(meeting(2), roster, registration("NOR-001", "NOR", confirmed));
        CHECK(newcomer.registration.status == waitlisted);
        CHECK(newcomer.reason == "the meeting is full: 2 of 2 seats are taken");
        CHECK(reseat(meeting(3), roster, registration("NOR-001", "NOR", confirmed)).registration.status ==
              confirmed);
        // But what is handed over is nobody else's.
        const auto successor =
            reseat(meeting(2), roster, registration("TJK-003", "TJK", confirmed), Claim::handed_over);
        CHECK(successor.registration.status == confirmed);
    }

    TEST_CASE("reseat: who has a seat keeps it, also in a meeting that is overfull, and loses it to no other "
              "role") {
        const std::vector<Registration> roster{
            registration("TJK-001", "TJK", confirmed), registration("TJK-002", "TJK", confirmed),
            registration("NOR-001", "NOR", confirmed, std::nullopt, Role::interpreter)};
        CHECK_FALSE(reseat(meeting(1), roster, roster[0]).refused);
        CHECK(reseat(meeting(1), roster, registration("NOR-001", "NOR", confirmed)).refused);
    }

    TEST_CASE(
        "reseat: put on the waiting list without a turn, one comes to its end; who has none comes last") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed),
                                               registration("TJK-002", "TJK", waitlisted),
                                               registration("TJK-003", "TJK", waitlisted, 7)};
        const auto waits = reseat(meeting(1), roster, registration("NOR-001", "NOR", waitlisted));
        CHECK(waits.registration.turn == 8);
        CHECK(place_in_queue(roster, roster[2]) == 1);
        CHECK(place_in_queue(roster, roster[1]) == 2);
        auto after = roster;
        CHECK(promote(meeting(3), after).size() == 2);
    }

    TEST_CASE("promote: in the order of turns; who has no seat of the delegation keeps the turn") {
        std::vector<Registration> roster{
            registration("KAZ-001", "KAZ", confirmed), registration("KAZ-002", "KAZ", confirmed),
            registration("TJK-002", "TJK", waitlisted, 3), registration("KAZ-003", "KAZ", waitlisted, 1),
            registration("TJK-001", "TJK", waitlisted, 2)};
        const auto promoted = promote(meeting(3), roster);
        REQUIRE(promoted.size() == 1);
        CHECK(roster[promoted[0]].code == RegistrationCode{"TJK-001"});
        CHECK(roster[3].turn == 1);
        CHECK(roster[2].status == waitlisted);
    }

    TEST_CASE(
        "a meeting that was held or cancelled has no queue: who still waited did not come, and whoever is "
        "entered afterwards passes them") {
        const std::vector<Registration> roster{registration("TJK-001", "TJK", confirmed),
                                               registration("TJK-002", "TJK", waitlisted, 1)};
        for (const auto status : {MeetingStatus::held, MeetingStatus::cancelled}) {
            auto over = meeting(2);
            over.status = status;
            auto after = roster;
            CHECK(promote(over, after).empty());
            CHECK(after == roster);
            const auto late = reseat(over, roster, registration("NOR-001", "NOR", confirmed));
            CHECK(late.registration.status == confirmed);
            over.capacity = 1;
            CHECK(reseat(over, roster, registration("NOR-001", "NOR", confirmed)).registration.status ==
                  waitlisted);
        }
        auto after = roster;
        CHECK(promote(meeting(2), after).size() == 1);
    }

    TEST_CASE("promote: never more than there are seats, and nobody passes who could have had one") {
        CHECK(rc::check("promote", [] {
            const auto capacity = *rc::gen::inRange(1, 6);
            std::vector<Registration> roster;
            const auto people = *rc::gen::inRange(0, 15);
            for (int i = 0; i < people; ++i) {
                const bool in = i < capacity && *rc::gen::arbitrary<bool>();
                roster.push_back(registration("X-001", *rc::gen::element("KAZ", "TJK"),
                                              in ? confirmed : waitlisted,
                                              in ? std::nullopt : std::optional{i + 1}));
            }
            auto after = roster;
            const auto event = meeting(capacity);
            promote(event, after);
            const Seats seats{event, after};
            int taken = 0;
            for (const auto& r : after) {
                taken += r.status == confirmed ? 1 : 0;
                if (r.status == waitlisted)
                    RC_ASSERT(seats.obstacle(r.delegation, r.role).has_value());
            }
            RC_ASSERT(taken <= std::max<int>(capacity, 0));
        }));
    }
}

TEST_SUITE("domain::registering") {
    TEST_CASE("CodeGiver: one more than the highest ever given, also to who is gone") {
        const auto next = [](const std::vector<Registration>& roster,
                             const std::vector<RegistrationCode>& retired) {
            return CodeGiver{roster, retired}.next(DelegationCode{"KAZ"}).text();
        };
        CHECK(next({}, {}) == "KAZ-001");
        CHECK(next({registration("KAZ-009", "TJK", confirmed)}, {}) == "KAZ-010");
        CHECK(next({registration("KAZ-001", "KAZ", confirmed)}, {RegistrationCode{"KAZ-999"}}) == "KAZ-1000");
        CHECK(next({registration("KAZ-X-007", "KAZ-X", confirmed)}, {}) == "KAZ-001");
        CodeGiver giver{{}, {}};
        CHECK(giver.next(DelegationCode{"KAZ"}) != giver.next(DelegationCode{"KAZ"}));
    }

    TEST_CASE("new_participant_code: from the Latin letters, with a number where it is taken") {
        const auto code = [](const char* latin, std::vector<std::string> taken) {
            PersonName name;
            name.latin = latin;
            return new_participant_code(name,
                                        [&](const ParticipantCode& c) {
                                            return std::find(taken.begin(), taken.end(), c.text()) !=
                                                   taken.end();
                                        })
                .text();
        };
        CHECK(code("Aigerim Sadykova", {}) == "aigerim-sadykova");
        CHECK(code("Aigerim Sadykova", {"aigerim-sadykova", "aigerim-sadykova-2"}) == "aigerim-sadykova-3");
        CHECK(code("Miroslav Jenča", {}) == "miroslav-jenca");
        CHECK(code("李伟", {}) == "participant");
        CHECK(is_code(code(std::string(300, 'x').c_str(), {}), CodeStyle::slug));
    }

    TEST_CASE("name_of_parts: forms in their places, romanised where no Latin form is given") {
        const auto cyrillic = name_of_parts({"Садыкова", "Айгерим", "Aigerim Sadykova", "", "", ""});
        CHECK(cyrillic.latin == "Aigerim Sadykova");
        CHECK(cyrillic.own == "Айгерим Садыкова");
        const auto alone = name_of_parts({"Оспанов", "Данияр", "", "", "", ""});
        CHECK(alone.latin == "Daniyar Ospanov");
        CHECK(alone.sort == "Ospanov, Daniyar");
        const auto latin = name_of_parts({"Jenča", "Miroslav", "", "", "", ""});
        CHECK(latin.latin == "Miroslav Jenča");
        CHECK(latin.own == "");
        CHECK(latin.sort == "Jenča, Miroslav");
        CHECK(name_of_parts({"", "", "", "", "", ""}).latin == "");
        CHECK(name_of_parts({"van der Berg", "Jan", "", "", "", ""}).sort == "van der Berg, Jan");
    }
}
