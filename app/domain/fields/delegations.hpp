/// \file
/// The fields of delegations: how to read them says fields.hpp.
#pragma once

#include "domain/fields/description.hpp"
#include "domain/model/delegations.hpp"

namespace plenary::domain {

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

} // namespace plenary::domain
