/// \file
/// A meeting that gets other days or another place: what becomes of its timetable and its registrations.
#pragma once

#include "domain/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// What shall be so; what has no value stays.
struct Move {
    std::optional<MeetingDates> dates = {};
    std::optional<VenueCode> venue = {};
    std::optional<MeetingStatus> status = {};
    std::optional<Date> announced = {}; ///< without it days that change are not announced
    std::string reason = {};            ///< empty: the meeting keeps the reason that it has
    Sources sources = {};               ///< added to those of the meeting
};

/// Whether the meeting is still to come, so that its days and its place are not history.
bool is_to_come(MeetingStatus status);

struct Moved {
    Meeting meeting;
    /// Those that stand of the meeting, asked to confirm again; empty where neither days nor place changed,
    /// and where there are no exact days to confirm.
    std::vector<Registration> asked_again;
    /// Sessions, and items of the agenda, whose room the new venue has not.
    std::vector<SessionCode> without_room;
};

/// What `meeting` and its `registrations` become. Sessions keep their times of day and go as many days
/// forward or back as the first day does; where the meeting had no exact days, the first session is on its
/// first day. The agenda counts its days from the first, and stays. A room stays where the new venue has one
/// by the same code. `today` is when registrations are asked.
Moved move(const Meeting& meeting, const Move& move, const std::vector<Venue>& venues,
           const std::vector<Registration>& registrations, const Date& today);

} // namespace plenary::domain
