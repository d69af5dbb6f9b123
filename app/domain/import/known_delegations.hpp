/// \file
/// The States and the organizations that the program knows by itself (data/delegations.tsv), by whatever they
/// are called.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

struct KnownDelegation {
    std::string_view code;
    DelegationKind kind = DelegationKind::state;
    LocalText name;
    LocalText formal_name;
};

/// Ordered as the table is: States by their codes, then organizations.
const std::vector<KnownDelegation>& known_delegations();

/// What two letters mean of which a country and somebody else make use: "AU" may be the African Union.
enum class TwoLetters { anything, alpha2 };

/// Who goes by this code or name; nobody, or several who share it. Case, accents, articles, the order of words,
/// short forms such as "Rep." and "St.", and what stands in brackets and says the same do not matter.
std::vector<const KnownDelegation*> find_known(std::string_view text,
                                               TwoLetters letters = TwoLetters::anything);

/// Whose name was probably meant; null when none is near.
const KnownDelegation* closest_known(std::string_view text);

/// As a registry that lacks it would have it: with sort names, which have no article.
Delegation delegation_of(const KnownDelegation& known);

} // namespace plenary::domain
