/// \file
/// Holidays from iCalendar and from date-holidays.
#include "exchange/error.hpp"
#include "exchange/holidays.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::exchange;

namespace {

std::string days(const domain::Holiday& holiday) {
    return domain::format_days(holiday.days);
}

HolidayReading events(const std::string& lines) {
    return read_holidays("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n", {});
}

std::string event(const std::string& lines) {
    return "BEGIN:VEVENT\r\nSUMMARY:A day\r\n" + lines + "END:VEVENT\r\n";
}

} // namespace

TEST_SUITE("holidays") {
    TEST_CASE("iCalendar: the end is not included, a duration counts days") {
        for (const auto& [lines, expected] : {
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDTEND;VALUE=DATE:20270324\r\n",
                           "2027-03-21..2027-03-23"},
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDTEND;VALUE=DATE:20270322\r\n", "2027-03-21"},
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDTEND;VALUE=DATE:20270321\r\n", "2027-03-21"},
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\n", "2027-03-21"},
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDURATION:P3D\r\n", "2027-03-21..2027-03-23"},
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDURATION:P1W\r\n", "2027-03-21..2027-03-27"},
                 std::pair{"DTSTART:20270321T000000Z\r\nDTEND:20270322T000000Z\r\n", "2027-03-21"},
                 std::pair{"DTSTART:20270321T090000\r\nDTEND:20270322T180000\r\n", "2027-03-21..2027-03-22"},
             }) {
            const auto reading = events(event(lines));
            REQUIRE(reading.holidays.size() == 1);
            CHECK(days(reading.holidays[0]) == expected);
        }
    }

    TEST_CASE("iCalendar: names are unfolded and unescaped, and know their language") {
        const auto reading = events("BEGIN:VEVENT\r\nDTSTART:20270321\r\nSUMMARY;LANGUAGE=ru:Наурыз\\, \r\n"
                                    " мейра\r\n\tмы\r\nSTATUS:TENTATIVE\r\nBEGIN:VALARM\r\nSUMMARY:Ring\r\n"
                                    "END:VALARM\r\nEND:VEVENT\r\n");
        REQUIRE(reading.holidays.size() == 1);
        CHECK(reading.holidays[0].name.by_language() ==
              std::map<std::string, std::string>{{"ru", "Наурыз, мейрамы"}});
        CHECK(reading.holidays[0].certainty == domain::Certainty::provisional);
    }

    TEST_CASE("iCalendar: what is not taken is told with its line and why") {
        const auto reading =
            events(event("DTSTART:20270321\r\nSTATUS:CANCELLED\r\n") + event("") +
                   event("DTSTART:20270230\r\n") + event("DTSTART:20270321\r\nRRULE:FREQ=YEARLY\r\n") +
                   "BEGIN:VEVENT\r\nDTSTART:20270321\r\nEND:VEVENT\r\n");
        CHECK(reading.holidays.empty());
        REQUIRE(reading.passed_over.size() == 5);
        CHECK(reading.passed_over[0] == PassedOver{3, "A day", "it is cancelled"});
        CHECK(reading.passed_over[1] == PassedOver{8, "A day", "it has no DTSTART"});
        CHECK(reading.passed_over[2] == PassedOver{11, "A day", "'20270230' is not a date"});
        CHECK(reading.passed_over[3].reason == "it repeats itself: list its days one by one");
        CHECK(reading.passed_over[4].reason == "it has no SUMMARY");
    }

    TEST_CASE("date-holidays: substitutes know the day they stand for, and the moon is provisional") {
        const auto reading = read_holidays(
            R"json([{"date": "2027-05-09 00:00:00", "start": "2027-05-08T19:00:00.000Z", "end":
            "2027-05-09T19:00:00.000Z", "name": "Жеңіс күні", "type": "public", "rule": "05-09 and if ..."},
            {"date": "2027-05-10 00:00:00", "start": "2027-05-09T19:00:00.000Z", "end": "2027-05-10T19:00:00.000Z",
            "name": "Жеңіс күні (substitute day)", "type": "public", "rule": "05-09 and if ...", "substitute": true},
            {"date": "2027-05-16 00:00:00", "name": "Құрбан айт", "type": "public", "rule": "10 Dhu al-Hijjah"},
            {"date": "2027-12-24 14:00:00", "name": "Eve", "type": "bank"},
            {"date": "2027-10-30 00:00:00", "start": "2027-10-29T22:00:00.000Z", "end": "2027-11-01T23:00:00.000Z",
            "name": "Three days, one of 25 hours", "type": "public"}, 7, {"date": "soon", "name": "x"}])json",
            {.language = "kk"});
        REQUIRE(reading.holidays.size() == 4);
        CHECK_FALSE(reading.holidays[0].in_lieu_of);
        CHECK(reading.holidays[1].in_lieu_of == domain::Date{2027, 5, 9});
        CHECK(reading.holidays[1].name.in("kk") == "Жеңіс күні (substitute day)");
        CHECK(reading.holidays[2].certainty == domain::Certainty::provisional);
        CHECK(days(reading.holidays[3]) == "2027-10-30..2027-11-01");
        REQUIRE(reading.passed_over.size() == 3);
        CHECK(reading.passed_over[0] == PassedOver{4, "Eve", "it is of type 'bank'"});
        CHECK(reading.passed_over[1] == PassedOver{6, "", "it is not an object"});
        CHECK(reading.passed_over[2] == PassedOver{7, "x", "'soon' is not a date"});
    }

    TEST_CASE("what is no file of holidays is refused") {
        for (const std::string text : {"", "hello", "{}", "[", "BEGIN:VCARD\nEND:VCARD\n",
                                       "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "[\"\xFF\"]"})
            CHECK_THROWS_AS(read_holidays(text, {}), ExchangeError);
        CHECK_THROWS_AS(read_holidays(std::string(max_holiday_bytes + 1, ' '), {}), ExchangeError);
    }

    TEST_CASE("what is wrong with the JSON is told with its place") {
        CHECK_THROWS_WITH_AS(
            read_holidays("[{\"name\": \"Nauryz\"},\n {name: 2}]", {}),
            "the file of holidays cannot be read as JSON: line 2, column 3: a key must stand in "
            "double quotes",
            ExchangeError);
        CHECK_THROWS_WITH_AS(
            read_holidays(std::string(1'000'000, '[') + std::string(1'000'000, ']'), {}),
            "the file of holidays cannot be read as JSON: line 1, column 33: lists and maps stand "
            "more than 32 deep within each other",
            ExchangeError);
    }
}
