/// \file
/// A timetable as a grid of rooms by time for each day: what stands where on the page that hangs on the door.
#pragma once

#include "domain/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// A session in the grid, told in the row in which it begins.
struct DoorCell {
    const domain::Session* session = nullptr;
    std::size_t column = 0;
    std::size_t columns = 1; ///< all of them for what is for all, and has nothing beside it
    std::size_t rows = 1;
};

/// The time from one moment at which something begins or ends to the next, in minutes from midnight.
struct DoorRow {
    int from = 0;
    int to = 0;
    std::vector<DoorCell> cells;    ///< that begin in it, by column
    std::vector<DoorCell> going_on; ///< that began in a row before
    std::vector<std::size_t> empty; ///< columns in which nothing runs
    bool is_break = false;          ///< nothing runs at all
    bool is_whole = true;           ///< nothing of the row before runs on: a page may end before it
};

/// The sittings of a part of the day.
struct DoorBlock {
    std::string name; ///< "Morning", "Afternoon", "Evening"
    int from = 0;
    int to = 0;
    std::vector<DoorRow> rows;
};

/// A room; of one with several sessions at once as many columns follow one another.
struct DoorColumn {
    std::optional<domain::RoomCode> room; ///< nothing: of sessions that have none
    std::size_t columns = 1;
};

struct DoorDay {
    domain::Date date{1970, 1, 1};
    std::vector<DoorColumn> rooms; ///< in which something takes place, in the order of the venue
    std::vector<DoorBlock> blocks;

    [[nodiscard]] std::size_t columns() const;
};

/// The days on which there are sessions. What begins before 13:00 is of the morning, before 18:00 of the
/// afternoon, else of the evening; what begins while something of the block before runs is of that. A block lasts
/// as long as its sessions, and as the sittings of the agenda that begin in that part of the day, up to its end. The meeting has
/// exact days; it must live longer.
std::vector<DoorDay> door_days(const domain::Meeting& meeting, const domain::Venue* venue);

} // namespace plenary::report
