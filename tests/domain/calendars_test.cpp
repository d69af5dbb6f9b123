/// \file
/// Holidays that go into a calendar.
#include "domain/people/countries.hpp"
#include "domain/time/calendars.hpp"
#include "domain/time/weekends.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;

namespace {

Holiday holiday(const char* days, const char* language, const char* name) {
    Holiday one;
    one.days = *parse_days(days);
    one.name.set(language, name);
    return one;
}

} // namespace

TEST_SUITE("calendars") {
    TEST_CASE("merging twice is merging once, whatever the order") {
        Calendar calendar;
        calendar.holidays = {holiday("2027-07-06", "en", "Capital City Day")};
        const std::vector<Holiday> more{
            holiday("2027-12-16", "en", "Independence Day"), holiday("2027-07-06", "kk", "Астана күні"),
            holiday("2027-03-21..2027-03-23", "en", "Nauryz"), holiday("2027-03-21", "en", "Nauryz")};
        CHECK(merge_holidays(calendar, more) ==
              std::vector{Merged::added, Merged::named, Merged::added, Merged::added});
        const auto once = calendar;
        CHECK(merge_holidays(calendar, more) ==
              std::vector{Merged::same, Merged::same, Merged::same, Merged::same});
        CHECK(calendar == once);
        std::vector<std::string> days;
        for (const auto& one : calendar.holidays)
            days.push_back(format_days(one.days));
        CHECK(days ==
              std::vector<std::string>{"2027-03-21", "2027-03-21..2027-03-23", "2027-07-06", "2027-12-16"});
        CHECK(calendar.holidays[2].name.in("en") == "Capital City Day");
        CHECK(calendar.holidays[2].name.in("kk") == "Астана күні");
    }

    TEST_CASE("a day is taken back by its days and one of its names") {
        Calendar calendar;
        calendar.holidays = {holiday("2027-07-06", "en", "Capital City Day"),
                             holiday("2027-12-16", "en", "Independence Day")};
        calendar.holidays[0].name.set("kk", "Астана күні");
        CHECK(take_back_holidays(calendar, {holiday("2027-07-06", "kk", "Астана күні"),
                                            holiday("2027-12-16", "en", "Another day"),
                                            holiday("2027-12-17", "en", "Independence Day")}) ==
              std::vector{true, false, false});
        REQUIRE(calendar.holidays.size() == 1);
        CHECK(calendar.holidays[0].name.in() == "Independence Day");
    }

    TEST_CASE("every country has its weekend") {
        using enum Weekday;
        CHECK(weekend_of_country("KAZ") == std::vector{saturday, sunday});
        CHECK(weekend_of_country("SAU") == std::vector{friday, saturday});
        CHECK(weekend_of_country("IRN") == std::vector{friday});
        CHECK(weekend_of_country("AFG") == std::vector{thursday, friday});
        CHECK(weekend_of_country("BRN") == std::vector{friday, sunday});
        CHECK(weekend_of_country("ARE") == std::vector{saturday, sunday});
        for (const auto& country : countries()) {
            const auto weekend = weekend_of_country(country.alpha3);
            CAPTURE(country.alpha3);
            CHECK((weekend.size() == 1 || weekend.size() == 2));
        }
    }

    TEST_CASE("a day of work is not the holiday on the same day") {
        Calendar calendar;
        auto worked = holiday("2027-07-03", "en", "Worked");
        worked.kind = DayKind::working_day;
        CHECK(merge_holidays(calendar, {holiday("2027-07-03", "en", "Free"), worked}) ==
              std::vector{Merged::added, Merged::added});
    }

    TEST_CASE("days: one or several, and nothing less exact") {
        CHECK(format_days(*parse_days("2027-03-21")) == "2027-03-21");
        CHECK(format_days(*parse_days("2027-03-21..2027-03-23")) == "2027-03-21..2027-03-23");
        CHECK(days_in_words(*parse_days("2027-03-21..2027-03-23")) == "21–23 March 2027");
        for (const auto* text :
             {"", "2027", "unknown", "2027-03-23..2027-03-21", "2027-02-30", "2027-03-21 "})
            CHECK_FALSE(parse_days(text));
    }
}
