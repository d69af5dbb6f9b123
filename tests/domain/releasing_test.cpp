#include "domain/change/releasing.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;

namespace {

ReleasedSession session(const char* code, int hour, int minutes, const char* room = "hall") {
    const Date day{2027, 5, 18};
    return {SessionCode{code}, code, RoomCode{room}, {day, hour * 60}, {day, hour * 60 + minutes}};
}

} // namespace

TEST_SUITE("releasing") {
    TEST_CASE("timetable_of: in order of time, then of rooms") {
        Meeting meeting;
        const Date day{2027, 5, 18};
        for (const auto& [code, hour, room] :
             {std::tuple{"late", 15, "hall"}, std::tuple{"b", 10, "salon"}, std::tuple{"a", 10, "hall"}}) {
            Session one;
            one.code = SessionCode{code};
            one.room = RoomCode{room};
            one.starts = {day, hour * 60};
            one.ends = {day, hour * 60 + 30};
            meeting.sessions.push_back(one);
        }
        std::string order;
        for (const auto& one : timetable_of(meeting))
            order += one.code.text() + " ";
        CHECK(order == "a b late ");
    }

    TEST_CASE("changes_between: the same timetable has none") {
        CHECK(changes_between({session("a", 10, 60)}, {session("a", 10, 60)}).empty());
        CHECK(changes_between({}, {}).empty());
    }

    TEST_CASE("changes_between: other speakers, unless no speaker was kept at all") {
        auto before = session("a", 10, 60);
        auto after = before;
        after.speakers = {ParticipantCode{"ann"}};
        CHECK(changes_between({before}, {after}).empty());
        before.speakers = {ParticipantCode{"bea"}};
        const auto changed = changes_between({before}, {after});
        REQUIRE(changed.size() == 1);
        CHECK(changed[0].changes == std::vector{SessionChange::other_speakers});
        CHECK(changes_between({before}, {before}).empty());
    }

    TEST_CASE("changes_between: each kind of change") {
        auto renamed = session("e", 14, 60);
        renamed.title = "another title";
        const auto changed =
            changes_between({session("a", 10, 60), session("b", 11, 60), session("c", 12, 60),
                             session("d", 13, 60), session("e", 14, 60), session("gone", 15, 60)},
                            {session("a", 11, 60), session("b", 11, 90), session("c", 12, 30, "salon"),
                             session("d", 13, 60), renamed, session("new", 16, 60)});
        std::string told;
        for (const auto& one : changed) {
            told += (one.after ? one.after : one.before)->code.text() + ":";
            for (const auto change : one.changes)
                told += " " + std::string{word(change)};
            told += "; ";
        }
        CHECK(told == "a: moved; b: longer; c: shorter other room; e: renamed; new: added; gone: dropped; ");
    }
}
