#include "schedule/obstacles.hpp"

#include "domain/by_code.hpp"
#include "schedule/agenda/placed.hpp"
#include "schedule/pairs.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plenary::schedule {

using namespace domain;

int loose_cost(int parties) {
    return std::min(parties * cost::loose_elsewhere, cost::most_loose_elsewhere);
}

int wished_cost(const std::optional<DaySpan>& wished, std::int64_t first_day, int length) {
    if (!wished)
        return 0;
    const auto before = day_number(wished->first) - first_day;
    const auto after = first_day + length - 1 - day_number(wished->last);
    return static_cast<int>(std::max<std::int64_t>({0, before, after})) * cost::wished_day;
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

void Surroundings::add(std::vector<Obstacle>& list, ObstacleKind kind, int cost, std::int64_t first,
                       std::int64_t last, std::uint32_t subject, int number) const {
    first = std::max(first, frame_.first());
    last = std::min(last, frame_.last());
    if (first <= last)
        list.push_back({kind, cost, first, last, subject, number});
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
    add(anywhere_, ObstacleKind::past, 0, -ever, today - 1, nothing_);
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
        add(anywhere_, ObstacleKind::number, 0, -ever, other.first - 1, subject(other));
    else if (*other.meeting->number > *meeting_.number)
        add(anywhere_, ObstacleKind::number, 0, other.first + 1, ever, subject(other), 1);
}

void Surroundings::look_at_series() {
    for (const auto& other : others_) {
        if (comes_after(meeting_, *other.meeting))
            add(anywhere_, ObstacleKind::order, 0, -ever, other.last, subject(other));
        if (comes_after(*other.meeting, meeting_))
            add(anywhere_, ObstacleKind::order, 0, reaching(other.first), ever, subject(other), 1);
        look_at_number(other);
    }
    if (series_ == nullptr || !series_->schedule)
        return;
    const auto& rules = *series_->schedule;
    if (rules.mandate) {
        add(anywhere_, ObstacleKind::mandate, 0, -ever, day_number(rules.mandate->first) - 1, nothing_);
        add(anywhere_, ObstacleKind::mandate, 0, reaching(day_number(rules.mandate->last) + 1), ever,
            nothing_);
    }
    if (rules.notice) {
        const auto announced = day_number(meeting_.announced.value_or(frame_.today));
        add(anywhere_, ObstacleKind::notice, cost::notice_short, -ever, announced + *rules.notice - 1,
            nothing_, *rules.notice);
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
            add(anywhere_, ObstacleKind::gap_short, 0, reaching(other->first - *rules.min_gap),
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
            add(anywhere_, ObstacleKind::gap_long, 0,
                std::max(from, series[i - 1]->last + *rules.max_gap + 2), to, subject(*series[i - 1]),
                *rules.max_gap);
        if (i < series.size())
            add(anywhere_, ObstacleKind::gap_long, 0, from,
                std::min(to, reaching(series[i]->first - *rules.max_gap - 1) - 1), subject(*series[i]),
                *rules.max_gap);
    }
}

void Surroundings::look_at_absences() {
    const auto look = [&](const Parties& parties, const auto& things, ObstacleKind kind) {
        for (const auto& thing : things) {
            if (thing.unavailable.empty())
                continue;
            const auto found = parties.find(thing.code.text());
            if (found == parties.end())
                continue;
            for (const auto& period : thing.unavailable) {
                const bool cannot = period.weight == Weight::cannot;
                const int firm = cannot ? 0 : cost::firm_rather_not;
                const int loose = cannot ? cost::loose_away : cost::loose_rather_not;
                add(anywhere_, kind, found->second ? firm : loose, reaching(day_number(period.days.first)),
                    day_number(period.days.last), subject({.who = thing.code.text(), .period = &period}));
            }
        }
    };
    look(delegations_of(meeting_), data_.delegations, ObstacleKind::delegation_away);
    look(people_of(meeting_, data_.registrations), data_.participants, ObstacleKind::person_away);
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
            add(found, ObstacleKind::holiday_at_home, cost::holiday_at_home,
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
            add(found, ObstacleKind::weekend, cost::weekend_day, reaching(day_number(day)), day_number(day),
                nothing_);
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
            add(found, ObstacleKind::holiday,
                settled(i) != nullptr ? cost::holiday : cost::provisional_holiday, reaching(day), day,
                name_of(holiday));
        if (settled(i) != nullptr)
            continue;
        if (const auto* next = i + 1 < holidays.size() ? settled(i + 1) : nullptr)
            add(found, ObstacleKind::holiday_near, cost::holiday_near, reaching(day), reaching(day),
                name_of(next));
        if (const auto* before = i > 0 ? settled(i - 1) : nullptr)
            add(found, ObstacleKind::holiday_near, cost::holiday_near, day, day, name_of(before));
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
    for (const auto& period : venue.closed)
        add(found, ObstacleKind::venue_closed, period.weight == Weight::cannot ? 0 : cost::firm_rather_not,
            reaching(day_number(period.days.first)), day_number(period.days.last),
            subject({.period = &period, .venue = &venue}));
    look_at_seats(venue, found);
    look_at_meetings(venue, found);
    look_at_travel(venue, found);
    return found;
}

void Surroundings::look_at_meetings(const Venue& venue, std::vector<Obstacle>& found) {
    const auto place = locality_of(venue);
    const bool only_city = venue.name.empty() && venue.rooms.empty();
    for (const auto& other : others_) {
        if (other.venue == &venue && !only_city)
            add(found, ObstacleKind::venue_double, venue.rooms.size() > 1 ? cost::shared_venue : 0,
                reaching(other.first), other.last, subject(other));
        if (other.series == series_ && series_ != nullptr && other.venue != nullptr &&
            other.venue->country == venue.country)
            add(found, ObstacleKind::host_again, cost::host_again, reaching(other.first) - host_again_days,
                other.last + host_again_days, subject(other));
        const bool is_firm = !other.delegations.firm.empty() || !other.people.firm.empty();
        const auto travel = is_firm && other.place
                                ? travel_days(distance_between(place, *other.place), series_, other.series)
                                : 0;
        const auto elsewhere = [&](ObstacleKind kind, const Shared& shared) {
            if (!shared.firm.empty())
                add(found, kind, 0, reaching(other.first - travel), other.last + travel, subject(other),
                    travel);
            if (shared.loose > 0)
                add(found, kind, loose_cost(shared.loose), reaching(other.first), other.last, subject(other),
                    shared.loose);
        };
        elsewhere(ObstacleKind::delegation_elsewhere, other.delegations);
        elsewhere(ObstacleKind::person_elsewhere, other.people);
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
    if (wanted_ > largest)
        add(found, ObstacleKind::venue_small, confirmed_ > largest ? 0 : cost::venue_small, -ever, ever,
            subject({.venue = &venue}), largest);
}

void Surroundings::look_at_travel(const Venue& venue, std::vector<Obstacle>& found) {
    const auto delegations = delegations_of(meeting_);
    int points = 0;
    int states = 0;
    for (const auto& [code, is_firm] : delegations) {
        if (code.size() != 3) // a State is known by its alpha-3 code; of others the seat is not known
            continue;
        ++states;
        if (code != venue.country)
            points += are_in_one_region(code, venue.country) ? cost::travel_within_region
                                                             : cost::travel_between_regions;
    }
    if (points > 0)
        add(found, ObstacleKind::travel, std::max(1, points / states), -ever, ever,
            subject({.venue = &venue}), states);
}

} // namespace plenary::schedule
