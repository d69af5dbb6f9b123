/// \file
/// What a delegation is called in a language, also where the register does not say it.
#pragma once

#include "domain/model/delegations.hpp"

#include <string>

namespace plenary::domain {

/// Its short name in each language: as it is stated, else as data/delegations.tsv has it, where a State has the same
/// code, or an organization the same code and by whatever spelling the same name.
LocalText names_of(const Delegation& delegation);

/// The one of these in a language; else in English, else in the first language there is, else "".
std::string name_in(const Delegation& delegation, const std::string& language);

/// By what it is ordered in a language: the sort name that is stated, else the short name that is, else those of the
/// table, else as name_in().
std::string sort_name_in(const Delegation& delegation, const std::string& language);

} // namespace plenary::domain
