/// \file
/// Registering somebody for a meeting, or in the place of somebody else.
#pragma once

#include "domain/people/name_parts.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Who comes: a person whom the registry knows, or somebody new by name.
struct Coming {
    std::optional<domain::ParticipantCode> participant = {}; ///< then nothing else may be said of the person
    domain::NameParts name;
    std::optional<domain::Gender> gender = {};
    std::string email = {};
    std::string phone = {};
    bool is_new = false; ///< whoever is alike
    std::optional<domain::InstitutionCode> institution = {};
    std::string position = {};
};

/// Somebody who is at the door already.
struct AtTheDoor {
    std::optional<domain::LocalTime> at = {}; ///< by the clocks at the venue; else now
};

struct RegisterPerson {
    domain::MeetingCode meeting;
    domain::DelegationCode delegation;
    Coming who = {};
    domain::Role role = domain::Role::delegate;
    domain::Funding funding = domain::Funding::own;
    bool only_nominated = false; ///< the person takes no seat yet
    std::optional<AtTheDoor> check_in = {};
};

struct ReplacePerson {
    domain::MeetingCode meeting;
    domain::RegistrationCode leaving;
    Coming who = {};
    std::optional<domain::Role> role = {}; ///< else that of the one who leaves
};

/// How the registration stands that was asked for.
struct Registered {
    Ended ended = Ended::changed;
    domain::Registration registration;
    std::optional<int> place = {};                  ///< in the queue, from 1
    std::string reason = {};                        ///< why there is no seat; may be empty
    std::optional<domain::LocalTime> received = {}; ///< checked in at once
    bool is_past = false;                           ///< the meeting is over
    bool is_uninvited = false; ///< the meeting lists whom it invites, and not this delegation
    std::optional<domain::RegistrationCode> withdrawn = {}; ///< who gave up the seat
    std::vector<domain::Registration> moved_up = {};        ///< who got a seat by it
};

/// The person gets a seat, or a place on the waiting list when there is none. Throws Refused:
/// possible_double, registered_already, no_seat (for who is at the door), is_over for a cancelled meeting,
/// person_unsaid for a known person of whom more is said, broken_rule and what the codes named lack.
Registered register_person(Office& office, const Request& request, const RegisterPerson& wanted);

/// Who leaves is withdrawn; who comes has a code of their own, and the seat or the place in the queue. Throws
/// Refused as register_person does, and was_received or not_active for who leaves.
Registered replace_person(Office& office, const Request& request, const ReplacePerson& wanted);

} // namespace plenary::office
