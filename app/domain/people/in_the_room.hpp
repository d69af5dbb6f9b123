/// \file
/// Who is in the room: what the events at the doors say of one moment.
#pragma once

#include "domain/people/check_ins.hpp"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace plenary::domain {

/// The door of a session; nothing: that of the meeting.
using Door = std::optional<SessionCode>;

/// Follows the events of one day of a meeting. Who goes out at the door of the meeting leaves every session
/// too.
class InTheRoom {
public:
    /// Events of one registration are noted in the order of time; they are such as stand.
    void note(const CheckIn& event);

    /// Whether the registration came in anywhere and has not left since.
    [[nodiscard]] bool has(const RegistrationCode& registration) const;
    /// The same at this door.
    [[nodiscard]] bool has(const RegistrationCode& registration, const Door& door) const;
    /// How many are in at this door.
    [[nodiscard]] int count(const Door& door) const;
    /// How many are in at any door.
    [[nodiscard]] int count() const;

private:
    std::map<RegistrationCode, std::set<Door>> doors_;
};

/// Who is in at `at`, by the events of that day up to and including `at`: the room is empty at night.
InTheRoom in_the_room(const MeetingCode& meeting, const std::vector<CheckIn>& events, const LocalTime& at);

} // namespace plenary::domain
