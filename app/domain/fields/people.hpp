/// \file
/// The fields of participants, registrations, check-ins and badges: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/people.hpp"

namespace plenary::domain {

template<class A, Of<PersonName> V>
void fields(A& a, V& v) {
    a.required("latin", v.latin);
    a.optional("own", v.own);
    a.optional("badge", v.badge);
    a.optional("sort", v.sort);
    a.optional("printed", v.printed);
}

template<class A, Of<Participant> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    personal(a).required("name", v.name);
    a.optional("gender", v.gender);
    personal(a).optional("courtesy-title", v.courtesy_title);
    personal(a).optional("courtesy-title-in", v.courtesy_title_in);
    personal(a).optional("academic-title", v.academic_title);
    personal(a).optional("working-language", v.working_language);
    personal(a).optional("email", v.email);
    personal(a).optional("phone", v.phone);
    a.optional("listed", v.listed);
    a.optional("contacts-shown", v.contacts_shown);
    a.optional("photographed", v.photographed);
    personal(a).optional("formerly", v.formerly);
    personal(a).optional("unavailable", v.unavailable);
    personal(a).optional("details", v.details);
    a.source(v.sources);
}

/// The meeting is that of the roster.
template<class A, Of<Registration> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("participant", v.participant);
    a.required("delegation", v.delegation);
    a.optional("institution", v.institution);
    a.required("role", v.role);
    a.required("status", v.status);
    a.optional("turn", v.turn);
    a.optional("asked-again", v.asked_again);
    a.optional("funding", v.funding);
    a.optional("given-order", v.given_order);
    personal(a).optional("position", v.position);
    personal(a).optional("position-in", v.position_in);
    personal(a).optional("arrival-day", v.arrival_day);
    personal(a).optional("arrival-time", v.arrival_time);
    personal(a).optional("arrival-flight", v.arrival_flight);
    personal(a).optional("departure-day", v.departure_day);
    personal(a).optional("departure-time", v.departure_time);
    personal(a).optional("departure-flight", v.departure_flight);
    personal(a).optional("hotel", v.hotel);
    personal(a).optional("met-by", v.met_by);
    personal(a).optional("desk-note", v.desk_note);
    personal(a).optional("certificate", v.certificate);
    personal(a).optional("details", v.details);
    a.source(v.sources);
}

/// The meeting is that of the roster.
template<class A, Of<CheckIn> V>
void fields(A& a, V& v) {
    a.required("code", v.registration);
    a.required("at", v.at);
    a.optional("kind", v.kind);
    a.optional("undoes", v.undoes);
    a.optional("session", v.session);
    a.optional("desk", v.desk);
    a.source(v.sources);
}

/// The meeting is that of the roster.
template<class A, Of<IssuedBadge> V>
void fields(A& a, V& v) {
    a.key("digest", v.digest);
    a.required("code", v.registration);
    a.required("issued", v.issued_at);
    a.optional("revoked", v.revoked_at);
}

} // namespace plenary::domain
