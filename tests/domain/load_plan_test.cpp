#include "domain/change/load_plan.hpp"
#include "domain/rules/rules.hpp"
#include "support/generator.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace plenary::domain;
using plenary::testing::generate;

namespace {

Dataset sample(std::uint64_t seed = 1) {
    return generate({.meetings = 3, .delegations = 7, .participants = 20, .registrations = 45, .seed = seed});
}

template<class Thing>
bool is_among(const std::vector<Thing>& things, const Thing& thing) {
    return std::find(things.begin(), things.end(), thing) != things.end();
}

bool has(const Dataset& data, const Participant& person) {
    return std::any_of(data.participants.begin(), data.participants.end(),
                       [&](const auto& other) { return other.code == person.code; });
}

} // namespace

TEST_SUITE("domain::load_plan") {
    TEST_CASE("plan_load: into nothing, everything is added") {
        const auto plan = plan_load({}, sample());
        CHECK(plan.changed.empty());
        CHECK(plan.added.size() > 100);
        CHECK_FALSE(plan.changes_nothing());
        CHECK(plan.added.front().key == Key{kind_of<Delegation>, sample().delegations.front().code.text()});
    }

    TEST_CASE("plan_load: a changed field is named with both values") {
        auto wanted = sample();
        wanted.meetings[1].title = "Another title";
        wanted.meetings[1].number.reset();
        const auto plan = plan_load(sample(), wanted);
        REQUIRE(plan.changed.size() == 1);
        CHECK(to_string(plan.changed[0].key) == "meeting meeting-0002");
        CHECK(plan.changed[0].fields ==
              std::vector<FieldChange>{{"title", "Expert meeting 2", "Another title"}, {"number", "2", ""}});
        CHECK(plan.unchanged[static_cast<std::size_t>(kind_of<Meeting>)] == 2);
    }

    TEST_CASE("plan_load: a status out of turn is refused") {
        auto registry = sample();
        auto wanted = sample();
        registry.meetings[0].status = MeetingStatus::held;
        wanted.meetings[0].status = MeetingStatus::tentative;
        const auto plan = plan_load(registry, wanted);
        REQUIRE(plan.refused.size() == 1);
        CHECK(plan.refused[0].code.text() == "status-transition");
        CHECK(plan.refused[0].message == "meeting meeting-0001 cannot go from held to tentative");
        CHECK(plan.refused[0].help == "held is final");
    }

    TEST_CASE("overlay: what is laid over replaces, the rest stays") {
        auto over = sample();
        over.participants.resize(1);
        over.participants[0].name.latin = "Renamed";
        const auto both = overlay(sample(), over);
        CHECK(both.participants.size() == 20);
        CHECK(both.participants[0].name.latin == "Renamed");
    }

    TEST_CASE("plan_load: once laid over, nothing is left to change") {
        CHECK(rc::check("overlay is what the plan leads to", [] {
            const auto registry = sample(*rc::gen::inRange(1, 50));
            const auto wanted = sample(*rc::gen::inRange(1, 50));
            RC_ASSERT(plan_load(overlay(registry, wanted), wanted).changes_nothing());
        }));
    }
}

TEST_SUITE("domain::rules") {
    TEST_CASE("check: a generated series keeps all rules") {
        for (const auto& violation : check(sample()))
            FAIL_CHECK(violation.code.text() << ": " << violation.message);
    }

    TEST_CASE("check: the place of a breach is the field it is in") {
        auto data = sample();
        data.meetings[1].organizers = {
            {data.delegations[0].code, OrganizerRole::host, {SourceCode{"illustrative"}}},
            {DelegationCode{"QQQ"}, OrganizerRole::host, {SourceCode{"illustrative"}}}};
        const auto violations = check(data);
        REQUIRE(violations.size() == 1);
        CHECK(violations[0].subject.key == key_of(data.meetings[1]));
        CHECK(violations[0].subject.field == "organizers/1/delegation");
    }

    TEST_CASE("check: messages name codes and never persons") {
        auto data = sample();
        for (auto& participant : data.participants)
            participant.name.latin = "Secret Name";
        for (auto& registration : data.registrations) {
            registration.participant = data.participants[0].code;
            registration.role = Role::head;
        }
        const auto violations = check(data);
        CHECK(violations.size() > 20);
        for (const auto& violation : violations)
            CHECK((violation.message + violation.help).find("Secret") == std::string::npos);
    }

    TEST_CASE(
        "carry_out: the plan tells where its things are afterwards, whatever is added, changed and removed") {
        CHECK(rc::check([](std::uint64_t seed) {
            const auto registry = sample(*rc::gen::inRange(1, 50));
            auto wanted = sample(*rc::gen::inRange(1, 50));
            std::mt19937_64 dice(seed);
            std::shuffle(wanted.participants.begin(), wanted.participants.end(), dice);
            auto plan = plan_load(registry, wanted);
            for (const auto& person : registry.participants)
                if (dice() % 3 == 0 && !has(wanted, person))
                    plan.removed.push_back({key_of(person), {}});
            const auto after = carry_out(registry, plan, wanted);
            const auto check = [&](const auto& planned) {
                with_kind(planned.key.kind, [&](const auto& kind) {
                    const auto& thing = (after.*kind.things).at(planned.place);
                    RC_ASSERT(key_of(thing) == planned.key);
                    RC_ASSERT(is_among(wanted.*kind.things, thing));
                });
            };
            for (const auto& addition : plan.added)
                check(addition);
            for (const auto& change : plan.changed)
                check(change);
            for (const auto& removed : plan.removed)
                for (const auto& person : after.participants)
                    RC_ASSERT(key_of(person) != removed.key);
        }));
    }

    TEST_CASE("plan_load: what happened at a desk is told more fully, never changed") {
        CheckIn came;
        came.meeting = MeetingCode{"m"};
        came.registration = RegistrationCode{"KAZ-001"};
        came.at = {Date{2011, 3, 29}, 540, 0};
        Dataset registry;
        registry.check_ins = {came};
        auto wanted = registry;
        wanted.check_ins[0].desk = "A";
        CHECK(plan_load(registry, wanted).refused.empty());
        CHECK(plan_load(registry, wanted).changed.size() == 1);
        wanted.check_ins[0].kind = CheckInKind::out;
        const auto plan = plan_load(registry, wanted);
        REQUIRE(plan.refused.size() == 1);
        CHECK(plan.refused[0].code.rule == Rule::check_in_changed);
    }

    TEST_CASE("may_become: the steps of a registration") {
        using enum RegistrationStatus;
        CHECK(may_become(nominated, waitlisted));
        CHECK(may_become(withdrawn, confirmed));
        CHECK(may_become(refused, nominated));
        CHECK(may_become(confirmed, confirmed));
        CHECK_FALSE(may_become(confirmed, nominated));
        CHECK_FALSE(may_become(confirmed, waitlisted));
        CHECK_FALSE(may_become(refused, confirmed));
        CHECK(may_become(withdrawn, waitlisted));
    }

    TEST_CASE("may_become: a meeting that was held or cancelled stays so") {
        for (const auto to : {MeetingStatus::tentative, MeetingStatus::confirmed, MeetingStatus::postponed}) {
            CHECK_FALSE(may_become(MeetingStatus::held, to));
            CHECK_FALSE(may_become(MeetingStatus::cancelled, to));
        }
        CHECK(may_become(MeetingStatus::postponed, MeetingStatus::confirmed));
    }
}
