#include "office/desk.hpp"
#include "office/people/registering.hpp"
#include "office/people/registrations.hpp"
#include "office/records/undoing.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using office::Ended;
using office::Reason;
using testing::SmallOffice;

namespace {

using enum RegistrationStatus;

office::RegisterPerson somebody(const std::string& family, const std::string& delegation = "KAZ") {
    office::RegisterPerson wanted;
    wanted.meeting = MeetingCode{"workshop"};
    wanted.delegation = DelegationCode{delegation};
    wanted.who.name.family = family;
    wanted.who.name.given = "Aru";
    return wanted;
}

/// The reason for which `act` is refused, and what it is about.
template<class Act>
std::pair<Reason, std::string> refusal_of(Act act) {
    try {
        act();
    } catch (const office::Refused& refused) {
        return {refused.reason(), refused.value()};
    }
    FAIL("it was not refused");
    return {};
}

} // namespace

TEST_SUITE("office: registering") {
    TEST_CASE("register_person: a seat, then a place in the queue, each with its code") {
        SmallOffice small{1};
        const auto first = office::register_person(*small, {}, somebody("Akhmetova"));
        CHECK(first.ended == Ended::changed);
        CHECK(first.registration.code == RegistrationCode{"KAZ-001"});
        CHECK(first.registration.status == confirmed);
        const auto second = office::register_person(*small, {}, somebody("Ospanova"));
        CHECK(second.registration.status == waitlisted);
        CHECK(second.place == 1);
        CHECK(second.reason == "the meeting is full: 1 of 1 seats are taken");
    }

    TEST_CASE("register_person: a dry run answers as a real run would and writes nothing") {
        SmallOffice small;
        const auto before = small.actions();
        const auto tried = office::register_person(*small, {.dry_run = true}, somebody("Akhmetova"));
        CHECK(tried.registration.code == RegistrationCode{"KAZ-001"});
        CHECK(small.actions() == before);
        CHECK(small.data().registrations.empty());
    }

    TEST_CASE("register_person: a dry run does not wait for who writes") {
        SmallOffice small;
        auto writer = registry::Registry::to_write((*small).file());
        auto writing = writer.begin({"other", "", "", testing::morning, ""});
        CHECK(office::register_person(*small, {.dry_run = true}, somebody("Akhmetova")).registration.status ==
              confirmed);
    }

    TEST_CASE("register_person: the same nonce is the same request, and is told how it stands now") {
        SmallOffice small;
        const office::Request request{.nonce = "n1"};
        (void)office::register_person(*small, request, somebody("Akhmetova"));
        const auto again = office::register_person(*small, request, somebody("Akhmetova"));
        CHECK(again.ended == Ended::before);
        CHECK(again.registration.code == RegistrationCode{"KAZ-001"});
        CHECK(small.data().registrations.size() == 1);
    }

    TEST_CASE("register_person: a likely double is refused as data, with what can be done") {
        SmallOffice small;
        (void)office::register_person(*small, {}, somebody("Akhmetova"));
        try {
            (void)office::register_person(*small, {}, somebody("Akhmetowa", "NOR"));
            FAIL("it was not refused");
        } catch (const office::Refused& refused) {
            CHECK(refused.reason() == Reason::possible_double);
            CHECK(refused.value() == "aru-akhmetova");
            const auto& pieces = refused.remedy().pieces();
            const auto names = [&](Act act) {
                return std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) {
                    const auto* step = std::get_if<Step>(&piece);
                    return step != nullptr && step->act == act;
                });
            };
            CHECK(names(Act::enter_as_known));
            CHECK(names(Act::enter_as_new));
        }
        auto other = somebody("Akhmetowa", "NOR");
        other.who.is_new = true;
        CHECK(office::register_person(*small, {}, other).registration.code == RegistrationCode{"NOR-001"});
    }

    TEST_CASE("register_person: nobody named, an unknown delegation, somebody registered already") {
        SmallOffice small;
        auto nobody = somebody("");
        nobody.who.name.given.clear();
        CHECK(refusal_of([&] { (void)office::register_person(*small, {}, nobody); }).first ==
              Reason::person_unsaid);
        CHECK(refusal_of([&] { (void)office::register_person(*small, {}, somebody("Dahl", "NRO")); }) ==
              std::pair{Reason::unknown_code, std::string{"NRO"}});
        const auto known = office::register_person(*small, {}, somebody("Akhmetova")).registration;
        auto again = somebody("");
        again.who.name = {};
        again.who.participant = known.participant;
        CHECK(refusal_of([&] { (void)office::register_person(*small, {}, again); }) ==
              std::pair{Reason::registered_already, std::string{"KAZ-001"}});
    }

    TEST_CASE("register_person: who is at the door and has no seat is not let in, and not registered") {
        SmallOffice small{1};
        auto first = somebody("Akhmetova");
        first.check_in = office::AtTheDoor{};
        const auto received = office::register_person(*small, {.desk = "A"}, first);
        CHECK(format_local_time(*received.received) == "2011-09-05T09:00");
        auto second = somebody("Ospanova");
        second.check_in = office::AtTheDoor{};
        CHECK(refusal_of([&] { (void)office::register_person(*small, {}, second); }).first ==
              Reason::no_seat);
        CHECK(small.data().registrations.size() == 1);
        CHECK(small.data().check_ins.size() == 1);
    }

    TEST_CASE("replace_person: the seat goes to another, and to nobody who waits") {
        SmallOffice small{1};
        (void)office::register_person(*small, {}, somebody("Akhmetova"));
        (void)office::register_person(*small, {}, somebody("Dahl", "NOR"));
        office::ReplacePerson wanted;
        wanted.meeting = MeetingCode{"workshop"};
        wanted.leaving = RegistrationCode{"KAZ-001"};
        wanted.who = somebody("Ospanova").who;
        const auto replaced = office::replace_person(*small, {}, wanted);
        CHECK(replaced.withdrawn == RegistrationCode{"KAZ-001"});
        CHECK(replaced.registration.code == RegistrationCode{"KAZ-002"});
        CHECK(replaced.registration.status == confirmed);
        CHECK(replaced.moved_up.empty());
        CHECK(small.status_of("NOR-001") == waitlisted);
        CHECK(refusal_of([&] { (void)office::replace_person(*small, {}, wanted); }).first ==
              Reason::not_active);
    }
}
