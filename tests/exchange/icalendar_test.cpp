/// \file
/// What goes out as iCalendar: read back by libical, and its instants against those of date-tz.
#include "exchange/calendars/content_lines.hpp"
#include "exchange/calendars/icalendar.hpp"
#include "support/libc_zone.hpp"

#include <date/tz.h>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <libical/ical.h>
#include <memory>

using namespace plenary;
using namespace plenary::exchange;

namespace {

domain::LocalTime at(const std::string& text) {
    return *domain::parse_local_time(text);
}

CalendarEvent event(const std::string& uid, TimeSpan span) {
    CalendarEvent one;
    one.uid = uid;
    one.stamp = {1'300'000'000};
    one.summary = "A session";
    one.when = std::move(span);
    return one;
}

CalendarEvent all_day(const std::string& uid, const char* days) {
    auto one = event(uid, {});
    one.when = *domain::parse_days(days);
    return one;
}

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

Component parsed(const std::string& text) {
    Component component{icalparser_parse_string(text.c_str())};
    REQUIRE(component);
    CHECK(icalcomponent_count_errors(component.get()) == 0);
    // It has the properties that it must have, once each, and no other time zone than those that came with
    // it.
    CHECK_MESSAGE(icalrestriction_check(component.get()) != 0, text);
    return component;
}

/// The instant that libical reads, by the VTIMEZONE that came with the event and nothing else.
std::int64_t instant_in(icalcomponent* calendar, icaltimetype time, icalproperty* property) {
    if (icaltime_is_utc(time))
        return icaltime_as_timet(time);
    auto* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    REQUIRE(parameter != nullptr);
    auto* zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(parameter));
    REQUIRE(zone != nullptr);
    return icaltime_as_timet_with_zone(time, zone);
}

std::int64_t peer_instant(const domain::LocalTime& time, const std::string& zone) {
    const auto ymd = time.date.year_month_day();
    const int year = ymd.year;
    const unsigned month = ymd.month.as_number();
    const unsigned day = ymd.day.as_number();
    if (year > 2037) {
        const testing::LibcZone libc{zone};
        return libc.instant(year, static_cast<int>(month), static_cast<int>(day), time.minute);
    }
    const auto days = date::local_days{date::year{year} / date::month{month} / date::day{day}};
    const auto instant =
        date::locate_zone(zone)->to_sys(days + std::chrono::minutes{time.minute}, date::choose::earliest);
    return std::chrono::duration_cast<std::chrono::seconds>(instant.time_since_epoch()).count();
}

} // namespace

TEST_SUITE("icalendar") {
    TEST_CASE("libical reads the instants that date-tz does, and after 2037, where that knows no rules, the "
              "C library") {
        const std::vector<TimeSpan> spans{
            {at("2011-07-21T09:00"), at("2011-07-21T10:30"), "Asia/Almaty"},
            {at("2024-02-29T23:00"), at("2024-03-01T01:30"), "Asia/Almaty"},
            {at("2027-07-21T09:00"), at("2027-07-21T10:30"), "Asia/Almaty"},
            {at("2041-07-21T09:00"), at("2041-07-21T10:30"), "Asia/Almaty"},
            {at("2010-12-15T09:00"), at("2010-12-15T10:30"), "Europe/Bratislava"},
            {at("2027-03-28T01:30"), at("2027-03-28T03:30"), "Europe/Bratislava"},
            {at("2027-10-31T01:30"), at("2027-10-31T04:30"), "Europe/Bratislava"},
            {at("2045-06-15T09:00"), at("2045-12-15T10:30"), "Europe/Bratislava"},
            {at("2027-04-04T01:30"), at("2027-10-03T09:00"), "Australia/Lord_Howe"},
            {at("2027-06-15T09:00"), at("2060-12-15T10:30"), "America/New_York"},
            {at("2011-03-29T09:00"), at("2011-03-29T10:30"), "Asia/Dushanbe"},
        };
        CalendarFile file{"Meetings", "", "all@example.org", {}};
        for (std::size_t i = 0; i < spans.size(); ++i)
            file.events.push_back(event("event-" + std::to_string(i) + "@example.org", spans[i]));
        const auto calendar = parsed(write_icalendar(file));
        std::size_t seen = 0;
        for (auto* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
             one != nullptr;
             one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++seen) {
            REQUIRE(seen < spans.size());
            const auto& span = spans[seen];
            CAPTURE(span.zone);
            CAPTURE(domain::format_local_time(span.starts));
            CHECK(instant_in(calendar.get(), icalcomponent_get_dtstart(one),
                             icalcomponent_get_first_property(one, ICAL_DTSTART_PROPERTY)) ==
                  peer_instant(span.starts, span.zone));
            CHECK(instant_in(calendar.get(), icalcomponent_get_dtend(one),
                             icalcomponent_get_first_property(one, ICAL_DTEND_PROPERTY)) ==
                  peer_instant(span.ends, span.zone));
        }
        CHECK(seen == spans.size());
    }

    TEST_CASE("libical: a wrong time zone would be noticed") {
        CalendarFile file{
            "",
            "",
            "all@example.org",
            {event("e@example.org", {at("2027-07-21T09:00"), at("2027-07-21T10:00"), "Asia/Almaty"})}};
        auto text = write_icalendar(file);
        const auto offset = text.find("TZOFFSETTO:+0500");
        REQUIRE(offset != std::string::npos);
        text.replace(offset, 16, "TZOFFSETTO:+0600");
        const auto calendar = parsed(text);
        auto* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        CHECK(instant_in(calendar.get(), icalcomponent_get_dtstart(one),
                         icalcomponent_get_first_property(one, ICAL_DTSTART_PROPERTY)) !=
              peer_instant(at("2027-07-21T09:00"), "Asia/Almaty"));
    }

    TEST_CASE("days end on the day behind the last; status, sequence and stamp are there") {
        auto meeting = all_day("dushanbe@example.org", "2011-03-29..2011-03-30");
        meeting.sequence = 3;
        meeting.status = EventStatus::cancelled;
        meeting.location = "Palace; Dushanbe, Tajikistan";
        meeting.description = "One\nTwo \\ three";
        meeting.categories = {"A, B", "C"};
        meeting.parent = "series@example.org";
        const auto calendar = parsed(write_icalendar({"Name", "What", "u@example.org", {meeting}}));
        auto* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        CHECK(std::string{icaltime_as_ical_string(icalcomponent_get_dtstart(one))} == "20110329");
        CHECK(std::string{icaltime_as_ical_string(icalcomponent_get_dtend(one))} == "20110331");
        CHECK(icalcomponent_get_sequence(one) == 3);
        CHECK(icalcomponent_get_status(one) == ICAL_STATUS_CANCELLED);
        CHECK(std::string{icalcomponent_get_location(one)} == meeting.location);
        CHECK(std::string{icalcomponent_get_description(one)} == meeting.description);
        CHECK(std::string{icaltime_as_ical_string(icalcomponent_get_dtstamp(one))} == "20110313T070640Z");
    }

    TEST_CASE("lines are folded at 75 octets between characters, and unfold to what they were") {
        CHECK(rc::check([] {
            std::string line = "X:";
            for (int left = *rc::gen::inRange(0, 200); left > 0; --left)
                line += *rc::gen::element<std::string>("a", "é", "Қ", "会", "😀", " ", ":");
            const auto text = folded(line);
            std::size_t start = 0;
            while (start < text.size()) {
                const auto end = text.find("\r\n", start);
                RC_ASSERT(end != std::string::npos);
                RC_ASSERT(end - start <= 75U);
                // No piece begins within a character.
                const auto first = static_cast<unsigned char>(text[start == 0 ? 0 : start + 1]);
                RC_ASSERT((first & 0xC0U) != 0x80U);
                start = end + 2;
            }
            const auto lines = content_lines(text);
            RC_ASSERT(lines.size() == 1U);
            RC_ASSERT("X:" + lines[0].value == line);
        }));
        CHECK(folded("") == "\r\n");
        CHECK(folded(std::string(75, 'x')) == std::string(75, 'x') + "\r\n");
        CHECK(folded(std::string(76, 'x')) == std::string(75, 'x') + "\r\n x\r\n");
    }

    TEST_CASE("text is escaped, and no line can be smuggled in") {
        CHECK(escaped_text("a;b,c\\d\ne\r\x01") == "a\\;b\\,c\\\\d\\ne");
        auto meeting = all_day("x@example.org", "2011-03-29");
        meeting.summary = "A title\nATTENDEE:mailto:x@example.org";
        CHECK(write_icalendar({"", "", "", {meeting}}).find("\nATTENDEE") == std::string::npos);
    }
}
