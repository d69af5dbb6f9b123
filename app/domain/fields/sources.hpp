/// \file
/// The fields of sources: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/sources.hpp"

namespace plenary::domain {

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

} // namespace plenary::domain
