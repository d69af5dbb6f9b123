#include "report/schedule/door_grid.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace plenary::report {

using namespace domain;

namespace {

constexpr std::array<std::string_view, 3> parts_of_day{"Morning", "Afternoon", "Evening"};
constexpr std::array<int, 3> ends_of_parts{13 * 60, 18 * 60, 2 * minutes_a_day};

std::size_t part_of_day_at(int minute) {
    return minute < ends_of_parts[0] ? 0 : minute < ends_of_parts[1] ? 1 : 2;
}

/// A session of one day with the column that it has.
struct Standing {
    const Session* session = nullptr;
    int from = 0;
    int to = 0;
    std::size_t room = 0; ///< its place among the rooms of the day
    std::size_t lane = 0;
    bool is_alone = false;

    [[nodiscard]] bool runs(int minute) const { return from <= minute && minute < to; }
    [[nodiscard]] bool overlaps(const Standing& other) const { return from < other.to && other.from < to; }
};

std::vector<Standing> sessions_on(const Meeting& meeting, const Date& date) {
    std::vector<Standing> found;
    for (const auto& session : meeting.sessions)
        if (session.starts.date == date) {
            const auto over = static_cast<int>((session.ends.date - date).days());
            found.push_back(
                {&session, session.starts.minute, over * minutes_a_day + session.ends.minute, 0, 0, false});
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const Standing& a, const Standing& b) { return a.from < b.from; });
    return found;
}

std::vector<DoorColumn> rooms_of(const std::vector<Standing>& sessions, const Venue* venue) {
    std::vector<DoorColumn> rooms;
    const auto is_used = [&](const std::optional<RoomCode>& room) {
        return std::any_of(sessions.begin(), sessions.end(),
                           [&](const Standing& one) { return one.session->room == room; });
    };
    if (venue != nullptr)
        for (const auto& room : venue->rooms)
            if (is_used(room.code))
                rooms.push_back({room.code, 1});
    if (is_used(std::nullopt))
        rooms.push_back({std::nullopt, 1});
    return rooms;
}

/// Sessions of one room at once get columns of their own.
void put_into_columns(std::vector<Standing>& sessions, std::vector<DoorColumn>& rooms) {
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        auto& one = sessions[i];
        one.room = static_cast<std::size_t>(
            std::find_if(rooms.begin(), rooms.end(),
                         [&](const DoorColumn& room) { return room.room == one.session->room; }) -
            rooms.begin());
        std::set<std::size_t> taken;
        for (std::size_t j = 0; j < i; ++j)
            if (sessions[j].room == one.room && sessions[j].overlaps(one))
                taken.insert(sessions[j].lane);
        while (taken.contains(one.lane))
            ++one.lane;
        rooms[one.room].columns = std::max(rooms[one.room].columns, one.lane + 1);
        one.is_alone = std::none_of(sessions.begin(), sessions.end(), [&](const Standing& other) {
            return &other != &one && other.overlaps(one);
        });
    }
}

class DayMaker {
public:
    DayMaker(const Meeting& meeting, const Venue* venue, const Date& date)
        : meeting_(meeting), sessions_(sessions_on(meeting, date)) {
        day_.date = date;
        day_.rooms = rooms_of(sessions_, venue);
        put_into_columns(sessions_, day_.rooms);
        for (auto& one : sessions_)
            one.is_alone = one.is_alone && is_for_all(one.session->code);
        leave_out_unstated();
    }

    DoorDay make() {
        for (std::size_t first = 0; first < sessions_.size();) {
            const auto part = part_of_day_at(sessions_[first].from);
            auto end = sessions_[first].to;
            auto next = first + 1;
            for (; next < sessions_.size(); ++next) {
                if (part_of_day_at(sessions_[next].from) != part && sessions_[next].from >= end)
                    break;
                end = std::max(end, sessions_[next].to);
            }
            day_.blocks.push_back(block(part, {sessions_.begin() + static_cast<std::ptrdiff_t>(first),
                                               sessions_.begin() + static_cast<std::ptrdiff_t>(next)}));
            first = next;
        }
        return std::move(day_);
    }

private:
    /// What has no room and nothing beside it needs no column of its own.
    void leave_out_unstated() {
        const bool is_needed = std::any_of(sessions_.begin(), sessions_.end(), [](const Standing& one) {
            return !one.session->room && !one.is_alone;
        });
        if (day_.rooms.size() > 1 && !day_.rooms.back().room && !is_needed)
            day_.rooms.pop_back();
    }

    /// Whether it is no item of the agenda that only some are to follow.
    [[nodiscard]] bool is_for_all(const SessionCode& code) const {
        if (meeting_.agenda)
            for (const auto& item : meeting_.agenda->items)
                if (item.code == code)
                    return item.kind == ItemKind::plenary;
        return true;
    }

    [[nodiscard]] DoorBlock block(std::size_t part, const std::vector<Standing>& sessions) const {
        DoorBlock made{std::string{parts_of_day[part]}, sessions.front().from, sessions.front().to, {}};
        std::set<int> moments;
        for (const auto& one : sessions) {
            moments.insert({one.from, one.to});
            made.to = std::max(made.to, one.to);
        }
        const auto number = static_cast<int>((day_.date - meeting_.dates.days()->first).days()) + 1;
        if (meeting_.agenda)
            for (const auto& sitting : sittings_on(*meeting_.agenda, number))
                if (part_of_day_at(sitting.from) == part) {
                    made.from = std::min(made.from, sitting.from);
                    made.to = std::max(made.to, std::min(sitting.to, ends_of_parts.at(part)));
                }
        for (auto moment = moments.begin(); std::next(moment) != moments.end(); ++moment)
            made.rows.push_back(row(*moment, *std::next(moment), sessions, moments));
        return made;
    }

    [[nodiscard]] DoorRow row(int from, int to, const std::vector<Standing>& sessions,
                              const std::set<int>& moments) const {
        DoorRow made;
        made.from = from;
        made.to = to;
        const auto columns = day_.columns();
        std::set<std::size_t> taken;
        for (const auto& one : sessions) {
            if (!one.runs(from))
                continue;
            const auto column = one.is_alone ? 0 : first_column(one.room) + one.lane;
            const auto width = one.is_alone ? columns : 1;
            for (std::size_t i = 0; i < width; ++i)
                taken.insert(column + i);
            auto& cells = one.from < from ? made.going_on : made.cells;
            cells.push_back({one.session, column, width, rows_of(one, moments)});
        }
        made.is_whole = made.going_on.empty();
        made.is_break = taken.empty();
        for (std::size_t column = 0; column < columns && !made.is_break; ++column)
            if (!taken.contains(column))
                made.empty.push_back(column);
        std::sort(made.cells.begin(), made.cells.end(),
                  [](const DoorCell& a, const DoorCell& b) { return a.column < b.column; });
        return made;
    }

    static std::size_t rows_of(const Standing& one, const std::set<int>& moments) {
        return static_cast<std::size_t>(
            std::distance(moments.lower_bound(one.from), moments.lower_bound(one.to)));
    }

    [[nodiscard]] std::size_t first_column(std::size_t room) const {
        std::size_t column = 0;
        for (std::size_t i = 0; i < room; ++i)
            column += day_.rooms[i].columns;
        return column;
    }

    const Meeting& meeting_;
    std::vector<Standing> sessions_;
    DoorDay day_;
};

} // namespace

std::size_t DoorDay::columns() const {
    std::size_t sum = 0;
    for (const auto& room : rooms)
        sum += room.columns;
    return sum;
}

std::vector<DoorDay> door_days(const Meeting& meeting, const Venue* venue) {
    std::set<Date> dates;
    for (const auto& session : meeting.sessions)
        dates.insert(session.starts.date);
    std::vector<DoorDay> days;
    for (const auto& date : dates)
        days.push_back(DayMaker{meeting, venue, date}.make());
    return days;
}

} // namespace plenary::report
