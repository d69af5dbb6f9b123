/// \file
/// The agendas of meetings, and the timetables that were made known.
#pragma once

#include "registry/things/load_parts.hpp"
#include "registry/things/meeting_parts.hpp"

namespace plenary::registry {

void load_agendas(const MeetingParts& parts, ById<domain::Meeting>& by_id);
void load_releases(const MeetingParts& parts, ById<domain::Meeting>& by_id);

} // namespace plenary::registry
