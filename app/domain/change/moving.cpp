#include "domain/change/moving.hpp"

#include "domain/rules/rules.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

/// By how many days the timetable shifts; none where nothing says.
std::optional<boost::gregorian::days> shift_of(const Meeting& meeting, const MeetingDates& dates) {
    const auto* to = dates.days();
    if (to == nullptr || meeting.sessions.empty())
        return std::nullopt;
    if (const auto* from = meeting.dates.days())
        return to->first - from->first;
    const auto first = std::min_element(meeting.sessions.begin(), meeting.sessions.end(),
                                        [](const auto& a, const auto& b) { return a.starts < b.starts; });
    return to->first - first->starts.date;
}

/// Takes from the sessions and the items of the agenda the rooms that the venue has not, and tells which had
/// one.
std::vector<SessionCode> leave_rooms(Meeting& meeting, const std::vector<Venue>& venues) {
    const auto venue = std::find_if(venues.begin(), venues.end(),
                                    [&](const Venue& one) { return meeting.venue == one.code; });
    const auto is_missing = [&](const RoomCode& code) {
        return venue == venues.end() || std::none_of(venue->rooms.begin(), venue->rooms.end(),
                                                     [&](const Room& room) { return room.code == code; });
    };
    std::vector<SessionCode> without;
    for (auto& session : meeting.sessions) {
        if (!session.room || !is_missing(*session.room))
            continue;
        session.room.reset();
        without.push_back(session.code);
    }
    if (!meeting.agenda)
        return without;
    for (auto& item : meeting.agenda->items)
        if (std::erase_if(item.rooms, is_missing) > 0 &&
            std::find(without.begin(), without.end(), item.code) == without.end())
            without.push_back(item.code);
    return without;
}

} // namespace

bool is_to_come(MeetingStatus status) {
    return status != MeetingStatus::held && status != MeetingStatus::cancelled;
}

Moved move(const Meeting& meeting, const Move& move, const std::vector<Venue>& venues,
           const std::vector<Registration>& registrations, const Date& today) {
    Moved moved{meeting, {}, {}};
    auto& result = moved.meeting;
    const bool other_days = move.dates && *move.dates != meeting.dates;
    const bool other_place = move.venue && meeting.venue != *move.venue;
    if (other_days) {
        if (const auto shift = shift_of(meeting, *move.dates))
            for (auto& session : result.sessions) {
                session.starts.date += *shift;
                session.ends.date += *shift;
            }
        result.dates = *move.dates;
        result.announced.reset();
    }
    if (move.announced)
        result.announced = move.announced;
    if (other_place) {
        result.venue = move.venue;
        moved.without_room = leave_rooms(result, venues);
    }
    if (move.status)
        result.status = *move.status;
    if (!move.reason.empty())
        result.reason = move.reason;
    if (result == meeting)
        return moved;
    for (const auto& source : move.sources)
        if (std::find(result.sources.begin(), result.sources.end(), source) == result.sources.end())
            result.sources.push_back(source);
    if ((!other_days && !other_place) || result.dates.days() == nullptr)
        return moved;
    for (const auto& registration : registrations)
        if (registration.meeting == meeting.code && is_active(registration.status)) {
            moved.asked_again.push_back(registration);
            moved.asked_again.back().asked_again = today;
        }
    return moved;
}

} // namespace plenary::domain
