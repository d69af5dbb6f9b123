#include "office/desk.hpp"
#include "office/people/badges.hpp"
#include "office/people/receiving.hpp"
#include "office/people/registering.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <future>
#include <optional>

using namespace plenary;
using namespace plenary::domain;
using office::Ended;
using office::Reason;
using testing::SmallOffice;
using testing::workshop;

namespace {

void enter(SmallOffice& small, const std::string& family) {
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = DelegationCode{"KAZ"};
    wanted.who.name = {.family = family, .given = "Aru"};
    wanted.who.is_new = true;
    (void)office::register_person(*small, {}, wanted);
}

Reason reason_to_refuse(SmallOffice& small, const std::string& typed) {
    try {
        (void)office::receive_person(*small, {}, {.meeting = workshop, .typed = typed});
    } catch (const office::Refused& refused) {
        return refused.reason();
    }
    FAIL("it was not refused");
    return Reason::broken_rule;
}

} // namespace

TEST_SUITE("office: receiving") {
    TEST_CASE("receive_person: in, then already in, by the clocks at the venue") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto first =
            office::receive_person(*small, {.desk = "A"}, {.meeting = workshop, .typed = "KAZ-001"});
        REQUIRE(first.reception.kind == Reception::Kind::done);
        CHECK(format_local_time(first.reception.event->at) == "2011-09-05T09:00");
        const auto second =
            office::receive_person(*small, {.desk = "B"}, {.meeting = workshop, .typed = "KAZ-001"});
        REQUIRE(second.reception.kind == Reception::Kind::already);
        CHECK(second.reception.earlier->desk == "A");
        CHECK(small.data().check_ins.size() == 1);
    }

    TEST_CASE("receive_person: by the token of a badge, until it is revoked") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto issued = office::issue_badges(*small, {}, {workshop, {}});
        REQUIRE(issued.tokens.size() == 1);
        const auto received =
            office::receive_person(*small, {}, {.meeting = workshop, .typed = issued.tokens.front()});
        CHECK(received.code == RegistrationCode{"KAZ-001"});
        CHECK(office::revoke_badges(*small, {}, workshop, {RegistrationCode{"KAZ-001"}}).count == 1);
        CHECK(reason_to_refuse(small, issued.tokens.front()) == Reason::badge_revoked);
    }

    TEST_CASE("receive_person: a code in Cyrillic letters that may be two of the meeting lets nobody in") {
        SmallOffice small{10};
        auto registry = registry::Registry::to_write((*small).file());
        const auto enter_delegation = [&](const std::string& code) {
            const auto base = registry.read({});
            auto wanted = base;
            wanted.delegations.push_back(testing::a_delegation(code, code));
            wanted.delegations.back().sources = wanted.delegations.front().sources;
            auto writing = registry.begin({"load", "", "", testing::morning, ""});
            writing.apply(plan_load(base, wanted), wanted, "");
            writing.commit();
            office::RegisterPerson person;
            person.meeting = workshop;
            person.delegation = DelegationCode{code};
            person.who.name = {.family = code, .given = "Aru"};
            person.who.is_new = true;
            (void)office::register_person(*small, {}, person);
        };
        enter_delegation("ROS"); // as it sounds
        const auto received = office::receive_person(*small, {}, {.meeting = workshop, .typed = "рос-001"});
        CHECK(received.code == RegistrationCode{"ROS-001"});
        for (const auto* other : {"POC", "HJC"}) { // as it looks, as it lies on the keys
            enter_delegation(other);
            try {
                (void)office::receive_person(*small, {}, {.meeting = workshop, .typed = "рос-001"});
                FAIL("somebody was received");
            } catch (const office::Refused& refused) {
                CHECK(refused.reason() == Reason::code_unclear);
                for (const auto* code : {"ROS-001", "POC-001"})
                    CHECK(std::string_view{refused.what()}.find(code) != std::string_view::npos);
            }
        }
    }

    TEST_CASE("receive_person: a badge that is revoked while a desk waits for its turn lets nobody in") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto token = office::issue_badges(*small, {}, {workshop, {}}).tokens.front();
        // Another desk revokes the badge under the lock that this one waits for.
        auto other = std::make_optional(registry::Registry::to_write((*small).file()));
        auto writing = other->begin({"badge revoke", "", "", testing::morning, ""});
        auto waiting = std::async(std::launch::async, [&] { return reason_to_refuse(small, token); });
        REQUIRE(waiting.wait_for(std::chrono::milliseconds{100}) == std::future_status::timeout);
        (void)writing.revoke_badges(workshop, {RegistrationCode{"KAZ-001"}});
        writing.commit();
        other.reset();
        CHECK(waiting.get() == Reason::badge_revoked);
        CHECK(small.data().check_ins.empty());
    }

    TEST_CASE("receive_person: a nonce is of each registration, and holds no token") {
        SmallOffice small;
        enter(small, "Akhmetova");
        enter(small, "Ospanova");
        const auto tokens = office::issue_badges(*small, {}, {workshop, {}}).tokens;
        const office::Request request{.nonce = "n1"};
        CHECK(office::receive_person(*small, request, {.meeting = workshop, .typed = tokens[0]}).ended ==
              Ended::changed);
        CHECK(office::receive_person(*small, request, {.meeting = workshop, .typed = tokens[0]}).ended ==
              Ended::before);
        CHECK(office::receive_person(*small, request, {.meeting = workshop, .typed = tokens[1]}).ended ==
              Ended::changed);
        CHECK((*small).open_to_read().things_of_action("n1/KAZ-001").has_value());
    }

    TEST_CASE("receive_person: unknown codes and badges, and what is still to come") {
        SmallOffice small;
        enter(small, "Akhmetova");
        CHECK(reason_to_refuse(small, "KAZ-009") == Reason::unknown_code);
        for (const auto* token :
             {"0123456789ABCDEFGHJKMNPQRS", "0123456789ABCDEFGHJKMNPQR", "0123456789ABCD*"})
            CHECK(reason_to_refuse(small, token) == Reason::badge_unknown);
        try {
            (void)office::receive_person(
                *small, {},
                {.meeting = workshop, .typed = "KAZ-001", .at = parse_local_time("2011-09-05T09:01")});
            FAIL("it was not refused");
        } catch (const office::Refused& refused) {
            CHECK(refused.reason() == Reason::time_to_come);
        }
    }

    TEST_CASE("issue_badges: a dry run shows whom and issues nothing; everybody has one: nothing to do") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto tried = office::issue_badges(*small, {.dry_run = true}, {workshop, {}});
        CHECK(tried.registrations.size() == 1);
        CHECK(tried.tokens.empty());
        CHECK((*small).open_to_read().badges(workshop).empty());
        CHECK(office::issue_badges(*small, {}, {workshop, {}}).ended == Ended::changed);
        CHECK(office::issue_badges(*small, {}, {workshop, {}}).ended == Ended::unchanged);
    }

    TEST_CASE("undo_check_in: the last event goes, and there may be none") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const office::UndoCheckIn wanted{workshop, "KAZ-001", std::nullopt};
        CHECK_FALSE(office::undo_check_in(*small, {}, wanted).event);
        (void)office::receive_person(*small, {}, {.meeting = workshop, .typed = "KAZ-001"});
        CHECK(office::undo_check_in(*small, {}, wanted).event);
    }

    TEST_CASE("receive_person: a code in any case, with any dash or none; the desk sees who it is") {
        for (const auto* typed : {"kaz-001", "KAZ 001", "kaz–001", "KAZ001", "ЛФЯ-001", "КАZ-001"}) {
            SmallOffice small;
            enter(small, "Akhmetova");
            const auto received = office::receive_person(*small, {}, {.meeting = workshop, .typed = typed});
            CHECK_MESSAGE(received.code == RegistrationCode{"KAZ-001"}, typed);
            CHECK(received.who.name == "Aru Akhmetova");
            CHECK(received.who.delegation.in() == "Kazakhstan");
            CHECK(received.today == *parse_date("2011-09-05"));
        }
    }

    TEST_CASE("undo_check_in: by the token of a badge") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto token = office::issue_badges(*small, {}, {workshop, {}}).tokens.front();
        (void)office::receive_person(*small, {}, {.meeting = workshop, .typed = token});
        const auto undone = office::undo_check_in(*small, {}, {workshop, token, std::nullopt});
        CHECK(undone.event);
        CHECK(undone.code == RegistrationCode{"KAZ-001"});
    }

    TEST_CASE("receive_person: when the person stood there counts, not when its turn came") {
        SmallOffice small;
        enter(small, "Akhmetova");
        const auto received = office::receive_person(
            *small, {},
            {.meeting = workshop, .typed = "KAZ-001", .since = Instant{testing::morning.seconds - 120}});
        CHECK(format_local_time(received.reception.event->at) == "2011-09-05T08:58");
    }

    TEST_CASE("find_at_desk: those of the meeting whom the words find") {
        SmallOffice small;
        enter(small, "Akhmetova");
        enter(small, "Ospanova");
        const auto found = office::find_at_desk(*small, workshop, "akhmet");
        REQUIRE(found.people.size() == 1);
        CHECK(found.people.front().registration.code == RegistrationCode{"KAZ-001"});
        CHECK(found.delegations.empty());
        CHECK(office::find_at_desk(*small, workshop, "aru").people.size() == 2);
        CHECK(office::find_at_desk(*small, workshop, "nobody").people.empty());
    }

    TEST_CASE("a dry run of what writes badges keeps no desk waiting") {
        SmallOffice small;
        enter(small, "Akhmetova");
        (void)office::issue_badges(*small, {}, {workshop, {}});
        auto other = registry::Registry::to_write((*small).file());
        auto writing = std::make_optional(other.begin({"another desk", "", "", testing::morning, ""}));
        const auto revoked =
            office::revoke_badges(*small, {.dry_run = true}, workshop, {RegistrationCode{"KAZ-001"}});
        CHECK(revoked.count == 1);
        writing.reset();
        CHECK((*small).open_to_read().badges(workshop).front().revoked_at.empty());
    }
}
