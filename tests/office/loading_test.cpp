#include "office/desk.hpp"
#include "office/records/loading.hpp"

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
