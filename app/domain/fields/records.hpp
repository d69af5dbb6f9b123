/// \file
/// The fields of what a meeting leaves behind: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/records.hpp"

namespace plenary::domain {

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
