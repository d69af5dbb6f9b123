/// \file
/// The fields of the agenda and the released timetables of a meeting: how to read them says fields.hpp.
#pragma once

#include "domain/agenda.hpp"
#include "domain/fields/description.hpp"

namespace plenary::domain {

template<class A, Of<Sitting> V>
void fields(A& a, V& v) {
    a.key("hours", v.hours);
    a.optional("day", v.day);
}

template<class A, Of<Interpretation> V>
void fields(A& a, V& v) {
    a.required("teams", v.teams);
    a.optional("a-sitting", v.a_sitting);
    a.optional("a-day", v.a_day);
}

template<class A, Of<Stay> V>
void fields(A& a, V& v) {
    a.key("participant", v.participant);
    a.optional("day", v.day);
    a.optional("hours", v.hours);
}

template<class A, Of<AgendaItem> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.required("minutes", v.minutes);
    a.optional("kind", v.kind);
    a.optional("track", v.track);
    a.optional("seats", v.seats);
    a.optional("rooms", v.rooms);
    a.optional("day", v.day);
    a.optional("hours", v.hours);
    a.optional("after", v.after);
    a.optional("interpretation", v.interpreted);
    a.optional("topics", v.topics);
    a.optional("speakers", v.speakers);
    a.optional("required-delegations", v.required_delegations);
    a.optional("preferred-delegations", v.preferred_delegations);
    a.optional("required-people", v.required_people);
    a.optional("preferred-people", v.preferred_people);
    a.optional("chair", v.chair);
    a.optional("access", v.access);
    a.optional("for", v.purpose);
    a.optional("documents", v.documents);
    a.optional("pin", v.pin);
}

template<class A, Of<Agenda> V>
void fields(A& a, V& v) {
    a.optional("sittings", v.sittings);
    a.optional("pause", v.pause);
    a.optional("interpretation", v.interpretation);
    a.optional("stays", v.stays);
    a.required("items", v.items);
    a.source(v.sources);
}

template<class A, Of<ReleasedSession> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.optional("room", v.room);
    a.required("starts", v.starts);
    a.required("ends", v.ends);
    a.optional("speakers", v.speakers);
}

template<class A, Of<Release> V>
void fields(A& a, V& v) {
    a.key("version", v.version);
    a.required("date", v.date);
    a.optional("note", v.note);
    a.optional("sessions", v.sessions);
}

} // namespace plenary::domain
