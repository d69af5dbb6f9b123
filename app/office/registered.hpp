/// \file
/// What the use cases about one registration share: their end, and what forbids them.
#pragma once

#include "domain/seats.hpp"
#include "office/registering.hpp"

namespace plenary::office {

/// Wants the registration as it was seated, ends the change, and tells in `result` what came of it.
void finish_seating(Change& change, domain::Seating seating, Registered& result);

/// How the registration of a request stands that was done before: the first that its action names.
Registered registered_before(Change& change, const Request& request, const domain::MeetingCode& meeting);

/// Throws Refused (was_received) where the registration has check-ins that stand: who came cannot give up the
/// seat.
void refuse_received(const domain::Dataset& base, const domain::Registration& registration);

} // namespace plenary::office
