#include "domain/people/floor.hpp"
#include "domain/rules/rules.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;

namespace {

/// Three States and an organization, of which nobody has asked yet.
struct Floor {
    Dataset data;
    Meeting meeting = a_meeting("m").on("2026-11-16..2026-11-17");

    Floor() {
        data.delegations = {a_delegation("KAZ"), a_delegation("NOR"), a_delegation("TJK"),
                            a_delegation("OSCE")};
        data.delegations.back().kind = DelegationKind::organization;
        data.meetings = {meeting};
    }
    Speech& ask(const char* delegation, const char* at) {
        auto& speech = data.speeches.emplace_back();
        speech.code = next_speech_code(meeting.code, {data.speeches.begin(), data.speeches.end() - 1});
        speech.meeting = meeting.code;
        speech.delegation = DelegationCode{delegation};
        speech.asked = *parse_local_time(at);
        return speech;
    }
    [[nodiscard]] std::string order() const {
        std::string text;
        for (const auto& speech : in_order_of_speaking(meeting, data, std::nullopt))
            text += (text.empty() ? "" : " ") + speech.delegation.text();
        return text;
    }
};

} // namespace

TEST_SUITE("domain: floor") {
    TEST_CASE("in_order_of_speaking: by class, then by inscription; who was absent last of their class") {
        Floor floor;
        floor.ask("OSCE", "2026-11-16T09:00");
        floor.ask("KAZ", "2026-11-16T09:02");
        floor.ask("NOR", "2026-11-16T09:01");
        floor.ask("TJK", "2026-11-16T09:03");
        CHECK(floor.order() == "NOR KAZ TJK OSCE");
        floor.data.speeches[3].speaker_class = SpeakerClass::minister;
        CHECK(floor.order() == "TJK NOR KAZ OSCE");
        floor.data.speeches[2].status = SpeechStatus::absent;
        CHECK(floor.order() == "TJK KAZ NOR OSCE");
        floor.data.speeches[0].on_behalf_of = "its participating States";
        CHECK(floor.order() == "OSCE TJK KAZ NOR");
        floor.data.speeches[1].status = SpeechStatus::withdrawn;
        CHECK(floor.order() == "OSCE TJK NOR");
        floor.data.speeches[3].item = SessionCode{"general"};
        CHECK(floor.order() == "OSCE NOR");
    }

    TEST_CASE("in_order_of_speaking: who was moved by hand stands there") {
        Floor floor;
        floor.ask("KAZ", "2026-11-16T09:00");
        floor.ask("NOR", "2026-11-16T09:01");
        floor.ask("TJK", "2026-11-16T09:02");
        floor.ask("OSCE", "2026-11-16T09:03");
        floor.data.speeches[3].place = 1;
        CHECK(floor.order() == "OSCE KAZ NOR TJK");
        floor.data.speeches[0].place = 99; // farther than the end is the end
        CHECK(floor.order() == "OSCE NOR TJK KAZ");
    }

    TEST_CASE("place_to_be_heard: the n-th of those still to speak, whoever spoke already") {
        Floor floor;
        floor.ask("KAZ", "2026-11-16T09:00").status = SpeechStatus::spoke;
        floor.ask("NOR", "2026-11-16T09:01");
        floor.ask("TJK", "2026-11-16T09:02");
        auto& moved = floor.ask("OSCE", "2026-11-16T09:03");
        for (const int nth : {1, 2, 3, 4}) {
            moved.place = place_to_be_heard(moved, nth, floor.meeting, floor.data);
            CAPTURE(nth);
            constexpr std::array<const char*, 4> expected{"KAZ OSCE NOR TJK", "KAZ NOR OSCE TJK",
                                                          "KAZ NOR TJK OSCE", "KAZ NOR TJK OSCE"};
            CHECK(floor.order() == expected.at(static_cast<std::size_t>(nth) - 1));
        }
    }

    TEST_CASE("next_speech_code: one more than the highest of the meeting") {
        Floor floor;
        CHECK(floor.ask("KAZ", "2026-11-16T09:00").code.text() == "m-s001");
        CHECK(floor.ask("KAZ", "2026-11-16T09:01").code.text() == "m-s002");
        floor.data.speeches.back().code = SpeechCode{"m-s041"};
        CHECK(next_speech_code(floor.meeting.code, floor.data.speeches).text() == "m-s042");
        CHECK(next_speech_code(MeetingCode{"other"}, floor.data.speeches).text() == "other-s001");
    }

    TEST_CASE("check: who speaks is registered at the meeting, and what on is on its agenda") {
        Floor floor;
        floor.ask("KAZ", "2026-11-16T09:00").speaker = RegistrationCode{"KAZ-001"};
        floor.data.speeches[0].item = SessionCode{"general"};
        floor.data.speeches[0].minutes = 0;
        const auto fields = [&] {
            std::vector<std::string> told;
            for (const auto& violation : check(floor.data))
                if (violation.subject.key.kind == kind_of<Speech>)
                    told.push_back(violation.subject.field);
            std::sort(told.begin(), told.end());
            return told;
        };
        const auto told = fields();
        for (const auto* field : {"item", "minutes", "speaker"})
            CHECK(std::count(told.begin(), told.end(), field) == 1);
        floor.data.registrations = {a_registration("KAZ-001").at("m")};
        floor.data.meetings[0].sessions = {a_session("general", "2026-11-16T10:00", "2026-11-16T13:00")};
        floor.data.speeches[0].minutes = 3;
        const auto now = fields();
        for (const auto* field : {"item", "minutes", "speaker"})
            CHECK(std::count(now.begin(), now.end(), field) == 0);
    }
}
