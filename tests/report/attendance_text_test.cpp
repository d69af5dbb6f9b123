/// \file
/// Whole tables of attendance; the figures are computed by hand.
#include "attendance_sample.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using namespace plenary::test;
using enum RegistrationStatus;

TEST_SUITE("report::attendance text") {
    TEST_CASE("table: one meeting by delegation, whole") {
        CHECK(printed(request({Dimension::delegation}), dushanbe()) ==
              R"(Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

CODE    DELEGATION      NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
CTITF   CTITF                   1          1           0          0    0%
EU      European Union          1          1           1          0  100%
KAZ     Kazakhstan              3          3           2          0   67%
NOR     Norway                  1          1           1          0  100%
UNRCCA  UNRCCA                  1          0           0          1     -
-------------------------------------------------------------------------
TOTAL                           7          6           4          1   67%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61         4         -57  S                  4
      61         4         -57  G                  -

3 delegations, of them 2 States, were represented by 4 persons.
)");
    }

    TEST_CASE("table: how many States and women came is told of one meeting, as far as it is stated") {
        auto input = dushanbe();
        for (auto& cell : input.counts.cells)
            if (cell.figures.checked_in > 0) {
                cell.gender = Gender::female;
                break;
            }
        const auto text = printed(request({Dimension::delegation}), input);
        CHECK(text.find("3 delegations, of them 2 States, were represented by 4 persons (") !=
              std::string::npos);
        CHECK(text.find("it is not stated)") != std::string::npos);
        CHECK(printed({}, series()).find("represented") == std::string::npos);
    }

    TEST_CASE("table: a series, whole, by meeting where nothing is asked for") {
        CHECK(printed({}, series()) ==
              R"(Implementing the Global Counter-Terrorism Strategy in Central Asia

CODE        MEETING              NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
bratislava  15–16 December 2010          0          0           0          0     -
dushanbe    29–30 March 2011             7          6           4          1   67%
almaty      21–22 July 2011              2          2           2          0  100%
ashgabat    30 November 2011             0          0           0          0     -
----------------------------------------------------------------------------------
TOTAL                                    9          8           6          1   75%

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61         4         -57  S                  4
dushanbe        61         4         -57  G                  -

CAME TO  PEOPLE
      1       2
      2       2
---------------
  TOTAL       4
)");
    }

    TEST_CASE("by day: who was received that day per confirmed of the meeting, the total once each") {
        CHECK(table(request({Dimension::day}), dushanbe()) ==
              R"(DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-03-29          -          -           3          -   50%
2011-03-30          -          -           2          -   33%
-------------------------------------------------------------
TOTAL               7          6           4          1   67%
)");
    }

    TEST_CASE("by day: across a series per confirmed of the meetings on that day") {
        CHECK(table(request({Dimension::day}), series()) ==
              R"(DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-03-29          -          -           3          -   50%
2011-03-30          -          -           2          -   33%
2011-07-21          -          -           2          -  100%
-------------------------------------------------------------
TOTAL               9          8           6          1   75%
)");
    }

    TEST_CASE("by delegation and day: cells by day, totals once each") {
        CHECK(table(request({Dimension::delegation, Dimension::day}), dushanbe()) ==
              R"(CODE    DELEGATION      2011-03-29  2011-03-30  TOTAL
CTITF   CTITF                    0           0      0
EU      European Union           0           1      1
KAZ     Kazakhstan               2           1      2
NOR     Norway                   1           0      1
UNRCCA  UNRCCA                   0           0      0
-----------------------------------------------------
TOTAL                            3           2      4
)");
    }

    TEST_CASE("by theme and day: a meeting with two themes counts under each, in the totals once") {
        auto input = dushanbe();
        input.meetings[0].themes = {ThemeCode{"II"}, ThemeCode{"IV"}};
        CHECK(table(request({Dimension::day, Dimension::theme}), input) == R"(DAY         II  IV  TOTAL
2011-03-29   3   3      3
2011-03-30   2   2      2
-------------------------
TOTAL        4   4      4
)");
        CHECK(says(printed(request({Dimension::day, Dimension::theme}), input),
                   "\nA meeting with several themes counts under each; the total counts every registration "
                   "once.\n"));
    }

    TEST_CASE("by theme: meetings without a theme have a row of their own") {
        auto input = series();
        input.meetings[2].themes.clear();
        CHECK(says(table(request({Dimension::theme}), input), "no_theme  (no theme)"));
    }

    TEST_CASE("cross table: a column for what is not stated, its key in snake_case") {
        auto input = dushanbe();
        input.counts.cells[1].gender = Gender::male;
        input.counts.cells[4].gender = Gender::female;
        const auto asked = request({Dimension::meeting, Dimension::gender});
        CHECK(table(asked, input) == R"(CODE      MEETING           FEMALE  MALE  NOT STATED  TOTAL
dushanbe  29–30 March 2011       2     1           1      4
-----------------------------------------------------------
TOTAL                            2     1           1      4
)");
        CHECK(printed(asked, input, util::Format::csv) ==
              "code,meeting,female,male,not_stated,total\r\ndushanbe,29–30 March 2011,2,1,1,4\r\n");
    }

    TEST_CASE("cross table: a meeting with a code that is taken gets a key of its own") {
        auto input = series();
        input.meetings[1].code = input.counts.meetings[0] = MeetingCode{"total"};
        CHECK(printed(request({Dimension::gender, Dimension::meeting}), input, util::Format::csv) ==
              "gender,bratislava,total_,almaty,ashgabat,total\r\nnot stated,0,4,2,0,6\r\n");
    }

    TEST_CASE("cross table: thirteen meetings, a column each") {
        auto input = series();
        input.meetings.clear();
        input.counts = {};
        input.counts.delegations = {DelegationCode{"KAZ"}};
        input.returning = {{13, 1}};
        for (int i = 1; i <= 13; ++i) {
            auto meeting = ctitf_dushanbe();
            meeting.code = MeetingCode{"m-" + std::to_string(i)};
            meeting.reported.clear();
            input.meetings.push_back(meeting);
            input.counts.meetings.push_back(meeting.code);
            input.counts.cells.push_back(cell(static_cast<std::size_t>(i - 1), 0, confirmed, true, i));
        }
        CHECK(printed(request({Dimension::delegation, Dimension::meeting}), input, util::Format::csv) ==
              "code,delegation,m-1,m-2,m-3,m-4,m-5,m-6,m-7,m-8,m-9,m-10,m-11,m-12,m-13,total\r\n"
              "KAZ,Kazakhstan,1,2,3,4,5,6,7,8,9,10,11,12,13,91\r\n");
    }

    TEST_CASE("names: wide letters and combining marks keep the columns, in the language asked for") {
        auto input = dushanbe();
        for (auto& delegation : input.delegations) {
            if (delegation.code.text() == "KAZ")
                delegation.name.set("zh", "哈萨克斯坦");
            if (delegation.code.text() == "NOR")
                delegation.name.set("zh", "No\u0301rge");
        }
        auto asked = request({Dimension::delegation});
        asked.language = "zh";
        CHECK(table(asked, input) ==
              "CODE    DELEGATION      NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE\n"
              "CTITF   CTITF                   1          1           0          0    0%\n"
              "EU      European Union          1          1           1          0  100%\n"
              "NOR     No\u0301rge                   1          1           1          0  100%\n"
              "UNRCCA  UNRCCA                  1          0           0          1     -\n"
              "KAZ     哈萨克斯坦              3          3           2          0   67%\n"
              "-------------------------------------------------------------------------\n"
              "TOTAL                           7          6           4          1   67%\n");
    }

    TEST_CASE("nothing registered: says so, with and without days known") {
        for (const auto* dates : {"2011-03-29..2011-03-30", "2011", "unknown"}) {
            CAPTURE(dates);
            auto input = dushanbe();
            input.counts = {};
            input.meetings[0].dates = *parse_dates(dates);
            for (const auto dimension :
                 {Dimension::delegation, Dimension::role, Dimension::theme, Dimension::gender, Dimension::day,
                  Dimension::meeting, Dimension::status}) {
                CAPTURE(word(dimension));
                CHECK(printed(request({dimension}), input)
                          .ends_with("\n\nThe register holds no registrations for this.\n"));
            }
        }
    }

    TEST_CASE("a series without meetings and without people") {
        auto input = series();
        input.meetings.clear();
        input.counts = {};
        input.returning.clear();
        CHECK(says(printed({}, input), "\nNobody is checked in yet.\n"));
    }
}
