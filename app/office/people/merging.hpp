/// \file
/// Merging two entries that are one person.
#pragma once

#include "domain/import/merging.hpp"
#include "office/change.hpp"

#include <vector>

namespace plenary::office {

struct PeopleMerged {
    Ended ended = Ended::changed;
    domain::Participant kept; ///< as the person is now; the other's code is the newest former one
    std::vector<domain::Registration> moved = {};    ///< the other's, now of the one who is kept
    std::vector<domain::Registration> dropped = {};  ///< the second registration of the person at a meeting
    std::vector<domain::Registration> moved_up = {}; ///< who got a seat that became free
};

/// `other` and `kept` are one person from here on, under the code of `kept`. Throws Refused: same_person,
/// unknown_code.
PeopleMerged merge_people(Office& office, const Request& request, const domain::ParticipantCode& kept,
                          const domain::ParticipantCode& other);

} // namespace plenary::office
