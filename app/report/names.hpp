/// \file
/// How things are called in reports.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// The delegation with this code, null if there is none.
const domain::Delegation* find_delegation(const std::vector<domain::Delegation>& delegations,
                                          const domain::DelegationCode& code);

/// Its short name (domain::name_in), or its code where there is no such delegation.
std::string name_of(const std::vector<domain::Delegation>& delegations, const domain::DelegationCode& code,
                    const std::string& language = "en");

/// By what lists in this language are ordered (alphabet.hpp), as UTF-8.
std::string sort_key(const domain::Delegation& delegation, const std::string& language = "en");

/// Its English short name as it stands in a sentence: "the European Union", "Tajikistan", "CTITF".
std::string name_in_prose(const domain::Delegation& delegation);

/// The name of a country (alpha-3): that of the delegation with its code, else that of the State in the language, else
/// that of ISO 3166-1.
std::string country_name(const std::vector<domain::Delegation>& delegations, const std::string& alpha3,
                         const std::string& language = "en");

/// "Dushanbe, Tajikistan"
std::string place_name(const std::vector<domain::Delegation>& delegations, const domain::Venue& venue,
                       const std::string& language = "en");

/// The venue with this code, null if there is none.
const domain::Venue* find_venue(const std::vector<domain::Venue>& venues,
                                const std::optional<domain::VenueCode>& code);

/// "first" to "twelfth", then "13th".
std::string ordinal(int number);

/// "+3", "0", "-57": a difference.
std::string signed_number(std::int64_t number);

} // namespace plenary::report
