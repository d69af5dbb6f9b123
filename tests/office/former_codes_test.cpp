/// \file
/// A person whose code was corrected is found by the old one, also by fixtures.
#include "office/desk.hpp"
#include "office/people/merging.hpp"
#include "office/people/registrations.hpp"
#include "office/records/loading.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using office::Loaded;
using testing::SmallOffice;

namespace {

std::string person_by(const std::string& code, const std::string& email,
                      const std::string& name = "Ann Bell") {
    return "default-source: register\nparticipants: [{code: " + code + ", name: {latin: " + name +
           "}, email: " + email + "}]\n";
}

Loaded load_now(SmallOffice& small, const std::string& text, Take take = Take::neither) {
    std::istringstream fixture{text};
    return office::load_fixtures(*small, {}, {{"-"}, fixture, take});
}

/// The registry in which a fixture brought `ann`, who is `anna` now.
struct Renamed {
    SmallOffice small{10};

    Renamed() {
        REQUIRE(load_now(small, person_by("ann", "a@x.example")).state == Loaded::State::loaded);
        (void)office::change_code(*small, {}, ParticipantCode{"ann"}, ParticipantCode{"anna"}, {});
    }

    [[nodiscard]] Participant anna() const {
        const auto people = small.data().participants;
        REQUIRE(people.size() == 1); // nobody is doubled
        CHECK(people.front().code == ParticipantCode{"anna"});
        CHECK(people.front().formerly == std::vector{ParticipantCode{"ann"}});
        return people.front();
    }
};

} // namespace

TEST_SUITE("office: former codes") {
    TEST_CASE_FIXTURE(Renamed, "the same fixture again changes nothing") {
        CHECK(load_now(small, person_by("ann", "a@x.example")).plans.front().plan.changes_nothing());
        const auto actions = small.actions();
        CHECK(load_now(small, person_by("ann", "a@x.example")).plans.front().changes_nothing());
        CHECK(small.actions() == actions);
        CHECK(anna().email == "a@x.example");
    }

    TEST_CASE_FIXTURE(Renamed, "what only the fixture changed is changed, by either code") {
        CHECK(load_now(small, person_by("ann", "new@x.example")).state == Loaded::State::loaded);
        CHECK(anna().email == "new@x.example");
        CHECK(load_now(small, person_by("anna", "newer@x.example")).state == Loaded::State::loaded);
        CHECK(anna().email == "newer@x.example");
    }

    TEST_CASE_FIXTURE(Renamed, "what both changed is a conflict with its place, and settled as it is said") {
        office::PersonEdit edit;
        edit.email = "ours@x.example";
        (void)office::edit_person(*small, {}, ParticipantCode{"anna"}, edit);
        const auto conflict = load_now(small, person_by("ann", "theirs@x.example"));
        CHECK(conflict.state == Loaded::State::conflict);
        REQUIRE(conflict.findings.sorted().size() == 1);
        CHECK(conflict.findings.sorted().front().place.file != tree::no_file);
        CHECK(load_now(small, person_by("ann", "theirs@x.example"), Take::registry).state ==
              Loaded::State::loaded);
        CHECK(anna().email == "ours@x.example");
        CHECK(load_now(small, person_by("ann", "third@x.example"), Take::file).state ==
              Loaded::State::loaded);
        CHECK(anna().email == "third@x.example");
    }

    TEST_CASE_FIXTURE(Renamed, "a roster names the person by either code") {
        const std::string roster =
            "default-source: register\nrosters:\n  - meeting: workshop\n    registrations: "
            "[{code: KAZ-001, participant: ann, delegation: KAZ, role: delegate, "
            "status: confirmed}]\n";
        for (const auto take : {Take::neither, Take::file, Take::registry})
            CHECK(load_now(small, roster, take).state == Loaded::State::loaded);
        (void)anna();
        REQUIRE(small.data().registrations.size() == 1);
        CHECK(small.data().registrations.front().participant == ParticipantCode{"anna"});
    }

    TEST_CASE_FIXTURE(Renamed,
                      "a fixture that describes both the person and the former entry doubles nobody") {
        const auto both = "default-source: register\nparticipants:\n"
                          "  - {code: ann, name: {latin: Ann Bell}, email: a@x.example}\n"
                          "  - {code: anna, name: {latin: Ann Bell}, email: b@x.example}\n";
        (void)load_now(small, both);
        (void)anna();
        (void)load_now(small, both, Take::registry);
        (void)anna();
        (void)load_now(small, both, Take::file);
        (void)anna();
    }

    TEST_CASE("a double that was merged: its fixture is about the person who was kept") {
        SmallOffice small{10};
        REQUIRE(load_now(small, person_by("ann", "a@x.example")).state == Loaded::State::loaded);
        REQUIRE(load_now(small, person_by("bell", "b@x.example", "A. Bell")).state == Loaded::State::loaded);
        (void)office::merge_people(*small, {}, ParticipantCode{"ann"}, ParticipantCode{"bell"});
        CHECK(load_now(small, person_by("bell", "b@x.example", "A. Bell")).state == Loaded::State::loaded);
        REQUIRE(small.data().participants.size() == 1);
        CHECK(small.data().participants.front().email == "a@x.example");
    }

    TEST_CASE("a double that was merged, whose registration went: the fixture of both leaves it away") {
        SmallOffice small{10};
        const std::string both =
            "default-source: register\nparticipants:\n"
            "  - {code: ann, name: {latin: Ann Bell}}\n"
            "  - {code: bell, name: {latin: A. Bell}}\n"
            "rosters:\n"
            "  - meeting: workshop\n"
            "    registrations:\n"
            "      - {code: KAZ-001, participant: ann, delegation: KAZ, role: delegate, status: confirmed}\n"
            "      - {code: KAZ-002, participant: bell, delegation: KAZ, role: delegate, status: "
            "confirmed}\n";
        REQUIRE(load_now(small, both).state == Loaded::State::loaded);
        (void)office::merge_people(*small, {}, ParticipantCode{"ann"}, ParticipantCode{"bell"});
        const auto again = load_now(small, both);
        CHECK(again.state == Loaded::State::loaded);
        CHECK(again.plans.front().changes_nothing());
        CHECK(small.data().participants.size() == 1);
        CHECK(small.data().registrations.size() == 1);
    }
}
