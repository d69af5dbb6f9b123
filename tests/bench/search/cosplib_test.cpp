/// \file
/// Workbooks of CoSPLib, and the checker of conferences term by term.
#include "bench/search/cosplib.hpp"
#include "bench/search/instance_workbook.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using schedule_bench::Conference;
using schedule_bench::ConferencePlace;
using Term = schedule_bench::ConferenceTerm;

namespace {

/// Two sessions, two rooms, two tracks and three submissions; every weight is its row.
struct Sample {
    testing::Sheets sheets{
        {"parameters",
         {{"Sessions", "", "", "Weights"},
          {"Local time zone:", "GMT+0", "", "Tracks_Sessions|Penalty:", "2"},
          {"Suitable scheduling times", "", "", "Tracks_Rooms|Penalty:", "3"},
          {"From:", "09:30", "", "Sessions_Rooms|Penalty:", "4"},
          {"To:", "21:30", "", "Similar Tracks:", "5"},
          {"Less suitable scheduling times", "", "", "Number of Rooms per Track:", "6"},
          {"From:", "07:00", "", "Parallel Tracks:", "7"},
          {"To:", "23:00", "", "Consecutive Tracks:", "8"},
          {"Penalty:", "1", "", "Submissions_Timezones:", "9"},
          {"Unsuitable scheduling times", "", "", "Submissions Order:", "10"},
          {"Penalty:", "10", "", "Submissions_Sessions|Penalty:", "11"},
          {"", "", "", "Submissions_Rooms|Penalty:", "12"},
          {"", "", "", "Presenters Conflicts:", "13"},
          {"", "", "", "Attendees Conflicts:", "14"},
          {"", "", "", "Chairs Conflicts:", "15"},
          {"", "", "", "Presenters Conflicts Timeslot Level:", "16"},
          {"", "", "", "Attendees Conflicts Timeslot Level:", "17"}}},
        {"submissions",
         {{"Reference", "Track", "Required Timeslots", "Order", "Time Zone", "Presenters", "Attendees", "Mon",
           "Tue", "Hall", "Attic"},
          {"one", "Red", "2", "1", "GMT+0", "Amy Cole, Beth Fox", "Chad Green", "", "4", "", "6"},
          {"two", "Red", "1", "0", "GMT-5", "Chad Green"},
          {"three", "Blue", "1", "", "GMT+5", "Beth Fox", "", "", "", "", "8"}}},
        {"tracks", {{"Tracks", "Chairs"}, {"Red", "Amy Cole"}, {"Blue"}}},
        {"sessions",
         {{"Sessions", "Max Number of Timeslots", "Date", "Start Time", "End Time"},
          {"Mon", "2", "2027-05-17", "09:00", "10:30"},
          {"Tue", "3", "2027-05-18", "14:00", "16:00"}}},
        {"rooms", {{"Rooms"}, {"Hall"}, {"Attic"}}},
        {"tracks_sessions|penalty", {{"", "Mon", "Tue"}, {"Red", "", "21"}, {"Blue"}}},
        {"tracks_rooms|penalty", {{"", "Hall", "Attic"}, {"Blue", "", "22"}, {"Red"}}},
        {"similar tracks", {{"", "Red", "Blue"}, {"Red", "", "23"}, {"Blue", "99"}}},
        {"sessions_rooms|penalty", {{"", "Attic", "Hall"}, {"Mon"}, {"Tue", "24"}}}};

    [[nodiscard]] std::string bytes() const { return testing::workbook_of(sheets); }
    [[nodiscard]] std::string refusal() const {
        return testing::refusal_of(sheets, schedule_bench::read_cosplib);
    }
};

/// Three sessions of three slots, two rooms, three tracks; submissions are added by the tests. Every weight
/// is 1 and nothing else costs anything.
Conference bare() {
    Conference conference;
    conference.sessions = {{"Mon", 3, 600, 660}, {"Tue", 3, 600, 660}, {"Wed", 3, 600, 660}};
    conference.rooms = {"Hall", "Attic"};
    conference.tracks = {{"Red", {}}, {"Blue", {}}, {"Green", {}}};
    conference.tracks_sessions.assign(3, {0, 0, 0});
    conference.tracks_rooms.assign(3, {0, 0});
    conference.sessions_rooms.assign(3, {0, 0});
    conference.similar_tracks.assign(3, {0, 0, 0});
    conference.weights.fill(1);
    conference.times = {0, 24 * 60, 0, 24 * 60, 1, 10};
    return conference;
}

schedule_bench::Submission& add(Conference& conference, int track, int slots = 1) {
    schedule_bench::Submission submission;
    submission.name = "s" + std::to_string(conference.submissions.size());
    submission.track = track;
    submission.slots = slots;
    submission.session_penalties.assign(conference.sessions.size(), 0);
    submission.room_penalties.assign(conference.rooms.size(), 0);
    return conference.submissions.emplace_back(submission);
}

/// What a term costs, when it is all that costs anything.
std::int64_t only(const Conference& conference, const std::vector<ConferencePlace>& places, Term term) {
    const auto found = schedule_bench::check(conference, places);
    REQUIRE(found.broken.empty());
    CHECK(found.objective == found.penalties[static_cast<std::size_t>(term)]);
    return found.penalties[static_cast<std::size_t>(term)];
}

} // namespace

TEST_SUITE("schedule_bench::cosplib") {
    TEST_CASE("an instance is read: rows and columns by their names, lists, what is missing as 0") {
        const auto conference = schedule_bench::read_cosplib(Sample{}.bytes());
        CHECK(schedule_bench::is_cosplib(Sample{}.bytes()));
        CHECK(conference.weight(Term::tracks_sessions) == 2);
        CHECK(conference.weight(Term::attendees_in_slot) == 17);
        REQUIRE(conference.sessions.size() == 2);
        CHECK(conference.sessions[1].slots == 3);
        CHECK(conference.sessions[1].begin == 14 * 60);
        CHECK(conference.sessions[1].end == 16 * 60);
        CHECK(conference.times.from == (9 * 60) + 30);
        CHECK(conference.times.less_to == 23 * 60);
        CHECK(conference.times.unsuitable_penalty == 10);
        CHECK(conference.rooms == std::vector<std::string>{"Hall", "Attic"});
        CHECK(conference.tracks[0].chairs == std::vector<std::string>{"Amy Cole"});
        REQUIRE(conference.submissions.size() == 3);
        const auto& one = conference.submissions[0];
        CHECK(one.slots == 2);
        CHECK(one.order == 1);
        CHECK(one.presenters == std::vector<std::string>{"Amy Cole", "Beth Fox"});
        CHECK(one.session_penalties == std::vector<std::int64_t>{0, 4});
        CHECK(one.room_penalties == std::vector<std::int64_t>{0, 6});
        CHECK(conference.submissions[1].zone_minutes == -300);
        CHECK(conference.submissions[2].track == 1);
        CHECK(conference.tracks_sessions == Conference::Penalties{{0, 21}, {0, 0}});
        CHECK(conference.tracks_rooms == Conference::Penalties{{0, 0}, {0, 22}});
        CHECK(conference.sessions_rooms == Conference::Penalties{{0, 0}, {0, 24}});
        CHECK(conference.similar_tracks[0][1] == 23); // above the diagonal, not below
    }

    TEST_CASE("what is wrong with it is told with its place") {
        Sample sample;
        SUBCASE("a track that nobody knows") {
            sample.sheets["submissions"][2][1] = "Mauve";
            CHECK(sample.refusal() ==
                  "sheet submissions, row 3, column B: 'Mauve' is not in the sheet tracks");
        }
        SUBCASE("a number that is none") {
            sample.sheets["submissions"][1][2] = "1.5";
            CHECK(sample.refusal() ==
                  "sheet submissions, row 2, column C: '1.5' is no whole number from 1 to 1000");
        }
        SUBCASE("a penalty below 0") {
            sample.sheets["tracks_rooms|penalty"][1][2] = "-1";
            CHECK(sample.refusal() ==
                  "sheet tracks_rooms|penalty, row 2, column C: '-1' is no whole number from 0 "
                  "to 10000000");
        }
        SUBCASE("a submission twice") {
            sample.sheets["submissions"][2][0] = "one";
            CHECK(sample.refusal() == "sheet submissions, row 3, column A: 'one' stands there twice");
        }
        SUBCASE("a time that is none") {
            sample.sheets["sessions"][1][3] = "early";
            CHECK(sample.refusal() == "sheet sessions, row 2, column D: 'early' is no time");
        }
        SUBCASE("a time zone that is none") {
            sample.sheets["submissions"][1][4] = "here";
            CHECK(sample.refusal() == "sheet submissions, row 2, column E: 'here' is no time zone");
        }
        SUBCASE("more slots than any session has") {
            sample.sheets["submissions"][1][2] = "4";
            CHECK(sample.refusal() == "sheet submissions, row 2, column C: no session has 4 slots");
        }
        SUBCASE("too few slots for all") {
            for (int i = 0; i < 7; ++i)
                sample.sheets["submissions"].push_back({"more" + std::to_string(i), "Red", "1", "", "GMT+0"});
            CHECK(sample.refusal() == "the submissions need 11 slots, and the sessions have 10 in all rooms");
        }
        SUBCASE("no room") {
            sample.sheets["rooms"].resize(1);
            CHECK(sample.refusal() == "sheet rooms: there is no row beneath the headers");
        }
        SUBCASE("a weight is missing") {
            sample.sheets["parameters"].resize(16);
            CHECK(sample.refusal() == "sheet parameters: row 17 is missing");
        }
        SUBCASE("another workbook") {
            sample.sheets.erase("submissions");
            CHECK_FALSE(schedule_bench::is_cosplib(sample.bytes()));
            CHECK(sample.refusal() == "the workbook has no sheet 'submissions'");
        }
    }

    TEST_CASE("times and zones are not looked at when they cost nothing") {
        Sample sample;
        sample.sheets["parameters"][8][4] = "0";
        sample.sheets["sessions"][1][3] = "early";
        sample.sheets["submissions"][1][4] = "Europe/Bratislava";
        CHECK(sample.refusal() == "none");
    }

    TEST_CASE("a time may be a part of a day, as a cell without a format has it") {
        Sample sample;
        sample.sheets["sessions"][1][3] = "0.39583333333333331";
        sample.sheets["sessions"][1][4] = "0.4375";
        const auto conference = schedule_bench::read_cosplib(sample.bytes());
        CHECK(conference.sessions[0].begin == (9 * 60) + 30);
        CHECK(conference.sessions[0].end == (10 * 60) + 30);
        sample.sheets["sessions"][1][3] = "1.5";
        CHECK(sample.refusal() == "sheet sessions, row 2, column D: '1.5' is no time");
    }

    TEST_CASE("a solution has a line for each slot, from 1") {
        const auto conference = schedule_bench::read_cosplib(Sample{}.bytes());
        CHECK(schedule_bench::solution_text(conference, {{1, 0, 1}, {0, 1, 0}, {}}) ==
              "one\tTue\tHall\t2\none\tTue\tHall\t3\ntwo\tMon\tAttic\t1\n");
    }

    TEST_CASE("tracks and sessions in cells") {
        auto conference = bare();
        add(conference, 0);
        add(conference, 1);
        SUBCASE("a track in a session, once for its cell") {
            add(conference, 0);
            conference.tracks_sessions[0][1] = 5;
            CHECK(only(conference, {{1, 0, 0}, {0, 0, 0}, {1, 0, 1}}, Term::tracks_sessions) == 5);
        }
        SUBCASE("a track in a room") {
            conference.tracks_rooms[1][1] = 6;
            CHECK(only(conference, {{0, 0, 0}, {0, 1, 0}}, Term::tracks_rooms) == 6);
        }
        SUBCASE("a room in a session") {
            conference.sessions_rooms[2][1] = 7;
            CHECK(only(conference, {{2, 1, 0}, {0, 0, 0}}, Term::sessions_rooms) == 7);
        }
        SUBCASE("similar tracks in one session") {
            conference.similar_tracks[0][1] = 8;
            CHECK(only(conference, {{0, 1, 0}, {0, 0, 2}}, Term::similar_tracks) == 8);
            CHECK(only(conference, {{0, 1, 0}, {1, 0, 2}}, Term::similar_tracks) == 0);
        }
        SUBCASE("one chair of two tracks in a session") {
            conference.tracks[0].chairs = {"Amy Cole"};
            conference.tracks[1].chairs = {"Beth Fox", "Amy Cole"};
            CHECK(only(conference, {{0, 1, 0}, {0, 0, 2}}, Term::chairs) == 1);
            CHECK(only(conference, {{0, 1, 0}, {1, 0, 0}}, Term::chairs) == 0);
        }
    }

    TEST_CASE("a track in rooms and sessions") {
        auto conference = bare();
        add(conference, 0);
        add(conference, 0);
        CHECK(only(conference, {{0, 0, 0}, {1, 0, 0}}, Term::rooms_per_track) == 0);
        CHECK(only(conference, {{0, 0, 0}, {1, 1, 0}}, Term::rooms_per_track) == 1);
        CHECK(only(conference, {{0, 0, 0}, {2, 0, 0}}, Term::consecutive_tracks) == 1);
        const auto parallel = schedule_bench::check(conference, {{0, 0, 0}, {0, 1, 0}});
        CHECK(parallel.penalties[static_cast<std::size_t>(Term::parallel_tracks)] == 1);
        CHECK(parallel.objective == 2); // and a second room
    }

    TEST_CASE("submissions in sessions and rooms cost for each slot") {
        auto conference = bare();
        auto& submission = add(conference, 0, 2);
        submission.session_penalties[1] = 3;
        submission.room_penalties[1] = 4;
        CHECK(only(conference, {{1, 0, 0}}, Term::submissions_sessions) == 6);
        CHECK(only(conference, {{0, 1, 0}}, Term::submissions_rooms) == 8);
    }

    TEST_CASE("times of day, seen from the presenter") {
        auto conference = bare();
        conference.times = {9 * 60, 18 * 60, 7 * 60, 22 * 60, 1, 10};
        auto& submission = add(conference, 0, 2); // from 10:00 to 11:00 where the conference is
        const auto cost = [&](int hours) {
            submission.zone_minutes = 60 * hours;
            return only(conference, {{0, 0, 0}}, Term::time_zones);
        };
        CHECK(cost(0) == 0);
        CHECK(cost(7) == 0);    // 17:00 to 18:00
        CHECK(cost(8) == 2);    // 18:00 to 19:00
        CHECK(cost(-3) == 2);   // 7:00 to 8:00
        CHECK(cost(-4) == 20);  // 6:00 to 7:00
        CHECK(cost(12) == 20);  // 22:00 to 23:00
        CHECK(cost(13) == 20);  // 23:00 to midnight
        CHECK(cost(-12) == 20); // the evening before
        conference.zone_minutes = 8 * 60;
        CHECK(cost(8) == 0);
    }

    TEST_CASE("the order in a track: ranks, and two at one time") {
        auto conference = bare();
        for (const auto order : {1, 2, 0})
            add(conference, 0).order = order;
        CHECK(only(conference, {{0, 0, 0}, {0, 0, 2}, {1, 0, 0}}, Term::order) == 0);
        CHECK(only(conference, {{0, 0, 2}, {0, 0, 0}, {1, 0, 0}}, Term::order) == 2);
        CHECK(only(conference, {{0, 0, 1}, {1, 0, 0}, {0, 0, 0}}, Term::order) ==
              2); // the third takes a rank
        const auto both = schedule_bench::check(conference, {{0, 0, 0}, {0, 1, 0}, {1, 0, 0}});
        CHECK(both.penalties[static_cast<std::size_t>(Term::order)] == 1);
    }

    TEST_CASE("people who are wanted twice") {
        auto conference = bare();
        conference.weights.fill(0);
        const auto count = [&](Term term, const std::vector<ConferencePlace>& places) {
            auto weighted = conference;
            weighted.weights[static_cast<std::size_t>(term)] = 3;
            return only(weighted, places, term);
        };
        add(conference, 0, 2);
        add(conference, 1, 2);
        auto& one = conference.submissions[0];
        auto& two = conference.submissions[1];
        const std::vector<ConferencePlace> apart{{0, 0, 0}, {1, 1, 0}};
        const std::vector<ConferencePlace> one_session{{0, 0, 0}, {0, 1, 1}}; // one slot is the same
        const auto costs = [&](Term session, Term slot, bool expected) {
            CHECK(count(session, apart) == 0);
            CHECK(count(session, one_session) == (expected ? 3 : 0));
            CHECK(count(slot, one_session) == (expected ? 3 : 0));
        };
        SUBCASE("nobody") {
            one.presenters = {"Amy Cole"};
            two.presenters = {"Beth Fox"};
            costs(Term::presenters, Term::presenters_in_slot, false);
            costs(Term::attendees, Term::attendees_in_slot, false);
        }
        SUBCASE("presenters") {
            one.presenters = {"Amy Cole"};
            two.presenters = {"Beth Fox", "Amy Cole"};
            costs(Term::presenters, Term::presenters_in_slot, true);
            costs(Term::attendees, Term::attendees_in_slot, false);
        }
        SUBCASE("a presenter who chairs the other track") {
            one.presenters = {"Amy Cole"};
            conference.tracks[1].chairs = {"Amy Cole"};
            costs(Term::presenters, Term::presenters_in_slot, true);
            two.track = 0; // of one's own track
            conference.tracks[0].chairs = {"Amy Cole"};
            CHECK(count(Term::presenters, one_session) == 0);
        }
        SUBCASE("attendees") {
            one.attendees = {"Amy Cole"};
            two.attendees = {"Amy Cole"};
            costs(Term::attendees, Term::attendees_in_slot, true);
        }
        SUBCASE("one who attends what another presents") {
            one.presenters = {"Amy Cole"};
            two.attendees = {"Amy Cole"};
            costs(Term::attendees, Term::attendees_in_slot, true);
            costs(Term::presenters, Term::presenters_in_slot, false);
        }
        SUBCASE("one who attends and chairs") {
            two.attendees = {"Amy Cole"};
            conference.tracks[0].chairs = {"Amy Cole"};
            costs(Term::attendees, Term::attendees_in_slot, true);
        }
    }

    TEST_CASE("what is no schedule is refused, and why") {
        auto conference = bare();
        add(conference, 0, 2);
        add(conference, 1);
        add(conference, 0);
        const auto broken = [&](const std::vector<ConferencePlace>& places) {
            const auto found = schedule_bench::check(conference, places);
            return found.broken.empty() ? std::string{} : found.broken.front();
        };
        CHECK(broken({{0, 0, 0}, {0, 1, 0}, {0, 0, 2}}).empty());
        CHECK(broken({{0, 0, 0}, {0, 1, 0}, {}}) == "s2 is not scheduled");
        CHECK(broken({{0, 0, 0}, {0, 1, 0}}) == "there are 2 places for 3 submissions");
        CHECK(broken({{0, 0, 0}, {0, 1, 0}, {0, 0, 1}}) == "s2 takes a slot of s0");
        CHECK(broken({{0, 0, 2}, {0, 1, 0}, {0, 0, 0}}) == "s0 has not all its slots in its session");
        CHECK(broken({{0, 0, 0}, {0, 0, 2}, {1, 0, 0}}) ==
              "s1 is in one session and room with s0, which is of another track");
        CHECK(broken({{0, 0, 0}, {0, 2, 0}, {1, 0, 0}}) == "s1 is in a session or a room that there is not");
    }
}
