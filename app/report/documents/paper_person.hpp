/// \file
/// What documents print of one person: the name as its list has it, titles, function, institution.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <string>

namespace plenary::report {

/// Whether nothing of the person is left but the place in the registry.
bool is_forgotten(const domain::Participant& participant);

/// Whom what is printed of a person is about.
Whom whom(const ListedPerson& person);

/// The person as a list calls them: with the titles, and the family name as it is printed.
Line name_line(const domain::Participant& participant, const PaperRequest& request);
/// The courtesy title as it is stated in this language, else as it is usual there, else as it was written.
std::string courtesy_of(const domain::Participant& participant, const std::string& language);
std::string function_of(const domain::Registration& registration, const std::string& language);
std::string institution_of(const domain::Registration& registration, const domain::Delegation& delegation,
                           const std::string& language);

/// Both, for one cell.
std::string function_and_institution(const domain::Registration& registration,
                                     const domain::Delegation& delegation, const std::string& language);

/// How a person's sex is told in a narrow column; empty where it is not known.
std::string sex_in_short(const domain::Participant& participant, const PaperWords& words);

} // namespace plenary::report
