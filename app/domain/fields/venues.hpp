/// \file
/// The fields of places: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/venues.hpp"

namespace plenary::domain {

template<class A, Of<Holiday> V>
void fields(A& a, V& v) {
    a.key("dates", v.days);
    a.optional("in-lieu-of", v.in_lieu_of);
    a.required("name", v.name);
    a.optional("kind", v.kind);
    a.optional("certainty", v.certainty);
    a.source(v.sources);
}

template<class A, Of<Calendar> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("kind", v.kind);
    a.optional("name", v.name);
    a.required("country", v.country);
    a.optional("place", v.place);
    a.required("weekend", v.weekend);
    a.optional("years", v.years);
    a.optional("holidays", v.holidays);
    a.source(v.sources);
}

template<class A, Of<Booking> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("dates", v.days);
    a.optional("weekdays", v.weekdays);
    a.required("hours", v.hours);
    a.optional("set-up", v.set_up);
    a.optional("clearing", v.clearing);
    a.required("reason", v.reason);
    a.optional("weight", v.weight);
    a.source(v.sources);
}

template<class A, Of<Room> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("name", v.name);
    a.optional("capacity", v.capacity);
    a.optional("closed", v.closed);
    a.optional("bookings", v.bookings);
}

template<class A, Of<Venue> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.optional("name", v.name);
    a.required("city", v.city);
    a.required("country", v.country);
    a.required("zone", v.zone);
    a.optional("rooms", v.rooms);
    a.optional("calendars", v.calendars);
    a.optional("closed", v.closed);
    a.source(v.sources);
}

} // namespace plenary::domain
