/// \file
/// The fields of a series: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/series.hpp"

namespace plenary::domain {

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

} // namespace plenary::domain
