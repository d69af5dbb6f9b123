/// \file
/// The fields of each thing under the names that fixtures give them: described once, here. Reading a fixture,
/// writing a dump, listing what changed, logging it, storing flat things, the columns of lists and forgetting
/// a person are archives that visit this description. docs/adding-a-field.md lists what else a field needs.
///
/// An archive has four members, each for any of the value types below:
///   a.key(name, value)        a required field that identifies the thing in its list, alone or with others
///   a.required(name, value)   a fact that must be stated
///   a.optional(name, value)   a fact that may be unknown: then left out, and the value is empty or nothing
///   a.source(sources)         the field `source`
///
/// Value types: std::string, LocalText, Details, Code<>, int, bool (which is stated where it is true), Share, Date, DaySpan, Hours, the enumerations of
/// words.hpp, MeetingDates, LocalTime, PersonName, std::optional of these, std::vector of these and of the
/// structs described here.
///
/// A field behind personal(a) tells who somebody is: `forget` takes it away. The codes of participants are
/// known by their type and need no mark.
#pragma once

#include "domain/model.hpp"

#include <type_traits>

namespace plenary::domain {

/// `T` or `const T`: readers fill values in, writers only look.
template<class V, class T>
concept Of = std::is_same_v<std::remove_const_t<V>, T>;

/// What visits a personal field of the archive: a.personal(), or the archive itself where it does not matter.
template<class A>
decltype(auto) personal(A& a) {
    if constexpr (requires { a.personal(); })
        return a.personal();
    else
        return (a);
}

template<class A, Of<Source> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.optional("kind", v.kind);
    a.required("title", v.title);
    a.optional("publisher", v.publisher);
    a.optional("date", v.date);
    a.optional("address", v.address);
}

template<class A, Of<Unavailability> V>
void fields(A& a, V& v) {
    a.key("dates", v.days);
    a.required("reason", v.reason);
    a.optional("weight", v.weight);
    a.source(v.sources);
}

template<class A, Of<Theme> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.source(v.sources);
}

template<class A, Of<Group> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.optional("members", v.members);
}

template<class A, Of<Grouping> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.required("groups", v.groups);
    a.source(v.sources);
}

template<class A, Of<Organizer> V>
void fields(A& a, V& v) {
    a.key("delegation", v.delegation);
    a.key("role", v.role);
    a.source(v.sources);
}

template<class A, Of<Quorum> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("needs", v.needs);
    a.optional("of", v.of);
    a.optional("grouping", v.grouping);
    a.optional("group", v.group);
    a.source(v.sources);
}

template<class A, Of<DelegationClass> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.optional("letter", v.letter);
    a.optional("colour", v.colour);
    a.optional("shown", v.shown);
}

template<class A, Of<ScheduleRules> V>
void fields(A& a, V& v) {
    a.optional("mandate", v.mandate);
    a.optional("notice", v.notice);
    a.optional("min-gap", v.min_gap);
    a.optional("max-gap", v.max_gap);
    a.optional("travel-same-city", v.same_city);
    a.optional("travel-same-region", v.same_region);
    a.optional("travel-otherwise", v.between_regions);
    a.optional("travel-same-city-hours", v.same_city_hours);
}

template<class A, Of<CostWeights> V>
void fields(A& a, V& v) {
    for (std::size_t i = 0; i < cost_terms.size(); ++i)
        a.optional(cost_terms[i].name, v.stated[i]);
}

template<class A, Of<Series> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("title", v.title);
    a.optional("short-title", v.short_title);
    a.optional("purpose", v.purpose);
    a.optional("themes", v.themes);
    a.optional("groupings", v.groupings);
    a.optional("organizers", v.organizers);
    a.optional("quorums", v.quorums);
    a.optional("schedule", v.schedule);
    a.optional("weights", v.weights);
    a.optional("classes", v.classes);
    a.optional("member-order", v.member_order);
    a.source(v.sources);
}

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

template<class A, Of<Institution> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("name", v.name);
}

template<class A, Of<Delegation> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("kind", v.kind);
    a.required("name", v.name);
    a.optional("formal-name", v.formal_name);
    a.optional("sort-name", v.sort_name);
    a.optional("institutions", v.institutions);
    a.optional("unavailable", v.unavailable);
    a.source(v.sources);
}

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

template<class A, Of<Outcome> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("meeting", v.meeting);
    a.required("kind", v.kind);
    a.required("text", v.text);
    a.optional("theme", v.theme);
    a.optional("addressees", v.addressees);
    a.required("follow-up", v.follow_up);
    a.source(v.sources);
}

template<class A, Of<Speech> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("meeting", v.meeting);
    a.required("delegation", v.delegation);
    a.optional("speaker", v.speaker);
    a.optional("item", v.item);
    a.required("asked", v.asked);
    a.optional("on-behalf-of", v.on_behalf_of);
    a.optional("speaker-class", v.speaker_class);
    a.optional("language", v.language);
    a.optional("minutes", v.minutes);
    a.optional("place", v.place);
    a.required("status", v.status);
    a.optional("spoke-at", v.spoke_at);
    a.source(v.sources);
}

/// The meeting of the registrations is that of the document.
template<class A, Of<KeptState> V>
void fields(A& a, V& v) {
    a.required("series", v.series);
    a.required("meeting", v.meeting);
    a.optional("venues", v.venues);
    a.optional("delegations", v.delegations);
    a.optional("participants", v.participants);
    a.optional("registrations", v.registrations);
}

template<class A, Of<KeptDocument> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    a.required("meeting", v.meeting);
    a.required("document", v.document);
    a.required("number", v.number);
    a.required("status", v.status);
    a.required("who", v.who);
    a.required("released", v.released);
    a.required("as-at", v.as_at);
    a.required("made-of", v.made_of);
    a.source(v.sources);
}

/// Personal where it is about the person.
template<class A, Of<Acknowledgement> V>
void fields(A& a, V& v) {
    a.key("code", v.code);
    personal(a).required("about", v.about);
    personal(a).required("reason", v.reason);
    a.source(v.sources);
}

} // namespace plenary::domain
