/// \file
/// Moving meetings: confirming, rescheduling, moving to another venue, postponing and cancelling them, and
/// what that does to registrations and clashes.
#pragma once

#include "domain/change/moving.hpp"
#include "office/meetings/clashes.hpp"

#include <optional>
#include <string>

namespace plenary::office {

/// Where and when: a slot of the last proposal by its number, or days and a venue.
struct Place {
    std::optional<std::string> slot = {}; ///< as it was typed
    std::optional<domain::DaySpan> days = {};
    std::optional<domain::VenueCode> venue = {};
};

struct ConfirmMeeting {
    domain::MeetingCode meeting;
    Place place = {}; ///< else where and when it is now
    std::optional<domain::Date> announced = {};
    std::string reason = {}; ///< may be empty
};

struct RescheduleMeeting {
    domain::MeetingCode meeting;
    Place place = {};
    std::optional<domain::Date> announced = {};
    std::string reason = {};
};

/// To another venue, on the same days.
struct MoveMeeting {
    domain::MeetingCode meeting;
    domain::VenueCode venue;
    std::string reason = {};
};

struct PostponeMeeting {
    domain::MeetingCode meeting;
    domain::MeetingDates to; ///< a year, or unknown
    std::string reason = {};
};

struct CancelMeeting {
    domain::MeetingCode meeting;
    std::string reason = {};
};

struct MeetingMoved {
    Ended ended = Ended::changed;
    domain::Meeting was;
    domain::Moved moved;
    ClashChange clashes;
};

/// Each throws Refused: unknown_code, is_over, was_received where people came already, nothing_proposed,
/// slot_unknown, dates_unknown, and broken_rule.
MeetingMoved confirm_meeting(Office& office, const Request& request, const ConfirmMeeting& wanted);
MeetingMoved reschedule_meeting(Office& office, const Request& request, const RescheduleMeeting& wanted);
MeetingMoved move_meeting(Office& office, const Request& request, const MoveMeeting& wanted);
MeetingMoved postpone_meeting(Office& office, const Request& request, const PostponeMeeting& wanted);
MeetingMoved cancel_meeting(Office& office, const Request& request, const CancelMeeting& wanted);

/// Throws Refused (was_received) where people were received at the meeting.
void refuse_received_meeting(const domain::Dataset& base, const domain::Meeting& meeting);
/// Throws Refused (dates_unknown) for a meeting that cannot be confirmed as it has no exact days.
void refuse_without_days(const domain::Meeting& meeting);

} // namespace plenary::office
