/// \file
/// A calendar that was exported and comes back: what somebody changed in it meanwhile.
#pragma once

#include "exchange/calendars/event_file.hpp"
#include "exchange/calendars/icalendar.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plenary::exchange {

enum class Returned {
    moved,     ///< to other days or times, which are taken
    cancelled, ///< in the file alone
    missing,   ///< of the file
    changed,   ///< otherwise: its title, its place, that it repeats itself
    older,     ///< the registry has changed it since the file was exported
    added,     ///< it is none of ours
    unread,    ///< what the file says of its time cannot be taken
    same,
};

} // namespace plenary::exchange

template<>
struct plenary::domain::Words<plenary::exchange::Returned> {
    static constexpr std::array<std::string_view, 8> all{"moved", "cancelled", "missing", "changed",
                                                         "older", "added",     "unread",  "same"};
};

namespace plenary::exchange {

using EventTime = std::variant<domain::DaySpan, TimeSpan>;

struct ReturnedEvent {
    Returned state = Returned::same;
    std::string uid;
    std::string summary;
    std::optional<EventTime> ours = {}; ///< as the registry has it
    std::optional<EventTime> theirs =
        {};                ///< of what is moved or older: as the file has it, by the same clocks
    std::string note = {}; ///< what is to be known beside; may be empty
};

/// Compares what `ours`, the events of the registry, says today with a file of them, each event by its UID. What is
/// moved is moved from where the registry has it; an event whose SEQUENCE is below ours is older than the registry. The
/// UIDs of ours end with `@host`. Missing are sessions of meetings of which the file has other sessions, and those of
/// `expected` UIDs, the whole of the calendar that the file was. What is the same is left out.
std::vector<ReturnedEvent> compare_events(const EventFile& file, const std::vector<CalendarEvent>& ours,
                                          const std::string& host, const std::vector<std::string>& expected);

} // namespace plenary::exchange
