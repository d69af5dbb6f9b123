/// \file
/// What was proposed last for a meeting, so that it can be confirmed by its number.
#pragma once

#include "registry/file/database.hpp"
#include "registry/reading.hpp"

namespace plenary::registry {

void keep_proposal(Database& db, const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots);
std::vector<ProposedSlot> proposal_of(Database& db, const domain::MeetingCode& meeting);

} // namespace plenary::registry
