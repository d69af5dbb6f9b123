#include "exchange/calendars/icalendar.hpp"

#include <algorithm>
#include <map>

namespace plenary::exchange {

using namespace domain;

namespace {

constexpr std::size_t most_octets = 75;

std::string without(std::string text, std::string_view marks) {
    std::erase_if(text, [&](char c) { return marks.find(c) != std::string_view::npos; });
    return text;
}

/// `20270322`
std::string basic(const Date& date) {
    return without(format_date(date), "-");
}

/// `20270322T090000`
std::string basic(const LocalTime& time) {
    auto text = without(format_local_time(time), "-:");
    return time.second == 0 ? text + "00" : text;
}

/// `20270322T040000Z`
std::string basic(Instant instant) {
    return without(format_instant(instant), "-:");
}

/// `+0530`, with seconds where they are not 0.
std::string basic_offset(int seconds) {
    const auto two = [](int number) { return std::string{number < 10 ? "0" : ""} + std::to_string(number); };
    const int size = seconds < 0 ? -seconds : seconds;
    auto text = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60);
    return size % 60 == 0 ? text : text + two(size % 60);
}

class Writer {
public:
    void line(std::string_view text) { out_ += folded(text); }
    void property(const std::string& name, const std::string& value) { line(name + ":" + value); }
    /// Nothing for an empty text.
    void text(const std::string& name, std::string_view value) {
        if (!value.empty())
            property(name, escaped_text(value));
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

/// The first and last instant of what stands in a zone.
struct Reach {
    Instant first;
    Instant last;
};

std::map<std::string, Reach> zones_of(const std::vector<CalendarEvent>& events) {
    std::map<std::string, Reach> zones;
    for (const auto& event : events) {
        const auto* span = std::get_if<TimeSpan>(&event.when);
        if (span == nullptr || span->zone.empty())
            continue;
        const auto first = resolve(span->starts, span->zone).earliest;
        const auto last = resolve(span->ends, span->zone).latest;
        const auto [zone, is_new] = zones.emplace(span->zone, Reach{first, last});
        if (!is_new)
            zone->second = {std::min(zone->second.first, first), std::max(zone->second.last, last)};
    }
    return zones;
}

void write_zone(Writer& writer, const std::string& name, const Reach& reach) {
    constexpr std::int64_t year = std::int64_t{366} * 86'400;
    writer.line("BEGIN:VTIMEZONE");
    writer.property("TZID", name);
    for (const auto& onset : zone_onsets(name, reach.first, {reach.last.seconds + year})) {
        const std::string kind = onset.is_summer ? "DAYLIGHT" : "STANDARD";
        writer.property("BEGIN", kind);
        writer.property("DTSTART", basic(local_time_at(onset.at, onset.offset_before)));
        writer.property("TZOFFSETFROM", basic_offset(onset.offset_before));
        writer.property("TZOFFSETTO", basic_offset(onset.offset));
        writer.property("END", kind);
    }
    writer.line("END:VTIMEZONE");
}

void write_when(Writer& writer, const CalendarEvent& event) {
    if (const auto* days = std::get_if<DaySpan>(&event.when)) {
        writer.property("DTSTART;VALUE=DATE", basic(days->first));
        writer.property("DTEND;VALUE=DATE", basic(days->last + boost::gregorian::days{1})); // not included
        return;
    }
    const auto& span = std::get<TimeSpan>(event.when);
    if (!span.zone.empty()) {
        const auto starts = resolve(span.starts, span.zone);
        const auto ends = resolve(span.ends, span.zone);
        if (starts.kind != LocalTimeKind::unique || ends.kind != LocalTimeKind::unique) {
            // Of a time that the clocks show twice RFC 5545 takes the first and programs the second: so in
            // UTC.
            writer.property("DTSTART", basic(starts.earliest));
            writer.property("DTEND", basic(ends.earliest));
            return;
        }
    }
    const auto zone = span.zone.empty() ? "" : ";TZID=" + span.zone;
    writer.property("DTSTART" + zone, basic(span.starts));
    writer.property("DTEND" + zone, basic(span.ends));
}

std::string_view word_of(EventStatus status) {
    switch (status) {
    case EventStatus::tentative:
        return "TENTATIVE";
    case EventStatus::confirmed:
        return "CONFIRMED";
    case EventStatus::cancelled:
        break;
    }
    return "CANCELLED";
}

std::string_view word_of(CalendarMethod method) {
    switch (method) {
    case CalendarMethod::publish:
        return "PUBLISH";
    case CalendarMethod::request:
        return "REQUEST";
    case CalendarMethod::cancel:
        break;
    }
    return "CANCEL";
}

void write_people(Writer& writer, const CalendarFile& file) {
    if (!file.organizer.empty())
        writer.property("ORGANIZER", "mailto:" + file.organizer);
    for (const auto& attendee : file.attendees)
        writer.property(file.method == CalendarMethod::request
                            ? "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
                            : "ATTENDEE",
                        "mailto:" + attendee);
}

void write_event(Writer& writer, const CalendarFile& file, const CalendarEvent& event) {
    writer.line("BEGIN:VEVENT");
    writer.text("UID", event.uid);
    writer.property("SEQUENCE", std::to_string(event.sequence));
    writer.property("DTSTAMP", basic(event.stamp));
    writer.property("LAST-MODIFIED", basic(event.stamp));
    write_people(writer, file);
    write_when(writer, event);
    writer.property("STATUS", std::string{word_of(event.status)});
    writer.property("TRANSP",
                    event.is_busy && event.status != EventStatus::cancelled ? "OPAQUE" : "TRANSPARENT");
    writer.text("SUMMARY", event.summary);
    writer.text("LOCATION", event.location);
    writer.text("DESCRIPTION", event.description);
    std::string categories;
    for (const auto& category : event.categories)
        categories += (categories.empty() ? "" : ",") + escaped_text(category);
    if (!categories.empty())
        writer.property("CATEGORIES", categories);
    writer.text("RELATED-TO", event.parent);
    writer.line("END:VEVENT");
}

} // namespace

std::string escaped_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    }
    return out;
}

std::string folded(std::string_view line) {
    std::string out;
    std::size_t room = most_octets;
    while (line.size() > room) {
        auto end = room;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end; // not within a character
        if (end == 0)
            end = room; // not UTF-8: then anywhere
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = most_octets - 1; // the blank counts
    }
    return out.append(line).append("\r\n");
}

std::string write_icalendar(const CalendarFile& file) {
    Writer writer;
    writer.line("BEGIN:VCALENDAR");
    writer.property("VERSION", "2.0");
    writer.property("PRODID", "-//plenary//plenary//EN");
    writer.property("CALSCALE", "GREGORIAN");
    // What is published names an organizer (RFC 5546, section 3.2.1), which programs that follow a feed do without.
    if (file.method != CalendarMethod::publish || file.is_feed || !file.organizer.empty())
        writer.property("METHOD", std::string{word_of(file.method)});
    writer.text("UID", file.uid);
    writer.text("NAME", file.name);
    writer.text("X-WR-CALNAME", file.name);
    writer.text("DESCRIPTION", file.description);
    if (!file.events.empty())
        writer.property(
            "LAST-MODIFIED",
            basic(std::max_element(file.events.begin(), file.events.end(), [](const auto& a, const auto& b) {
                      return a.stamp < b.stamp;
                  })->stamp));
    if (file.is_feed) {
        writer.property("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        writer.property("X-PUBLISHED-TTL", "PT12H");
    }
    for (const auto& [zone, reach] : zones_of(file.events))
        write_zone(writer, zone, reach);
    for (const auto& event : file.events)
        write_event(writer, file, event);
    writer.line("END:VCALENDAR");
    return writer.take();
}

} // namespace plenary::exchange
