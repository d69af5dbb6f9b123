/// \file
/// Participants who are probably in the register twice, by what names/doubles.hpp says of two people.
#pragma once

#include "domain/model.hpp"
#include "names/doubles.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

names::Name compared_name(const PersonName& name);
names::Person compared_person(const PersonName& name, std::optional<Gender> gender, std::string email);
names::Person compared_person(const Participant& participant);
std::vector<names::Person> compared_people(const std::vector<Participant>& participants);

/// Those `among` the participants whom `participant` resembles; see names::find_doubles_of().
std::vector<names::Candidate> find_doubles_of(const Participant& participant,
                                              const std::vector<Participant>& among);

} // namespace plenary::domain
