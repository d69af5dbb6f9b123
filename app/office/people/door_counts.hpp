/// \file
/// How the door of a meeting stands: who is expected, who was received, who is inside.
#pragma once

#include "office/office.hpp"

#include <string>
#include <vector>

namespace plenary::office {

struct DoorCounts {
    struct Line {
        std::string name; ///< of the delegation, in English
        int expected = 0; ///< confirmed
        int received = 0; ///< of them
    };
    int expected = 0;
    int received = 0;
    int inside = 0;                ///< now, by the clocks at the venue
    std::vector<Line> delegations; ///< with anybody confirmed, by name
};

/// By what has happened up to now, by the clocks at the venue. Throws Refused: unknown_code, venue_unknown.
DoorCounts count_at_door(const Office& office, const domain::MeetingCode& meeting);

} // namespace plenary::office
