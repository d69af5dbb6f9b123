/// \file
/// The timetable of a meeting as the schedule formats of c3voc, which apps for conferences read:
/// github.com/voc/schedule, validator/xsd/schedule.xml.xsd and validator/json/schema.json (version 1).
#pragma once

#include "domain/model.hpp"

#include <string>

namespace plenary::exchange {

struct TimetableOptions {
    domain::Instant changed; ///< when the timetable changed last: its version, where it is not as released
    std::string host = "plenary.invalid"; ///< by which guids are told from those of others
};

/// Days, rooms and sessions, with speakers as the only people. A session without a room is in the building,
/// or in the city where that is not known; times have the offset of their zone. The guid of a session is a
/// UUID of version 5 made of meeting, session and host, so that it stays the same. Requires that the meeting
/// has exact days, a venue and a session: has_timetable.
std::string schedule_xml(const domain::Dataset& data, const domain::Meeting& meeting,
                         const TimetableOptions& options);
std::string schedule_json(const domain::Dataset& data, const domain::Meeting& meeting,
                          const TimetableOptions& options);

/// Whether there is a timetable to write.
bool has_timetable(const domain::Meeting& meeting);

/// `name` as a UUID of version 5 in the namespace of URLs: RFC 4122, section 4.3.
std::string uuid_of(const std::string& name);

} // namespace plenary::exchange
