/// \file
/// The fields of a meeting: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/meetings.hpp"

namespace plenary::domain {

template<class A, Of<Topic> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.source(v.sources);
}

template<class A, Of<Session> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.optional("room", v.room);
    a.required("starts", v.starts);
    a.required("ends", v.ends);
    a.optional("topics", v.topics);
    a.optional("speakers", v.speakers);
    a.optional("chair", v.chair);
    a.optional("access", v.access);
    a.optional("for", v.purpose);
    a.optional("documents", v.documents);
    a.source(v.sources);
}

template<class A, Of<Invitation> V>
void fields(A& a, V& v) {
    a.key("delegation", v.delegation);
    a.optional("seats", v.seats);
    a.optional("funded", v.funded);
    a.optional("note", v.note);
    a.optional("note-date", v.note_date);
    a.source(v.sources);
}

template<class A, Of<Presence> V>
void fields(A& a, V& v) {
    a.key("delegation", v.delegation);
    a.optional("institutions", v.institutions);
    a.source(v.sources);
}

template<class A, Of<DescribedPresence> V>
void fields(A& a, V& v) {
    a.key("description", v.description);
    a.source(v.sources);
}

template<class A, Of<ReportedPart> V>
void fields(A& a, V& v) {
    a.key("delegation", v.delegation);
    a.required("count", v.count);
}

template<class A, Of<ReportedCount> V>
void fields(A& a, V& v) {
    a.required("total", v.total);
    a.optional("grouping", v.grouping);
    a.optional("parts", v.parts);
    a.source(v.sources);
}

template<class A, Of<ClassAt> V>
void fields(A& a, V& v) {
    a.key("delegation", v.delegation);
    a.required("class", v.of);
    a.optional("from", v.from);
}

template<class A, Of<Wish> V>
void fields(A& a, V& v) {
    a.optional("length", v.length);
    a.optional("days", v.days);
    a.optional("venues", v.venues);
}

template<class A, Of<Meeting> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("series", v.series);
    a.optional("number", v.number);
    a.required("title", v.title);
    a.required("dates", v.dates);
    a.required("status", v.status);
    a.optional("venue", v.venue);
    a.optional("reason", v.reason);
    a.optional("wish", v.wish);
    a.optional("announced", v.announced);
    a.optional("after", v.after);
    a.optional("required-delegations", v.required_delegations);
    a.optional("required-people", v.required_people);
    a.optional("capacity", v.capacity);
    a.optional("not-counted", v.not_counted);
    a.optional("themes", v.themes);
    a.optional("organizers", v.organizers);
    a.optional("invited", v.invited);
    a.optional("took-part", v.took_part);
    a.optional("also-took-part", v.also_took_part);
    a.optional("topics", v.topics);
    a.optional("agenda", v.agenda);
    a.optional("sessions", v.sessions);
    a.optional("releases", v.releases);
    a.optional("symbol", v.symbol);
    a.optional("project", v.project);
    a.optional("project-title", v.project_title);
    a.optional("signatory", v.signatory);
    a.optional("logos", v.logos);
    a.optional("classes", v.classes);
    a.optional("first-state", v.first_state);
    a.optional("details-until", v.details_until);
    a.optional("last-certificate", v.last_certificate);
    a.optional("reported", v.reported);
    a.source(v.sources);
}

} // namespace plenary::domain
