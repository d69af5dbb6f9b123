#include "schedule/obstacles.hpp"

#include "schedule/attendance.hpp"
#include "schedule/pairs.hpp"
#include "schedule/regions.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace plenary::schedule {

using namespace domain;

namespace {

constexpr auto ever = std::numeric_limits<std::int64_t>::max() / 4;

bool has_place(const Meeting& meeting) {
    return meeting.dates.days() != nullptr && meeting.status != MeetingStatus::cancelled &&
           meeting.status != MeetingStatus::postponed;
}

template<class Thing>
std::unordered_map<std::string_view, const Thing*> by_code(const std::vector<Thing>& things) {
    std::unordered_map<std::string_view, const Thing*> found;
    for (const auto& thing : things)
        found.emplace(thing.code.text(), &thing);
    return found;
}

template<class Thing>
const Thing* at_or_null(const std::unordered_map<std::string_view, const Thing*>& things,
                        const std::string& code) {
    const auto found = things.find(code);
    return found == things.end() ? nullptr : found->second;
}

/// Who is to be at the meeting, by code, and whether they must.
using Parties = std::unordered_map<std::string_view, bool>;

void note(Parties& parties, std::string_view code, bool is_firm) {
    auto& firm = parties.try_emplace(code, false).first->second;
    firm = firm || is_firm;
}

Parties delegations_of(const Meeting& meeting) {
    Parties parties;
    each_delegation(meeting, [&](std::string_view code, bool is_firm) { note(parties, code, is_firm); });
    return parties;
}

Parties people_of(const Meeting& meeting, const std::vector<Registration>& registrations) {
    Parties parties;
    each_named_person(meeting, [&](std::string_view code) { note(parties, code, true); });
    for (const auto& registration : registrations)
        if (registration.meeting == meeting.code && stands(registration))
            note(parties, registration.participant.text(),
                 registration.status == RegistrationStatus::confirmed);
    return parties;
}

} // namespace

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

template<class MakeSubject>
void Surroundings::add(std::vector<Obstacle>& list, ObstacleKind kind, int cost, std::int64_t first,
                       std::int64_t last, MakeSubject subject) {
    first = std::max(first, frame_.first());
    last = std::min(last, frame_.last());
    if (first > last)
        return;
    list.push_back({kind, cost, first, last, static_cast<std::uint32_t>(subjects_.size())});
    subjects_.push_back(subject());
}

void Surroundings::find_others() {
    const auto venues = by_code(data_.venues);
    const auto series = by_code(data_.series);
    for (const auto& meeting : data_.meetings) {
        if (meeting.code == meeting_.code || !has_place(meeting))
            continue;
        Other other;
        other.meeting = &meeting;
        other.venue = meeting.venue ? at_or_null(venues, meeting.venue->text()) : nullptr;
        other.series = at_or_null(series, meeting.series.text());
        if (other.venue != nullptr)
            other.place = locality_of(*other.venue);
        other.first = day_number(meeting.dates.days()->first);
        other.last = day_number(meeting.dates.days()->last);
        others_.push_back(std::move(other));
    }
}

void Surroundings::find_shared() {
    const auto delegations = delegations_of(meeting_);
    const auto people = people_of(meeting_, data_.registrations);
    std::unordered_map<std::string_view, Other*> by_meeting;
    for (auto& other : others_)
        by_meeting.emplace(other.meeting->code.text(), &other);
    const auto share = [](const Parties& parties, const Parties& theirs, std::vector<std::string>& firm,
                          int& loose) {
        for (const auto& [code, is_firm] : theirs) {
            const auto found = parties.find(code);
            if (found == parties.end())
                continue;
            if (found->second && is_firm)
                firm.emplace_back(code);
            else
                ++loose;
        }
        std::sort(firm.begin(), firm.end());
    };
    std::unordered_map<std::string_view, Parties> their_people;
    if (!people.empty())
        for (const auto& registration : data_.registrations)
            if (stands(registration) && people.contains(registration.participant.text()))
                note(their_people[registration.meeting.text()], registration.participant.text(),
                     registration.status == RegistrationStatus::confirmed);
    for (auto& other : others_) {
        if (!delegations.empty())
            share(delegations, delegations_of(*other.meeting), other.firm_delegations,
                  other.loose_delegations);
        if (people.empty())
            continue;
        auto& theirs = their_people[other.meeting->code.text()];
        each_named_person(*other.meeting, [&](std::string_view code) { note(theirs, code, true); });
        share(people, theirs, other.firm_people, other.loose_people);
    }
}

void Surroundings::look_anywhere() {
    const auto today = day_number(frame_.today);
    add(anywhere_, ObstacleKind::past, 0, -ever, today - 1, [] { return Subject{}; });
    look_at_series();
    look_at_absences();
    look_at_holidays_at_home();
}

void Surroundings::look_at_series() {
    for (const auto& other : others_) {
        const auto& after = meeting_.after;
        const auto& their_after = other.meeting->after;
        if (std::find(after.begin(), after.end(), other.meeting->code) != after.end())
            add(anywhere_, ObstacleKind::order, 0, -ever, other.last,
                [&] { return Subject{.other = &other}; });
        if (std::find(their_after.begin(), their_after.end(), meeting_.code) != their_after.end())
            add(anywhere_, ObstacleKind::order, 0, reaching(other.first), ever,
                [&] { return Subject{.other = &other, .number = 1}; });
    }
    if (series_ == nullptr || !series_->schedule)
        return;
    const auto& rules = *series_->schedule;
    if (rules.mandate) {
        const auto subject = [] { return Subject{}; };
        add(anywhere_, ObstacleKind::mandate, 0, -ever, day_number(rules.mandate->first) - 1, subject);
        add(anywhere_, ObstacleKind::mandate, 0, reaching(day_number(rules.mandate->last) + 1), ever,
            subject);
    }
    if (rules.notice) {
        const auto announced = day_number(meeting_.announced.value_or(frame_.today));
        add(anywhere_, ObstacleKind::notice, cost::notice_short, -ever, announced + *rules.notice - 1,
            [&] { return Subject{.number = *rules.notice}; });
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
                other->last + *rules.min_gap,
                [&] { return Subject{.other = other, .number = *rules.min_gap}; });
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
                std::max(from, series[i - 1]->last + *rules.max_gap + 2), to,
                [&] { return Subject{.other = series[i - 1], .number = *rules.max_gap}; });
        if (i < series.size())
            add(anywhere_, ObstacleKind::gap_long, 0, from,
                std::min(to, reaching(series[i]->first - *rules.max_gap - 1) - 1),
                [&] { return Subject{.other = series[i], .number = *rules.max_gap}; });
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
                    day_number(period.days.last),
                    [&] { return Subject{.who = thing.code.text(), .period = &period}; });
            }
        }
    };
    look(delegations_of(meeting_), data_.delegations, ObstacleKind::delegation_away);
    look(people_of(meeting_, data_.registrations), data_.participants, ObstacleKind::person_away);
}

void Surroundings::look_at_holidays_at_home() {
    for (const auto& delegation : meeting_.required_delegations)
        for (const auto& calendar : data_.calendars)
            if (calendar.kind == CalendarKind::national && calendar.country == delegation.text())
                for (const auto& holiday : calendar.holidays)
                    if (holiday.kind == DayKind::holiday)
                        add(anywhere_, ObstacleKind::holiday_at_home, cost::holiday_at_home,
                            reaching(day_number(holiday.days.first)), day_number(holiday.days.last),
                            [&] { return Subject{.who = delegation.text(), .holiday = &holiday}; });
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
                [] { return Subject{}; });
    for (const auto* calendar : calendars)
        for (const auto& holiday : calendar->holidays) {
            if (holiday.kind != DayKind::holiday)
                continue;
            const auto subject = [&] { return Subject{.holiday = &holiday}; };
            const auto first = day_number(holiday.days.first);
            const auto last = day_number(holiday.days.last);
            const bool is_settled = holiday.certainty == Certainty::settled;
            for (auto day = first; day <= last; ++day)
                add(found, ObstacleKind::holiday, is_settled ? cost::holiday : cost::provisional_holiday,
                    reaching(day), day, subject);
            if (is_settled) {
                add(found, ObstacleKind::holiday_near, cost::holiday_near, first - frame_.length,
                    first - frame_.length, subject);
                add(found, ObstacleKind::holiday_near, cost::holiday_near, last + 1, last + 1, subject);
            }
        }
    return found;
}

std::vector<Obstacle> Surroundings::at(const Venue& venue) {
    auto found = days_off(venue);
    for (const auto& period : venue.closed)
        add(found, ObstacleKind::venue_closed, period.weight == Weight::cannot ? 0 : cost::firm_rather_not,
            reaching(day_number(period.days.first)), day_number(period.days.last),
            [&] { return Subject{.period = &period, .venue = &venue}; });
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
                reaching(other.first), other.last, [&] { return Subject{.other = &other, .venue = &venue}; });
        if (other.series == series_ && series_ != nullptr && other.venue != nullptr &&
            other.venue->country == venue.country)
            add(found, ObstacleKind::host_again, cost::host_again, reaching(other.first) - host_again_days,
                other.last + host_again_days, [&] { return Subject{.other = &other, .venue = &venue}; });
        const bool is_firm = !other.firm_delegations.empty() || !other.firm_people.empty();
        const auto travel = is_firm && other.place
                                ? travel_days(distance_between(place, *other.place), series_, other.series)
                                : 0;
        const auto elsewhere = [&](ObstacleKind kind, const std::vector<std::string>& firm, int loose) {
            if (!firm.empty())
                add(found, kind, 0, reaching(other.first - travel), other.last + travel,
                    [&] { return Subject{.together = &firm, .other = &other, .number = travel}; });
            if (loose > 0)
                add(found, kind, std::min(loose * cost::loose_elsewhere, cost::most_loose_elsewhere),
                    reaching(other.first), other.last,
                    [&] { return Subject{.other = &other, .number = loose}; });
        };
        elsewhere(ObstacleKind::delegation_elsewhere, other.firm_delegations, other.loose_delegations);
        elsewhere(ObstacleKind::person_elsewhere, other.firm_people, other.loose_people);
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
            [&] { return Subject{.venue = &venue, .number = largest}; });
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
            [&] { return Subject{.venue = &venue, .number = states}; });
}

} // namespace plenary::schedule
