#include "office/desk.hpp"
#include "office/people/inviting.hpp"
#include "office/people/merging.hpp"
#include "office/people/moving_up.hpp"
#include "office/people/registrations.hpp"
#include "office/records/loading.hpp"
#include "office/records/undoing.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using testing::SmallOffice;
using testing::workshop;

namespace {

using enum RegistrationStatus;
ParticipantCode enter(SmallOffice& small, const std::string& family, const std::string& delegation) {
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = DelegationCode{delegation};
    wanted.who.name = {.family = family, .given = "Aru"};
    wanted.who.is_new = true;
    return office::register_person(*small, {}, wanted).registration.participant;
}

std::vector<std::string> codes(const std::vector<Registration>& registrations) {
    std::vector<std::string> codes;
    for (const auto& registration : registrations)
        codes.push_back(registration.code.text());
    return codes;
}

} // namespace

TEST_SUITE("office: moving up") {
    TEST_CASE("a withdrawal gives the seat to the first who waits") {
        SmallOffice small{1};
        enter(small, "Akhmetova", "KAZ");
        enter(small, "Dahl", "NOR");
        enter(small, "Berg", "NOR");
        const auto gone = office::withdraw(*small, {}, workshop, RegistrationCode{"KAZ-001"});
        CHECK(codes(gone.moved_up) == std::vector<std::string>{"NOR-001"});
        CHECK(small.status_of("NOR-001") == confirmed);
        CHECK(small.status_of("NOR-002") == waitlisted);
    }

    TEST_CASE("a dry run tells who would move up, and moves nobody") {
        SmallOffice small{1};
        enter(small, "Akhmetova", "KAZ");
        enter(small, "Dahl", "NOR");
        const auto gone = office::withdraw(*small, {.dry_run = true}, workshop, RegistrationCode{"KAZ-001"});
        CHECK(codes(gone.moved_up) == std::vector<std::string>{"NOR-001"});
        CHECK(small.status_of("NOR-001") == waitlisted);
    }

    TEST_CASE("more seats of a delegation let its people move up, and only its") {
        SmallOffice small{10};
        (void)office::invite(*small, {}, workshop, {DelegationCode{"NOR"}, DelegationCode{"KAZ"}},
                             {.seats = 1});
        enter(small, "Akhmetova", "KAZ");
        enter(small, "Ospanova", "KAZ");
        enter(small, "Dahl", "NOR");
        enter(small, "Berg", "NOR");
        const auto edited =
            office::edit_invitations(*small, {}, workshop, {DelegationCode{"NOR"}}, {.seats = 2});
        CHECK(codes(edited.moved_up) == std::vector<std::string>{"NOR-002"});
        CHECK(small.status_of("KAZ-002") == waitlisted);
    }

    TEST_CASE("a fixture with more capacity lets those move up who wait") {
        SmallOffice small{1};
        enter(small, "Akhmetova", "KAZ");
        enter(small, "Dahl", "NOR");
        enter(small, "Berg", "NOR");
        std::istringstream fixture{
            "meetings:\n"
            "  - {code: workshop, series: workshops, title: Workshop, dates: 2011-09-05, status: "
            "confirmed, venue: house, capacity: 2, source: register}\n"};
        const auto loaded = office::load_fixtures(*small, {}, {{"-"}, fixture});
        REQUIRE(loaded.state == office::Loaded::State::loaded);
        CHECK(codes(loaded.moved_up) == std::vector<std::string>{"NOR-001"});
        CHECK(small.status_of("NOR-001") == confirmed);
        CHECK(small.status_of("NOR-002") == waitlisted);
    }

    TEST_CASE("an undo that frees a seat, and the undo of that undo") {
        SmallOffice small{1};
        enter(small, "Akhmetova", "KAZ");
        const auto entered = small.actions();
        enter(small, "Dahl", "NOR");
        const auto undone = office::undo_action(*small, {}, entered);
        CHECK(codes(undone.moved_up) == std::vector<std::string>{"NOR-001"});
        CHECK(small.status_of("NOR-001") == confirmed);
        const auto again = office::undo_action(*small, {}, small.actions());
        CHECK(again.moved_up.empty());
        CHECK(small.status_of("KAZ-001") == confirmed);
        CHECK(small.status_of("NOR-001") == waitlisted);
    }

    TEST_CASE("a merge frees the second seat of the person") {
        SmallOffice small{2};
        const auto kept = enter(small, "Akhmetova", "KAZ");
        const auto other = enter(small, "Akhmetowa", "KAZ");
        enter(small, "Dahl", "NOR");
        const auto merged = office::merge_people(*small, {}, kept, other);
        CHECK(codes(merged.dropped) == std::vector<std::string>{"KAZ-002"});
        CHECK(codes(merged.moved_up) == std::vector<std::string>{"NOR-001"});
        CHECK(small.status_of("NOR-001") == confirmed);
    }
}
