#include "report/schedule/calendar_pages.hpp"

#include "domain/time/weekends.hpp"
#include "util/markup.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace plenary::report {

using namespace domain;

namespace {

using Days = boost::gregorian::days;

constexpr std::string_view page_style = R"(
@page { size: A4 landscape; margin: 12mm }
:root { color-scheme: light }
body { background: #fff; font: 10pt/1.35 sans-serif; color: #222; margin: 1.5em auto; max-width: 70em }
h1 { font-size: 16pt; margin: 0 0 .2em }
h2 { font-size: 13pt; margin: 1.2em 0 .4em }
p { margin: .2em 0 1em; color: #555 }
table { border-collapse: collapse; width: 100%; table-layout: fixed; break-inside: avoid }
section { break-inside: avoid; break-after: page }
section:last-child { break-after: auto }
th { text-align: left; font-weight: normal; color: #555; padding: .2em .4em }
td { border: 1px solid #bbb; height: 5.2em; vertical-align: top; padding: .2em .4em; overflow-wrap: anywhere }
td.free { background: #f1f1ee }
td.other { background: none; border-color: #e4e4e4 }
td b { font-weight: normal; color: #555 }
i { display: block; color: #8a4b00; font-style: normal }
i.provisional { border: 1px dashed #8a4b00; padding: 0 .2em }
.event { border-left: 3px solid #1f5a96; padding: 0 .3em; margin: .15em 0; background: #e8f0f8 }
.tentative, .planned { border-left-style: dashed; background: none }
.moved { border-left-color: #e9a23b; background: #fbf1e0 }
.forbidden { border-left-color: #c22; background: #fbe6e6 }
.cancelled { border-left-color: #999; background: none; color: #777; text-decoration: line-through }
dl { margin: 0 } dt { font-weight: bold; margin: .8em 0 .2em; break-after: avoid } dd { margin: 0 0 .3em }
.time { color: #555; display: inline-block; min-width: 10.5em; padding-right: .6em }
.place { color: #555 }
.event .place { display: block }
@media screen { body { padding: 0 1em } }
)";

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string head(const CalendarPage& page) {
    auto out = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" +
               util::markup_text(page.title) + "</title>\n<style>" + std::string{page_style} +
               "</style>\n<h1>" + util::markup_text(page.title) + "</h1>\n";
    if (!page.note.empty())
        out += "<p>" + util::markup_text(page.note) + "</p>\n";
    return out;
}

std::string event_line(const PageEvent& event) {
    const auto kind = event.status.empty() ? "event" : "event " + event.status;
    auto line = "<div class=\"" + util::markup_text(kind) + "\">";
    if (!event.time.empty())
        line += util::markup_text(event.time) + " ";
    line += util::markup_text(event.title);
    if (!event.status.empty())
        line += " (" + util::markup_text(event.status) + ")";
    if (!event.place.empty())
        line += " <span class=\"place\">" + util::markup_text(event.place) + "</span>";
    return line + "</div>";
}

bool is_weekend(const CalendarPage& page, const Date& day) {
    return std::find(page.weekend.begin(), page.weekend.end(), weekday_of(day)) != page.weekend.end();
}

std::string cell(const CalendarPage& page, const Date& day) {
    std::string content = "<b>" + std::to_string(day.day().as_number()) + "</b>";
    bool is_free = is_weekend(page, day);
    for (const auto& holiday : page.holidays)
        if (holiday.days.contains(day)) {
            is_free = true;
            content += (holiday.is_provisional ? "<i class=\"provisional\">" : "<i>") +
                       util::markup_text(holiday.name) +
                       (holiday.is_provisional ? " (provisional)</i>" : "</i>");
        }
    for (const auto& event : page.events)
        if (event.days.contains(day))
            content += event_line(event);
    return std::string{"<td"} + (is_free ? " class=\"free\"" : "") + ">" + content + "</td>";
}

/// "May 2027"
std::string month_in_words(const Date& day) {
    return std::string{months[day.month().as_number() - 1U]} + " " +
           std::to_string(static_cast<int>(day.year()));
}

/// The first days of the months from the first event to the last.
std::vector<Date> first_days_of_months(const std::vector<PageEvent>& events) {
    auto last = events.front().days.last;
    for (const auto& event : events)
        last = std::max(last, event.days.last);
    const auto& first = events.front().days.first;
    std::vector<Date> found;
    for (Date month{first.year(), first.month(), 1}; month <= last; month = month.end_of_month() + Days{1})
        found.push_back(month);
    return found;
}

bool has_event(const std::vector<PageEvent>& events, const Date& month) {
    return std::any_of(events.begin(), events.end(), [&](const PageEvent& event) {
        return event.days.first <= month.end_of_month() && month <= event.days.last;
    });
}

/// The table of the month that begins with this day.
std::string month_table(const CalendarPage& page, const Date& first) {
    auto out = "<section>\n<h2>" + month_in_words(first) + "</h2>\n<table>\n<tr>";
    for (const auto* name : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
        out += std::string{"<th>"} + name + "</th>";
    out += "</tr>\n";
    const auto last = first.end_of_month();
    auto day = first - Days{(first.day_of_week().as_number() + 6) % 7};
    while (day <= last) {
        out += "<tr>";
        for (int i = 0; i < 7; ++i, day += Days{1})
            out += day < first || last < day ? "<td class=\"other\"></td>" : cell(page, day);
        out += "</tr>\n";
    }
    return out + "</table>\n</section>\n";
}

std::vector<PageEvent> in_order(std::vector<PageEvent> events) {
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) {
        return std::tie(a.days.first, a.time) < std::tie(b.days.first, b.time);
    });
    return events;
}

} // namespace

std::string month_page(const CalendarPage& page) {
    auto sorted = page;
    sorted.events = in_order(page.events);
    auto out = head(page);
    if (sorted.events.empty())
        return out + "<p>Nothing takes place.</p>\n</html>\n";
    constexpr std::size_t most_empty = 3;
    std::vector<Date> empty;
    for (const auto& month : first_days_of_months(sorted.events)) {
        if (!has_event(sorted.events, month)) {
            empty.push_back(month);
            continue;
        }
        if (empty.size() > most_empty)
            out += "<p>Nothing takes place from " + month_in_words(empty.front()) + " to " +
                   month_in_words(empty.back()) + ".</p>\n";
        else
            for (const auto& one : empty)
                out += month_table(sorted, one);
        empty.clear();
        out += month_table(sorted, month);
    }
    return out + "</html>\n";
}

std::string agenda_page(const CalendarPage& page) {
    auto out = head(page);
    if (page.events.empty())
        return out + "<p>Nothing takes place.</p>\n</html>\n";
    out += "<dl>\n";
    std::optional<Date> day;
    for (const auto& event : in_order(page.events)) {
        if (day != event.days.first) {
            day = event.days.first;
            out += "<dt>" + util::markup_text(date_in_words(*day)) + "</dt>\n";
        }
        const auto time = !event.time.empty()                   ? event.time
                          : event.days.first == event.days.last ? std::string{"all day"}
                                                                : "to " + date_in_words(event.days.last);
        out += "<dd><span class=\"time\">" + util::markup_text(time) + "</span>" +
               util::markup_text(event.title);
        if (!event.status.empty())
            out += " (" + util::markup_text(event.status) + ")";
        if (!event.place.empty())
            out += " <span class=\"place\">" + util::markup_text(event.place) + "</span>";
        out += "</dd>\n";
    }
    return out + "</dl>\n</html>\n";
}

} // namespace plenary::report
