/// \file
/// What a desk may decide by while the registry cannot be asked: codes and what they are told, no names.
#pragma once

#include "domain/people/in_the_room.hpp"
#include "office/office.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct DoorList {
    struct Person {
        domain::RegistrationCode code;
        domain::RegistrationStatus status = domain::RegistrationStatus::nominated;
        std::optional<domain::LocalTime> since = {}; ///< inside since then
        std::string desk = {};                       ///< which received the person; may be empty
        bool has_note = false;                       ///< of protocol
    };
    struct Badge {
        std::string digest; ///< of its token: the first digits_of_badge hexadecimal digits of BLAKE2b-256
        domain::RegistrationCode code;
        bool is_revoked = false;
    };
    domain::LocalTime at = {}; ///< at the venue
    bool is_open = true;       ///< the first day of the meeting has come
    std::vector<Person> people = {};
    std::vector<Badge> badges = {}; ///< of them
};

/// Enough to tell badges apart; from none of them can a token be made.
inline constexpr std::size_t digits_of_badge = 16;

/// At this door, by what has happened up to now. Throws Refused: unknown_code, venue_unknown.
DoorList list_at_door(Office& office, const domain::MeetingCode& meeting, const domain::Door& door);

} // namespace plenary::office
