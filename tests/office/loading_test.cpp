#include "office/desk.hpp"
#include "office/records/editing.hpp"
#include "office/records/loading.hpp"
#include "office/rules_of_change.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using testing::SmallOffice;

namespace {

/// People 1 to n, of whom those whose number the step divides have another telephone than the others.
std::string people(int n, int step) {
    std::ostringstream fixture;
    fixture << "participants:\n";
    for (int i = 1; i <= n; ++i)
        fixture << "  - {code: person-" << i << ", name: {latin: Person " << i << "}, phone: \""
                << (i % step == 0 ? "1" : "2") << "\", source: register}\n";
    return fixture.str();
}

office::Loaded load(SmallOffice& small, const std::string& text) {
    std::istringstream fixture{text};
    return office::load_fixtures(*small, {}, {{"-"}, fixture});
}

} // namespace

TEST_SUITE("office: loading") {
    TEST_CASE("a list so long that its rules are looked at beside the writing") {
        SmallOffice small;
        constexpr int many = 1'500;
        REQUIRE(load(small, people(many, many + 1)).state == office::Loaded::State::loaded);
        REQUIRE(small.data().participants.size() == many);
        // Every other one is changed, some are new: each goes to its own place.
        REQUIRE(load(small, people(many + 500, 2)).state == office::Loaded::State::loaded);
        const auto after = small.data().participants;
        REQUIRE(after.size() == many + 500);
        for (const auto& person : after) {
            const auto number = std::stoi(person.code.text().substr(std::string{"person-"}.size()));
            CHECK(person.name.latin == "Person " + std::to_string(number));
            CHECK(person.phone == (number % 2 == 0 ? "1" : "2"));
        }
    }

    TEST_CASE("what an earlier program let in moves with its registry, and is not stated anew") {
        SmallOffice small;
        using State = office::Loaded::State;
        const std::string old = "participants: [{code: ana-berg, name: {latin: Ana Berg}, email: ana at "
                                "example, source: register}]\n";
        CHECK(load(small, old).state == State::invalid);
        const auto moved = load(small, "made-at: 0b5a3e0c-6f43-4c8f-9d8e-2f6b7a1c4d5e\n" + old);
        CHECK(moved.state == State::loaded);
        CHECK(moved.findings.errors() == 0);
        CHECK(moved.findings.sorted().size() == 1);
        const auto taken = small.data();
        REQUIRE(taken.participants.size() == 1);
        CHECK(taken.participants.front().email == "ana at example");
        CHECK(load(small, old).state == State::loaded);
        CHECK(small.data() == taken);

        const auto edit = [&](const char* what) {
            const auto assignment = fixture::parse_assignment(what).value();
            (void)office::edit_thing(*small, {}, parse_thing_name("participant", "ana-berg").value(),
                                     {assignment});
        };
        CHECK_THROWS_AS(edit("email=ana"), office::BrokenRules);
        CHECK(small.data() == taken);
        edit("phone=+47 22 00 00 00");
        edit("name.latin=Anna Berg");
        CHECK(small.data().participants.front().email == "ana at example");
        edit("email=ana@example.org");
        CHECK(small.data().participants.front().email == "ana@example.org");
    }

    TEST_CASE("a long list that breaks a rule leaves nothing behind") {
        SmallOffice small;
        const auto before = small.data();
        auto text = people(1'500, 2);
        text += "registrations:\n";
        for (int i = 1; i <= 3; ++i)
            text += "  - {meeting: workshop, code: KAZ-00" + std::to_string(i) + ", participant: person-" +
                    std::to_string(i) +
                    ", delegation: KAZ, role: delegate, status: confirmed, source: register}\n";
        const auto loaded = load(small, text); // two seats
        CHECK(loaded.state == office::Loaded::State::invalid);
        CHECK(small.data() == before);
    }
}
