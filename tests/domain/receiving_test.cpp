#include "domain/people/check_ins.hpp"
#include "domain/people/receiving.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plenary::domain;

namespace {

Registration someone() {
    Registration r;
    r.meeting = MeetingCode{"m"};
    r.code = RegistrationCode{"KAZ-001"};
    r.status = RegistrationStatus::confirmed;
    return r;
}

Arrival arrival(int minute, CheckInKind kind = CheckInKind::in, int day = 29) {
    return {kind, {{2011, 3, static_cast<unsigned short>(day)}, minute, 0}, std::nullopt, "A", {}};
}

/// Receives, and keeps the event.
Reception::Kind step(std::vector<CheckIn>& events, const Arrival& who) {
    const auto reception = receive(someone(), events, who);
    if (reception.event)
        events.push_back(*reception.event);
    return reception.kind;
}

} // namespace

TEST_SUITE("domain::receiving") {
    TEST_CASE("leave_out_after: who came later is left out, what was taken back later did not happen") {
        const auto event = [](const char* at, CheckInKind kind) {
            return CheckIn{
                MeetingCode{"m"}, RegistrationCode{"KAZ-001"}, *parse_local_time(at), kind, {}, {}, "", {}};
        };
        std::vector<CheckIn> events{event("2011-09-05T09:00", CheckInKind::in),
                                    event("2011-09-05T18:00", CheckInKind::out),
                                    event("2011-09-06T09:00", CheckInKind::in)};
        events.push_back(event("2011-09-07T09:00", CheckInKind::undo));
        events.back().undoes = events.front().at;
        leave_out_after(events, {2011, 9, 5});
        const auto left = standing(events);
        REQUIRE(left.size() == 1);
        CHECK(left.front()->kind == CheckInKind::out);
    }

    TEST_CASE("receive: once; the second time tells the first") {
        std::vector<CheckIn> events;
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        const auto again = receive(someone(), events, arrival(541));
        CHECK(again.kind == Reception::Kind::already);
        CHECK(again.earlier->at.minute == 540);
        CHECK(again.earlier->desk == "A");
    }

    TEST_CASE("receive: out, in again, and anew on the next day") {
        std::vector<CheckIn> events;
        CHECK(step(events, arrival(500, CheckInKind::out)) == Reception::Kind::not_inside);
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        CHECK(step(events, arrival(600, CheckInKind::out)) == Reception::Kind::done);
        CHECK(step(events, arrival(601, CheckInKind::out)) == Reception::Kind::already);
        CHECK(step(events, arrival(700)) == Reception::Kind::done);
        CHECK(step(events, arrival(540, CheckInKind::in, 30)) == Reception::Kind::done);
    }

    TEST_CASE("receive: a session has a door of its own") {
        std::vector<CheckIn> events;
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        auto opening = arrival(545);
        opening.session = SessionCode{"opening"};
        CHECK(step(events, opening) == Reception::Kind::done);
        CHECK(step(events, opening) == Reception::Kind::already);
    }

    TEST_CASE("receive: the door of the meeting leads out of every session") {
        std::vector<CheckIn> events;
        auto opening = arrival(540);
        opening.session = SessionCode{"opening"};
        CHECK(step(events, opening) == Reception::Kind::done);
        CHECK(step(events, arrival(600, CheckInKind::out)) == Reception::Kind::done);
        CHECK(step(events, arrival(601, CheckInKind::out)) == Reception::Kind::already);
        auto leaving = arrival(602, CheckInKind::out);
        leaving.session = SessionCode{"opening"};
        CHECK(step(events, leaving) == Reception::Kind::already);
        opening.at.minute = 610;
        CHECK(step(events, opening) == Reception::Kind::done);
        leaving.session = SessionCode{"closing"};
        leaving.at.minute = 620;
        leaving.at.date += boost::gregorian::days{1};
        CHECK(step(events, leaving) == Reception::Kind::not_inside);
    }

    TEST_CASE("receive: what happened within one second is seen in its order") {
        std::vector<CheckIn> events;
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        events.push_back(*undo_last(events, {{2011, 3, 29}, 540, 0}, "A", {}));
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        CHECK(step(events, arrival(540)) == Reception::Kind::already);
        CHECK(step(events, arrival(540, CheckInKind::out)) == Reception::Kind::done);
        CHECK(step(events, arrival(540, CheckInKind::out)) == Reception::Kind::already);
        CHECK(standing(events).size() == 2);
    }

    TEST_CASE("receive: a paper list may come after what happened later") {
        std::vector<CheckIn> events;
        CHECK(step(events, arrival(600)) == Reception::Kind::done);
        CHECK(step(events, arrival(540)) == Reception::Kind::done);
        CHECK(step(events, arrival(570, CheckInKind::out)) == Reception::Kind::done);
        CHECK(standing(events).size() == 3);
    }

    TEST_CASE("receive: only who is confirmed") {
        auto person = someone();
        person.status = RegistrationStatus::waitlisted;
        CHECK(receive(person, {}, arrival(540)).kind == Reception::Kind::not_allowed);
    }

    TEST_CASE("undo_last: takes back one event at a time, and what was taken back does not count") {
        std::vector<CheckIn> events;
        (void)step(events, arrival(540));
        const auto undo = undo_last(events, {{2011, 3, 29}, 541, 0}, "B", {});
        REQUIRE(undo);
        CHECK(undo->undoes == events[0].at);
        events.push_back(*undo);
        CHECK(standing(events).empty());
        CHECK_FALSE(undo_last(events, {{2011, 3, 29}, 542, 0}, "B", {}));
        CHECK(step(events, arrival(543)) == Reception::Kind::done);
        CHECK(arrivals(events).size() == 1);
    }

    TEST_CASE("undo_last: what is known of later stays, unless the day has nothing before it") {
        std::vector<CheckIn> events;
        (void)step(events, arrival(540));
        (void)step(events, arrival(600, CheckInKind::out));
        CHECK(undo_last(events, {{2011, 3, 29}, 541, 0}, "B", {})->undoes == events[0].at);
        CHECK(undo_last(events, {{2011, 3, 29}, 539, 0}, "B", {})->undoes == events[1].at);
        CHECK(undo_last(events, {{2011, 3, 28}, 700, 0}, "B", {})->undoes == events[1].at);
        CHECK(undo_last(events, {{2011, 3, 29}, 540, 0}, "B", {})->undoes ==
              events[0].at); // in the same second
    }

    TEST_CASE("any play at the door: events are at different seconds, and in and out take turns") {
        CHECK(rc::check("door", [] {
            std::vector<CheckIn> events;
            const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
            for (const auto move : moves) {
                if (move == 2) {
                    if (auto undo = undo_last(events, {{2011, 3, 29}, 540, 0}, "", {}))
                        events.push_back(*undo);
                    continue;
                }
                // A desk takes the time of the clock: here it stands still.
                const auto who = arrival(540, move == 0 ? CheckInKind::in : CheckInKind::out);
                (void)step(events, who);
            }
            for (std::size_t i = 0; i < events.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    RC_ASSERT(!(events[i].at == events[j].at));
            const CheckIn* last = nullptr;
            for (const auto* event : standing(events)) {
                RC_ASSERT((!last ? event->kind == CheckInKind::in : event->kind != last->kind));
                last = event;
            }
        }));
    }
}
