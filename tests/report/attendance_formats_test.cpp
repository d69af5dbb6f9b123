/// \file
/// What stands around the tables of attendance, their other formats, and requests that cannot be met.
#include "attendance_sample.hpp"
#include "report/error.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using namespace plenary::test;
using enum RegistrationStatus;

TEST_SUITE("report::attendance formats") {
    TEST_CASE(
        "reported: confirmed registrations stand in where nobody is checked in, and a surplus has its sign") {
        auto input = dushanbe();
        for (auto& each : input.counts.cells)
            each.figures.checked_in = 0;
        input.meetings[0].reported = {{4, std::nullopt, {}, by({"S"})}};
        const auto text = printed(request({Dimension::meeting}), input);
        CHECK(says(text, "       4         6          +2  S                  -\n"));
        CHECK(says(text,
                   "\nWhere the register has no check-ins of a meeting, its confirmed registrations stand "
                   "beside the reported count.\n"));
    }

    TEST_CASE("last line: what was invented, registrations or check-ins") {
        struct Case {
            std::int64_t registrations;
            std::int64_t check_ins;
            const char* line;
        };
        for (const auto& [registrations, check_ins, line] :
             {Case{1, 0, "Illustrative: 1 of 8 registrations counted here was invented for show.\n"},
              Case{3, 1,
                   "Illustrative: 3 of 10 registrations counted here were invented for show. So were the "
                   "check-ins "
                   "of 1 other.\n"},
              Case{0, 2,
                   "Illustrative: the check-ins of 2 of 7 registrations counted here were invented for "
                   "show.\n"}}) {
            auto input = dushanbe();
            input.counts.received_for_show = check_ins;
            if (registrations > 0) {
                input.counts.cells.push_back(cell(0, 1, nominated, false, registrations));
                input.counts.cells.back().figures.illustrative = registrations;
            }
            CHECK(printed(request({Dimension::meeting}), input).ends_with("\n\n" + std::string{line}));
        }
        CHECK_FALSE(says(printed(request({Dimension::meeting}), dushanbe()), "Illustrative"));
    }

    TEST_CASE("markdown: the same tables, the title a heading") {
        CHECK(printed(request({Dimension::meeting}), dushanbe(), util::Format::markdown) ==
              R"(## Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

| CODE | MEETING | NOMINATED | CONFIRMED | CHECKED IN | WITHDRAWN | RATE |
| :--- | :--- | ---: | ---: | ---: | ---: | ---: |
| dushanbe | 29–30 March 2011 | 7 | 6 | 4 | 1 | 67% |
| **TOTAL** | | **7** | **6** | **4** | **1** | **67%** |

| REPORTED | REGISTER | DIFFERENCE | SOURCE | GROUPS NAMED |
| ---: | ---: | ---: | :--- | ---: |
| 61 | 4 | -57 | S | 4 |
| 61 | 4 | -57 | G | - |

3 delegations, of them 2 States, were represented by 4 persons.
)");
    }

    TEST_CASE("json: the envelope of docs/attendance-json.md, whole") {
        CHECK(printed(request({Dimension::meeting, Dimension::day}), dushanbe(), util::Format::json) == R"({
  "report": "attendance",
  "version": 1,
  "series": "ctitf",
  "meetings": ["dushanbe"],
  "by": ["meeting", "day"],
  "counted": "checked-in",
  "rows": [
    {"code": "dushanbe", "meeting": "29–30 March 2011", "2011-03-29": 3, "2011-03-30": 2, "total": 4}
  ],
  "totals": {"nominated": 7, "confirmed": 6, "checked_in": 4, "withdrawn": 1, "rate": 67},
  "column_totals": {"code": "TOTAL", "meeting": null, "2011-03-29": 3, "2011-03-30": 2, "total": 4},
  "reported": [
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 4,
      "register_counts": "checked-in",
      "difference": -57,
      "grouping": "article",
      "groups_named": 4,
      "parts": [],
      "sources": ["S"]
    },
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 4,
      "register_counts": "checked-in",
      "difference": -57,
      "parts": [
        {"delegation": "KAZ", "reported": 4, "register": 2, "difference": -2},
        {"delegation": "TJK", "reported": 4, "register": 0, "difference": -4}
      ],
      "sources": ["G"]
    }
  ],
  "remarks": [
    "A day counts the people received on it at any door, those of sessions too; the total counts each once.",
    "3 delegations, of them 2 States, were represented by 4 persons."
  ],
  "illustrative": 0,
  "received_for_show": 0
}
)");
    }

    TEST_CASE("json: a series tells how many different people came") {
        CHECK(says(printed({}, series(), util::Format::json), R"("people": {
    "unique": 4,
    "came_to": [
      {"meetings": 1, "people": 2},
      {"meetings": 2, "people": 2}
    ]
  },)"));
    }

    TEST_CASE("jsonl and tsv: the rows alone") {
        CHECK(
            printed(request({Dimension::day}), dushanbe(), util::Format::jsonl) ==
            R"({"day":"2011-03-29","nominated":null,"confirmed":null,"checked_in":3,"withdrawn":null,"rate":50}
{"day":"2011-03-30","nominated":null,"confirmed":null,"checked_in":2,"withdrawn":null,"rate":33}
)");
        CHECK(printed(request({Dimension::meeting}), dushanbe(), util::Format::tsv) ==
              "code\tmeeting\tnominated\tconfirmed\tchecked_in\twithdrawn\trate\n"
              "dushanbe\t29–30 March 2011\t7\t6\t4\t1\t67\n");
    }

    TEST_CASE("requests: what cannot be counted is refused, with what to do") {
        struct Case {
            std::vector<Dimension> dimensions;
            Measure measure;
            const char* message;
            Remedy remedy;
        };
        const std::vector<Case> cases{
            {{Dimension::role, Dimension::role},
             Measure::checked_in,
             "attendance cannot be counted by role and role",
             "name two dimensions that differ, or one"},
            {{Dimension::role, Dimension::gender, Dimension::day},
             Measure::checked_in,
             "attendance can be counted by two dimensions, not by 3",
             {"write for example ", Step{Act::count_by, {"group,meeting"}}}},
            {{Dimension::role, Dimension::day},
             Measure::withdrawn,
             "days count check-ins, not withdrawn registrations",
             {"leave out ", Step{Act::name_measure}, ", or count by another dimension"}},
            {{Dimension::session},
             Measure::confirmed,
             "sessions count check-ins, not confirmed registrations",
             {"leave out ", Step{Act::name_measure}, ", or count by another dimension"}},
            {{Dimension::session, Dimension::day},
             Measure::checked_in,
             "a session is on one day",
             "count by session or by day alone"},
            {{},
             Measure::checked_in,
             "the series 'ctitf' has no grouping to count by",
             {"count ", Step{Act::count_by, {"delegation"}},
              ", or add a grouping with members to the series"}}};
        for (const auto& [dimensions, measure, message, remedy] : cases) {
            CAPTURE(message);
            auto asked = request(dimensions);
            asked.measure = measure;
            try {
                (void)count_attendance(asked, dushanbe());
                FAIL_CHECK("not refused");
            } catch (const ReportError& error) {
                CHECK(std::string_view{error.what()} == message);
                CHECK(error.remedy() == remedy);
            }
        }
    }

    TEST_CASE("needed_counts: what the dimensions ask of the registry, and how many are women") {
        CHECK_FALSE(needed_counts({}).role);
        const auto counts = needed_counts(request({Dimension::role, Dimension::day}));
        CHECK(counts.role);
        CHECK(counts.day);
        CHECK(counts.gender);
        CHECK_FALSE(counts.session);
    }
}
