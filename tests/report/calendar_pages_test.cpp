/// \file
/// Pages of a calendar to print.
#include "report/schedule/calendar_pages.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::report;

namespace {

PageEvent event(const char* days, const char* title) {
    PageEvent one;
    one.days = *domain::parse_days(days);
    one.title = title;
    return one;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_SUITE("calendar pages") {
    TEST_CASE("a table for each month from the first event to the last, a cell for each day") {
        const CalendarPage page{
            "Meetings", "", {event("2027-04-01", "B"), event("2027-01-30..2027-02-02", "A")}, {}};
        const auto html = month_page(page);
        for (const auto* month : {"<h2>January 2027</h2>", "<h2>February 2027</h2>", "<h2>March 2027</h2>",
                                  "<h2>April 2027</h2>"})
            CHECK_MESSAGE(count(html, month) == 1, month);
        CHECK(count(html, "<h2>") == 4);
        CHECK(count(html, "<b>") == 31 + 28 + 31 + 30);
        CHECK(count(html, ">A</div>") == 4); // on each of its days
        CHECK(count(html, "<td") % 7 == 0);
        // 1 February 2027 is a Monday: its row begins with it.
        CHECK(html.find("<tr><td><b>1</b><div class=\"event\">A</div></td><td><b>2</b>") !=
              std::string::npos);
    }

    TEST_CASE("many months in which nothing takes place are told in a line") {
        const auto three =
            month_page({"Meetings", "", {event("2027-01-05", "A"), event("2027-05-05", "B")}, {}});
        CHECK(count(three, "<h2>") == 5);
        const auto four =
            month_page({"Meetings", "", {event("2027-01-05", "A"), event("2027-06-05", "B")}, {}});
        CHECK(count(four, "<h2>") == 2);
        CHECK(count(four, "<p>Nothing takes place from February 2027 to May 2027.</p>") == 1);
    }

    TEST_CASE("holidays and weekends are marked") {
        CalendarPage page{
            "Meetings", "", {event("2027-03-22", "A")}, {{*domain::parse_days("2027-03-23"), "Nauryz"}}};
        const auto html = month_page(page);
        CHECK(html.find("<td class=\"free\"><b>23</b><i>Nauryz</i></td>") != std::string::npos);
        CHECK(html.find("<td class=\"free\"><b>20</b></td>") != std::string::npos);
        CHECK(html.find("<td><b>24</b></td>") != std::string::npos);
        CHECK(html.find("<td><b>19</b></td>") != std::string::npos);
        page.holidays[0].is_provisional = true;
        CHECK(month_page(page).find("<i class=\"provisional\">Nauryz (provisional)</i>") !=
              std::string::npos);
        page.weekend = {domain::Weekday::friday, domain::Weekday::saturday};
        const auto friday = month_page(page);
        CHECK(friday.find("<td class=\"free\"><b>19</b></td>") != std::string::npos);
        CHECK(friday.find("<td class=\"free\"><b>20</b></td>") != std::string::npos);
        CHECK(friday.find("<td><b>21</b></td>") != std::string::npos);
    }

    TEST_CASE("the agenda is in order, and says how long things take") {
        auto session = event("2027-03-22", "Opening");
        session.time = "09:00–10:00";
        session.place = "Hall";
        auto off = event("2027-03-21", "Off");
        off.status = "cancelled";
        const auto html =
            agenda_page({"Meetings", "A note", {session, event("2027-03-22..2027-03-23", "Days"), off}, {}});
        const auto first =
            html.find("<dt>21 March 2027</dt>\n<dd><span class=\"time\">all day</span>Off (cancelled)</dd>");
        const auto second =
            html.find("<dt>22 March 2027</dt>\n<dd><span class=\"time\">to 23 March 2027</span>Days</dd>");
        const auto third = html.find(
            "<dd><span class=\"time\">09:00–10:00</span>Opening <span class=\"place\">Hall</span></dd>");
        REQUIRE(first != std::string::npos);
        REQUIRE(second != std::string::npos);
        REQUIRE(third != std::string::npos);
        CHECK(first < second);
        CHECK(second < third);
        CHECK(count(html, "<dt>") == 2);
    }

    TEST_CASE("what people write cannot become markup") {
        const CalendarPage page{
            "<T>", "&", {event("2027-03-22", "<script>'\"")}, {{*domain::parse_days("2027-03-22"), "<b>"}}};
        for (const auto& html : {month_page(page), agenda_page(page)}) {
            CHECK(html.find("<script") == std::string::npos);
            CHECK(html.find("&lt;script&gt;&#39;&quot;") != std::string::npos);
            CHECK(html.find("<title>&lt;T&gt;</title>") != std::string::npos);
        }
        CHECK(month_page({"Nothing", "", {}, {}}).find("Nothing takes place.") != std::string::npos);
        CHECK(agenda_page({"Nothing", "", {}, {}}).find("Nothing takes place.") != std::string::npos);
    }
}
