/// \file
/// Figures computed by hand.
#include "attendance_sample.hpp"
#include "report/attendance.hpp"
#include "report/error.hpp"
#include "report/names.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;

namespace {

using test::cell;

const Sources cited{SourceCode{"S"}};

/// Two meetings, the first under two themes; three delegations, two of them in groups.
AttendanceInput sample() {
    AttendanceInput input;
    input.series.code = SeriesCode{"series"};
    input.series.title = "A series";
    input.series.themes = {{ThemeCode{"I"}, "First", cited}, {ThemeCode{"II"}, "Second", cited}};
    input.series.groupings = {
        {GroupingCode{"names-only"}, "names", {{GroupCode{"a"}, "A", std::nullopt}}, cited},
        {GroupingCode{"groups"},
         "two groups",
         {{GroupCode{"x"}, "Group X", std::vector{DelegationCode{"KAZ"}}},
          {GroupCode{"y"}, "Group Y", std::vector{DelegationCode{"TJK"}}}},
         cited}};
    for (const auto* code : {"one", "two"}) {
        Meeting meeting;
        meeting.code = MeetingCode{code};
        meeting.title = std::string{"Meeting "} + code;
        meeting.dates = MeetingDates::on({2011, 3, 29}, {2011, 3, 30});
        meeting.themes = {ThemeCode{"I"}};
        input.meetings.push_back(meeting);
    }
    input.meetings[0].themes.push_back(ThemeCode{"II"});
    input.meetings[0].reported = {{10, std::nullopt, {}, cited}};
    input.whole_series = true;
    const auto delegation = [](const char* code, const char* name) {
        return Delegation{DelegationCode{code}, DelegationKind::state, LocalText{name}, {}, {}, {}, cited};
    };
    input.delegations = {delegation("KAZ", "Kazakhstan"), delegation("TJK", "Tajikistan"),
                         delegation("AFG", "Afghanistan")};
    input.counts.meetings = {MeetingCode{"one"}, MeetingCode{"two"}};
    input.counts.delegations = {DelegationCode{"KAZ"}, DelegationCode{"TJK"}, DelegationCode{"AFG"}};
    using enum RegistrationStatus;
    input.counts.cells = {cell(0, 0, confirmed, true, 5),  cell(0, 0, confirmed, false, 2),
                          cell(0, 0, withdrawn, false, 1), cell(0, 1, confirmed, true, 3),
                          cell(1, 1, nominated, false, 4), cell(1, 2, confirmed, true, 1)};
    input.counts.cells[0].figures.illustrative = 5;
    input.returning = {{1, 7}, {2, 1}};
    return input;
}

std::vector<std::vector<util::Cell>> rows(const AttendanceRequest& request) {
    return count_attendance(request, sample()).sheet.rows;
}

util::Cell number(std::int64_t n) {
    return n;
}
util::Cell text(const char* t) {
    return std::string{t};
}

std::string printed(const AttendanceRequest& request, util::Format format) {
    std::ostringstream out;
    write(out, count_attendance(request, sample()), format);
    return out.str();
}

} // namespace

TEST_SUITE("report::attendance") {
    TEST_CASE("by group: who is in no group has a row of its own") {
        const auto report =
            count_attendance({{Dimension::group}, std::nullopt, Measure::checked_in}, sample());
        REQUIRE(report.sheet.rows.size() == 3);
        CHECK(report.sheet.rows[0] == std::vector<util::Cell>{text("Group X"), number(8), number(7),
                                                              number(5), number(1), number(71)});
        CHECK(report.sheet.rows[1] == std::vector<util::Cell>{text("Group Y"), number(7), number(3),
                                                              number(3), number(0), number(100)});
        CHECK(report.sheet.rows[2] == std::vector<util::Cell>{text("(no group)"), number(1), number(1),
                                                              number(1), number(0), number(100)});
        CHECK(report.totals.nominated == 16);
        CHECK(report.totals.illustrative == 5);
    }

    TEST_CASE("by theme: a meeting with two themes counts under each, and once in the total") {
        const auto report =
            count_attendance({{Dimension::theme}, std::nullopt, Measure::checked_in}, sample());
        CHECK(report.sheet.rows[0][2] == number(16));
        CHECK(report.sheet.rows[1][2] == number(11));
        CHECK(report.sheet.total[2] == number(16));
    }

    TEST_CASE("by delegation: in the order of their names") {
        const auto table = rows({{Dimension::delegation}, std::nullopt, Measure::checked_in});
        CHECK(table[0][0] == text("AFG"));
        CHECK(table[1][0] == text("KAZ"));
        CHECK(table[2][0] == text("TJK"));
    }

    TEST_CASE("by status: the nominated of a row are those in that status") {
        const auto table = rows({{Dimension::status}, std::nullopt, Measure::checked_in});
        REQUIRE(table.size() == 3);
        CHECK(table[0] == std::vector<util::Cell>{text("nominated"), number(4), number(0), number(0),
                                                  number(0), util::Cell{}});
        CHECK(table[2] == std::vector<util::Cell>{text("withdrawn"), number(1), number(0), number(0),
                                                  number(1), util::Cell{}});
    }

    TEST_CASE("cross table: rows, columns and both totals add up") {
        const auto report = count_attendance(
            {{Dimension::group, Dimension::meeting}, std::nullopt, Measure::checked_in}, sample());
        CHECK(report.sheet.rows[0] ==
              std::vector<util::Cell>{text("Group X"), number(5), number(0), number(5)});
        CHECK(report.sheet.rows[1] ==
              std::vector<util::Cell>{text("Group Y"), number(3), number(0), number(3)});
        CHECK(report.sheet.rows[2] ==
              std::vector<util::Cell>{text("(no group)"), number(0), number(1), number(1)});
        CHECK(report.sheet.total == std::vector<util::Cell>{text("TOTAL"), number(8), number(1), number(9)});
    }

    TEST_CASE("cross table: another figure on request") {
        const auto report = count_attendance(
            {{Dimension::group, Dimension::meeting}, std::nullopt, Measure::nominated}, sample());
        CHECK(report.sheet.total ==
              std::vector<util::Cell>{text("TOTAL"), number(11), number(5), number(16)});
    }

    TEST_CASE("reported: beside the register's own count, with the difference") {
        const auto report =
            count_attendance({{Dimension::meeting}, std::nullopt, Measure::checked_in}, sample());
        REQUIRE(report.reported.size() == 1);
        CHECK(report.reported[0].registered == 8);
        CHECK(report.reported[0].difference() == -2);
        CHECK(printed({{Dimension::meeting}, std::nullopt, Measure::checked_in}, util::Format::json)
                  .find("\"difference\": -2") != std::string::npos);
    }

    TEST_CASE("last line: says how many entries are illustrative") {
        const auto table =
            printed({{Dimension::meeting}, std::nullopt, Measure::checked_in}, util::Format::table);
        CHECK(
            table.ends_with("\nIllustrative: 5 of 16 registrations counted here were invented for show.\n"));
    }

    TEST_CASE("grouping: one without members cannot be counted by") {
        CHECK_THROWS_WITH_AS(rows({{Dimension::group}, GroupingCode{"names-only"}, Measure::checked_in}),
                             "the grouping 'names-only' names its groups but not their members", ReportError);
    }

    TEST_CASE("day: counts check-ins and no other figure") {
        CHECK_THROWS_AS(rows({{Dimension::day}, std::nullopt, Measure::nominated}), ReportError);
    }

    TEST_CASE("nothing registered: zeros, no rate, and a sentence that says so") {
        auto input = sample();
        input.counts = {};
        input.returning.clear();
        const auto report = count_attendance({{Dimension::group}, std::nullopt, Measure::checked_in}, input);
        CHECK(report.sheet.rows.size() == 2);
        CHECK(report.sheet.rows[0][5] == util::Cell{});
        CHECK(report.remarks.back() == "The register holds no registrations for this.");
    }

    TEST_CASE("rate: rounded half up") {
        CHECK(Figures{0, 8, 1, 0, 0}.rate() == 13); // 12.5
        CHECK(Figures{0, 3, 1, 0, 0}.rate() == 33);
        CHECK(Figures{0, 3, 3, 0, 0}.rate() == 100);
        CHECK_FALSE(Figures{0, 0, 0, 0, 0}.rate());
    }

    TEST_CASE("ordinal: words up to twelfth, then figures") {
        CHECK(ordinal(1) == "first");
        CHECK(ordinal(12) == "twelfth");
        CHECK(ordinal(13) == "13th");
        CHECK(ordinal(21) == "21st");
        CHECK(ordinal(112) == "112th");
    }
}
