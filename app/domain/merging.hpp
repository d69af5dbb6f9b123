/// \file
/// Two entries of the register that are one person, made one: a person decides, the register keeps both
/// histories.
#pragma once

#include "domain/complaint.hpp"
#include "domain/load_plan.hpp"

#include <vector>

namespace plenary::domain {

struct Merging {
    std::vector<Complaint> refused; ///< why the two cannot be one; of registrations of the other
    Plan plan;
    Dataset wanted;
    std::vector<Registration> moved;   ///< the other's, now of the one who is kept
    std::vector<Registration> dropped; ///< the second registration of the person at a meeting
};

/// What makes `other` and `kept` one person under the code of `kept`, who takes over what was known of
/// `other` alone, the registrations, and the places as a speaker and as somebody whom a meeting needs. Where
/// both are registered at a meeting, the registration stays that was received, else the one that stands, else
/// that of `kept`; who was received twice is two persons, and refused. `registry` is all of the registry;
/// both must be there and differ.
Merging merge(const Dataset& registry, const ParticipantCode& kept, const ParticipantCode& other);

} // namespace plenary::domain
