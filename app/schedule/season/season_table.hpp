/// \file
/// What a season is reckoned from: where each open meeting can be, and what two of them do to one another.
#pragma once

#include "schedule/check/hours_needed.hpp"
#include "schedule/obstacles.hpp"
#include "schedule/score.hpp"

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plenary::schedule {

/// A meeting whose dates are to be found.
struct OpenMeeting {
    domain::MeetingCode code;
    domain::DaySpan between;
    int length = 1;                             ///< days
    std::vector<domain::VenueCode> venues;      ///< at least one
    std::optional<domain::DaySpan> wished = {}; ///< as for a proposal
    std::optional<domain::DaySpan> stands = {}; ///< where it stands now, at `stands_at`: to leave costs
    std::optional<domain::VenueCode> stands_at = {};
};

struct SeasonProblem {
    domain::Date today{1970, 1, 1};
    std::vector<OpenMeeting> open;
    /// points for each meeting that gets other days, and one a week; half for another venue alone
    int cost_of_moving = 0;
};

/// A first day at a venue.
struct SeasonSlot {
    std::int64_t first = 0;  ///< day number
    std::uint32_t venue = 0; ///< its place among SeasonTable::venues()
    Score score;             ///< whatever the other open meetings do
};

/// The number of a slot of each open meeting.
using SeasonState = std::vector<std::uint32_t>;

/// Days of a meeting, as day numbers.
struct SeasonSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool is_open = true; ///< its dates are to be found
};

class SeasonTable {
public:
    struct Meeting {
        /// With the days on which it stands now, from which its timetable counts.
        std::shared_ptr<const domain::Meeting> meeting;
        std::optional<std::size_t> series; ///< its place among all_series()
        int length = 1;                    ///< days
        /// At least one, the cheapest first; where there are some that nothing forbids, only those.
        std::vector<SeasonSlot> slots;
    };
    struct Series {
        const domain::Series* series = nullptr;
        std::optional<int> max_gap;    ///< free days between a meeting and the next at most
        std::vector<std::size_t> open; ///< meetings, by number
        std::vector<SeasonSpan> fixed; ///< its meetings whose dates stand
    };
    /// Two sessions that would be in one room: minutes from the midnight before the first day of either meeting.
    struct SharedRoom {
        std::uint32_t venue = 0;
        std::int64_t from = 0;
        std::int64_t to = 0; ///< not included
        std::int64_t other_from = 0;
        std::int64_t other_to = 0;
    };
    /// What two open meetings have to do with one another.
    struct Relation {
        bool is_firm = false;        ///< somebody must be at both
        std::array<int, 3> travel{}; ///< by Distance: free days that they then need between
        int loose = 0;               ///< points where they overlap
        int shared_venue = 0;        ///< points where they do in one house of several rooms
        int host_again = 0;          ///< points, of a series, where it meets in the country again
        int enough = 0;              ///< free days between from which on none of the above matters
        bool is_series = false;
        std::optional<int> gap; ///< free days at least
        int number = 0; ///< -1: the first has the lower number, and must not begin later; 1: otherwise
        int order = 0;  ///< -1: the first is to be over before, 1: the other way round
        /// Hours that are enough in one city on one day, and when each who must be at both is needed at either; nothing
        /// where somebody cannot be at both on one day.
        std::optional<int> hours = {};
        std::vector<std::pair<std::vector<HoursNeeded>, std::vector<HoursNeeded>>> needed = {};
        /// Sessions of both in one room of a venue, by its number.
        std::vector<SharedRoom> rooms = {};
        /// Venues at which all sessions of both have rooms, by number: the house may be shared.
        std::vector<std::uint32_t> roomed = {};
    };

    /// `data` holds all other meetings, with those who attend; the open ones have no dates in it, or theirs
    /// do not count. It must live longer. Throws std::invalid_argument for a meeting without a venue or a
    /// day.
    SeasonTable(const domain::Dataset& data, const SeasonProblem& problem);

    /// The same of the open meetings of one series alone: what it costs whatever the others do.
    [[nodiscard]] SeasonTable of_series(std::size_t series) const;

    [[nodiscard]] const std::vector<Meeting>& meetings() const { return meetings_; }
    [[nodiscard]] const std::vector<Series>& all_series() const { return series_; }
    [[nodiscard]] const std::vector<const domain::Venue*>& venues() const { return venues_; }
    [[nodiscard]] const Relation& relation(std::size_t i, std::size_t j) const {
        return relations_[(i * meetings_.size()) + j];
    }
    /// Free days that must lie between the two at these venues, whichever is first; nothing: they may
    /// overlap.
    [[nodiscard]] std::optional<int> free_days_needed(std::size_t i, std::uint32_t venue, std::size_t j,
                                                      std::uint32_t other_venue) const;

    [[nodiscard]] bool is_one_city(std::uint32_t venue, std::uint32_t other_venue) const {
        return distances_[(venue * venues_.size()) + other_venue] == Distance::same_city;
    }

    /// What the two cost one another in these slots.
    [[nodiscard]] Score beside(std::size_t i, const SeasonSlot& slot, std::size_t j,
                               const SeasonSlot& other) const;
    /// Gaps of a series that are longer than it allows, next to an open meeting.
    [[nodiscard]] Score long_gaps(std::size_t series, const SeasonState& state) const;
    /// What the whole season costs.
    [[nodiscard]] Score score_of(const SeasonState& state) const;

    [[nodiscard]] SeasonSpan span(std::size_t meeting, const SeasonSlot& slot) const {
        return {slot.first, slot.first + meetings_[meeting].length - 1};
    }
    [[nodiscard]] const SeasonSlot& slot(std::size_t meeting, const SeasonState& state) const {
        return meetings_[meeting].slots[state[meeting]];
    }

private:
    SeasonTable() = default;
    /// Whether the two leave everybody in one city the hours that are enough, on days of which they share some.
    [[nodiscard]] bool leave_hours(std::size_t i, const SeasonSlot& slot, std::size_t j,
                                   const SeasonSlot& other) const;
    void relate_hours(std::size_t i, std::size_t j, const Shared& delegations, const Shared& people);
    void relate_rooms(std::size_t i, std::size_t j);
    /// Whether a session of either would be in a room while one of the other is.
    [[nodiscard]] bool share_a_room(std::size_t i, const SeasonSlot& slot, std::size_t j,
                                    const SeasonSlot& other) const;
    /// What only one of the two can use on a day: a house without several rooms, unless it has rooms for all their
    /// sessions.
    [[nodiscard]] bool is_exclusive(std::uint32_t venue, const Relation& between) const;
    std::uint32_t number_of(const domain::Venue& venue);
    void make_slots(const domain::Dataset& data, const SeasonProblem& problem, const OpenMeeting& open);
    void group_by_series(const domain::Dataset& data);
    void measure_distances();
    void relate(const domain::Dataset& data);

    std::vector<const domain::Venue*> venues_;
    std::vector<Distance> distances_; ///< by venue x venue
    std::vector<Meeting> meetings_;
    std::vector<Series> series_;
    std::vector<Relation> relations_; ///< by meeting x meeting
};

/// Free days between two meetings; below 0 where they overlap.
inline std::int64_t free_days_between(const SeasonSpan& one, const SeasonSpan& other) {
    return std::max(other.first - one.last, one.first - other.last) - 1;
}

} // namespace plenary::schedule
