/// \file
/// Drawing by lot the State with which a meeting starts: its lists, its seating and its speakers.
#pragma once

#include "office/change.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::office {

/// One that is easily read aloud: below a million.
inline constexpr std::uint64_t seeds = 1'000'000;

struct FirstStateDrawn {
    Ended ended = Ended::changed; ///< unchanged: the meeting starts with it already
    domain::DelegationCode state;
    std::uint64_t seed = 0;                   ///< by which it can be drawn again
    std::vector<domain::DelegationCode> from; ///< in the order in which they were numbered
};

/// Draws among the States of the meeting (domain/people/lot.hpp) and keeps what was drawn as its `first-state`. Without a seed
/// one is drawn first, below `seeds`. Throws Refused: unknown_code, not_invited where the meeting has no State.
FirstStateDrawn draw_first_state(Office& office, const Request& request, const domain::MeetingCode& meeting,
                                 std::optional<std::uint64_t> seed);

} // namespace plenary::office
