/// \file
/// Holidays from iCalendar and from date-holidays.
#include "exchange/calendars/holidays.hpp"
#include "exchange/error.hpp"

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
                 std::pair{"DTSTART;VALUE=DATE:20270321\r\nDURATION:PT48H\r\n", "2027-03-21..2027-03-22"},
                 std::pair{"DTSTART:20270321T000000\r\nDTEND:20270323T000000\r\n", "2027-03-21..2027-03-22"},
                 std::pair{"DTSTART:20270321T000000\r\nDTEND:20270321T235900\r\n", "2027-03-21"},
                 std::pair{"DTSTART;TZID=Asia/Almaty:20270321T000000\r\nDURATION:P1D\r\n", "2027-03-21"},
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

    TEST_CASE("iCalendar: whole days in UTC are those of the place") {
        const auto read = [](const std::string& lines, std::vector<std::string> zones) {
            HolidayOptions options;
            options.zones = std::move(zones);
            return read_holidays("BEGIN:VCALENDAR\r\n" + event(lines) + "END:VCALENDAR\r\n", options);
        };
        const std::string almaty = "DTSTART:20270320T190000Z\r\nDTEND:20270321T190000Z\r\n";
        const std::string utc = "DTSTART:20270321T000000Z\r\nDTEND:20270322T000000Z\r\n";
        const std::string new_york = "DTSTART:20271225T050000Z\r\nDTEND:20271226T050000Z\r\n";
        CHECK(days(read(almaty, {"Asia/Almaty"}).holidays.at(0)) == "2027-03-21");
        CHECK(days(read(utc, {"Asia/Almaty"}).holidays.at(0)) == "2027-03-21");
        CHECK(days(read(new_york, {"America/New_York", "America/Chicago"}).holidays.at(0)) == "2027-12-25");
        CHECK(read(utc, {"America/New_York"}).passed_over.at(0).reason ==
              "it is from 20:00 to 20:00 by the clocks of the place, and lasts no whole days");
        CHECK(read(almaty, {}).passed_over.at(0).reason ==
              "its times are in UTC, and the time zone of the place is not known");
        CHECK(read("DTSTART:20270321T130000Z\r\nDTEND:20270321T150000Z\r\n", {"Asia/Almaty"})
                  .passed_over.at(0)
                  .reason == "it is from 18:00 to 20:00 by the clocks of the place, and lasts no whole days");
    }

    TEST_CASE("iCalendar: what is not taken is told with its line and why") {
        for (const auto& [lines, reason] : {
                 std::pair{"", "it has no DTSTART"},
                 std::pair{"DTSTART:20270230\r\n", "'20270230' is not a date"},
                 std::pair{"DTSTART:20270321\r\nDTEND:soon\r\n", "'soon' is not a date"},
                 std::pair{"DTSTART:20270321\r\nDURATION:P1M\r\n", "'P1M' is not a duration"},
                 std::pair{"DTSTART:20270321\r\nDURATION:P1DT2H\r\n", "it lasts no whole days"},
                 std::pair{"DTSTART:20270321\r\nDTEND:20270320\r\n", "it ends before it begins"},
                 std::pair{"DTSTART:20270321T180000\r\nDTEND:20270321T200000\r\n",
                           "it is from 18:00 to 20:00, and lasts no whole days"},
                 std::pair{"DTSTART:20270321T090000\r\nDTEND:20270322T180000\r\n",
                           "it is from 09:00 to 18:00, and lasts no whole days"},
                 std::pair{"DTSTART:20270321T180000\r\n",
                           "it begins at 18:00 and does not say how long it lasts"},
                 std::pair{"DTSTART:20270321\r\nRRULE:FREQ=WEEKLY\r\n",
                           "it does not repeat itself yearly: WEEKLY"},
                 std::pair{"DTSTART:20270321\r\nRRULE:FREQ=YEARLY;BYWEEKNO=20\r\n",
                           "it repeats itself by a rule that is not read: BYWEEKNO=20"},
                 std::pair{"DTSTART:20270321\r\nRRULE:FREQ=YEARLY\r\n",
                           "it repeats itself, and no year was asked for"},
                 std::pair{"DTSTART:20270321\r\nDESCRIPTION:Observance\\nTo hide ...\r\n",
                           "it is an observance, not a holiday"},
                 std::pair{"DTSTART:20270321\r\nCATEGORIES:Local observance\r\n",
                           "it is an observance, not a holiday"},
                 std::pair{"DTSTART:20270321\r\nDESCRIPTION:Public holiday in Bavaria\\, Hesse\r\n",
                           "it is a holiday in a part of the country alone: Bavaria, Hesse"},
             }) {
            CAPTURE(lines);
            const auto reading = events(event(lines));
            CHECK(reading.holidays.empty());
            REQUIRE(reading.passed_over.size() == 1);
            CHECK(reading.passed_over[0] == PassedOver{3, "A day", reason});
        }
        for (const auto& [name, reason] : {
                 std::pair{"Shortened working day", "it is worked, if shorter"},
                 std::pair{"Предпраздничный день", "it is worked, if shorter"},
                 std::pair{"Рабочий день (перенос)", "it is a day that is worked"},
                 std::pair{"Tatiana Day (not a public holiday)", "it says that it is no public holiday"},
             })
            CHECK(events("BEGIN:VEVENT\r\nDTSTART:20270321\r\nSUMMARY:" + std::string{name} +
                         "\r\nEND:VEVENT\r\n")
                      .passed_over.at(0)
                      .reason == reason);
        CHECK(events("BEGIN:VEVENT\r\nDTSTART:20270321\r\nSUMMARY:Нерабочий день\r\nEND:VEVENT\r\n")
                  .holidays.size() == 1);
        CHECK(events("BEGIN:VEVENT\r\nDTSTART:20270321\r\nEND:VEVENT\r\n").passed_over.at(0).reason ==
              "it has no SUMMARY");
        CHECK(events("BEGIN:VTODO\r\nDUE:20270321\r\nSUMMARY:Taxes\r\nEND:VTODO\r\n")
                  .passed_over.at(0)
                  .reason == "it is no event: VTODO");
    }

    TEST_CASE("iCalendar: a remark behind the name makes a day provisional, and is no part of it") {
        for (const std::string name :
             {"Kurban Ait (tentative)", "Kurban Ait [date to be confirmed]", "Kurban Ait (Tentative Date)"}) {
            const auto reading =
                events("begin:vevent\r\nDTSTART:20270516\r\nSUMMARY:" + name + "\r\nend:vevent\r\n");
            REQUIRE(reading.holidays.size() == 1);
            CHECK(reading.holidays[0].name.in() == "Kurban Ait");
            CHECK(reading.holidays[0].certainty == domain::Certainty::provisional);
        }
        const auto settled =
            events("BEGIN:VEVENT\r\nDTSTART:20270516\r\nSUMMARY:Day off (observed)\r\nEND:VEVENT\r\n");
        CHECK(settled.holidays.at(0).name.in() == "Day off (observed)");
        CHECK(settled.holidays[0].certainty == domain::Certainty::settled);
    }

    TEST_CASE("iCalendar: of several versions of an event the last counts") {
        const auto version = [](const std::string& sequence, const std::string& lines) {
            return event("UID:1@x\r\nSEQUENCE:" + sequence + "\r\n" + lines);
        };
        const auto moved =
            events(version("2", "DTSTART:20270322\r\n") + version("1", "DTSTART:20270321\r\n"));
        REQUIRE(moved.holidays.size() == 1);
        CHECK(days(moved.holidays[0]) == "2027-03-22");
        CHECK(moved.passed_over.at(0) == PassedOver{9, "A day", "a later version of it is at line 3"});
        const auto cancelled = events(version("0", "DTSTART:20270321\r\n") +
                                      version("1", "STATUS:CANCELLED\r\nDTSTART:20270321\r\n"));
        CHECK(cancelled.holidays.empty());
        REQUIRE(cancelled.cancelled.size() == 1);
        CHECK(days(cancelled.cancelled[0].holiday) == "2027-03-21");
        const auto beyond = events(version("99999999999999999999", "DTSTART:20270323\r\n") +
                                   version("2", "DTSTART:20270322\r\n"));
        REQUIRE(beyond.holidays.size() == 1);
        CHECK(days(beyond.holidays[0]) == "2027-03-23");
        // Without a UID nothing says that they are one.
        CHECK(events(event("DTSTART:20270321\r\n") + event("DTSTART:20270322\r\n")).holidays.size() == 2);
        CHECK(events("METHOD:CANCEL\r\n" + event("DTSTART:20270321\r\n")).cancelled.size() == 1);
    }

    TEST_CASE("iCalendar: a changed day of a series shares its fate") {
        HolidayOptions options;
        options.years = {2027, 2028};
        const auto read = [&](const std::string& series, const std::string& change) {
            return read_holidays("BEGIN:VCALENDAR\r\n" + event("UID:1@x\r\n" + series) +
                                     event("UID:1@x\r\nRECURRENCE-ID;VALUE=DATE:20271216\r\n" + change) +
                                     "END:VCALENDAR\r\n",
                                 options);
        };
        const std::string yearly = "DTSTART;VALUE=DATE:20201216\r\nRRULE:FREQ=YEARLY\r\n";
        const std::string moved = "DTSTART;VALUE=DATE:20271217\r\n";
        const auto taken = read(yearly, moved);
        REQUIRE(taken.holidays.size() == 2);
        CHECK(days(taken.holidays[0]) == "2028-12-16");
        CHECK(days(taken.holidays[1]) == "2027-12-17");
        CHECK(read(yearly, moved + "STATUS:CANCELLED\r\n").holidays.size() == 1);
        CHECK(read(yearly + "STATUS:CANCELLED\r\n", moved).holidays.empty());
        const auto passed = read(yearly + "DESCRIPTION:Observance\r\n", moved);
        CHECK(passed.holidays.empty());
        CHECK(passed.passed_over.at(1).reason ==
              "its series is passed over: it is an observance, not a holiday");
        options.years = {2028};
        CHECK(read(yearly, moved).passed_over.at(0).reason == "its series is not asked for in 2027");
        options.years = {2027};
        CHECK(read("DTSTART;VALUE=DATE:20201215\r\nRRULE:FREQ=YEARLY\r\n", moved).passed_over.at(0).reason ==
              "it changes a day that its series does not have");
    }

    TEST_CASE("iCalendar: yearly days are taken for the years asked for") {
        const auto read = [](const std::string& lines, std::vector<int> years) {
            HolidayOptions options;
            options.years = std::move(years);
            std::string told;
            for (const auto& holiday :
                 read_holidays("BEGIN:VCALENDAR\r\n" + event(lines) + "END:VCALENDAR\r\n", options).holidays)
                told += days(holiday) + " ";
            return told;
        };
        // Worked out by hand, with a calendar on the wall.
        CHECK(read("DTSTART:20201216\r\nDTEND:20201218\r\nRRULE:FREQ=YEARLY\r\n", {2027}) ==
              "2027-12-16..2027-12-17 ");
        CHECK(read("DTSTART:20201216\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n", {2021, 2022, 2023}) ==
              "2021-12-16 2022-12-16 ");
        CHECK(read("DTSTART:20201216\r\nRRULE:FREQ=YEARLY;UNTIL=20271215\r\n", {2026, 2027}) ==
              "2026-12-16 ");
        CHECK(read("DTSTART:20201216\r\nRRULE:FREQ=YEARLY;UNTIL=20271216T000000Z\r\n", {2027}) ==
              "2027-12-16 ");
        CHECK(read("DTSTART:20201216\r\nRRULE:FREQ=YEARLY;INTERVAL=2\r\n", {2027, 2028}) == "2028-12-16 ");
        CHECK(read("DTSTART:20240229\r\nRRULE:FREQ=YEARLY\r\n", {2027, 2028}) == "2028-02-29 ");
        CHECK(read("DTSTART:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n", {2027, 2028}) ==
              "2027-11-25 2028-11-23 ");
        CHECK(read("DTSTART:20200525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\r\n", {2027}) ==
              "2027-05-31 ");
        CHECK(read("DTSTART:20200101\r\nRRULE:FREQ=YEARLY;BYDAY=1MO\r\n", {2027}) == "2027-01-04 ");
        CHECK(read("DTSTART:20200501\r\nRRULE:FREQ=YEARLY;BYMONTH=5,12;BYMONTHDAY=1,-1\r\n", {2027}) ==
              "2027-05-01 2027-05-31 2027-12-01 2027-12-31 ");
        CHECK(read("DTSTART:20200101\r\nRRULE:FREQ=YEARLY;BYYEARDAY=-1\r\n", {2027}) == "2027-12-31 ");
        CHECK(read("DTSTART:20200101\r\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1\r\n",
                   {2027}) == "2027-09-30 ");
        CHECK(read("DTSTART:20200113\r\nRRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=2MO\r\n", {2027}) ==
              "2027-01-11 ");
        CHECK(read("DTSTART:20201216\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20271216,20281216\r\n",
                   {2027, 2028, 2029}) == "2029-12-16 ");
        CHECK(read("DTSTART:20201216\r\nRDATE;VALUE=DATE:20271217\r\n", {2020, 2027}) ==
              "2020-12-16 2027-12-17 ");
    }

    TEST_CASE("iCalendar: a yearly holiday over New Year has days in both years") {
        HolidayOptions options;
        const auto told = [&](std::vector<int> years) {
            options.years = std::move(years);
            std::string text;
            for (const auto& holiday :
                 read_holidays("BEGIN:VCALENDAR\r\n" +
                                   event("DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260103\r\n"
                                         "RRULE:FREQ=YEARLY\r\n") +
                                   "END:VCALENDAR\r\n",
                               options)
                     .holidays)
                text += days(holiday) + " ";
            return text;
        };
        CHECK(told({2027}) == "2026-12-30..2027-01-02 2027-12-30..2028-01-02 ");
        CHECK(told({2025}) == "2025-12-30..2026-01-02 ");
        CHECK(told({2026, 2027}) == "2025-12-30..2026-01-02 2026-12-30..2027-01-02 2027-12-30..2028-01-02 ");
        CHECK(told({2024}).empty());
    }

    TEST_CASE("iCalendar: a line may be folded within a letter, and end with any line end") {
        const std::string text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270313\r\n"
                                 "SUMMARY:A \xD2\x9A \xF0\x9F\x98\x80 b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const auto summary = text.find("A \xD2");
        for (const std::string line_end : {"\r\n", "\n", "\r"})
            for (std::size_t at = summary; at < text.find("\r\nEND:VEVENT"); ++at) {
                auto folded = text;
                folded.insert(at, "\r\n ");
                for (auto place = folded.find("\r\n"); place != std::string::npos;
                     place = folded.find("\r\n", place + line_end.size()))
                    folded.replace(place, 2, line_end);
                CAPTURE(at);
                const auto holidays = read_holidays(folded, {}).holidays;
                REQUIRE(holidays.size() == 1);
                CHECK(holidays[0].name.in() == "A \xD2\x9A \xF0\x9F\x98\x80 b");
            }
        CHECK_THROWS_AS(read_holidays("BEGIN:VCALENDAR\r\nSUMMARY:\xD2\r\n", {}), ExchangeError);
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

    TEST_CASE("date-holidays: half days are worked, and no span is cut") {
        const auto reading = read_holidays(
            R"json([{"date": "2027-12-24 14:00:00", "start": "2027-12-24T09:00:00.000Z", "end":
            "2027-12-24T19:00:00.000Z", "name": "Eve", "type": "public"},
            {"date": "2027-12-31 00:00:00", "name": "Shortened working day", "type": "public"},
            {"date": "2027-06-01 00:00:00", "start": "2027-05-31T19:00:00.000Z", "end": "2027-08-31T19:00:00.000Z",
            "name": "Summer (tentative)", "type": "public"}])json",
            {});
        REQUIRE(reading.holidays.size() == 1);
        CHECK(days(reading.holidays[0]) == "2027-06-01..2027-08-31");
        CHECK(reading.holidays[0].certainty == domain::Certainty::provisional);
        CHECK(reading.passed_over.at(0).reason == "it begins at 14:00: the day is worked, if shorter");
        CHECK(reading.passed_over.at(1).reason == "it is worked, if shorter");
    }

    TEST_CASE("Nager.Date: types, parts of the country, and a name of the country") {
        const std::string text =
            R"([{"date": "2027-01-01", "localName": "Жаңа жыл", "name": "New Year's Day", "global": true, "counties": null, "types": ["Public"]},
                {"date": "2027-01-08", "localName": "A", "name": "County Day", "global": false, "counties": ["KZ-ALA"], "types": ["Public"]},
                {"date": "2027-01-09", "localName": "B", "name": "School Day", "global": true, "counties": null, "types": ["School", "Optional"]},
                {"date": "2027-01-11", "localName": "C", "name": "Bank Day", "global": true, "counties": null, "types": ["Bank", "Public"]},
                {"localName": "D", "name": "No day", "types": ["Public"]}])";
        HolidayOptions options;
        const auto reading = read_holidays(text, options);
        REQUIRE(reading.holidays.size() == 2);
        CHECK(reading.holidays[0].name.in() == "New Year's Day");
        CHECK(reading.holidays[1].name.in() == "Bank Day");
        REQUIRE(reading.passed_over.size() == 3);
        CHECK(reading.passed_over[0] == PassedOver{2, "County Day", "it holds in KZ-ALA alone"});
        CHECK(reading.passed_over[1] == PassedOver{3, "School Day", "it is of type 'School'"});
        CHECK(reading.passed_over[2] == PassedOver{5, "No day", "it has no date"});
        options.language = "kk";
        options.place = "KZ-ALA";
        options.types = {"school", "public"};
        const auto local = read_holidays(text, options);
        REQUIRE(local.holidays.size() == 4);
        CHECK(local.holidays[0].name.in("kk") == "Жаңа жыл");
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
