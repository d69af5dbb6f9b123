/// \file
/// What a thing that is said otherwise brings along: the same as where a use case of its own says it. Part of
/// editing.
#pragma once

#include "office/change.hpp"
#include "office/people/registered.hpp"

#include <string>
#include <utility>

namespace plenary::office {

struct Routed {
    domain::Dataset wanted;
    std::string reason = {}; ///< why a registration has no seat; else empty
};

/// Asks for the seat, or gives it back. Throws Refused (was_received, seat_lost).
Routed route(const Change& change, const Office& office, const Request& request,
             const domain::Registration& before, domain::Registration after);
/// The timetable goes with the days, and who is registered is asked again. Throws Refused (was_received,
/// dates_unknown). What is over is corrected as it is said.
Routed route(const Change& change, const Office& office, const Request& request,
             const domain::Meeting& before, const domain::Meeting& after);
/// Forms of the name that were derived follow.
Routed route(const Change& change, const Office& office, const Request& request,
             const domain::Participant& before, domain::Participant after);
template<class Thing>
Routed route(const Change&, const Office&, const Request&, const Thing&, Thing after) {
    Routed routed;
    (routed.wanted.*std::get<domain::KindEntry<Thing>>(domain::kinds).things).push_back(std::move(after));
    return routed;
}

/// A new meeting with what can be taken over from another, on the days of that.
domain::Meeting meeting_like(const domain::Meeting& like, const domain::MeetingCode& code,
                             const domain::Sources& sources);
/// Such a meeting as it is said to be: without days it has no timetable.
Routed route_new(const domain::Dataset& base, const domain::Meeting& pattern, const domain::Meeting& said);

} // namespace plenary::office
