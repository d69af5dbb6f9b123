#include "schedule/obstacles.hpp"

#include "domain/by_code.hpp"
#include "schedule/agenda/placed.hpp"
#include "schedule/pairs.hpp"
#include "schedule/room_use.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plenary::schedule {

using namespace domain;

int loose_cost(int parties, int points) {
    constexpr int most_parties = 20;
    return std::min(parties, most_parties) * points;
}

int wished_cost(const std::optional<DaySpan>& wished, std::int64_t first_day, int length, int points) {
    if (!wished)
        return 0;
    const auto before = day_number(wished->first) - first_day;
    const auto after = first_day + length - 1 - day_number(wished->last);
    return static_cast<int>(std::max<std::int64_t>({0, before, after})) * points;
}

std::int64_t Frame::first() const {
    return day_number(between.first);
}

std::int64_t Frame::last() const {
    return day_number(between.last) - length + 1;
}

Surroundings::Surroundings(const Dataset& data, const Meeting& meeting, Frame frame)
    : data_(data), meeting_(meeting), frame_(frame) {
    const auto series = std::find_if(data.series.begin(), data.series.end(),
                                     [&](const Series& one) { return one.code == meeting.series; });
    series_ = series == data.series.end() ? nullptr : &*series;
    weights_ = weights_of(series_);
    int expected = 0;
    for (const auto& registration : data.registrations) {
        if (registration.meeting != meeting.code)
            continue;
        const bool is_confirmed = registration.status == RegistrationStatus::confirmed;
        confirmed_ += is_confirmed ? 1 : 0;
        expected += is_confirmed || registration.status == RegistrationStatus::nominated ? 1 : 0;
    }
    wanted_ = std::max(expected, meeting.capacity.value_or(0));
    find_others();
    find_shared();
    look_anywhere();
}

void Surroundings::add(std::vector<Obstacle>& list, Obstacle obstacle) const {
    obstacle.first = std::max(obstacle.first, frame_.first());
    obstacle.last = std::min(obstacle.last, frame_.last());
    if (obstacle.first <= obstacle.last)
        list.push_back(obstacle);
}

void Surroundings::charge(std::vector<Obstacle>& list, ObstacleKind kind, int cost, std::int64_t first,
                          std::int64_t last, std::uint32_t subject, int number) const {
    if (cost > 0)
        add(list, {kind, cost, first, last, subject, number});
}

void Surroundings::forbid(std::vector<Obstacle>& list, ObstacleKind kind, std::int64_t first,
                          std::int64_t last, std::uint32_t subject, int number) const {
    add(list, {kind, 0, first, last, subject, number});
}

std::uint32_t Surroundings::subject(const Subject& subject) {
    subjects_.push_back(subject);
    return static_cast<std::uint32_t>(subjects_.size() - 1);
}

void Surroundings::find_others() {
    const ByCode<Venue> venues{data_.venues};
    const ByCode<Series> series{data_.series};
    for (const auto& meeting : data_.meetings) {
        if (meeting.code == meeting_.code || !has_place(meeting))
            continue;
        Other other;
        other.meeting = &meeting;
        other.venue = meeting.venue ? venues.find(meeting.venue->text()) : nullptr;
        other.series = series.find(meeting.series.text());
        if (other.venue != nullptr)
            other.place = locality_of(*other.venue);
        other.first = day_number(meeting.dates.days()->first);
        other.last = day_number(meeting.dates.days()->last);
        others_.push_back(std::move(other));
    }
    for (const auto& other : others_)
        (void)subject({.other = &other});
    nothing_ = subject(Subject{});
}

void Surroundings::find_shared() {
    const auto delegations = delegations_of(meeting_);
    const auto people = people_of(meeting_, data_.registrations);
    std::vector<const Meeting*> meetings;
    for (auto& other : others_) {
        meetings.push_back(other.meeting);
        if (!delegations.empty())
            other.delegations = shared_by(delegations, delegations_of(*other.meeting));
    }
    if (people.empty())
        return;
    const auto theirs = people_of_all(meetings, data_.registrations);
    for (std::size_t i = 0; i < others_.size(); ++i)
        others_[i].people = shared_by(people, theirs[i]);
}

void Surroundings::look_anywhere() {
    const auto today = day_number(frame_.today);
    forbid(anywhere_, ObstacleKind::past, -ever, today - 1, nothing_);
    look_at_series();
    look_at_absences();
}

// The numbers of a series follow the first days. Where one meeting comes after the other, that says it
// already, unless the two say the contrary.
void Surroundings::look_at_number(const Other& other) {
    if (other.series == nullptr || other.series != series_ || !meeting_.number || !other.meeting->number)
        return;
    const bool is_later = *other.meeting->number < *meeting_.number;
    if (is_later ? comes_after(meeting_, *other.meeting) : comes_after(*other.meeting, meeting_))
        return;
    if (is_later)
        forbid(anywhere_, ObstacleKind::number, -ever, other.first - 1, subject(other));
    else if (*other.meeting->number > *meeting_.number)
        forbid(anywhere_, ObstacleKind::number, other.first + 1, ever, subject(other), 1);
}

void Surroundings::look_at_series() {
    for (const auto& other : others_) {
        if (comes_after(meeting_, *other.meeting))
            forbid(anywhere_, ObstacleKind::order, -ever, other.last, subject(other));
        if (comes_after(*other.meeting, meeting_))
            forbid(anywhere_, ObstacleKind::order, reaching(other.first), ever, subject(other), 1);
        look_at_number(other);
    }
    if (series_ == nullptr || !series_->schedule)
        return;
    const auto& rules = *series_->schedule;
    if (rules.mandate) {
        forbid(anywhere_, ObstacleKind::mandate, -ever, day_number(rules.mandate->first) - 1, nothing_);
        forbid(anywhere_, ObstacleKind::mandate, reaching(day_number(rules.mandate->last) + 1), ever,
               nothing_);
    }
    if (rules.notice) {
        const auto announced = day_number(meeting_.announced.value_or(frame_.today));
        charge(anywhere_, ObstacleKind::notice, weights_.of(CostTerm::notice_short), -ever,
               announced + *rules.notice - 1, nothing_, *rules.notice);
    }
    std::vector<const Other*> series;
    for (const auto& other : others_)
        if (other.series == series_)
            series.push_back(&other);
    std::sort(series.begin(), series.end(), [](const auto* a, const auto* b) {
        return std::tie(a->first, a->meeting->code) < std::tie(b->first, b->meeting->code);
    });
    look_at_gaps(series);
}

void Surroundings::look_at_gaps(const std::vector<const Other*>& series) {
    const auto& rules = *series_->schedule;
    if (rules.min_gap)
        for (const auto* other : series)
            forbid(anywhere_, ObstacleKind::gap_short, reaching(other->first - *rules.min_gap),
                   other->last + *rules.min_gap, subject(*other), *rules.min_gap);
    if (!rules.max_gap)
        return;
    // Between a meeting of the series and the next, this one must be near enough to either. Of two that begin
    // on one day the code decides which is the next.
    const auto is_before = [&](const Other& other) { return meeting_.code < other.meeting->code; };
    for (std::size_t i = 0; i <= series.size(); ++i) {
        const auto from = i == 0 ? -ever : series[i - 1]->first + (is_before(*series[i - 1]) ? 1 : 0);
        const auto to = i == series.size() ? ever : series[i]->first - (is_before(*series[i]) ? 0 : 1);
        if (i > 0)
            forbid(anywhere_, ObstacleKind::gap_long,
                   std::max(from, series[i - 1]->last + *rules.max_gap + 2), to, subject(*series[i - 1]),
                   *rules.max_gap);
        if (i < series.size())
            forbid(anywhere_, ObstacleKind::gap_long, from,
                   std::min(to, reaching(series[i]->first - *rules.max_gap - 1) - 1), subject(*series[i]),
                   *rules.max_gap);
    }
}

void Surroundings::look_at_absences() {
    const auto look = [&](const Parties& parties, const auto& things, ObstacleKind kind, CostTerm term) {
        const auto points = weights_.of(term);
        for (const auto& thing : things) {
            if (thing.unavailable.empty())
                continue;
            const auto found = parties.find(thing.code.text());
            if (found == parties.end())
                continue;
            for (const auto& period : thing.unavailable) {
                const bool cannot = period.weight == Weight::cannot;
                const auto first = reaching(day_number(period.days.first));
                const auto last = day_number(period.days.last);
                const auto about = subject({.who = thing.code.text(), .period = &period});
                if (found->second && cannot)
                    forbid(anywhere_, kind, first, last, about);
                else
                    charge(anywhere_, kind,
                           found->second ? points : part_of_points(points, 1, cannot ? 4 : 8), first, last,
                           about);
            }
        }
    };
    look(delegations_of(meeting_), data_.delegations, ObstacleKind::delegation_away,
         CostTerm::delegation_away);
    look(people_of(meeting_, data_.registrations), data_.participants, ObstacleKind::person_away,
         CostTerm::person_away);
}

void Surroundings::look_at_holidays_at_home(std::string_view host, std::vector<Obstacle>& found) {
    for (const auto& delegation : meeting_.required_delegations) {
        if (delegation.text() == host)
            continue; // then it is a holiday of the place
        std::vector<const Holiday*> holidays;
        for (const auto& calendar : data_.calendars)
            if (calendar.kind == CalendarKind::national && calendar.country == delegation.text())
                for (const auto& holiday : calendar.holidays)
                    if (holiday.kind == DayKind::holiday)
                        holidays.push_back(&holiday);
        std::stable_sort(holidays.begin(), holidays.end(),
                         [](const auto* a, const auto* b) { return a->days.first < b->days.first; });
        // Each first day counts once, with the earliest holiday that it reaches.
        auto counted = -ever;
        for (const auto* holiday : holidays) {
            const auto last = day_number(holiday->days.last);
            charge(found, ObstacleKind::holiday_at_home, weights_.of(CostTerm::holiday_at_home),
                   std::max(reaching(day_number(holiday->days.first)), counted + 1), last,
                   subject({.who = delegation.text(), .holiday = holiday}));
            counted = std::max(counted, last);
        }
    }
}

const std::vector<Obstacle>& Surroundings::days_off(const Venue& venue) {
    const auto calendars = calendars_of(venue, data_.calendars);
    const auto [known, is_new] = days_off_.try_emplace(calendars);
    auto& found = known->second;
    if (!is_new)
        return found;
    for (auto day = frame_.between.first; day <= frame_.between.last; day += boost::gregorian::days{1})
        if (is_weekend(calendars, day))
            charge(found, ObstacleKind::weekend, weights_.of(CostTerm::weekend), reaching(day_number(day)),
                   day_number(day), nothing_);
    look_at_holidays(calendars, found);
    return found;
}

// A day is one holiday, however many calendars have it, and has one side on which a meeting may end and one on
// which it may begin.
void Surroundings::look_at_holidays(const Calendars& calendars, std::vector<Obstacle>& found) {
    const boost::gregorian::days one{1};
    const auto& [first, last] = frame_.between;
    const DaySpan days{first > Date{1400, 1, 1} ? first - one : first,
                       last < Date{9999, 12, 31} ? last + one : last};
    const auto holidays = holiday_of_each(calendars, days);
    const auto of_holiday = weights_.of(CostTerm::holiday);
    const auto of_near = weights_.of(CostTerm::holiday_near);
    std::map<const Holiday*, std::uint32_t> names;
    const auto name_of = [&](const Holiday* holiday) {
        const auto [known, is_new] = names.try_emplace(holiday, 0);
        if (is_new)
            known->second = subject({.holiday = holiday});
        return known->second;
    };
    const auto settled = [&](std::size_t i) {
        const auto* holiday = holidays[i].holiday;
        return holiday != nullptr && holiday->certainty == Certainty::settled ? holiday : nullptr;
    };
    for (std::size_t i = 0; i < holidays.size(); ++i) {
        const auto day = day_number(days.first) + static_cast<std::int64_t>(i);
        if (const auto* holiday = holidays[i].holiday)
            charge(found, ObstacleKind::holiday,
                   settled(i) != nullptr ? of_holiday : part_of_points(of_holiday, 3, 10), reaching(day), day,
                   name_of(holiday));
        if (settled(i) != nullptr)
            continue;
        if (const auto* next = i + 1 < holidays.size() ? settled(i + 1) : nullptr)
            charge(found, ObstacleKind::holiday_near, of_near, reaching(day), reaching(day), name_of(next));
        if (const auto* before = i > 0 ? settled(i - 1) : nullptr)
            charge(found, ObstacleKind::holiday_near, of_near, day, day, name_of(before));
    }
}

std::vector<Obstacle> Surroundings::at_no_venue() {
    std::vector<Obstacle> found;
    look_at_holidays_at_home({}, found);
    return found;
}

std::vector<Obstacle> Surroundings::at(const Venue& venue) {
    auto found = days_off(venue);
    look_at_holidays_at_home(venue.country, found);
    for (const auto& period : venue.closed) {
        const auto first = reaching(day_number(period.days.first));
        const auto last = day_number(period.days.last);
        const auto about = subject({.period = &period, .venue = &venue});
        if (period.weight == Weight::cannot)
            forbid(found, ObstacleKind::venue_closed, first, last, about);
        else
            charge(found, ObstacleKind::venue_closed, weights_.of(CostTerm::venue_closed), first, last,
                   about);
    }
    look_at_seats(venue, found);
    if (meeting_.sessions.empty())
        look_at_rooms(venue, found);
    else
        look_at_sessions(venue, found);
    look_at_meetings(venue, found);
    look_at_travel(venue, found);
    return found;
}

void Surroundings::look_at_meetings(const Venue& venue, std::vector<Obstacle>& found) {
    const auto place = locality_of(venue);
    const bool only_city = venue.name.empty() && venue.rooms.empty();
    for (const auto& other : others_) {
        const bool is_in_house = other.venue == &venue && !only_city;
        const bool share_rooms =
            is_in_house && has_rooms_at(meeting_, venue) && has_rooms_at(*other.meeting, venue);
        if (is_in_house && venue.rooms.size() <= 1 && !share_rooms)
            forbid(found, ObstacleKind::venue_double, reaching(other.first), other.last, subject(other));
        else if (is_in_house && venue.rooms.size() > 1)
            charge(found, ObstacleKind::venue_double, points_beside(other, CostTerm::venue_double),
                   reaching(other.first), other.last, subject(other));
        if (other.series == series_ && series_ != nullptr && other.venue != nullptr &&
            other.venue->country == venue.country)
            charge(found, ObstacleKind::host_again, weights_.of(CostTerm::host_again),
                   reaching(other.first) - host_again_days, other.last + host_again_days, subject(other));
        const bool is_firm = !other.delegations.firm.empty() || !other.people.firm.empty();
        const auto travel = is_firm && other.place
                                ? travel_days(distance_between(place, *other.place), series_, other.series)
                                : 0;
        const auto hours = other.place && distance_between(place, *other.place) == Distance::same_city
                               ? hours_in_city(series_, other.series)
                               : std::nullopt;
        const auto elsewhere = [&](ObstacleKind kind, CostTerm term, const Shared& shared) {
            if (hours)
                look_at_hours(other, kind, shared.firm, *hours, found);
            else if (!shared.firm.empty())
                forbid(found, kind, reaching(other.first - travel), other.last + travel, subject(other),
                       travel);
            if (shared.loose > 0)
                charge(found, kind, loose_cost(shared.loose, points_beside(other, term)),
                       reaching(other.first), other.last, subject(other), shared.loose);
        };
        elsewhere(ObstacleKind::delegation_elsewhere, CostTerm::delegation_elsewhere, other.delegations);
        elsewhere(ObstacleKind::person_elsewhere, CostTerm::person_elsewhere, other.people);
    }
}

void Surroundings::look_at_seats(const Venue& venue, std::vector<Obstacle>& found) {
    if (venue.rooms.empty())
        return;
    int largest = 0;
    for (const auto& room : venue.rooms) {
        if (!room.capacity)
            return;
        largest = std::max(largest, *room.capacity);
    }
    const auto about = subject({.venue = &venue});
    if (confirmed_ > largest)
        forbid(found, ObstacleKind::venue_small, -ever, ever, about, largest);
    else if (wanted_ > largest)
        charge(found, ObstacleKind::venue_small, weights_.of(CostTerm::venue_small), -ever, ever, about,
               largest);
}

void Surroundings::look_at_travel(const Venue& venue, std::vector<Obstacle>& found) {
    const auto delegations = delegations_of(meeting_);
    int halves = 0; // of the points, in all
    int states = 0;
    for (const auto& [code, is_firm] : delegations) {
        if (code.size() != 3) // a State is known by its alpha-3 code; of others the seat is not known
            continue;
        ++states;
        if (code != venue.country)
            halves += are_in_one_region(code, venue.country) ? 1 : 2;
    }
    if (halves > 0)
        charge(found, ObstacleKind::travel, part_of_points(weights_.of(CostTerm::travel), halves, 2 * states),
               -ever, ever, subject({.venue = &venue}), states);
}

} // namespace plenary::schedule
