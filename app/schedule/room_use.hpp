/// \file
/// When rooms cannot be had: closed, or booked for what is no meeting of ours.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::schedule {

/// A time at which a room is closed or booked, setting up and clearing included. Minutes by the clocks at the
/// venue, from the midnight before day number 0.
struct RoomTaken {
    std::int64_t from = 0;
    std::int64_t to = 0;                            ///< not included
    const domain::Unavailability* closed = nullptr; ///< one of the two
    const domain::Booking* booking = nullptr;

    [[nodiscard]] domain::Weight weight() const {
        return closed != nullptr ? closed->weight : booking->weight;
    }
    [[nodiscard]] bool overlaps(std::int64_t since, std::int64_t until) const {
        return from < until && since < to;
    }
};

/// All that touches these days, of a closure each day by itself, in order of time.
std::vector<RoomTaken> taken_times(const domain::Room& room, const domain::DaySpan& days);

/// Minutes from the midnight before day number 0.
std::int64_t minute_number(const domain::LocalTime& time);

/// Whether the timetable of the meeting has a room for every session at the venue: of two such meetings the rooms are
/// compared, and not the house.
bool has_rooms_at(const domain::Meeting& meeting, const domain::Venue& venue);

/// The rooms of a venue that are large enough for a meeting without a timetable; where none is, all of them.
/// The venue must live longer.
class FreeRooms {
public:
    /// For meetings that seat so many, on these days.
    FreeRooms(const domain::Venue& venue, const domain::DaySpan& days, int seats);

    /// Whether no room is free throughout these hours of a day: `cannot` where none can be had, `rather-not` where
    /// one could if it must. Nothing: one is free, or the venue names none.
    [[nodiscard]] std::optional<domain::Weight> taken_on(std::int64_t day,
                                                         const std::vector<domain::Hours>& hours) const;

    /// What takes the rooms then, each once: "hall: choir practice, salon: renovation".
    [[nodiscard]] std::string reasons_on(std::int64_t day, const std::vector<domain::Hours>& hours) const;

    /// Whether some room is ever taken on the days.
    [[nodiscard]] bool has_any() const;

private:
    struct Use {
        const domain::Room* room = nullptr;
        std::vector<RoomTaken> times;
    };
    /// What takes the room then most firmly; null: it is free.
    [[nodiscard]] static const RoomTaken* firmest(const Use& use, std::int64_t day,
                                                  const std::vector<domain::Hours>& hours);

    std::vector<Use> uses_;
};

/// The hours for which a meeting without a timetable needs a room on its n-th day, from 1: its sittings, else the
/// customary ones.
std::vector<domain::Hours> hours_asked_on(const domain::Meeting& meeting, int day);

} // namespace plenary::schedule
