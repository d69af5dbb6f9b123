/// \file
/// What the use cases about one registration share: their end, and what forbids them.
#pragma once

#include "domain/people/seats.hpp"
#include "office/people/registering.hpp"

namespace plenary::office {

/// Seats the registration as it is wanted. Throws Refused (seat_lost) where it would lose the seat that it has.
domain::Seating reseat_or_refuse(const domain::Meeting& meeting,
                                 const std::vector<domain::Registration>& roster,
                                 domain::Registration wanted);

/// Wants the registration as it was seated, ends the change, and tells in `result` what came of it.
void finish_seating(Change& change, domain::Seating seating, Registered& result);

/// The code that the person has now; any other code as it is.
domain::ParticipantCode present_code(const registry::Reading& registry, const domain::ParticipantCode& code);

/// Throws Refused (name_unsaid) where a part of a name is said that the whole name beside it does not have.
void refuse_other_part(const domain::NameParts& parts);

/// How the registration of a request stands that was done before: the first that its action names.
Registered registered_before(Change& change, const Request& request, const domain::MeetingCode& meeting);

/// Throws Refused (was_received) where the registration has check-ins that stand: who came cannot give up the
/// seat.
void refuse_received(const domain::Dataset& base, const domain::Registration& registration);

} // namespace plenary::office
