/// \file
/// Which meetings have their place in time.
#pragma once

#include "domain/model.hpp"

#include <algorithm>

namespace plenary::schedule {

/// Whether the days of the meeting are known, and hold: it is neither cancelled nor postponed.
inline bool has_place(const domain::Meeting& meeting) {
    return meeting.dates.days() != nullptr && meeting.status != domain::MeetingStatus::cancelled &&
           meeting.status != domain::MeetingStatus::postponed;
}

/// Whether the meeting says that it comes after the other.
inline bool comes_after(const domain::Meeting& meeting, const domain::Meeting& other) {
    return std::find(meeting.after.begin(), meeting.after.end(), other.code) != meeting.after.end();
}

} // namespace plenary::schedule
