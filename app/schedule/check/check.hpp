/// \file
/// The check of a schedule: every clash among the meetings of a registry.
#pragma once

#include "schedule/check/clash.hpp"

#include <optional>
#include <vector>

namespace plenary::schedule {

struct CheckOptions {
    domain::Date today{1970, 1, 1};
    /// Clashes of these meetings alone; nothing means of all.
    std::optional<std::vector<domain::MeetingCode>> meetings = {};
    bool past = false; ///< also of meetings that are over; those named in `meetings` are always looked at
};

/// All clashes: errors, then warnings, then notes; within those by day, meeting and kind. Meetings that are
/// cancelled or postponed, and those whose days are not known, clash with nothing.
/// What somebody let stand (Dataset::acknowledgements) says so. Takes time in n log n of what the meetings
/// hold, and in the number of clashes.
std::vector<Clash> check(const domain::Dataset& data, const CheckOptions& options);

} // namespace plenary::schedule
