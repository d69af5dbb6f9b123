/// \file
/// A line of the list of meetings.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace plenary::domain {

/// A meeting as a list shows it.
struct MeetingLine {
    MeetingCode code;
    SeriesCode series;
    std::optional<int> number;
    std::string title;
    MeetingDates dates;
    MeetingStatus status = MeetingStatus::tentative;
    std::string city; ///< empty, as country and zone, when there is no venue yet
    std::string country;
    std::string zone;
    std::int64_t nominated = 0;
    std::int64_t checked_in = 0;
    std::int64_t illustrative = 0; ///< of the nominated
};

} // namespace plenary::domain
