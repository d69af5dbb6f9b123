#include "domain/change/releasing.hpp"

#include "domain/time/hours.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

int minutes_of(const ReleasedSession& session) {
    return static_cast<int>((session.ends.date - session.starts.date).days()) * minutes_a_day +
           session.ends.minute - session.starts.minute;
}

const ReleasedSession* find(const std::vector<ReleasedSession>& sessions, const SessionCode& code) {
    const auto found = std::find_if(sessions.begin(), sessions.end(),
                                    [&](const ReleasedSession& session) { return session.code == code; });
    return found == sessions.end() ? nullptr : &*found;
}

bool tells_speakers(const std::vector<ReleasedSession>& sessions) {
    return std::any_of(sessions.begin(), sessions.end(),
                       [](const ReleasedSession& session) { return !session.speakers.empty(); });
}

std::vector<SessionChange> changes_of(const ReleasedSession& before, const ReleasedSession& after,
                                      bool with_speakers) {
    std::vector<SessionChange> changes;
    if (before.starts != after.starts)
        changes.push_back(SessionChange::moved);
    if (minutes_of(before) != minutes_of(after))
        changes.push_back(minutes_of(before) < minutes_of(after) ? SessionChange::longer
                                                                 : SessionChange::shorter);
    if (before.room != after.room)
        changes.push_back(SessionChange::other_room);
    if (before.title != after.title)
        changes.push_back(SessionChange::renamed);
    if (with_speakers && before.speakers != after.speakers)
        changes.push_back(SessionChange::other_speakers);
    return changes;
}

} // namespace

std::vector<ReleasedSession> timetable_of(const Meeting& meeting) {
    std::vector<ReleasedSession> sessions;
    for (const auto& session : meeting.sessions)
        sessions.push_back(
            {session.code, session.title, session.room, session.starts, session.ends, session.speakers});
    std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
        return a.starts == b.starts ? a.room < b.room : a.starts < b.starts;
    });
    return sessions;
}

std::vector<ChangedSession> changes_between(const std::vector<ReleasedSession>& before,
                                            const std::vector<ReleasedSession>& after) {
    std::vector<ChangedSession> changed;
    const bool with_speakers = tells_speakers(before);
    for (const auto& session : after) {
        const auto* old = find(before, session.code);
        if (old == nullptr)
            changed.push_back({std::nullopt, session, {SessionChange::added}});
        else if (auto changes = changes_of(*old, session, with_speakers); !changes.empty())
            changed.push_back({*old, session, std::move(changes)});
    }
    for (const auto& session : before)
        if (find(after, session.code) == nullptr)
            changed.push_back({session, std::nullopt, {SessionChange::dropped}});
    return changed;
}

} // namespace plenary::domain
