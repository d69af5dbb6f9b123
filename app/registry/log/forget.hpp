/// \file
/// Forgetting a person: everything that tells who it was goes, what the counts need stays.
#pragma once

#include "domain/model.hpp"
#include "registry/file/database.hpp"
#include "registry/writing.hpp"

#include <vector>

namespace plenary::registry {

/// Forgets these people as one action, within a transaction. Throws std::logic_error where one is not there.
std::vector<Forgotten> forget_people(Database& db, const Action& action,
                                     const std::vector<domain::ParticipantCode>& people);

/// Forgets, as one action, what served meetings only whose day for that has come (Meeting::details_until): details, journeys and
/// notes for the desk, from the register and its log. Tells of which registrations something went; within a transaction.
std::vector<ExpiredDetails> forget_expired(Database& db, const Action& action, const domain::Date& today);

/// Whether this is how somebody is called who was forgotten: `forgotten-7`.
bool is_pseudonym(const domain::ParticipantCode& code);

/// The people all of whose registrations are at meetings that were over before this day. Those of whom a
/// meeting is to come, or has no dates yet, are not among them, nor who was never registered.
std::vector<domain::ParticipantCode> people_only_before(Database& db, const domain::Date& day);

} // namespace plenary::registry
