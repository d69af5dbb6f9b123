#include "domain/change/record_reading.hpp"
#include "domain/change/three_way.hpp"
#include "support/build.hpp"
#include "support/random_dataset.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary;
using namespace plenary::domain;

namespace {

auto a_meeting() {
    return testing::a_meeting("m").of("workshops").on("2027-05-04");
}

Meeting merged(const Meeting& before, const Meeting& held, const Meeting& stated, Take take = Take::neither,
               std::set<std::string> other = {}) {
    const ThreeWay sides{to_keyed_record(before), to_keyed_record(held), to_keyed_record(stated),
                         std::move(other)};
    return from_record<Meeting>(key_of(held), merge_three_ways(sides, take).record);
}

std::vector<FieldConflict> conflicts(const Meeting& before, const Meeting& held, const Meeting& stated) {
    return merge_three_ways({to_keyed_record(before), to_keyed_record(held), to_keyed_record(stated), {}},
                            Take::neither)
        .conflicts;
}

std::vector<std::string> invited(const Meeting& meeting) {
    std::vector<std::string> delegations;
    for (const auto& invitation : meeting.invited)
        delegations.push_back(invitation.delegation.text());
    return delegations;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_SUITE("domain::three_way") {
    TEST_CASE("a field that the file states as before stays as the registry holds it") {
        const Meeting before = a_meeting().seats(40);
        const Meeting held = a_meeting().seats(60).is(MeetingStatus::confirmed);
        CHECK(merged(before, held, before) == held);
    }

    TEST_CASE("what only the file changed is changed, and what it states no longer goes") {
        const Meeting before = a_meeting().seats(40).at("house");
        Meeting stated = before;
        stated.title = "Another title";
        stated.venue.reset();
        CHECK(merged(before, before, stated) == stated);
    }

    TEST_CASE("what the file states no longer stays where it was changed since, or another file states it") {
        const Meeting before = a_meeting().seats(40);
        const Meeting held = a_meeting().seats(60);
        const Meeting stated = a_meeting();
        CHECK(merged(before, held, stated).capacity == 60);
        CHECK(merged(before, before, stated, Take::neither, {"capacity"}).capacity == 40);
        CHECK(conflicts(before, held, stated).empty());
    }

    TEST_CASE("what no file ever stated is nobody's to take back") {
        const Meeting held = a_meeting().seats(60).inviting("KAZ", 2);
        CHECK(merged(a_meeting(), held, a_meeting()) == held);
    }

    TEST_CASE(
        "both changed it: the same is no conflict, another value is one, until somebody's word is taken") {
        const Meeting before = a_meeting().seats(40);
        const Meeting held = a_meeting().seats(60);
        CHECK(conflicts(before, held, held).empty());
        const Meeting stated = a_meeting().seats(50);
        const auto found = conflicts(before, held, stated);
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == "capacity");
        CHECK(found[0].stated == "50");
        CHECK(found[0].held == "60");
        CHECK(merged(before, held, stated, Take::file).capacity == 50);
        CHECK(merged(before, held, stated, Take::registry).capacity == 60);
    }

    TEST_CASE("items come and go by their keys: those of both sides stand in the end") {
        const Meeting before = a_meeting().inviting("KAZ").inviting("NOR");
        const Meeting held = a_meeting().inviting("NOR").inviting("TJK", 2);
        const Meeting stated = a_meeting().inviting("AUT").inviting("KAZ").inviting("NOR", 3);
        const auto result = merged(before, held, stated);
        CHECK(invited(result) == Codes{"AUT", "NOR", "TJK"});
        CHECK(result.invited[1].seats == 3);
        CHECK(result.invited[2].seats == 2);
    }

    TEST_CASE("an item that the registry changed stays although the file dropped it") {
        const Meeting before = a_meeting().inviting("KAZ").inviting("NOR");
        const Meeting held = a_meeting().inviting("KAZ", 5).inviting("NOR");
        CHECK(invited(merged(before, held, a_meeting())) == Codes{"KAZ"});
    }

    TEST_CASE("an item that the registry took away and the file changed is a conflict of its own") {
        const Meeting before = a_meeting().inviting("KAZ", 2);
        const Meeting stated = a_meeting().inviting("KAZ", 3);
        const auto found = conflicts(before, a_meeting(), stated);
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == "invited[KAZ]");
        CHECK(found[0].is_item);
        CHECK(invited(merged(before, a_meeting(), stated, Take::registry)).empty());
        CHECK(merged(before, a_meeting(), stated, Take::file).invited == stated.invited);
    }

    TEST_CASE("another source of the same fact is nothing to settle") {
        const Meeting before = a_meeting().seats(40);
        Meeting held = before;
        held.sources = {SourceCode{"register"}};
        Meeting stated = before;
        stated.sources = {SourceCode{"illustrative"}};
        CHECK(conflicts(before, held, stated).empty());
        CHECK(merged(before, held, stated) == held);
        CHECK(merged(before, held, stated, Take::file) == stated);
    }

    TEST_CASE("the file's order counts where it rearranged what it states") {
        const Meeting before = a_meeting().inviting("KAZ").inviting("NOR").inviting("TJK");
        const Meeting held = a_meeting().inviting("KAZ").inviting("AUT").inviting("NOR").inviting("TJK");
        const Meeting stated = a_meeting().inviting("TJK").inviting("KAZ").inviting("NOR");
        CHECK(invited(merged(before, held, stated)) == Codes{"TJK", "KAZ", "AUT", "NOR"});
        CHECK(invited(merged(before, held, before)) == Codes{"KAZ", "AUT", "NOR", "TJK"});
    }

    TEST_CASE("a released version is history, whatever a file states") {
        Meeting held = a_meeting();
        held.releases = {{1, Date{2027, 5, 1}, "for the delegations", {}}, {2, Date{2027, 5, 2}, "", {}}};
        Meeting stated = held;
        stated.releases[0].note = "rewritten";
        stated.releases.pop_back();
        CHECK(merged(held, held, stated, Take::file).releases == held.releases);
        stated.releases.push_back({3, Date{2027, 5, 3}, "", {}});
        CHECK(merged(held, held, stated).releases.size() == 3);
    }

    TEST_CASE("a list that may be known to be empty") {
        Series before;
        before.code = SeriesCode{"s"};
        before.groupings = {
            {GroupingCode{"g"}, "Groups", {{GroupCode{"one"}, "One", std::vector<DelegationCode>{}}}, {}}};
        auto stated = before;
        stated.groupings[0].groups[0].members->push_back(DelegationCode{"KAZ"});
        const auto of = [](const Series& a, const Series& b, const Series& c) {
            return from_record<Series>(
                key_of(a), merge_three_ways({to_keyed_record(a), to_keyed_record(b), to_keyed_record(c), {}},
                                            Take::neither)
                               .record);
        };
        CHECK(of(before, before, stated) == stated);
        CHECK(of(stated, stated, before) == before);
        CHECK(of(before, stated, before) == stated);
    }

    TEST_CASE("properties: nobody changed anything; only one side did; what is kept as lines comes back") {
        CHECK(rc::check([] {
            const auto a = *testing::random_dataset();
            const auto b = *testing::random_dataset();
            for_each_kind(a, b,
                          [&]<class Thing>(const std::vector<Thing>& ones, const std::vector<Thing>& others) {
                              for (std::size_t i = 0; i < std::min(ones.size(), others.size()); ++i) {
                                  const auto one = to_keyed_record(ones[i]);
                                  const auto key = key_of(ones[i]);
                                  RC_ASSERT(from_record<Thing>(key, in_places(one)) == ones[i]);
                                  RC_ASSERT(to_lines(from_lines(to_lines(one))) == to_lines(one));
                                  auto other = others[i];
                                  const auto by_file =
                                      merge_three_ways({one, one, to_keyed_record(other), {}}, Take::neither);
                                  RC_ASSERT(by_file.conflicts.empty());
                                  const auto by_people =
                                      merge_three_ways({one, to_keyed_record(other), one, {}}, Take::neither);
                                  RC_ASSERT(by_people.conflicts.empty());
                                  RC_ASSERT(from_record<Thing>(key_of(other), by_people.record) == other);
                                  if constexpr (requires { other.releases; })
                                      continue; // what was released stays
                                  else
                                      RC_ASSERT(from_record<Thing>(key_of(other), by_file.record) == other);
                              }
                          });
        }));
    }
}
