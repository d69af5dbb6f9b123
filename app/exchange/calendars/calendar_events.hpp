/// \file
/// The meetings of a registry as events of a calendar.
#pragma once

#include "domain/meeting_history.hpp"
#include "exchange/calendars/icalendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plenary::exchange {

/// Whose calendar it is: of one of the first four, or of everything.
struct CalendarView {
    std::optional<domain::SeriesCode> series = {};
    std::optional<domain::MeetingCode> meeting = {};
    std::optional<domain::DelegationCode> delegation = {};
    std::optional<domain::ParticipantCode> participant = {};
    bool sessions = false;                ///< also the sessions of the meetings
    bool own_sessions = false;            ///< of a person: those alone in which they speak or must be
    std::string host = "plenary.invalid"; ///< behind the @ of each UID
};

/// What the change log says of the meetings and, for the calendar of a person, of the person's registrations.
struct Histories {
    std::map<domain::MeetingCode, domain::MeetingHistory> meetings;
    std::map<std::string, domain::RegistrationHistory> registrations;
};

/// An event of whole days for each meeting of the view, and one for each session where they are wanted;
/// ordered by time. What was there once and is no more is there, cancelled: meetings that are cancelled,
/// removed or without days, sessions that were taken out, and meetings that the delegation or the person does
/// not come to any more. SEQUENCE counts the changes, and the stamp is when the last of them was made.
std::vector<CalendarEvent> events_of(const domain::Dataset& data, const CalendarView& view,
                                     const Histories& histories);

/// What the calendar of the view is called.
std::string name_of_view(const domain::Dataset& data, const CalendarView& view);

} // namespace plenary::exchange
