/// \file
/// Workbooks of OptaPlanner's meeting scheduling.
#include "bench/search/instance_workbook.hpp"
#include "bench/search/meeting_scheduling.hpp"

#include <doctest/doctest.h>

using namespace plenary;

namespace {

/// A workbook with a day of eight grains and a lunch, two rooms and three persons.
struct Sample {
    testing::Sheets sheets{{"Days",
                            {{"Day", "Start", "End", "Lunch hour start time"},
                             {"Mon 1", "11:00", "14:00", "12:00"},
                             {"Tue 2", "09:30", "10:00", "12:00"}}},
                           {"Rooms", {{"Name", "Capacity"}, {"R 0", "30"}, {"R 1", "20"}}},
                           {"Persons", {{"Full name"}, {"Amy Cole"}, {"Beth Fox"}, {"Chad Green"}}},
                           {"Meetings",
                            {{"Topic", "Group", "Duration", "Speakers", "Content", "Required attendance list",
                              "Preferred attendance list", "Day", "Starting time", "Room"},
                             {"One", "n", "30", "Amy Cole", "", "Beth Fox", "Chad Green, Amy Cole"},
                             {"All", "y", "120", "", "", "", ""}}}};

    [[nodiscard]] std::string bytes() const { return testing::workbook_of(sheets); }
    [[nodiscard]] std::string refusal() const {
        return testing::refusal_of(sheets, schedule_bench::read_meeting_scheduling);
    }
};

} // namespace

TEST_SUITE("schedule_bench::meeting_scheduling") {
    TEST_CASE("an instance is read: grains without lunch, speakers required, groups of all") {
        const auto problem = schedule_bench::read_meeting_scheduling(Sample{}.bytes());
        CHECK(problem.day_of_grain == std::vector{0, 0, 0, 0, 0, 0, 0, 0, 1, 1});
        CHECK(problem.capacities == std::vector{30, 20});
        CHECK(problem.persons == 3);
        REQUIRE(problem.activities.size() == 2);
        CHECK(problem.activities[0].duration == 2);
        CHECK(problem.activities[0].required == std::vector{0, 1});
        CHECK(problem.activities[0].preferred == std::vector{2});
        CHECK(problem.activities[1].duration == 8);
        CHECK(problem.activities[1].required == std::vector{0, 1, 2});
    }

    TEST_CASE("what is wrong with it is told with its place") {
        Sample sample;
        SUBCASE("a person that nobody knows") {
            sample.sheets["Meetings"][1][5] = "Dan Nobody";
            CHECK(sample.refusal() == "sheet Meetings, row 2: 'Dan Nobody' is not in the sheet Persons");
        }
        SUBCASE("a duration that is none") {
            sample.sheets["Meetings"][2][2] = "20";
            CHECK(sample.refusal() == "sheet Meetings, row 3: 20 minutes are not whole grains of 15");
        }
        SUBCASE("a time that is none") {
            sample.sheets["Days"][1][1] = "noon";
            CHECK(sample.refusal() == "sheet Days, row 2: 'noon' is no time");
        }
        SUBCASE("no room") {
            sample.sheets["Rooms"].resize(1);
            CHECK(sample.refusal() == "sheet Rooms: there is no room");
        }
        SUBCASE("a person twice") {
            sample.sheets["Persons"].push_back({"Amy Cole"});
            CHECK(sample.refusal() == "sheet Persons, row 5: 'Amy Cole' stands there twice");
        }
        SUBCASE("another workbook") {
            sample.sheets.erase("Days");
            CHECK(sample.refusal() != "none");
        }
    }
}
