#include "exchange/files/csv.hpp"
#include "exchange/sign_in/sign_in.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary;
using namespace plenary::exchange;

namespace {

const domain::DaySpan meeting{domain::Date{2026, 11, 3}, domain::Date{2026, 11, 4}};

std::string day(std::string_view text) {
    const auto read = read_day(text, meeting);
    return read ? domain::format_date(*read) : "";
}

/// "2026-11-03 09:05", "out 17:30", "a mark", with semicolons between, by lines.
std::string sign_ins(const std::string& csv) {
    FindingOptions options;
    options.take_addresses = true;
    auto tables = find_tables({read_csv_grid(csv)}, options);
    REQUIRE(tables.size() == 1);
    std::string text;
    for (const auto& row : read_sign_ins(tables.front(), meeting).rows) {
        std::string line;
        for (const auto& each : row) {
            line += line.empty() ? "" : "; ";
            line += each.is_out ? "out " : "";
            line += each.day ? domain::format_date(*each.day) + " " : "";
            line += each.minute ? std::to_string(*each.minute / 60) + ":" + std::to_string(*each.minute % 60)
                                : "";
            line += !each.day && !each.minute ? "a mark" : "";
        }
        text += line + "\n";
    }
    return text;
}

/// The rows and cells, or the columns, that are asked about.
std::string asked(const std::string& csv) {
    auto tables = find_tables({read_csv_grid(csv)}, {});
    REQUIRE(tables.size() == 1);
    std::string text;
    for (const auto& problem : read_sign_ins(tables.front(), meeting).problems)
        text += std::to_string(problem.row) + " " + problem.complaint.value + "; ";
    for (const auto& problem : tables.front().columns.problems)
        text += "column " + problem.complaint.field + "; ";
    return text;
}

} // namespace

TEST_SUITE("exchange::sign_in") {
    TEST_CASE("read_day: as lists write days; the day of the meeting is meant") {
        for (const auto* text : {"2026-11-03", "03.11.2026", "3/11/2026", "11/3/2026", "3.11", "3.11.26",
                                 "11/3", "3 November 2026", "Tue 3 Nov", "Nov 3rd", "3 ноября", "3 novembre",
                                 "Day 1", "День 1", "1-й день"})
            CHECK_MESSAGE(day(text) == "2026-11-03", text);
        CHECK(day("4 de noviembre") == "2026-11-04");
        CHECK(day("12.05.2026") == "2026-05-12");
        for (const auto* text :
             {"", "3", "Day 3", "31.02.2026", "Signature", "9:05", "November", "3 Novak 4 5"})
            CHECK_MESSAGE(day(text).empty(), text);
    }

    TEST_CASE("read_clock: with a sign between, also by half days") {
        CHECK(read_clock("9:05") == 545);
        CHECK(read_clock("09.05") == 545);
        CHECK(read_clock("9h05") == 545);
        CHECK(read_clock("2:05 PM") == 845);
        CHECK(read_clock("12:05 am") == 5);
        for (const auto* text : {"", "905", "x", "25:00", "9:75"})
            CHECK_MESSAGE(!read_clock(text), text);
    }

    TEST_CASE("a column with times, of days, for each day, or of marks") {
        CHECK(sign_ins("Name,Time in,Time out\nTom Abbott,9:05,17:30\nEva Baker,,\n") ==
              "9:5; out 17:30\n\n");
        CHECK(sign_ins("Name,Date,Time\nTom Abbott,2026-11-03,9:05\n") == "2026-11-03 9:5\n");
        CHECK(sign_ins("Name,When\nTom Abbott,2026-11-03 09:05\nEva Baker,04.11.2026\n") ==
              "2026-11-03 9:5\n2026-11-04 \n");
        CHECK(sign_ins("Name,03.11.2026,Day 2\nTom Abbott,x,9:30\nEva Baker,-,no\n") ==
              "2026-11-03 ; 2026-11-04 9:30\n\n");
        CHECK(sign_ins("Name,Signature\nTom Abbott,T. A.\nEva Baker,\n") == "a mark\n\n");
        CHECK(sign_ins("Name,Passport valid until\nTom Abbott,2030-01-01\n") == "a mark\n");
        CHECK(sign_ins("KAZ-001,9:05\nKAZ-002,9:06\n") == "9:5\n9:6\n");
        CHECK(sign_ins("E-mail\ntom@mfa.example\n") == "a mark\n");
    }

    TEST_CASE("marks of presence and of absence in the languages of the lists; what is neither is asked") {
        CHECK(sign_ins(
                  "Name,Status\nA A,Present\nB B,Absent\nC C,No-show\nD D,присутствовала\nE E,ausente\n") ==
              "a mark\n\n\na mark\n\n");
        CHECK(sign_ins("Name,3 Nov,4 Nov\nA A,P,A\nB B,ill,excused\nC C,н,отс.\nD D,б,1\n") ==
              "2026-11-03 \n\n\n2026-11-04 \n");
        CHECK(sign_ins("Name,3 Nov\nA A,+\nB B,-\nC C,√\nD D,✓\nE E,x\n") ==
              "2026-11-03 \n\n2026-11-03 \n2026-11-03 \n\n"); // a cross beside ticks is asked
        CHECK(sign_ins("Name,3 Nov\nA A,x\nB B,\nC C,х\n") == "2026-11-03 \n\n2026-11-03 \n");
        CHECK(sign_ins("Name,Tue,Wed\nA A,да,нет\nB B,0,1\n") == "2026-11-03 \n2026-11-04 \n");
        CHECK(sign_ins("Name,3,4\nA A,✓,\nB B,,✓\n") == "2026-11-03 \n2026-11-04 \n");
        CHECK(sign_ins("Name,Absent\nA A,x\nB B,\n") == "\na mark\n");
        CHECK(asked("Name,3 Nov\nA A,online\nB B,✓\nC C,x\nD D,?\n") == "2 online; 4 x; 5 ?; ");
        CHECK(asked("Name,Signature\nTom Abbott,T. Abbott\nEva Baker,EB\nIda Clark,perhaps\n") ==
              "4 perhaps; ");
        CHECK(asked("Name,Present,Time in\nTom Abbott,no,9:05\n") == "2 no; ");
        CHECK(asked("Name,Status\nTom Abbott,Present\nEva Baker,Confirmed\n") == "3 Confirmed; ");
        CHECK(asked("Name,Remarks\nTom Abbott,\nEva Baker,absent\n") == "3 absent; ");
        CHECK(asked("Name,Paid\nTom Abbott,yes\nEva Baker,\n") == "column Paid; ");
        CHECK(asked("Name,Paid,3 Nov\nTom Abbott,yes,x\nEva Baker,,x\n").empty());
    }

    TEST_CASE("of a list of addresses or codes without a header nobody is taken for one") {
        CHECK(sign_ins("tom@mfa.example\neva@mfa.example\n") == "a mark\na mark\n");
        CHECK(sign_ins("KAZ-001\nKAZ-002\nKAZ-003\n") == "a mark\na mark\na mark\n");
        CHECK(sign_ins("Participants\ntom@mfa.example\neva@mfa.example\n") == "a mark\na mark\n");
    }
}
