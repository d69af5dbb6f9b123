/// \file
/// Places: calendars of their holidays, venues and rooms.
#pragma once

#include "domain/local_text.hpp"
#include "domain/model/sources.hpp"
#include "domain/time/hours.hpp"
#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// A holiday, or a day that is worked in its stead.
struct Holiday {
    DaySpan days;                   ///< on which it is kept
    std::optional<Date> in_lieu_of; ///< the date it has by law, where another day is kept for it
    LocalText name;
    DayKind kind = DayKind::holiday;
    Certainty certainty = Certainty::settled;
    Sources sources;

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Which days are not worked in a country, a part of it, or at a duty station.
struct Calendar {
    CalendarCode code;
    CalendarKind kind = CalendarKind::national;
    LocalText name;
    std::string country; ///< ISO 3166-1 alpha-3
    std::string place;   ///< the part of the country or the city; empty for all of it
    std::vector<Weekday> weekend;
    std::vector<int> years; ///< for which all holidays are listed
    std::vector<Holiday> holidays;
    Sources sources;

    friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// That a room is taken for a part of the day by what is no meeting of ours, once or again and again.
struct Booking {
    BookingCode code;              ///< of no other booking of the room
    DaySpan days;                  ///< on each of them
    Hours hours;                   ///< by the clocks at the venue
    std::vector<Weekday> weekdays; ///< only on these; empty: on every day
    std::string reason;
    std::optional<int> set_up;   ///< minutes before in which the room is made ready; nothing: none
    std::optional<int> clearing; ///< minutes behind in which it is cleared
    Weight weight = Weight::cannot;
    Sources sources;

    friend bool operator==(const Booking&, const Booking&) = default;
};

struct Room {
    RoomCode code;
    std::string name;
    std::optional<int> capacity; ///< seats, at least 1
    std::vector<Unavailability> closed = {};
    std::vector<Booking> bookings = {};

    friend bool operator==(const Room&, const Room&) = default;
};

struct Venue {
    VenueCode code;
    LocalText name; ///< of the building; empty when only the city is known
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-3
    std::string zone;    ///< IANA name
    std::vector<Room> rooms;
    Sources sources;
    std::vector<CalendarCode> calendars = {}; ///< by which it is open or not
    std::vector<Unavailability> closed = {};

    friend bool operator==(const Venue&, const Venue&) = default;
};

} // namespace plenary::domain
