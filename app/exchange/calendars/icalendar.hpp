/// \file
/// Calendars as RFC 5545 and RFC 7986 have them, for other people's programs.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <variant>
#include <vector>

namespace plenary::exchange {

enum class EventStatus { tentative, confirmed, cancelled };

/// From one local time up to another, by the clocks of a zone; with an empty zone by whatever clock is there.
struct TimeSpan {
    domain::LocalTime starts;
    domain::LocalTime ends;
    std::string zone; ///< IANA

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

struct CalendarEvent {
    std::string uid;  ///< the same for ever, whatever becomes of the event
    int sequence = 0; ///< grows with each change that who comes must know of
    domain::Instant stamp;
    EventStatus status = EventStatus::confirmed;
    std::variant<domain::DaySpan, TimeSpan> when; ///< whole days, or times
    std::string summary;
    std::string description; ///< may have several lines; may be empty
    std::string location;    ///< may be empty
    std::vector<std::string> categories;
    std::string parent;  ///< UID of the event that this is a part of; may be empty
    bool is_busy = true; ///< whether it takes the time of who comes
};

/// What a calendar is sent for (RFC 5546): to be seen, to invite, or to take back.
enum class CalendarMethod { publish, request, cancel };

struct CalendarFile {
    std::string name;
    std::string description; ///< may be empty
    std::string uid;
    std::vector<CalendarEvent> events;
    CalendarMethod method = CalendarMethod::publish;
    std::string organizer = {};              ///< an e-mail address; may be empty
    std::vector<std::string> attendees = {}; ///< e-mail addresses of those who are invited
    bool is_feed = false;                    ///< programs look for it again and again: twice a day is enough
};

/// The whole iCalendar object, lines ended by CR LF and folded at 75 octets between characters. It has a
/// VTIMEZONE for each zone, made from the system's tz database with each change of the clocks from the one
/// that holds at the first event to a year behind the last. An event with a time
/// that the clocks show twice is in UTC. METHOD is left out of what is published without an organizer and is no feed. The newest stamp of the events is when the calendar was modified.
std::string write_icalendar(const CalendarFile& file);

/// A content line, folded, with its line end: RFC 5545, section 3.1.
std::string folded(std::string_view line);

/// A value of type TEXT: `\`, `;`, `,` and line ends are escaped, other controls left out.
std::string escaped_text(std::string_view text);

} // namespace plenary::exchange
