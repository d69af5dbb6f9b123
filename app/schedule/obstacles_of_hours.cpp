/// \file
/// What rooms and hours speak against: rooms that are taken, and who is needed elsewhere on the same day.
#include "schedule/check/hours_needed.hpp"
#include "schedule/obstacles.hpp"
#include "schedule/pairs.hpp"
#include "schedule/room_use.hpp"

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

namespace {

/// Rounded down, also below 0.
std::int64_t whole_days(std::int64_t minutes) {
    const auto days = minutes / minutes_a_day;
    return minutes % minutes_a_day < 0 ? days - 1 : days;
}

/// With the day after, on which the last evening may end.
DaySpan days_of_sessions(const DaySpan& between) {
    return {between.first,
            between.last < Date{9999, 12, 31} ? between.last + boost::gregorian::days{1} : between.last};
}

} // namespace

// What is needed at hours is compared day by day; who is needed whole days cannot be at both on one.
void Surroundings::look_at_hours(const Other& other, ObstacleKind kind,
                                 const std::vector<std::string>& parties, int hours,
                                 std::vector<Obstacle>& found) {
    constexpr std::int64_t minutes_an_hour = 60;
    std::vector<std::pair<std::optional<std::vector<HoursNeeded>>, std::optional<std::vector<HoursNeeded>>>>
        needed;
    for (const auto& party : parties)
        needed.emplace_back(hours_needed(meeting_, party, frame_.length),
                            hours_needed(*other.meeting, party));
    const auto last = std::min(other.last, frame_.last());
    for (auto day = std::max(reaching(other.first), frame_.first()); day <= last; ++day)
        if (std::any_of(needed.begin(), needed.end(), [&](const auto& both) {
                const auto& [here, there] = both;
                if (!here || !there)
                    return true;
                const auto between = time_between(*here, day, *there, other.first);
                return between && between->minutes < hours * minutes_an_hour;
            }))
            forbid(found, kind, day, day, subject(other));
}

// A meeting without a timetable asks for a room at its sittings, of which its days may have different ones.
void Surroundings::look_at_rooms(const Venue& venue, std::vector<Obstacle>& found) {
    const FreeRooms rooms{venue, frame_.between, wanted_};
    const auto points = weights_.of(CostTerm::rooms_taken);
    if (!rooms.has_any() || points == 0)
        return;
    for (int nth = 0; nth < frame_.length; ++nth) {
        const auto hours = hours_asked_on(meeting_, nth + 1);
        for (auto first = frame_.first(); first <= frame_.last(); ++first) {
            const auto taken = rooms.taken_on(first + nth, hours);
            if (!taken)
                continue;
            const auto about = subject({.venue = &venue,
                                        .what = rooms.reasons_on(first + nth, hours) + ", " +
                                                days_in_words({date_of(first + nth), date_of(first + nth)})});
            charge(found, ObstacleKind::rooms_taken,
                   *taken == Weight::cannot ? points : part_of_points(points, 1, 2), first, first, about);
        }
    }
}

// A timetable goes with the first day, and its sessions keep the rooms that the venue has.
void Surroundings::look_at_sessions(const Venue& venue, std::vector<Obstacle>& found) {
    for (const auto& session : meeting_.sessions)
        for (const auto& room : venue.rooms)
            if (session.room == room.code)
                look_at_session(session, venue, room, found);
    look_at_clocks(venue, found);
}

const std::vector<std::int64_t>& Surroundings::days_of_skips(const std::string& zone) {
    const auto [known, is_new] = days_of_skips_.try_emplace(zone);
    auto& days = known->second;
    if (!is_new)
        return days;
    constexpr std::int64_t two_days = 2 * 86'400;
    const auto from = resolve({frame_.between.first, 0, 0}, zone).earliest.seconds - two_days;
    const auto to = resolve({frame_.between.last, 0, 0}, zone).latest.seconds + 2 * two_days;
    for (const auto& onset : zone_onsets(zone, {from}, {to})) {
        if (onset.offset <= onset.offset_before)
            continue;
        const auto last = day_number(local_time_at(onset.at, onset.offset).date);
        for (auto day = day_number(local_time_at(onset.at, onset.offset_before).date); day <= last; ++day)
            days.push_back(day);
    }
    return days;
}

// A time of the timetable that the clocks skip on its day: the meeting cannot be confirmed with it.
void Surroundings::look_at_clocks(const Venue& venue, std::vector<Obstacle>& found) {
    if (!is_zone(venue.zone))
        return;
    const auto& skips = days_of_skips(venue.zone);
    const auto origin = *first_of_timetable(meeting_);
    for (const auto& session : meeting_.sessions)
        for (const auto& time : {session.starts, session.ends})
            for (const auto day : skips) {
                const LocalTime there{date_of(day), time.minute, time.second};
                if (resolve(there, venue.zone).kind != LocalTimeKind::nonexistent)
                    continue;
                const auto first = day - (day_number(time.date) - origin);
                forbid(found, ObstacleKind::time_nonexistent, first, first,
                       subject({.venue = &venue, .session = &session, .what = format_local_time(there)}));
            }
}

void Surroundings::look_at_session(const Session& session, const Venue& venue, const Room& room,
                                   std::vector<Obstacle>& found) {
    const auto from = minute_number(session.starts) - *first_of_timetable(meeting_) * minutes_a_day;
    const auto to = minute_number(session.ends) - *first_of_timetable(meeting_) * minutes_a_day;
    // The first days on which the session would meet what is from one minute to another.
    const auto first_day = [&](std::int64_t since) { return whole_days(since - to) + 1; };
    const auto last_day = [&](std::int64_t until) { return whole_days(until - from - 1); };
    for (const auto& taken : taken_times(room, days_of_sessions(frame_.between))) {
        const auto first = first_day(taken.from);
        const auto last = last_day(taken.to);
        if (first > last)
            continue;
        const auto about =
            subject({.venue = &venue,
                     .session = &session,
                     .what = room.code.text() + ": " +
                             (taken.closed != nullptr ? taken.closed->reason : taken.booking->reason)});
        if (taken.weight() == Weight::cannot)
            forbid(found, ObstacleKind::rooms_taken, first, last, about);
        else
            charge(found, ObstacleKind::rooms_taken, weights_.of(CostTerm::rooms_taken), first, last, about);
    }
    for (const auto& other : others_)
        if (other.venue == &venue)
            for (const auto& theirs : other.meeting->sessions)
                if (theirs.room == room.code)
                    forbid(found, ObstacleKind::room_double, first_day(minute_number(theirs.starts)),
                           last_day(minute_number(theirs.ends)), subject(other));
}

} // namespace plenary::schedule
