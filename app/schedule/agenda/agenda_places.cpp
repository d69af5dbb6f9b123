#include "schedule/agenda/agenda_places.hpp"

#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/agenda/placed.hpp"
#include "schedule/pairs.hpp"

#include <algorithm>
#include <cstdint>

namespace plenary::schedule {

using namespace domain;

namespace {

/// When an item may begin at the earliest in a sitting, and be over at the latest.
std::pair<int, int> times_in(const AgendaItem& item, const AgendaProblem::Span& sitting) {
    if (item.day && *item.day != sitting.day + 1)
        return {sitting.first, sitting.first};
    if (!item.hours)
        return {sitting.first, sitting.last};
    const auto midnight = sitting.day * minutes_a_day;
    return {std::max(sitting.first, midnight + item.hours->from),
            std::min(sitting.last, midnight + item.hours->to)};
}

} // namespace

AgendaPlaces::AgendaPlaces(const Dataset& data, const Meeting& meeting, int cost_of_moving)
    : meeting_(meeting),
      agenda_(*meeting.agenda),
      days_(*meeting.dates.days()),
      participants_(data.participants),
      weights_(weights_of(ByCode<Series>{data.series}.find(meeting.series.text()))),
      cost_of_moving_(cost_of_moving) {
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && registration.status == RegistrationStatus::confirmed)
            ++confirmed_;
    for (const auto& item : agenda_.items)
        seats_.push_back(seats_of_item(item, meeting, data.registrations));
    find_sittings();
    find_rooms(data);
    find_busy(data);
}

void AgendaPlaces::find_sittings() {
    for (int day = 0; day < days_.days(); ++day)
        for (const auto& hours : sittings_on(agenda_, day + 1))
            sittings_.push_back({day * minutes_a_day + hours.from, day * minutes_a_day + hours.to, day});
}

void AgendaPlaces::find_rooms(const Dataset& data) {
    const auto* venue = meeting_.venue ? ByCode<Venue>{data.venues}.find(meeting_.venue->text()) : nullptr;
    if (venue != nullptr)
        for (const auto& room : venue->rooms) {
            codes_.emplace_back(room.code);
            rooms_.push_back(&room);
            bookings_.push_back(bookings_of(room));
        }
    if (rooms_.empty()) {
        codes_.emplace_back();
        rooms_.push_back(nullptr);
        bookings_.emplace_back();
    }
}

std::vector<RoomTaken> AgendaPlaces::bookings_of(const Room& room) const {
    auto times = taken_times(room, days_);
    std::erase_if(times, [](const RoomTaken& taken) { return taken.booking == nullptr; });
    for (auto& taken : times) {
        taken.from -= day_number(days_.first) * minutes_a_day;
        taken.to -= day_number(days_.first) * minutes_a_day;
    }
    return times;
}

// Sessions that are none of the agenda, and those of other meetings in the same house.
void AgendaPlaces::find_busy(const Dataset& data) {
    for (const auto& other : data.meetings) {
        const bool is_this = other.code == meeting_.code;
        if (!is_this && (!has_place(other) || other.venue != meeting_.venue || !other.venue))
            continue;
        for (const auto& session : other.sessions)
            if (!is_this || !is_of_agenda(session.code))
                busy_.push_back({minute_of(session.starts), minute_of(session.ends), session.room,
                                 leading_people(session)});
    }
}

bool AgendaPlaces::is_of_agenda(const SessionCode& code) const {
    return std::any_of(agenda_.items.begin(), agenda_.items.end(),
                       [&](const AgendaItem& item) { return item.code == code; });
}

std::vector<std::pair<int, int>> AgendaPlaces::taken_hours() const {
    std::vector<std::pair<int, int>> hours;
    for (const auto& busy : busy_)
        if (busy.from < days_.days() * minutes_a_day && busy.to > 0)
            hours.emplace_back(busy.from, busy.to);
    for (const auto& times : bookings_)
        for (const auto& taken : times)
            hours.emplace_back(static_cast<int>(taken.from), static_cast<int>(taken.to));
    return hours;
}

std::optional<KnownPlace> AgendaPlaces::standing(const AgendaItem& item) const {
    const auto* session = session_of(item);
    return session == nullptr ? std::nullopt
                              : possible_place(item, {minute_of(session->starts), session->room});
}

std::optional<KnownPlace> AgendaPlaces::released(const AgendaItem& item) const {
    if (!meeting_.releases.empty())
        for (const auto& session : meeting_.releases.back().sessions)
            if (session.code == item.code)
                return possible_place(item, {minute_of(session.starts), session.room});
    return std::nullopt;
}

std::optional<KnownPlace> AgendaPlaces::possible_place(const AgendaItem& item, KnownPlace place) const {
    for (const auto& sitting : sittings_)
        if (const auto [from, to] = times_in(item, sitting);
            from <= place.minute && place.minute + item.minutes <= to)
            return place;
    return std::nullopt;
}

std::vector<AgendaOption> AgendaPlaces::places_of(const AgendaItem& item, int step) const {
    std::vector<AgendaOption> places;
    const auto known_places = {standing(item), released(item)};
    int before = 0; // working minutes before the sitting
    for (const auto& sitting : sittings_) {
        const auto [from, to] = times_in(item, sitting);
        std::vector<int> starts;
        for (auto start = from; start + item.minutes <= to; start += step)
            starts.push_back(start);
        for (const auto& known : known_places)
            if (known && from <= known->minute && known->minute + item.minutes <= to &&
                std::find(starts.begin(), starts.end(), known->minute) == starts.end())
                starts.push_back(known->minute);
        for (const auto start : starts)
            add_rooms(item, start, before + start - sitting.first, places);
        before += sitting.last - sitting.first;
    }
    return places;
}

// All rooms at one time; `worked` are the working minutes of the meeting before it.
void AgendaPlaces::add_rooms(const AgendaItem& item, int start, int worked,
                             std::vector<AgendaOption>& places) const {
    constexpr int quarter = 15;
    auto anywhere = absences(item, start);
    anywhere.soft +=
        static_cast<std::int64_t>((worked + item.minutes) / quarter) * weights_.of(CostTerm::later);
    const auto* session = session_of(item);
    const bool elsewhen = session != nullptr && minute_of(session->starts) != start;
    for (std::size_t room = 0; room < rooms_.size(); ++room) {
        if (!may_have(item, room))
            continue;
        auto score = anywhere + in_room(item, start, room);
        if (session != nullptr && (elsewhen || session->room != codes_[room]))
            score.soft += elsewhen ? cost_of_moving_ : cost_of_moving_ / 2;
        places.push_back({start, static_cast<int>(room), score});
    }
}

int AgendaPlaces::minute_of(const LocalTime& time) const {
    return static_cast<int>((time.date - days_.first).days()) * minutes_a_day + time.minute;
}

const Session* AgendaPlaces::session_of(const AgendaItem& item) const {
    for (const auto& session : meeting_.sessions)
        if (session.code == item.code)
            return &session;
    return nullptr;
}

bool AgendaPlaces::may_have(const AgendaItem& item, std::size_t room) const {
    return item.rooms.empty() || (codes_[room] && std::find(item.rooms.begin(), item.rooms.end(),
                                                            *codes_[room]) != item.rooms.end());
}

// Who is not there, or speaks elsewhere.
Score AgendaPlaces::absences(const AgendaItem& item, int start) const {
    Score score;
    const auto day = start / minutes_a_day;
    const auto date = days_.first + boost::gregorian::days{day};
    const Hours hours{start - day * minutes_a_day, start - day * minutes_a_day + item.minutes};
    const auto look_at = [&](const ParticipantCode& code, std::int64_t& level) {
        const auto* person = participants_.find(code.text());
        if (person != nullptr && !is_there(agenda_, *person, date, day + 1, hours))
            ++level;
        for (const auto& busy : busy_)
            if (busy.from < start + item.minutes && start < busy.to &&
                std::find(busy.people.begin(), busy.people.end(), code) != busy.people.end())
                ++level;
    };
    for (const auto& person : needed_people(item))
        look_at(person, score.hard);
    for (const auto& person : item.preferred_people)
        look_at(person, score.medium);
    return score;
}

// What takes the room, and whether it is large enough.
Score AgendaPlaces::in_room(const AgendaItem& item, int start, std::size_t number) const {
    Score score;
    for (const auto& busy : busy_)
        if (busy.room && busy.room == codes_[number] && busy.from < start + item.minutes && start < busy.to)
            ++score.hard;
    const auto* room = rooms_[number];
    if (room == nullptr)
        return score;
    const auto date = days_.first + boost::gregorian::days{start / minutes_a_day};
    for (const auto& period : room->closed)
        if (period.days.contains(date))
            ++(period.weight == Weight::cannot ? score.hard : score.medium);
    for (const auto& taken : bookings_[number])
        if (taken.overlaps(start, start + item.minutes))
            ++(taken.weight() == Weight::cannot ? score.hard : score.medium);
    return room->capacity ? score + seated(item, *room->capacity) : score;
}

Score AgendaPlaces::seated(const AgendaItem& item, int capacity) const {
    Score score;
    const bool is_plenary = item.kind == ItemKind::plenary;
    const int wanted = seats_[static_cast<std::size_t>(&item - agenda_.items.data())];
    const int needed = is_plenary && !item.seats ? confirmed_ : wanted;
    if (needed > capacity)
        ++score.hard;
    else if (wanted > capacity)
        ++score.medium;
    constexpr int ten_seats = 10;
    constexpr int most_tens = 10;
    if ((item.seats || is_plenary) && wanted > 0 && wanted < capacity)
        score.soft += static_cast<std::int64_t>(std::min((capacity - wanted) / ten_seats, most_tens)) *
                      weights_.of(CostTerm::empty_seats);
    return score;
}

} // namespace plenary::schedule
