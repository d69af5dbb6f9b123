#include "domain/rules/quorum.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;
using namespace plenary::testing;

namespace {

LocalTime at(int minute) {
    return {Date{2011, 7, 21}, minute, 0};
}

CheckIn event(const std::string& code, int minute, CheckInKind kind = CheckInKind::in, Door door = {}) {
    return {MeetingCode{"m"}, RegistrationCode{code}, at(minute), kind, {}, std::move(door), "", {}};
}

Registration registration(const std::string& delegation, Role role = Role::delegate,
                          RegistrationStatus status = RegistrationStatus::confirmed) {
    return a_registration(delegation + "-001").at("m").as(role).is(status);
}

Series series_with(const char* share, QuorumBase of = QuorumBase::invited) {
    Series series;
    series.quorums.push_back({QuorumCode{"open"}, *parse_share(share), of, {}, {}, {}});
    return series;
}

Meeting meeting_of(const std::vector<std::string>& invited) {
    auto meeting = a_meeting("m").not_counting(Role::interpreter);
    for (const auto& delegation : invited)
        meeting.inviting(delegation);
    return meeting;
}

} // namespace

TEST_SUITE("quorum") {
    TEST_CASE("share: what is read is what is written, and nothing else is read") {
        for (const auto* text : {"at least 1/3", "more than 1/2", "at least 9999/9999", "more than 7/2"})
            CHECK(format_share(*parse_share(text)) == text);
        for (const auto* text :
             {"1/3", "at least 1/0", "at least 01/3", "at least 1/3 ", "at least 1/", "at least /3",
              "at least 1/30000", "more than 1.5/2", "at least -1/3", "most", ""})
            CHECK_MESSAGE(!parse_share(text), text);
        CHECK(!parse_share("more than 7/2")->is_possible());
        CHECK(!parse_share("more than 2/2")->is_possible());
        CHECK(parse_share("at least 2/2")->is_possible());
    }

    TEST_CASE("share: the fewest are exact for every whole") {
        for (const bool exceeded : {false, true})
            for (int denominator = 1; denominator <= 7; ++denominator)
                for (int numerator = 1; numerator <= denominator - (exceeded ? 1 : 0); ++numerator)
                    for (int whole = 1; whole <= 200; ++whole) {
                        const Share share{numerator, denominator, exceeded};
                        const auto is_enough = [&](int part) {
                            return exceeded ? part * denominator > whole * numerator
                                            : part * denominator >= whole * numerator;
                        };
                        const int fewest = share.fewest_of(whole);
                        REQUIRE(is_enough(fewest));
                        REQUIRE(!is_enough(fewest - 1));
                        REQUIRE(fewest <= whole);
                    }
        CHECK(Share{1, 3, false}.fewest_of(193) == 65); // rule 67 of the General Assembly
        CHECK(Share{1, 2, true}.fewest_of(193) == 97);
        CHECK(Share{1, 3, false}.fewest_of(0) == 1);
    }

    TEST_CASE("room: the door of the meeting is that of all sessions") {
        const std::vector<CheckIn> events{event("KAZ-001", 540),
                                          event("KAZ-001", 600, CheckInKind::in, SessionCode{"s"}),
                                          event("KAZ-001", 660, CheckInKind::out, SessionCode{"s"}),
                                          event("NOR-001", 600, CheckInKind::in, SessionCode{"s"}),
                                          event("NOR-001", 700, CheckInKind::out)};
        const auto room = [&](int minute) { return in_the_room(MeetingCode{"m"}, events, at(minute)); };
        const RegistrationCode kaz{"KAZ-001"};
        const RegistrationCode nor{"NOR-001"};
        CHECK(!room(539).has(kaz));
        CHECK(room(540).has(kaz));
        CHECK(room(600).has(kaz, SessionCode{"s"}));
        CHECK(room(600).count(SessionCode{"s"}) == 2);
        CHECK(!room(660).has(kaz, SessionCode{"s"}));
        CHECK(room(660).has(kaz));
        CHECK(room(699).has(nor));
        CHECK(!room(700).has(nor));
        CHECK(!room(700).has(nor, SessionCode{"s"}));
        CHECK(!in_the_room(MeetingCode{"m"}, events, {Date{2011, 7, 22}, 600, 0}).has(kaz));
        CHECK(!in_the_room(MeetingCode{"other"}, events, at(600)).has(kaz));
    }

    TEST_CASE("room: what was taken back did not happen") {
        auto undo = event("KAZ-001", 560, CheckInKind::undo);
        undo.undoes = at(540);
        const std::vector<CheckIn> events{event("KAZ-001", 540), undo};
        CHECK(!in_the_room(MeetingCode{"m"}, events, at(600)).has(RegistrationCode{"KAZ-001"}));
    }

    TEST_CASE("count: an interpreter alone is no delegation") {
        Dataset data;
        data.registrations = {registration("KAZ"), registration("NOR", Role::interpreter),
                              registration("TJK")};
        InTheRoom room;
        room.note(event("KAZ-001", 540));
        room.note(event("NOR-001", 540));
        const auto counts =
            count_quorums(series_with("more than 1/2"), meeting_of({"KAZ", "NOR"}), data, room);
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].present == std::vector{DelegationCode{"KAZ"}});
        CHECK(counts[0].missing == std::vector{DelegationCode{"NOR"}});
        CHECK(counts[0].needed == 2);
        CHECK(!counts[0].is_met());
        CHECK(count_quorums(series_with("at least 1/2"), meeting_of({"KAZ", "NOR"}), data, room)[0].is_met());
    }

    TEST_CASE("count: without a list of the invited those registered count, also where no rule is stated") {
        Dataset data;
        data.registrations = {registration("KAZ"),
                              registration("TJK", Role::head, RegistrationStatus::withdrawn),
                              registration("TKM", Role::interpreter),
                              registration("NOR", Role::delegate, RegistrationStatus::nominated)};
        InTheRoom room;
        room.note(event("KAZ-001", 540));
        const auto counts = count_quorums(series_with("at least 1/2"), meeting_of({}), data, room);
        CHECK(counts[0].of == QuorumBase::registered);
        CHECK(counts[0].delegations() == 2);
        CHECK(counts[0].is_met());
        const auto unruled = count_quorums({}, meeting_of({}), data, room);
        REQUIRE(unruled.size() == 1);
        CHECK(!unruled[0].rule);
        CHECK(unruled[0].delegations() == 2);
        CHECK(!unruled[0].is_met());
    }

    TEST_CASE("count: nobody is no quorum") {
        const auto counts = count_quorums(series_with("at least 1/3"), meeting_of({}), {}, {});
        CHECK(counts[0].delegations() == 0);
        CHECK(!counts[0].is_met());
    }
}
