/// \file
/// Venues: two meetings at once, closures, seats.
#include "domain/people/seats.hpp"
#include "schedule/check/check_detail.hpp"
#include "schedule/room_use.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::schedule::detail {

using namespace domain;

namespace {

/// Whether its timetable gives every session a room: then rooms are compared, and not the venue.
bool is_roomed(const Meeting& meeting) {
    return !meeting.sessions.empty() && std::all_of(meeting.sessions.begin(), meeting.sessions.end(),
                                                    [](const Session& s) { return s.room.has_value(); });
}

void check_double(Checking& checking, const Placed& meeting, const Placed& other) {
    const auto& venue = *meeting.venue;
    if (is_roomed(*meeting.meeting) && is_roomed(*other.meeting))
        return;
    const auto common = common_days(meeting.days, other.days);
    const auto both =
        fmt::format("{} and {}", in_quotes(meeting.code().text()), in_quotes(other.code().text()));
    const bool only_city = venue.name.empty() && venue.rooms.empty();
    if (only_city)
        checking.add(Severity::note, ClashKind::venue_double, meeting, other, {venue.code.text()}, common,
                     fmt::format("{} are both in {} on {}, and the building is not known", both, venue.city,
                                 days_in_words(common)),
                     "name the buildings as venues of their own");
    else
        checking.add(
            venue.rooms.size() > 1 ? Severity::warning : Severity::error, ClashKind::venue_double, meeting,
            other, {venue.code.text()}, common,
            fmt::format("{} are both at {} on {}", both, in_quotes(venue.code.text()), days_in_words(common)),
            venue.rooms.size() > 1 ? "give every session of both a room, or move one of them"
                                   : "move one of them");
}

void check_doubles(Checking& checking) {
    Numbers venues;
    std::vector<Taken> taken;
    for (std::size_t i = 0; i < checking.placed.size(); ++i)
        if (const auto& meeting = checking.placed[i]; meeting.venue != nullptr)
            taken.push_back({day_number(meeting.days.first), day_number(meeting.days.last),
                             venues.of(meeting.venue->code.text()), static_cast<std::uint32_t>(i)});
    each_close_pair(taken, 0, [&](const Taken& a, const Taken& b) {
        check_double(checking, checking.placed[a.item], checking.placed[b.item]);
    });
}

void check_seats(Checking& checking, const Placed& meeting) {
    if (const auto capacity = meeting.meeting->capacity; capacity && meeting.counted > *capacity)
        checking.add(Severity::warning, ClashKind::capacity, meeting, {}, std::nullopt,
                     fmt::format("{} has {} and {} nominated or confirmed", in_quotes(meeting.code().text()),
                                 util::counted(*capacity, "seat"), meeting.counted),
                     "confirm no more than there are seats, or raise the capacity",
                     std::to_string(meeting.counted - *capacity) + " over");
    if (meeting.venue == nullptr || meeting.venue->rooms.empty() || !meeting.meeting->sessions.empty())
        return; // where there is a timetable each session is compared with its room
    int largest = 0;
    for (const auto& room : meeting.venue->rooms) {
        if (!room.capacity)
            return;
        largest = std::max(largest, *room.capacity);
    }
    const int wanted = std::max(meeting.expected, meeting.meeting->capacity.value_or(0));
    if (wanted > largest)
        checking.add(meeting.confirmed > largest ? Severity::error : Severity::warning,
                     ClashKind::venue_small, meeting, {meeting.venue->code.text()}, std::nullopt,
                     fmt::format("{} is to seat {}, and the largest room of {} has {}",
                                 in_quotes(meeting.code().text()), wanted,
                                 in_quotes(meeting.venue->code.text()), util::counted(largest, "seat")),
                     "take a larger venue, or lower the capacity",
                     meeting.confirmed > largest ? "confirmed" : "");
}

/// Days on which a meeting without a timetable finds no room; a clash of those on which none can be had, one of those on
/// which one could.
void check_rooms(Checking& checking, const Placed& meeting) {
    if (!meeting.meeting->sessions.empty())
        return; // then each session is compared with its room
    const FreeRooms rooms{*meeting.venue, meeting.days,
                          std::max(meeting.expected, meeting.meeting->capacity.value_or(0))};
    if (!rooms.has_any())
        return;
    for (const auto weight : {Weight::cannot, Weight::rather_not}) {
        std::optional<DaySpan> days;
        std::string reasons;
        for (auto day = meeting.days.first; day <= meeting.days.last; day += boost::gregorian::days{1}) {
            const auto hours =
                hours_asked_on(*meeting.meeting, static_cast<int>((day - meeting.days.first).days()) + 1);
            if (rooms.taken_on(day_number(day), hours) != weight)
                continue;
            days = DaySpan{days ? days->first : day, day};
            if (reasons.empty())
                reasons = rooms.reasons_on(day_number(day), hours);
        }
        if (days)
            checking.add(
                weight == Weight::cannot ? Severity::warning : Severity::note, ClashKind::rooms_taken,
                meeting, {meeting.venue->code.text()}, days,
                fmt::format("no room of {} that is large enough is free during the sittings of {}: {}, {}",
                            in_quotes(meeting.venue->code.text()), in_quotes(meeting.code().text()), reasons,
                            days_in_words(*days)),
                "move the meeting, or make a timetable that keeps clear of it",
                std::string{word(weight)} + ": " + reasons);
    }
}

/// Of the meetings that are asked about and limit the seats of a delegation.
void check_invited_seats(Checking& checking) {
    std::map<std::string_view, std::vector<const Registration*>> rosters;
    for (const auto& meeting : checking.placed)
        if (meeting.is_asked && !meeting.meeting->invited.empty())
            rosters[meeting.code().text()];
    for (const auto& registration : checking.data.registrations)
        if (const auto roster = rosters.find(registration.meeting.text()); roster != rosters.end())
            roster->second.push_back(&registration);
    for (const auto& [code, roster] : rosters) {
        const auto& meeting = *checking.find(MeetingCode{std::string{code}});
        for (const auto& over : over_seats(*meeting.meeting, roster)) {
            std::string who;
            for (const auto& one : over.over)
                who += one.text() + " ";
            checking.add(Severity::warning, ClashKind::capacity, meeting,
                         {meeting.meeting->invited[over.invitation].delegation.text()}, std::nullopt,
                         in_words(over, *meeting.meeting),
                         "withdraw who is over, or give the delegation more seats", who);
        }
    }
}

} // namespace

void check_venues(Checking& checking) {
    check_doubles(checking);
    check_invited_seats(checking);
    std::map<const Venue*, Periods<Unavailability>> closed;
    for (const auto& meeting : checking.placed) {
        if (!meeting.is_asked)
            continue;
        check_seats(checking, meeting);
        if (meeting.venue == nullptr)
            continue;
        check_rooms(checking, meeting);
        const auto& periods = closed.try_emplace(meeting.venue, meeting.venue->closed).first->second;
        periods.each_within(meeting.days, [&](const Unavailability& period) {
            const bool cannot = period.weight == Weight::cannot;
            checking.add(cannot ? Severity::error : Severity::warning, ClashKind::venue_closed, meeting,
                         {meeting.venue->code.text()}, common_days(meeting.days, period.days),
                         in_quotes(meeting.venue->code.text()) +
                             (cannot ? " is closed during " : " would rather not be used during ") +
                             in_quotes(meeting.code().text()) + ": " + period.reason + ", " +
                             days_in_words(period.days),
                         "move the meeting, or take another venue", cause_of(period));
        });
    }
}

} // namespace plenary::schedule::detail
