/// \file
/// Meetings and sessions that somebody moved in a calendar: all of them in one action.
#pragma once

#include "office/meetings/moving.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct MovedSession {
    domain::SessionCode session;
    domain::LocalTime starts;
    domain::LocalTime ends;
};

/// A meeting that goes to other days, takes its timetable along, and has sessions at other times then.
struct MovedInCalendar {
    domain::MeetingCode meeting;
    std::optional<domain::DaySpan> days = {};
    std::vector<MovedSession> sessions = {};
};

struct TakeMoves {
    std::vector<MovedInCalendar> moves;
    std::string reason = {}; ///< of meetings on other days; may be empty
};

struct MovesTaken {
    Ended ended = Ended::changed;
    std::vector<domain::Moved> moved; ///< in the order of the moves
    ClashChange clashes;              ///< of all meetings that are moved
};

/// Throws Refused as reschedule_meeting() does, and where a rule is broken; nothing is moved then.
MovesTaken take_moves(Office& office, const Request& request, const TakeMoves& wanted);

} // namespace plenary::office
