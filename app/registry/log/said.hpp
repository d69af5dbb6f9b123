/// \file
/// What fixtures say of things: kept by a load, and compared with by the next one (domain/change/three_way.hpp).
#pragma once

#include "registry/file/database.hpp"
#include "registry/writing.hpp"

namespace plenary::registry {

/// `changed`: whether the action is the load that says so; else the load changed nothing, and the action is the last
/// before it.
void keep_said(Database& db, std::int64_t action, bool changed, const std::string& fixture,
               const std::vector<Statement>& statements);

std::vector<std::vector<Said>> load_said(Database& db, const std::vector<domain::Key>& things);

/// Forgets what was said of these things, and of others that the participant with this code is in them.
void forget_said(Database& db, const domain::ParticipantCode& participant,
                 const std::vector<domain::Key>& things);

/// Forgets what was said of the registration that serves its meeting only; `details_forgotten` tells that it was said.
void forget_said_details(Database& db, const domain::Key& registration);

} // namespace plenary::registry
