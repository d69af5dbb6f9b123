/// \file
/// The picture of events along the days.
#include "report/schedule/gantt.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::report;

namespace {

PageEvent event(const char* days, const char* title, const char* group = "") {
    PageEvent one;
    one.days = *domain::parse_days(days);
    one.title = title;
    one.group = group;
    return one;
}

/// The number of an attribute of the first tag that begins so.
double attribute(const std::string& svg, const std::string& tag, const std::string& name) {
    const auto begin = svg.find(tag);
    REQUIRE(begin != std::string::npos);
    const auto at = svg.find(" " + name + "=\"", begin);
    REQUIRE(at < svg.find('>', begin));
    return std::stod(svg.substr(at + name.size() + 3));
}

} // namespace

TEST_SUITE("gantt") {
    TEST_CASE("gantt: bars stand where their days do, and are as long") {
        CalendarPage page{"Plan", "", {event("2027-01-01..2027-01-31", "A"), event("2027-02-01", "B")}, {}};
        page.events[1].status = "tentative";
        const auto svg = gantt_svg(page);
        const auto first = attribute(svg, "<rect x", "x");
        const auto length = attribute(svg, "<rect x", "width");
        const auto second = svg.substr(svg.find("<rect x", svg.find("<rect x") + 1));
        CHECK(length == doctest::Approx(860.0 * 31 / 59).epsilon(1e-3)); // January and February
        CHECK(attribute(second, "<rect x", "x") == doctest::Approx(first + length).epsilon(1e-3));
        CHECK(attribute(second, "<rect x", "width") == doctest::Approx(860.0 / 59).epsilon(1e-2));
        CHECK(second.find("class=\"bar tentative\"") != std::string::npos);
    }

    TEST_CASE("gantt: groups in the order of their first events, each with its own together") {
        const auto svg = gantt_svg({"Plan",
                                    "",
                                    {event("2027-03-01", "C", "two"), event("2027-01-01", "A", "one"),
                                     event("2027-02-01", "B", "two"), event("2027-04-01", "D", "one")},
                                    {}});
        std::size_t last = 0;
        for (const auto* words : {">one<", ">A<", ">D<", ">two<", ">B<", ">C<"}) {
            const auto at = svg.find(words);
            REQUIRE_MESSAGE(at != std::string::npos, words);
            CHECK_MESSAGE(at > last, words);
            last = at;
        }
    }

    TEST_CASE("gantt: what moved shows where it was") {
        CalendarPage page{"Plan", "", {event("2027-05-04", "A")}, {}};
        page.events[0].status = "moved";
        page.events[0].before = *domain::parse_days("2027-03-02");
        const auto svg = gantt_svg(page);
        CHECK(svg.find("class=\"before\"><title>before: 2 March 2027</title>") != std::string::npos);
        CHECK(attribute(svg, "<rect x", "x") < attribute(svg.substr(svg.find("</rect>")), "<rect x", "x"));
        CHECK(svg.find(">Mar<") != std::string::npos);
    }

    TEST_CASE("gantt: months are named for a year, quarters for some, years for many") {
        const auto has = [](const char* last, const char* words) {
            const auto svg = gantt_svg({"Plan", "", {event("2020-01-01", "A"), event(last, "B")}, {}});
            return svg.find(words) != std::string::npos;
        };
        CHECK(has("2020-12-01", ">Feb<"));
        CHECK_FALSE(has("2023-12-01", ">Feb<"));
        CHECK(has("2023-12-01", ">Apr<"));
        CHECK_FALSE(has("2033-12-01", ">Apr<"));
        CHECK(has("2033-12-01", ">2033<"));
    }

    TEST_CASE("gantt: signs of markup in titles are text") {
        CalendarPage page{"<&>", "\"", {event("2027-01-01", "<b>", "a & b")}, {}};
        const auto html = gantt_page(page);
        CHECK(html.find("<b>") == std::string::npos);
        CHECK(html.find("&lt;&amp;&gt;") != std::string::npos);
        CHECK(html.find("a &amp; b") != std::string::npos);
    }

    TEST_CASE("gantt: without events it says so") {
        CHECK(gantt_svg({"Plan", "", {}, {}}).find("Nothing takes place.") != std::string::npos);
    }
}
