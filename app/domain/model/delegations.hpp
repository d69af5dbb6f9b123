/// \file
/// Who sends people.
#pragma once

#include "domain/local_text.hpp"
#include "domain/model/sources.hpp"

#include <vector>

namespace plenary::domain {

/// The ministry or office that a member of a delegation comes from.
struct Institution {
    InstitutionCode code;
    LocalText name;

    friend bool operator==(const Institution&, const Institution&) = default;
};

struct Delegation {
    DelegationCode code; ///< of a State its ISO 3166-1 alpha-3 code, of an organization its acronym
    DelegationKind kind = DelegationKind::state;
    LocalText name;        ///< short name
    LocalText formal_name; ///< empty when not known
    LocalText sort_name;   ///< by which lists and seats are ordered; empty: by `name`
    std::vector<Institution> institutions;
    Sources sources;
    std::vector<Unavailability> unavailable = {};

    friend bool operator==(const Delegation&, const Delegation&) = default;
};

} // namespace plenary::domain
