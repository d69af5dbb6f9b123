/// \file
/// Receiving people at the door: in, out, and a check-in that was wrong taken back. Each is an event in a
/// log.
#pragma once

#include "domain/people/receiving.hpp"
#include "office/change.hpp"
#include "office/people/at_desk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// What stands at the door before a desk: a code or a badge.
struct ReceivePerson {
    domain::MeetingCode meeting;
    std::string typed = {}; ///< the code of a registration, or the token of a badge
    domain::CheckInKind kind = domain::CheckInKind::in; ///< in or out
    std::optional<domain::SessionCode> session = {};    ///< at the door of this session; else of the meeting
    std::optional<domain::LocalTime> at = {};           ///< by the clocks at the venue; else now
    std::optional<domain::Instant> since = {}; ///< when the person stood there, where that is a while ago
    bool is_early = false;                     ///< the desk is open before the first day of the meeting
};

struct UndoCheckIn {
    domain::MeetingCode meeting;
    std::string typed = {}; ///< as of ReceivePerson
    std::optional<domain::LocalTime> at = {};
};

/// What a desk is told.
struct Received {
    Ended ended = Ended::changed;  ///< with `before` nothing else is said
    domain::RegistrationCode code; ///< of the registration
    domain::Registration registration;
    domain::Reception reception;
    AtDesk who = {};
    domain::Date today = {}; ///< at the venue
};

/// A nonce counts for each registration. The token of a badge is looked up under the lock in which the person is
/// let in. Throws Refused: badge_unknown, badge_of_another_meeting, badge_revoked, code_unclear, unknown_code,
/// time_to_come, door_closed.
Received receive_person(Office& office, const Request& request, const ReceivePerson& wanted);

/// Takes the last check-in of the registration back; that is an event too.
struct CheckInUndone {
    Ended ended = Ended::changed;
    domain::RegistrationCode code;
    /// when the event was that is taken back; nothing: there was none
    std::optional<domain::LocalTime> event;
    AtDesk who = {};
    domain::Date today = {};
};
CheckInUndone undo_check_in(Office& office, const Request& request, const UndoCheckIn& wanted);

/// Throws Refused (unknown_code) where the registry has no such meeting: told once, not for each code. The zone of
/// its venue; empty where none is known.
std::string begin_receiving(Office& office, const domain::MeetingCode& meeting);

} // namespace plenary::office
