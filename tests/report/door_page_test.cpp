/// \file
/// The page that hangs on the door: what stands where, and what is marked.
#include "domain/change/releasing.hpp"
#include "report/schedule/door_grid.hpp"
#include "report/schedule/door_page.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using namespace plenary::testing;

namespace {

struct Door {
    Dataset data;

    Door() {
        data.venues = {a_venue("house").room("hall", "Hall", 50).room("salon", "Salon <small>", 10)};
        data.participants = {a_participant("ann"), a_participant("bea")};
        data.meetings = {a_meeting("workshop").on("2027-05-18..2027-05-19").at("house")};
        meeting().status = MeetingStatus::confirmed;
    }

    Meeting& meeting() { return data.meetings.front(); }

    Session& hold(const char* code, const char* starts, const char* ends, const char* room = "hall") {
        Session session = a_session(code, starts, ends, room);
        return meeting().sessions.emplace_back(session);
    }

    void release() {
        meeting().releases.push_back(
            {static_cast<int>(meeting().releases.size()) + 1, Date{2027, 5, 1}, "", timetable_of(meeting())});
    }

    [[nodiscard]] DoorDay day() const { return door_days(data.meetings[0], &data.venues[0]).at(0); }
    [[nodiscard]] std::string page() const { return door_page(data.meetings[0], data); }
};

bool has(const std::string& page, std::string_view part) {
    return page.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("report::door_page") {
    TEST_CASE("door_days: rooms by time, a break where nothing runs, parts of the day with their hours") {
        Door door;
        door.hold("opening", "2027-05-18T10:00", "2027-05-18T10:30");
        door.hold("long", "2027-05-18T11:00", "2027-05-18T12:00");
        door.hold("short", "2027-05-18T11:00", "2027-05-18T11:30", "salon");
        door.hold("after", "2027-05-18T15:00", "2027-05-18T16:00");
        door.meeting().agenda.emplace().sittings = {{{600, 780}, std::nullopt}, {{900, 1'080}, std::nullopt}};
        const auto day = door.day();
        CHECK(day.columns() == 2);
        REQUIRE(day.blocks.size() == 2);
        const auto& morning = day.blocks[0];
        CHECK(morning.name == "Morning");
        CHECK(morning.from == 600);
        CHECK(morning.to == 780); // of the sitting
        REQUIRE(morning.rows.size() == 4);
        REQUIRE(morning.rows[0].cells.size() == 1);
        CHECK(morning.rows[0].cells[0].columns == 2); // nothing is beside the opening
        CHECK(morning.rows[1].is_break);
        REQUIRE(morning.rows[2].cells.size() == 2);
        CHECK(morning.rows[2].cells[0].rows == 2);
        CHECK(morning.rows[2].cells[1].rows == 1);
        CHECK(morning.rows[2].is_whole);
        CHECK(!morning.rows[3].is_whole); // 'long' runs on: no page may end here
        CHECK(morning.rows[3].empty == std::vector<std::size_t>{1});
        CHECK(day.blocks[1].name == "Afternoon");
        CHECK(day.blocks[1].to == 1'080);
    }

    TEST_CASE("door_days: a sitting of the whole day is no morning until the evening") {
        Door door;
        door.hold("opening", "2027-05-18T09:00", "2027-05-18T10:00");
        door.hold("walk", "2027-05-18T16:00", "2027-05-18T17:00");
        door.meeting().agenda.emplace().sittings = {{{540, 1'080}, std::nullopt}};
        const auto day = door.day();
        REQUIRE(day.blocks.size() == 2);
        CHECK(day.blocks[0].to == 780);
        CHECK(day.blocks[1].from == 960);
    }

    TEST_CASE("door_days: what has no room has a column only beside others") {
        Door door;
        door.hold("opening", "2027-05-18T09:00", "2027-05-18T10:00");
        door.hold("walk", "2027-05-18T16:00", "2027-05-18T17:00", "");
        CHECK(door.day().columns() == 1);
        door.hold("talk", "2027-05-18T16:30", "2027-05-18T17:30");
        CHECK(door.day().columns() == 2);
    }

    TEST_CASE("door_days: each row fills every column once, whatever the timetable") {
        std::uint32_t seed = 1;
        const auto below = [&](std::uint32_t n) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            return static_cast<int>((seed >> 8U) % n);
        };
        for (int turn = 0; turn < 300; ++turn) {
            Door door;
            for (int i = below(12) + 1; i > 0; --i) {
                Session session = a_session(("s" + std::to_string(i)).c_str(), "2027-05-18T10:00",
                                            "2027-05-18T11:00", "hall");
                session.room =
                    below(4) == 0 ? std::nullopt : std::optional{RoomCode{below(2) == 0 ? "hall" : "salon"}};
                session.starts.minute = 480 + 15 * below(56);
                const int length = 15 * (1 + below(16));
                session.ends = session.starts;
                session.ends.minute += length;
                if (session.ends.minute >= 1'440) {
                    session.ends.minute -= 1'440;
                    session.ends.date += boost::gregorian::days{1};
                }
                door.meeting().sessions.push_back(session);
            }
            const auto day = door.day();
            std::size_t told = 0;
            for (const auto& block : day.blocks) {
                std::vector<std::size_t> left(day.columns(), 0); // rows that a cell above still takes
                for (const auto& row : block.rows) {
                    std::vector<int> fills(day.columns(), 0);
                    for (std::size_t column = 0; column < left.size(); ++column)
                        if (left[column] > 0) {
                            --left[column];
                            ++fills[column];
                        }
                    CHECK(row.is_whole == (std::count(fills.begin(), fills.end(), 0) ==
                                           static_cast<std::ptrdiff_t>(fills.size())));
                    for (const auto column : row.empty)
                        ++fills[column];
                    for (const auto& cell : row.cells) {
                        ++told;
                        for (std::size_t i = 0; i < cell.columns; ++i) {
                            ++fills[cell.column + i];
                            left[cell.column + i] = cell.rows - 1;
                        }
                    }
                    CHECK(std::count(fills.begin(), fills.end(), row.is_break ? 0 : 1) ==
                          static_cast<std::ptrdiff_t>(fills.size()));
                }
                CHECK(std::all_of(left.begin(), left.end(), [](std::size_t rows) { return rows == 0; }));
            }
            CHECK(told == door.meeting().sessions.size());
        }
    }

    TEST_CASE(
        "door_page: place and zone once, rooms, speakers, tracks by colour and word, nothing unescaped") {
        Door door;
        auto& session = door.hold("talk", "2027-05-18T10:00", "2027-05-18T11:00");
        session.title = "Risk & <b>analysis</b>";
        session.speakers = {ParticipantCode{"ann"}};
        session.chair = ParticipantCode{"bea"};
        door.hold("other", "2027-05-18T10:30", "2027-05-18T11:30", "salon");
        AgendaItem item;
        item.code = SessionCode{"talk"};
        item.track = "borders";
        door.meeting().agenda.emplace().items = {item};
        const auto page = door.page();
        CHECK(has(page, "MORNING (10.00–18.00)") == false);
        CHECK(has(page, "MORNING (10.00–13.00)"));
        CHECK(has(page, "<h2>Tuesday, 18 May 2027</h2>"));
        CHECK(has(page, "Salon &lt;small&gt;"));
        CHECK(has(page, "Risk &amp; &lt;b&gt;analysis&lt;/b&gt;"));
        CHECK(has(page, "<td class=\"session t0\" rowspan=\"2\">"));
        CHECK(has(page, "<span class=\"track\">borders</span>"));
        CHECK(has(page, "Chair: "));
        const auto zone = page.find(door.data.venues[0].zone);
        CHECK(zone != std::string::npos);
        CHECK(page.find(door.data.venues[0].zone, zone + 1) == std::string::npos);
    }

    TEST_CASE("door_page: many rows that sessions hold together stand each for itself") {
        Door door;
        for (int i = 0; i < 12; ++i) {
            auto session = a_session("s" + std::to_string(i), "2027-05-18T10:00", "2027-05-18T11:00",
                                     i % 2 == 0 ? "hall" : "salon");
            session.starts.minute = 600 + 15 * i;
            session.ends.minute = session.starts.minute + 30;
            door.meeting().sessions.push_back(session);
        }
        const auto page = door.page();
        CHECK(!has(page, "rowspan"));
        CHECK(has(page, "<td class=\"session on\"></td>"));
        door.meeting().sessions.resize(3);
        CHECK(has(door.page(), "rowspan=\"2\""));
        CHECK(!has(door.page(), "session on"));
    }

    TEST_CASE("door_page: what changed is marked, with what it was") {
        Door door;
        door.hold("talk", "2027-05-18T10:00", "2027-05-18T11:00").speakers = {ParticipantCode{"ann"}};
        door.hold("gone", "2027-05-18T11:00", "2027-05-18T12:00");
        CHECK(has(door.page(), "Draft: "));
        door.release();
        CHECK(has(door.page(), "This is version 1 of 1 May 2027."));
        CHECK(!has(door.page(), "class=\"mark\""));
        door.meeting().sessions.pop_back();
        door.meeting().sessions[0].speakers = {ParticipantCode{"bea"}};
        door.meeting().sessions[0].room = RoomCode{"salon"};
        door.hold("late", "2027-05-18T15:00", "2027-05-18T16:00");
        const auto changed = door.page();
        CHECK(has(changed, "Changed since version 1 of 1 May 2027"));
        CHECK(has(changed, ">OTHER ROOM, OTHER SPEAKERS</span> was: Hall, "));
        CHECK(has(changed, ">NEW</span>"));
        CHECK(has(changed, ">DROPPED</span>"));
        door.release();
        const auto released = door.page();
        CHECK(has(released, "This is version 2 of 1 May 2027. What changed since version 1"));
        CHECK(has(released, ">NEW</span>"));
    }
}
