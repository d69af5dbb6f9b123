/// \file
/// Timetables in the formats of c3voc: what their schemas require, by the field lists of version 1.
#include "domain/change/releasing.hpp"
#include "exchange/calendars/c3voc.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::exchange;
using namespace plenary::testing;

namespace {

using Json = nlohmann::json;

Session session(const char* code, const char* starts, const char* ends) {
    auto one = a_session(code, starts, ends);
    one.title = "A <title> & more";
    return one;
}

struct Sample {
    Dataset data;

    Sample() {
        data.venues = {a_venue("castle", "Bratislava", "SVK", "Europe/Bratislava").room("hall", "Hall", 40)};
        data.venues[0].name = {};
        data.participants = {a_participant("kari-dahl", "Kari Dahl")};
        Meeting meeting = a_meeting("spring-1").on("2027-03-27..2027-03-29").at("castle");
        meeting.title = "Spring";
        meeting.topics = {{TopicCode{"water"}, "Water", {}}};
        meeting.sessions = {session("late", "2027-03-28T09:00", "2027-03-28T10:30"),
                            session("early", "2027-03-27T09:00", "2027-03-27T21:05")};
        meeting.sessions[0].room = RoomCode{"hall"};
        meeting.sessions[0].speakers = {ParticipantCode{"kari-dahl"}};
        meeting.sessions[0].topics = {TopicCode{"water"}};
        data.meetings = {meeting};
    }

    [[nodiscard]] std::string xml() const {
        return schedule_xml(data, data.meetings[0], {{1'300'000'000}, "un.org"});
    }
    [[nodiscard]] Json json() const {
        return Json::parse(schedule_json(data, data.meetings[0], {{1'300'000'000}, "un.org"}));
    }
};

void require_fields(const Json& object, std::initializer_list<const char*> fields) {
    for (const auto* field : fields)
        CHECK_MESSAGE(object.contains(field), field);
}

} // namespace

TEST_SUITE("c3voc") {
    TEST_CASE("the version is that of the release, as long as nothing moved since") {
        Sample sample;
        auto& meeting = sample.data.meetings[0];
        meeting.releases = {{1, Date{2027, 1, 1}, "", {}}, {2, Date{2027, 2, 1}, "", timetable_of(meeting)}};
        CHECK(sample.json().at("schedule").at("version") == "2");
        meeting.sessions[0].ends.minute += 5;
        CHECK(sample.json().at("schedule").at("version") == "2011-03-13T07:06:40Z");
    }

    TEST_CASE("json: every field that the schema requires, in the form it requires") {
        const auto json = Sample{}.json();
        const auto& schedule = json.at("schedule");
        require_fields(schedule, {"version", "conference"});
        const auto& conference = schedule.at("conference");
        require_fields(conference,
                       {"title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"});
        CHECK(std::regex_match(conference.at("acronym").get<std::string>(),
                               std::regex{"[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?"}));
        CHECK(conference.at("days").size() == 3);
        CHECK(conference.at("daysCount") == 3);
        std::set<std::string> guids;
        std::set<int> ids;
        for (const auto& day : conference.at("days")) {
            require_fields(day, {"index", "date", "day_start", "day_end", "rooms"});
            for (const auto& [room, events] : day.at("rooms").items())
                for (const auto& event : events) {
                    require_fields(event, {"abstract", "date", "duration", "guid", "id", "language", "links",
                                           "persons", "room", "slug", "start", "subtitle", "title", "track",
                                           "type", "url"});
                    CHECK(event.at("room") == room);
                    CHECK(event.at("id") > 0);
                    CHECK(std::regex_match(event.at("duration").get<std::string>(),
                                           std::regex{"[0-9]+:[0-9]{2}"}));
                    CHECK(std::regex_match(event.at("slug").get<std::string>(),
                                           std::regex{"[a-z0-9_-]+[a-z0-9]"}));
                    guids.insert(event.at("guid").get<std::string>());
                    ids.insert(event.at("id").get<int>());
                }
        }
        CHECK(guids.size() == 2);
        CHECK(ids.size() == 2);
        const auto& late = conference.at("days").at(1).at("rooms").at("Hall").at(0);
        CHECK(late.at("date") == "2027-03-28T09:00:00+02:00"); // the clocks were set forward that night
        CHECK(late.at("start") == "09:00");
        CHECK(late.at("duration") == "01:30");
        CHECK(late.at("track") == "Water");
        CHECK(late.at("persons").at(0).at("name") == "Kari Dahl");
        const auto& early = conference.at("days").at(0).at("rooms").at("Bratislava").at(0);
        CHECK(early.at("date") == "2027-03-27T09:00:00+01:00");
        CHECK(early.at("duration") == "12:05");
    }

    TEST_CASE("slugs have four characters at least on either side of the first hyphen, whatever the codes") {
        Sample sample;
        auto& meeting = sample.data.meetings[0];
        std::set<std::string> slugs;
        for (const auto* code : {"m", "eg-1", "spring-workshop"}) {
            meeting.code = MeetingCode{code};
            for (const auto* session : {"s1", "q-a", "q-and-a", "opening"}) {
                meeting.sessions[0].code = SessionCode{session};
                const auto event = sample.json()["schedule"]["conference"]["days"][1]["rooms"]["Hall"][0];
                const auto slug = event.at("slug").get<std::string>();
                CAPTURE(slug);
                CHECK(std::regex_match(slug, std::regex{"[a-z0-9_]{4,}-[a-z0-9_-]{4,}"}));
                CHECK(std::regex_match(slug, std::regex{"[a-z0-9_-]+[a-z0-9]"}));
                CHECK(sample.xml().find("<slug>" + slug + "</slug>") != std::string::npos);
                slugs.insert(slug);
            }
        }
        CHECK(slugs.size() == 12);
    }

    TEST_CASE("the track is that of the agenda, else the first topic") {
        Sample sample;
        AgendaItem item;
        item.code = SessionCode{"late"};
        item.track = "rights";
        sample.data.meetings[0].agenda.emplace().items = {item};
        CHECK(sample.xml().find("<track>rights</track>") != std::string::npos);
        sample.data.meetings[0].agenda->items[0].track.clear();
        CHECK(sample.xml().find("<track>Water</track>") != std::string::npos);
    }

    TEST_CASE("a guid stays the same, and is another under another host") {
        Sample sample;
        const auto guid = [&] {
            return sample.json()["schedule"]["conference"]["days"][1]["rooms"]["Hall"][0]["guid"]
                .get<std::string>();
        };
        const auto before = guid();
        sample.data.meetings[0].sessions[0].title = "Another";
        CHECK(guid() == before);
        sample.data.meetings[0].sessions[0].code = SessionCode{"other"};
        CHECK(guid() != before);
        // As Python has it: uuid5(NAMESPACE_URL, "acct:a@b").
        CHECK(uuid_of("acct:a@b") == "5a7193c9-8def-5a56-a2ba-64ac997c5226");
    }

    TEST_CASE("xml: offsets, escapes, and no room or day lost") {
        const auto xml = Sample{}.xml();
        for (
            const auto* part :
            {"<version>2011-03-13T07:06:40Z</version>", "<acronym>spring_1_2027</acronym>", "<days>3</days>",
             R"(<day index="2" date="2027-03-28" start="2027-03-28T09:00:00+02:00" end="2027-03-28T10:30:00+02:00">)",
             R"(<room name="Hall">)", R"(<room name="Bratislava">)",
             "<title>A &lt;title&gt; &amp; more</title>", "<person>Kari Dahl</person>",
             R"(<day index="3" date="2027-03-29" start="2027-03-29T00:00:00+02:00")"})
            CHECK_MESSAGE(xml.find(part) != std::string::npos, part);
    }

    TEST_CASE("a meeting without sessions, venue or days has no timetable") {
        auto meeting = Sample{}.data.meetings[0];
        CHECK(has_timetable(meeting));
        auto without = meeting;
        without.sessions.clear();
        CHECK_FALSE(has_timetable(without));
        without = meeting;
        without.venue.reset();
        CHECK_FALSE(has_timetable(without));
        without = meeting;
        without.dates = {};
        CHECK_FALSE(has_timetable(without));
    }
}
