#include "schedule/check/hours_needed.hpp"

#include "schedule/pairs.hpp"

#include <algorithm>
#include <set>

namespace plenary::schedule {

using namespace domain;

namespace {

bool has_session_each_day(const Meeting& meeting, std::optional<int> length) {
    if (meeting.sessions.empty())
        return false;
    std::set<Date> days;
    for (const auto& session : meeting.sessions)
        days.insert(session.starts.date);
    if (!length && meeting.dates.days() != nullptr)
        length = meeting.dates.days()->days();
    return !length || static_cast<std::size_t>(*length) <= days.size();
}

/// Whether the session needs the person by name: who speaks, who leads, and whom its item requires.
bool is_named(const Meeting& meeting, const Session& session, std::string_view party) {
    bool found = false;
    const auto look = [&](const ParticipantCode& person) { found = found || person.text() == party; };
    each_leading(session, look);
    if (meeting.agenda)
        for (const auto& item : meeting.agenda->items)
            if (item.code == session.code)
                std::for_each(item.required_people.begin(), item.required_people.end(), look);
    return found;
}

bool is_wanted_throughout(const Meeting& meeting, std::string_view party) {
    return std::any_of(meeting.required_people.begin(), meeting.required_people.end(),
                       [&](const ParticipantCode& person) { return person.text() == party; });
}

} // namespace

std::optional<std::int64_t> first_of_timetable(const Meeting& meeting) {
    if (const auto* days = meeting.dates.days())
        return day_number(days->first);
    const auto first = std::min_element(meeting.sessions.begin(), meeting.sessions.end(),
                                        [](const auto& a, const auto& b) { return a.starts < b.starts; });
    return first == meeting.sessions.end() ? std::nullopt : std::optional{day_number(first->starts.date)};
}

std::optional<std::vector<HoursNeeded>> hours_needed(const Meeting& meeting, std::string_view party,
                                                     std::optional<int> length) {
    const auto origin = first_of_timetable(meeting);
    std::vector<HoursNeeded> named;
    std::vector<HoursNeeded> all;
    for (const auto& session : meeting.sessions) {
        const auto minutes = [&](const LocalTime& time) {
            return (day_number(time.date) - *origin) * minutes_a_day + time.minute;
        };
        all.push_back({minutes(session.starts), minutes(session.ends), &session});
        if (is_named(meeting, session, party))
            named.push_back(all.back());
    }
    if (!named.empty() && !is_wanted_throughout(meeting, party))
        return named;
    return has_session_each_day(meeting, length) ? std::optional{std::move(all)} : std::nullopt;
}

std::optional<Between> time_between(const std::vector<HoursNeeded>& hours, std::int64_t first,
                                    const std::vector<HoursNeeded>& others, std::int64_t other_first) {
    std::optional<Between> shortest;
    for (const auto& one : hours)
        for (const auto& other : others) {
            const HoursNeeded here{one.from + first * minutes_a_day, one.to + first * minutes_a_day,
                                   one.session};
            const HoursNeeded there{other.from + other_first * minutes_a_day,
                                    other.to + other_first * minutes_a_day, other.session};
            const auto minutes = std::max(there.from - here.to, here.from - there.to);
            if (!shortest || minutes < shortest->minutes)
                shortest =
                    here.from <= there.from ? Between{minutes, here, there} : Between{minutes, there, here};
        }
    return shortest;
}

} // namespace plenary::schedule
