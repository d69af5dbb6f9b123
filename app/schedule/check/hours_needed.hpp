/// \file
/// When somebody is needed at a meeting by its timetable, and whether two meetings in one city can have them on one
/// day.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace plenary::schedule {

/// A time at which somebody is needed, by the clocks at the venue.
struct HoursNeeded {
    std::int64_t from = 0; ///< minutes from the midnight before the first day of the meeting
    std::int64_t to = 0;   ///< not included
    const domain::Session* session = nullptr;
};

/// The day number from which the timetable of a meeting counts: its first day, or that of its first session where it has
/// no exact days; nothing where it has neither.
std::optional<std::int64_t> first_of_timetable(const domain::Meeting& meeting);

/// When a person or a delegation that must be at the meeting is needed: who is required at the meeting as a whole, and
/// who has nothing to do in its timetable, in all sessions; others in those in which they speak, that they lead, or
/// whose items require them. Nothing: they are needed whole days, since a day of the meeting, which takes `length` days
/// or as many as it has now, has no session yet.
std::optional<std::vector<HoursNeeded>> hours_needed(const domain::Meeting& meeting, std::string_view party,
                                                     std::optional<int> length = std::nullopt);

/// The shortest time between what somebody is needed for at two meetings.
struct Between {
    std::int64_t minutes = 0; ///< below 0 where both are at once
    HoursNeeded earlier;      ///< the one that begins first
    HoursNeeded later;        ///< minutes of both from the midnight before day number 0
};

/// `first` and `other_first` are the first days of the meetings, as day numbers. Nothing where one needs nobody.
std::optional<Between> time_between(const std::vector<HoursNeeded>& hours, std::int64_t first,
                                    const std::vector<HoursNeeded>& others, std::int64_t other_first);

} // namespace plenary::schedule
