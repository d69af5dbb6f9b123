/// \file
/// Two entries of the register that are one person, made one: a person decides, the register keeps both
/// histories.
#pragma once

#include "domain/change/load_plan.hpp"

#include <vector>

namespace plenary::domain {

struct Merging {
    Plan plan;
    Dataset wanted;                    ///< the one who is kept is the first participant
    std::vector<Registration> moved;   ///< the other's, now of the one who is kept
    std::vector<Registration> dropped; ///< the second registration of the person at a meeting
};

/// What makes `other` and `kept` one person under the code of `kept`, who takes over what was known of
/// `other` alone, the registrations, and the places as a speaker and as somebody whom a meeting needs. Where
/// both are registered at a meeting, the registration stays that was received, of two such the earlier with the
/// events of both; else the one that stands, else that of `kept`. `registry` is all of the registry; both must be
/// there and differ.
Merging merge(const Dataset& registry, const ParticipantCode& kept, const ParticipantCode& other);

/// Where the meeting counts on `other`, as a speaker, in its agenda or because it cannot be held without, it counts on
/// `kept` afterwards. Returns whether it did.
bool replace_person(Meeting& meeting, const ParticipantCode& other, const ParticipantCode& kept);

/// What makes `now` the code of the person, who keeps `code` as a former one, with all registrations and places.
Merging with_code(const Dataset& registry, const ParticipantCode& code, const ParticipantCode& now);

} // namespace plenary::domain
