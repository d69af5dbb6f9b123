#include "schedule/room_use.hpp"

#include "domain/time/bookings.hpp"
#include "schedule/pairs.hpp"

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

namespace {

constexpr boost::gregorian::days a_day{1};

/// The days of both, `margin` days around the second included; nothing where there are none.
std::optional<DaySpan> days_within(const DaySpan& one, const DaySpan& other, int margin) {
    const auto first = std::max(day_number(one.first), day_number(other.first) - margin);
    const auto last = std::min(day_number(one.last), day_number(other.last) + margin);
    return first <= last ? std::optional{DaySpan{date_of(first), date_of(last)}} : std::nullopt;
}

} // namespace

std::vector<RoomTaken> taken_times(const Room& room, const DaySpan& days) {
    std::vector<RoomTaken> times;
    for (const auto& period : room.closed)
        if (const auto common = days_within(period.days, days, 0))
            for (auto day = day_number(common->first); day <= day_number(common->last); ++day)
                times.push_back({day * minutes_a_day, (day + 1) * minutes_a_day, &period, nullptr});
    // What is set up for the day after, or cleared of the day before, takes a day at most.
    for (const auto& booking : room.bookings) {
        const auto common = days_within(booking.days, days, 1);
        if (!common)
            continue;
        for (auto day = common->first; day <= common->last; day += a_day) {
            if (!is_booked_on(booking, day))
                continue;
            const auto midnight = day_number(day) * minutes_a_day;
            times.push_back({midnight + booking.hours.from - booking.set_up.value_or(0),
                             midnight + booking.hours.to + booking.clearing.value_or(0), nullptr, &booking});
        }
    }
    std::stable_sort(times.begin(), times.end(),
                     [](const RoomTaken& a, const RoomTaken& b) { return a.from < b.from; });
    return times;
}

std::int64_t minute_number(const LocalTime& time) {
    return day_number(time.date) * minutes_a_day + time.minute;
}

bool has_rooms_at(const Meeting& meeting, const Venue& venue) {
    return !meeting.sessions.empty() &&
           std::all_of(meeting.sessions.begin(), meeting.sessions.end(), [&](const Session& session) {
               return std::any_of(venue.rooms.begin(), venue.rooms.end(),
                                  [&](const Room& room) { return session.room == room.code; });
           });
}

FreeRooms::FreeRooms(const Venue& venue, const DaySpan& days, int seats) {
    const auto is_enough = [&](const Room& room) { return room.capacity.value_or(seats) >= seats; };
    const bool has_enough = std::any_of(venue.rooms.begin(), venue.rooms.end(), is_enough);
    for (const auto& room : venue.rooms)
        if (!has_enough || is_enough(room))
            uses_.push_back({&room, taken_times(room, days)});
}

bool FreeRooms::has_any() const {
    return std::any_of(uses_.begin(), uses_.end(), [](const Use& use) { return !use.times.empty(); });
}

const RoomTaken* FreeRooms::firmest(const Use& use, std::int64_t day, const std::vector<Hours>& hours) {
    // No time is longer than a booking of a day with a day before and behind.
    constexpr int longest = 3 * minutes_a_day;
    const auto midnight = day * minutes_a_day;
    const auto first =
        std::lower_bound(use.times.begin(), use.times.end(), midnight - longest,
                         [](const RoomTaken& taken, std::int64_t minute) { return taken.from < minute; });
    const RoomTaken* found = nullptr;
    for (auto taken = first; taken != use.times.end() && taken->from < midnight + minutes_a_day; ++taken) {
        const bool is_in_the_way = std::any_of(hours.begin(), hours.end(), [&](const Hours& sitting) {
            return taken->overlaps(midnight + sitting.from, midnight + sitting.to);
        });
        if (is_in_the_way && (found == nullptr || taken->weight() < found->weight()))
            found = &*taken;
    }
    return found;
}

std::optional<Weight> FreeRooms::taken_on(std::int64_t day, const std::vector<Hours>& hours) const {
    std::optional<Weight> slightest;
    for (const auto& use : uses_) {
        const auto* taken = firmest(use, day, hours);
        if (taken == nullptr)
            return std::nullopt;
        if (!slightest || taken->weight() > *slightest)
            slightest = taken->weight();
    }
    return slightest;
}

std::string FreeRooms::reasons_on(std::int64_t day, const std::vector<Hours>& hours) const {
    std::string text;
    for (const auto& use : uses_)
        if (const auto* taken = firmest(use, day, hours))
            text += (text.empty() ? "" : ", ") + use.room->code.text() + ": " +
                    (taken->closed != nullptr ? taken->closed->reason : taken->booking->reason);
    return text;
}

std::vector<Hours> hours_asked_on(const Meeting& meeting, int day) {
    return sittings_on(meeting.agenda.value_or(Agenda{}), day);
}

} // namespace plenary::schedule
