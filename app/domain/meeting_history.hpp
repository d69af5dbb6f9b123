/// \file
/// How meetings came to stand as they do, by the change log: what calendars that were handed out must follow.
#pragma once

#include "domain/change/record.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// What happened to a thing, and when: `2011-04-01T08:00:00Z`.
struct TimedChange {
    std::string at;
    LoggedChange change;
};

/// The numbers only ever grow as the log does. A meeting begins with 0 for each.
struct MeetingHistory {
    int moves = 0;     ///< how often dates, venue or status changed, or the meeting was removed or came back
    int timetable = 0; ///< the same, or sessions changed
    int invitations = 0;              ///< the same as moves, or who is invited or required changed
    std::string changed;              ///< when anything of the meeting changed last
    std::optional<DaySpan> last_days; ///< the last exact days that it had
    /// Sessions that it had and has no more, as they were last, by code; without sources.
    std::vector<Session> former_sessions;
    /// Delegations that were invited or required and are no more, by code.
    std::vector<DelegationCode> former_delegations;
    std::optional<Meeting> removed; ///< as it was last, where it is there no more
};

/// The histories of all meetings that the changes are about; changes of other kinds are passed over.
/// `changes` are in the order in which they happened.
std::map<MeetingCode, MeetingHistory> follow_meetings(const std::vector<TimedChange>& changes);

/// How often the status of each registration changed since it was made, and when last; by key, such as
/// `dushanbe/KAZ-007`.
struct RegistrationHistory {
    int turns = 0;
    std::string changed;
};
std::map<std::string, RegistrationHistory> follow_registrations(const std::vector<TimedChange>& changes);

} // namespace plenary::domain
