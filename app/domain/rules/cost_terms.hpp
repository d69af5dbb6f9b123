/// \file
/// What schedules are compared by: the terms that dates and timetables cost, the points of each, and what
/// exactly is counted. The one table of them: proposals, plans, 'plenary help weights', docs/scheduling.md and
/// the weights of a series are made of it, or are held to it by tests.
#pragma once

#include "domain/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace plenary::domain {

enum class CostTerm {
    // Of the dates and the venue of a meeting.
    weekend,
    holiday,
    notice_short,
    venue_small,
    venue_closed,
    rooms_taken,
    delegation_away,
    person_away,
    holiday_at_home,
    venue_double,
    travel,
    host_again,
    holiday_near,
    delegation_elsewhere,
    person_elsewhere,
    wished,
    // Of a timetable.
    later,
    out_of_order,
    other_room,
    empty_seats
};

struct CostTermEntry {
    const char* name;
    int points;              ///< where a series does not say otherwise
    std::string_view counts; ///< what costs the points, in Markdown
};

/// By CostTerm. What is a part of the points is rounded down and is a point at least (part_of_points).
inline constexpr std::array<CostTermEntry, 20> cost_terms{{
    {"weekend", 100, "each day of the meeting on a weekend of a calendar of the venue"},
    {"holiday", 100,
     "each day of the meeting that is a holiday of the venue, however many calendars have it; three tenths "
     "where it is provisional"},
    {"notice-short", 60,
     "the first day is less than the `notice` of the series behind the announcement, or behind today where "
     "there is none"},
    {"venue-small", 50,
     "the largest room has fewer seats than are nominated and confirmed, or than the `capacity` of the "
     "meeting; nothing where a room does not say"},
    {"venue-closed", 40, "each closure of the venue that is `rather-not` and has a day of the meeting"},
    {"rooms-taken", 40,
     "each day on which no room that is large enough is free during the sittings of a meeting without a "
     "timetable, half of it where one could be had if it must; with a timetable each time that "
     "the room of a session is rather not to be used while the session is on"},
    {"delegation-away", 40,
     "each time that is `rather-not` of a required delegation and has a day of the meeting; of one that is "
     "only invited an eighth, and a quarter where it cannot"},
    {"person-away", 40,
     "the same of people: who is required or confirmed, an eighth or a quarter of who is nominated or waits"},
    {"holiday-at-home", 20,
     "each required delegation with a holiday at home on a day of the meeting, settled or not, unless the "
     "meeting is there"},
    {"venue-double", 20, "each other meeting on one of the days in the same house of several rooms"},
    {"travel", 20,
     "on the average of the States that are required or invited: all of it from another region of the world, "
     "half within the region, nothing at home; rounded down"},
    {"host-again", 10,
     "each meeting of the series in the same country, before or behind, with less than 365 free days "
     "between"},
    {"holiday-near", 5,
     "each side on which the meeting touches a settled holiday: the day before the first or behind the last "
     "is one, and the first or the last itself is none"},
    {"delegation-elsewhere", 3,
     "each delegation that is to be at another meeting on one of the days and need not be at both; 20 of a "
     "meeting at most"},
    {"person-elsewhere", 3, "the same of people"},
    {"wished", 1, "each day by which the meeting begins before the days wished for, or ends behind them"},
    {"later", 1,
     "each full quarter of an hour of sittings from the beginning of the meeting to the end of the item, on "
     "whatever day"},
    {"out-of-order", 10, "an item begins before the one in front of it in the agenda"},
    {"other-room", 20, "each room beside one of a track, or of all that is plenary"},
    {"empty-seats", 1,
     "each full ten seats of the room above those that an item asks for (`seats`) or, where it is plenary, "
     "all need; 10 times at most"},
}};

static_assert(cost_terms.size() == static_cast<std::size_t>(CostTerm::empty_seats) + 1);

template<>
struct Words<CostTerm> {
    static constexpr std::array<std::string_view, cost_terms.size()> all = [] {
        std::array<std::string_view, cost_terms.size()> names{};
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = cost_terms[i].name;
        return names;
    }();
};

/// No term weighs more, so that sums cannot run over.
inline constexpr int most_points = 1'000;

constexpr int usual_points(CostTerm term) {
    return cost_terms[static_cast<std::size_t>(term)].points;
}

/// The part of the points of a term that a slighter form of it costs: a point at least, where the term costs
/// anything.
constexpr int part_of_points(int points, int numerator, int denominator) {
    return points == 0 ? 0 : std::max(1, points * numerator / denominator);
}

/// What terms cost in the schedules of a series.
struct CostWeights {
    std::array<std::optional<int>, cost_terms.size()> stated = {}; ///< by CostTerm; nothing: as is usual

    [[nodiscard]] constexpr int of(CostTerm term) const {
        return stated[static_cast<std::size_t>(term)].value_or(usual_points(term));
    }

    friend bool operator==(const CostWeights&, const CostWeights&) = default;
};

/// Of a thing with weights that may be not stated, such as a series, or of none (null).
template<class Thing>
CostWeights weights_of(const Thing* thing) {
    return thing == nullptr || !thing->weights ? CostWeights{} : *thing->weights;
}

/// Between meetings of two series the larger number holds, stated or not.
constexpr int larger_points(const CostWeights& one, const CostWeights& other, CostTerm term) {
    return std::max(one.of(term), other.of(term));
}

} // namespace plenary::domain
