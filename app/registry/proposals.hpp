/// \file
/// What was proposed last for a meeting, so that it can be confirmed by its number.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

void keep_proposal(SQLite::Database& db, const domain::MeetingCode& meeting,
                   const std::vector<ProposedSlot>& slots);
std::vector<ProposedSlot> proposal_of(SQLite::Database& db, const domain::MeetingCode& meeting);

} // namespace plenary::registry
