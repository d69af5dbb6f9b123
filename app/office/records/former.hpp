/// \file
/// A meeting as it was: what is there now, without what was done since.
#pragma once

#include "domain/model.hpp"
#include "registry/registry.hpp"

#include <cstdint>

namespace plenary::office {

/// The people, registrations, delegations, series and the meeting itself as they were after the action with this
/// number, 0 for before the first. `now` is what the registry holds about the meeting. A person who was forgotten
/// since is as now.
domain::Dataset as_it_was(const registry::Reading& registry, domain::Dataset now,
                          const domain::MeetingCode& meeting, std::int64_t action);

/// The last action before this day, 0 if there is none.
std::int64_t last_action_before(const registry::Reading& registry, const domain::Date& day);

} // namespace plenary::office
