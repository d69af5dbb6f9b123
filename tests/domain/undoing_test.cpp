/// \file
/// Taking an action back, and the records of the change log read as things.
#include "domain/change/record_reading.hpp"
#include "domain/change/undoing.hpp"
#include "support/random_dataset.hpp"
#include "support/sorted.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary;
using namespace plenary::domain;

namespace {

/// What the change log would have of this plan.
std::vector<LoggedChange> logged(const Plan& plan, const Dataset& wanted) {
    std::vector<LoggedChange> changes;
    for_each_kind(wanted, [&](const auto& things) {
        for (const auto& thing : things)
            for (const auto& addition : plan.added)
                if (addition.key == key_of(thing))
                    changes.push_back({addition.key, std::nullopt, to_record(thing)});
    });
    for (const auto& change : plan.changed) {
        Record before;
        Record after;
        for (const auto& field : change.fields) {
            if (!field.before.empty())
                before.emplace_back(field.field, field.before);
            if (!field.after.empty())
                after.emplace_back(field.field, field.after);
        }
        changes.push_back({change.key, before, after});
    }
    return changes;
}

Participant person(const char* code, const char* latin) {
    Participant person;
    person.code = ParticipantCode{code};
    person.name.latin = latin;
    person.sources = {SourceCode{"illustrative"}};
    return person;
}

} // namespace

TEST_SUITE("domain::undoing") {
    TEST_CASE("from_record: what to_record wrote is read back equal") {
        CHECK(rc::check([] {
            const auto data = *testing::random_dataset();
            for_each_kind(data, [](const auto& things) {
                for (const auto& thing : things) {
                    using Thing = std::remove_cvref_t<decltype(thing)>;
                    RC_ASSERT(from_record<Thing>(key_of(thing), to_record(thing)) == thing);
                }
            });
        }));
    }

    TEST_CASE("from_record: what is no record of such a thing is refused") {
        const Key key{kind_of<Participant>, "kari-dahl"};
        const auto good = to_record(person("kari-dahl", "Kari Dahl"));
        CHECK_NOTHROW(from_record<Participant>(key, good));
        auto unknown = good;
        unknown.emplace_back("shoe-size", "41");
        CHECK_THROWS_AS(from_record<Participant>(key, unknown), RecordError);
        auto unreadable = good;
        unreadable.emplace_back("gender", "unsaid");
        CHECK_THROWS_AS(from_record<Participant>(key, unreadable), RecordError);
        auto doubled = good;
        doubled.push_back(good.front());
        CHECK_THROWS_AS(from_record<Participant>(key, doubled), RecordError);
        CHECK_THROWS_AS(from_record<Participant>(key, Record(good.begin() + 1, good.end())), RecordError);
    }

    TEST_CASE("reverse: an action undone leaves what was before") {
        CHECK(rc::check([] {
            auto before = *testing::random_dataset();
            before.badges.clear();
            before.retired.clear(); // no things that a plan brings
            auto wanted = before;
            // Another state of the same things: some gone from what was before, some with other words.
            const auto keep = *rc::gen::inRange<std::size_t>(0, before.participants.size() + 1);
            before.registrations.clear();
            before.check_ins.clear();
            before.participants.resize(keep);
            for (auto& meeting : before.meetings)
                meeting.title += *rc::gen::element(std::string{}, std::string{" (draft)"});
            const auto plan = plan_load(before, wanted);
            auto now = overlay(before, wanted);

            auto reversal = reverse(now, logged(plan, wanted));
            RC_ASSERT(reversal.plan.refused.empty());
            const auto after = carry_out(now, reversal.plan, reversal.wanted);
            RC_ASSERT(testing::sorted(after) == testing::sorted(before));
        }));
    }

    TEST_CASE("reverse: what was changed since is not taken back") {
        Dataset data;
        data.participants = {person("kari-dahl", "Kari Dahl")};
        const Key key{kind_of<Participant>, "kari-dahl"};
        const auto record = to_record(data.participants[0]);

        const std::vector<LoggedChange> added{{key, std::nullopt, record}};
        CHECK(reverse(data, added).plan.removed.size() == 1);
        const std::vector<LoggedChange> named{
            {key, Record{{"name/latin", "K. Dahl"}}, Record{{"name/latin", "Kari Dahl"}}}};
        const auto reversal = reverse(data, named);
        CHECK(reversal.plan.refused.empty());
        CHECK(reversal.wanted.participants.at(0).name.latin == "K. Dahl");

        data.participants[0].name.latin = "Kari Lund";
        CHECK(reverse(data, added).plan.refused.size() == 1);
        CHECK(reverse(data, named).plan.refused.size() == 1);
        // Another field does not matter to a change, but to what was added whole.
        data.participants[0].name.latin = "Kari Dahl";
        data.participants[0].email = "kari@example.org";
        CHECK(reverse(data, added).plan.refused.size() == 1);
        CHECK(reverse(data, named).plan.refused.empty());
        CHECK(reverse(data, named).wanted.participants.at(0).email == "kari@example.org");

        data.participants.clear();
        CHECK(reverse(data, named).plan.refused.size() == 1);
        const std::vector<LoggedChange> removed{{key, record, std::nullopt}};
        CHECK(reverse(data, removed).plan.added.size() == 1);
    }

    TEST_CASE("reverse: a list that was added to since keeps its earlier items") {
        Meeting meeting;
        meeting.code = MeetingCode{"workshop"};
        meeting.series = SeriesCode{"workshops"};
        meeting.title = "Workshop";
        meeting.themes = {ThemeCode{"I"}, ThemeCode{"II"}};
        meeting.sources = {SourceCode{"illustrative"}};
        Dataset data;
        data.meetings = {meeting};
        const Key key{kind_of<Meeting>, "workshop"};
        const auto refused = reverse(data, {{key, Record{}, Record{{"themes/0", "I"}}}}).plan.refused;
        REQUIRE(refused.size() == 1);
        CHECK(refused[0].message ==
              "meeting workshop was changed since: without the action 'themes/1' belongs to nothing");
        CHECK(reverse(data, {{key, Record{}, Record{{"themes/1", "II"}}}}).plan.refused.empty());
    }

    TEST_CASE("net_changes: there and back is no change") {
        const Key key{kind_of<Participant>, "x"};
        const LoggedChange there{key, Record{{"email", "a"}}, Record{{"email", "b"}}};
        const LoggedChange back{key, Record{{"email", "b"}}, Record{{"email", "a"}}};
        const LoggedChange added{key, std::nullopt, Record{{"email", "a"}}};
        const LoggedChange removed{key, Record{{"email", "b"}}, std::nullopt};
        CHECK(net_changes({there, back}).empty());
        CHECK(net_changes({added, there, removed}).empty());
        CHECK(net_changes({there}).at(0).after == Record{{"email", "b"}});
        CHECK_FALSE(net_changes({there, removed}).at(0).after);
        CHECK(net_changes({there, removed}).at(0).before == Record{{"email", "a"}});
        const auto net = net_changes({added, there});
        REQUIRE(net.size() == 1);
        CHECK_FALSE(net[0].before);
        CHECK(net[0].after == Record{{"email", "b"}});
    }
}
