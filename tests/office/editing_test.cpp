#include "office/desk.hpp"
#include "office/people/merging.hpp"
#include "office/people/registering.hpp"
#include "office/people/registrations.hpp"
#include "office/records/editing.hpp"
#include "office/records/undoing.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::domain;
using testing::SmallOffice;
using testing::workshop;

namespace {

ThingName thing(std::string_view word, std::string_view name) {
    return parse_thing_name(word, name).value();
}

office::Assignments said(const std::vector<std::string>& texts) {
    office::Assignments all;
    for (const auto& text : texts)
        all.push_back(fixture::parse_assignment(text).value());
    return all;
}

office::Reason reason_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const office::Refused& refused) {
        return refused.reason();
    }
    throw std::logic_error("not refused");
}

RegistrationCode register_one(SmallOffice& small, const std::string& family,
                              const std::string& delegation = "KAZ", bool at_door = false) {
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = DelegationCode{delegation};
    wanted.who.name = {family, "Ana"};
    wanted.who.is_new = true;
    if (at_door)
        wanted.check_in = office::AtTheDoor{};
    return office::register_person(*small, {}, wanted).registration.code;
}

ParticipantCode person_of(const SmallOffice& small, const RegistrationCode& code) {
    for (const auto& registration : small.data().registrations)
        if (registration.code == code)
            return registration.participant;
    throw std::logic_error("no registration");
}

Meeting the_workshop(const SmallOffice& small) {
    return small.data().meetings.front();
}

} // namespace

TEST_SUITE("office: editing") {
    TEST_CASE("more seats by any way let those move up who wait") {
        SmallOffice small{1};
        register_one(small, "Berg");
        const auto waiting = register_one(small, "Dahl");
        const auto edited =
            office::edit_thing(*small, {}, thing("meeting", "workshop"), said({"capacity=2"}));
        CHECK(edited.moved_up.size() == 1);
        CHECK(small.status_of(waiting.text()) == RegistrationStatus::confirmed);
    }

    TEST_CASE("a registration that is withdrawn gives up its seat, and asks for it again") {
        SmallOffice small{1};
        const auto first = register_one(small, "Berg");
        const auto second = register_one(small, "Dahl");
        const auto name = thing("registration", "workshop/" + first.text());
        (void)office::edit_thing(*small, {}, name, said({"status=withdrawn"}));
        CHECK(small.status_of(second.text()) == RegistrationStatus::confirmed);
        const auto back = office::edit_thing(*small, {}, name, said({"status=confirmed"}));
        CHECK(small.status_of(first.text()) == RegistrationStatus::waitlisted);
        CHECK(!back.reason.empty());
    }

    TEST_CASE("who was received is not withdrawn by the back door") {
        SmallOffice small;
        const auto code = register_one(small, "Berg", "KAZ", true);
        CHECK(reason_of([&] {
                  (void)office::edit_thing(*small, {}, thing("registration", "workshop/" + code.text()),
                                           said({"status=withdrawn"}));
              }) == office::Reason::was_received);
        CHECK(reason_of([&] {
                  (void)office::remove_thing(*small, {}, thing("registration", "workshop/" + code.text()));
              }) == office::Reason::was_received);
        CHECK(reason_of([&] {
                  (void)office::edit_thing(*small, {}, thing("meeting", "workshop"),
                                           said({"dates=2011-10-05"}));
              }) == office::Reason::was_received);
    }

    TEST_CASE("a meeting on other days takes its timetable along, but for what is said of it") {
        SmallOffice small;
        const auto code = register_one(small, "Berg");
        (void)office::add_thing(*small, {}, thing("session", "workshop/opening"),
                                said({"title=Opening", "starts=2011-09-05T09:00", "ends=2011-09-05T10:00"}));
        (void)office::add_thing(*small, {}, thing("session", "workshop/closing"),
                                said({"title=Closing", "starts=2011-09-05T12:00", "ends=2011-09-05T13:00"}));
        (void)office::edit_thing(*small, {}, thing("meeting", "workshop"),
                                 said({"dates=2011-10-05", "sessions.closing.starts=2011-10-05T14:00",
                                       "sessions.closing.ends=2011-10-05T15:00"}));
        const auto meeting = the_workshop(small);
        CHECK(format_local_time(meeting.sessions[0].starts) == "2011-10-05T09:00");
        CHECK(format_local_time(meeting.sessions[1].starts) == "2011-10-05T14:00");
        CHECK(small.data().registrations.front().asked_again.has_value());
    }

    TEST_CASE("a text changes what it says otherwise, and leaves what others did meanwhile") {
        SmallOffice small;
        const auto name = thing("meeting", "workshop");
        const auto opened = office::text_of_thing(*small, name);
        (void)office::edit_thing(*small, {}, name, said({"announced=2011-08-01"}));
        auto saved = opened;
        saved.replace(saved.find("title: Workshop"), 15, "title: A workshop");
        CHECK(office::edit_text(*small, {}, name, opened, saved).edited->ended == office::Ended::changed);
        CHECK(the_workshop(small).title == "A workshop");
        CHECK(the_workshop(small).announced == Date(2011, 8, 1));

        (void)office::edit_thing(*small, {}, name, said({"title=The workshop"}));
        auto other = opened;
        other.replace(other.find("title: Workshop"), 15, "title: Another");
        CHECK(reason_of([&] { (void)office::edit_text(*small, {}, name, opened, other); }) ==
              office::Reason::edited_since);
    }

    TEST_CASE("what is wrong in a text is told at its line, and nothing is changed") {
        SmallOffice small;
        const auto name = thing("meeting", "workshop");
        const auto opened = office::text_of_thing(*small, name);
        const auto actions = small.actions();
        for (const auto* word : {"many", "0"}) { // no number; against a rule
            auto saved = opened;
            saved.replace(saved.find("capacity: 2"), 11, "capacity: " + std::string{word});
            const auto result = office::edit_text(*small, {}, name, opened, saved);
            CHECK(!result.edited);
            REQUIRE(result.findings.errors() == 1);
            const auto line =
                tree::Positions{result.findings.files()}.of(result.findings.sorted().front().place).line;
            CHECK(line ==
                  1 + static_cast<std::size_t>(std::count(
                          saved.begin(), saved.begin() + static_cast<std::ptrdiff_t>(saved.find("capacity")),
                          '\n')));
        }
        CHECK(small.actions() == actions);
    }

    TEST_CASE("a meeting like another has no person and nothing that happened") {
        SmallOffice small;
        const auto code = register_one(small, "Berg", "KAZ", true);
        const auto person = person_of(small, code).text();
        (void)office::edit_thing(
            *small, {}, thing("meeting", "workshop"),
            said(
                {"invited.KAZ.seats=2", "invited.KAZ.note=No. 1", "required-people+=" + person,
                 "agenda={items: [{code: opening, title: Opening, minutes: 60, speakers: [" + person + "]}]}",
                 "releases=[{version: 1, date: 2011-08-01}]", "reported.register.total=5"}));
        (void)office::add_thing(*small, {}, thing("session", "workshop/opening"),
                                said({"title=Opening", "starts=2011-09-05T09:00", "ends=2011-09-05T10:00",
                                      "speakers=" + person}));
        (void)office::add_meeting_like(*small, {}, MeetingCode{"next"}, workshop,
                                       said({"dates=2012-03-05", "title=Next"}));
        (void)office::add_meeting_like(*small, {}, MeetingCode{"later"}, workshop, said({"title=Later"}));
        const auto data = small.data();
        const auto& next = *std::find_if(data.meetings.begin(), data.meetings.end(),
                                         [](const auto& one) { return one.code.text() == "next"; });
        CHECK(next.venue == VenueCode{"house"});
        CHECK(next.capacity == 2);
        CHECK(next.status == MeetingStatus::tentative);
        REQUIRE(next.invited.size() == 1);
        CHECK(next.invited[0].seats == 2);
        CHECK(next.invited[0].note.empty());
        CHECK(next.required_people.empty());
        REQUIRE(next.agenda);
        CHECK(next.agenda->items.at(0).speakers.empty());
        CHECK(next.releases.empty());
        CHECK(next.reported.empty());
        REQUIRE(next.sessions.size() == 1);
        CHECK(format_local_time(next.sessions[0].starts) == "2012-03-05T09:00");
        CHECK(next.sessions[0].speakers.empty());
        const auto& later = *std::find_if(data.meetings.begin(), data.meetings.end(),
                                          [](const auto& one) { return one.code.text() == "later"; });
        CHECK(later.sessions.empty());
        CHECK(later.dates.days() == nullptr);
        CHECK(data.registrations.size() == 1);
    }

    TEST_CASE("what was released is history: a version is added, and none is changed or taken away") {
        SmallOffice small;
        const auto edit = [&](const std::string& text) {
            (void)office::edit_thing(*small, {}, thing("meeting", "workshop"), said({text}));
        };
        edit("releases=[{version: 1, date: 2011-08-01}]");
        const auto before = small.data();
        for (const auto* text : {"releases=", "releases.1=", "releases.1.note=Another",
                                 "releases=[{version: 1, date: 2011-08-02}]"}) {
            CAPTURE(text);
            CHECK(reason_of([&] { edit(text); }) == office::Reason::broken_rule);
            CHECK(small.data() == before);
        }
        edit("releases.2.date=2011-08-02");
        CHECK(small.data().meetings.front().releases.size() == 2);
    }

    TEST_CASE("what something depends on stays, and what does is told") {
        SmallOffice small;
        register_one(small, "Berg");
        for (const auto& name : {thing("delegation", "KAZ"), thing("venue", "house"),
                                 thing("series", "workshops"), thing("meeting", "workshop")}) {
            const auto removed = office::remove_thing(*small, {}, name);
            CHECK(!removed.needed_by.empty());
        }
        CHECK(office::remove_thing(*small, {}, thing("delegation", "NOR")).needed_by.empty());
        CHECK(small.data().delegations.size() == 1);
        (void)office::undo_action(*small, {}, small.actions());
        CHECK(small.data().delegations.size() == 2);
    }

    TEST_CASE("the code of a registration that was removed is not used again, also after an undo") {
        SmallOffice small;
        const auto first = register_one(small, "Berg");
        (void)office::remove_thing(*small, {}, thing("registration", "workshop/" + first.text()));
        CHECK(small.data().registrations.empty());
        CHECK(register_one(small, "Dahl").text() == "KAZ-002");
        (void)office::undo_action(*small, {}, small.actions() - 1);
        CHECK(small.data().registrations.size() == 2);
        CHECK(register_one(small, "Moe").text() == "KAZ-003");
    }

    TEST_CASE("a code that was given keeps its meeting") {
        SmallOffice small;
        const auto first = register_one(small, "Berg");
        (void)office::remove_thing(*small, {}, thing("registration", "workshop/" + first.text()));
        CHECK(reason_of([&] { (void)office::remove_thing(*small, {}, thing("meeting", "workshop")); }) ==
              office::Reason::is_needed);
    }

    TEST_CASE("two who were both received are one: the earlier registration with the events of both") {
        SmallOffice small;
        const auto first = register_one(small, "Berg", "KAZ", true);
        const auto second = register_one(small, "Berk", "KAZ", true);
        const auto before = small.data();
        for (const bool later_is_kept : {false, true}) {
            const auto kept = person_of(small, later_is_kept ? second : first);
            const auto other = person_of(small, later_is_kept ? first : second);
            const auto merged = office::merge_people(*small, {}, kept, other);
            REQUIRE(merged.dropped.size() == 1);
            CHECK(merged.dropped.front().code == second);
            const auto data = small.data();
            REQUIRE(data.registrations.size() == 1);
            CHECK(data.registrations.front().code == first);
            CHECK(data.registrations.front().participant == kept);
            CHECK(data.check_ins.size() == 2);
            CHECK(data.check_ins[0].at != data.check_ins[1].at);
            (void)office::undo_action(*small, {}, small.actions());
            CHECK(small.data() == before);
        }
    }

    TEST_CASE("a participant has another code, and is the same person") {
        SmallOffice small;
        const auto code = register_one(small, "Berg");
        const auto former = person_of(small, code);
        const ParticipantCode now{"ana-bergh"};
        const auto before = small.data();
        (void)office::change_code(*small, {}, former, now, {});
        const auto data = small.data();
        REQUIRE(data.participants.size() == 1);
        CHECK(data.participants.front().code == now);
        CHECK(data.participants.front().formerly == std::vector{former});
        CHECK(data.registrations.front().participant == now);
        CHECK(office::edit_person(*small, {}, former, {.email = "ana@example.org"}).person.code == now);
        (void)office::undo_action(*small, {}, small.actions());
        (void)office::undo_action(*small, {}, small.actions() - 2);
        CHECK(small.data() == before);

        register_one(small, "Dahl");
        CHECK(reason_of([&] {
                  (void)office::change_code(*small, {}, former, ParticipantCode{"ana-dahl"}, {});
              }) == office::Reason::code_used);
    }
}
