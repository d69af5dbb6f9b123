#include "schedule/season/season_table.hpp"

#include "schedule/agenda/placed.hpp"
#include "schedule/day_costs.hpp"
#include "schedule/pairs.hpp"
#include "schedule/room_use.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <stdexcept>

namespace plenary::schedule {

using namespace domain;

namespace {

/// A meeting that is moved costs a point for each week that it goes, at most so many.
constexpr std::int64_t most_for_distance = 50;

/// Numbers of a series follow the first days; 0 where either has none.
int by_number(const domain::Meeting& meeting, const domain::Meeting& other) {
    if (!meeting.number || !other.number || meeting.number == other.number)
        return 0;
    return *meeting.number < *other.number ? -1 : 1;
}

/// What it costs to leave where the meeting stands for this day and venue.
std::int64_t leaving_cost(const OpenMeeting& open, std::int64_t day, const VenueCode& venue, int of_moving) {
    if (!open.stands)
        return 0;
    const auto days = std::abs(day - day_number(open.stands->first));
    if (days > 0)
        return of_moving + std::min<std::int64_t>(most_for_distance, days / 7);
    return open.stands_at == venue ? 0 : of_moving / 2;
}

} // namespace

SeasonTable::SeasonTable(const Dataset& data, const SeasonProblem& problem) {
    for (const auto& open : problem.open)
        make_slots(data, problem, open);
    group_by_series(data);
    measure_distances();
    relate(data);
}

SeasonTable SeasonTable::of_series(std::size_t series) const {
    SeasonTable made;
    made.venues_ = venues_;
    made.distances_ = distances_;
    made.series_ = {series_[series]};
    auto& open = made.series_.front().open;
    for (const auto i : open) {
        made.meetings_.push_back(meetings_[i]);
        made.meetings_.back().series = 0;
        for (const auto j : open)
            made.relations_.push_back(relation(i, j));
    }
    std::iota(open.begin(), open.end(), std::size_t{0});
    return made;
}

std::uint32_t SeasonTable::number_of(const Venue& venue) {
    const auto known = std::find(venues_.begin(), venues_.end(), &venue);
    const auto number = static_cast<std::uint32_t>(known - venues_.begin());
    if (known == venues_.end())
        venues_.push_back(&venue);
    return number;
}

void SeasonTable::make_slots(const Dataset& data, const SeasonProblem& problem, const OpenMeeting& open) {
    auto& made = meetings_.emplace_back();
    auto meeting = *std::find_if(data.meetings.begin(), data.meetings.end(),
                                 [&](const auto& one) { return one.code == open.code; });
    if (open.stands)
        meeting.dates = MeetingDates::on(open.stands->first, open.stands->last);
    made.meeting = std::make_shared<const domain::Meeting>(std::move(meeting));
    made.length = open.length;
    Surroundings surroundings{data, *made.meeting, {problem.today, open.between, open.length}};
    // A fixed meeting too far away forbids nothing here: another open one may come to lie between.
    const auto of_wish = surroundings.weights().of(CostTerm::wished);
    auto anywhere = surroundings.anywhere();
    std::erase_if(anywhere, [](const Obstacle& one) { return one.kind == ObstacleKind::gap_long; });
    for (const auto& code : open.venues) {
        const auto venue = std::find_if(data.venues.begin(), data.venues.end(),
                                        [&](const Venue& one) { return one.code == code; });
        const auto number = number_of(*venue);
        DayCosts costs{surroundings.frame()};
        costs.add(anywhere);
        costs.add(surroundings.at(*venue));
        costs.each([&](std::int64_t day, int cost, int forbidden) {
            const auto own = cost + wished_cost(open.wished, day, open.length, of_wish) +
                             leaving_cost(open, day, code, problem.cost_of_moving);
            made.slots.push_back({day, number, {forbidden, 0, own}});
        });
    }
    if (made.slots.empty())
        throw std::invalid_argument(
            fmt::format("'{}' has no venue, or fewer days than it takes", open.code.text()));
    std::stable_sort(made.slots.begin(), made.slots.end(),
                     [](const SeasonSlot& a, const SeasonSlot& b) { return a.score < b.score; });
    if (made.slots.front().score.hard == 0)
        std::erase_if(made.slots, [](const SeasonSlot& slot) { return slot.score.hard > 0; });
}

void SeasonTable::group_by_series(const Dataset& data) {
    std::set<std::string_view> open;
    for (const auto& meeting : meetings_)
        open.insert(meeting.meeting->code.text());
    for (const auto& series : data.series) {
        Series group{&series, series.schedule ? series.schedule->max_gap : std::nullopt, {}, {}};
        for (std::size_t i = 0; i < meetings_.size(); ++i)
            if (meetings_[i].meeting->series == series.code) {
                group.open.push_back(i);
                meetings_[i].series = series_.size();
            }
        if (group.open.empty())
            continue;
        for (const auto& meeting : data.meetings)
            if (const auto* days = meeting.dates.days();
                has_place(meeting) && meeting.series == series.code && !open.contains(meeting.code.text()))
                group.fixed.push_back({day_number(days->first), day_number(days->last), false});
        series_.push_back(std::move(group));
    }
}

void SeasonTable::measure_distances() {
    std::vector<Locality> localities;
    for (const auto* venue : venues_)
        localities.push_back(locality_of(*venue));
    for (const auto& one : localities)
        for (const auto& other : localities)
            distances_.push_back(distance_between(one, other));
}

void SeasonTable::relate(const Dataset& data) {
    std::vector<const domain::Meeting*> meetings;
    for (const auto& open : meetings_)
        meetings.push_back(open.meeting.get());
    const auto people = people_of_all(meetings, data.registrations);
    const auto series_of = [&](std::size_t i) {
        return meetings_[i].series ? series_[*meetings_[i].series].series : nullptr;
    };
    relations_.resize(meetings_.size() * meetings_.size());
    for (std::size_t i = 0; i < meetings_.size(); ++i)
        for (std::size_t j = 0; j < meetings_.size(); ++j) {
            if (i == j)
                continue;
            auto& relation = relations_[(i * meetings_.size()) + j];
            const auto delegations = shared_by(delegations_of(*meetings[i]), delegations_of(*meetings[j]));
            const auto shared_people = shared_by(people[i], people[j]);
            relation.is_firm = !delegations.firm.empty() || !shared_people.firm.empty();
            for (std::size_t distance = 0; distance < relation.travel.size(); ++distance)
                relation.travel[distance] =
                    travel_days(static_cast<Distance>(distance), series_of(i), series_of(j));
            relate_hours(i, j, delegations, shared_people);
            relate_rooms(i, j);
            if (relation.is_firm)
                relation.enough = *std::max_element(relation.travel.begin(), relation.travel.end());
            if (!relation.rooms.empty()) // the last evening may end on the day after
                relation.enough = std::max(relation.enough, 1);
            const auto points = [&](CostTerm term) {
                return larger_points(weights_of(series_of(i)), weights_of(series_of(j)), term);
            };
            relation.loose = loose_cost(delegations.loose, points(CostTerm::delegation_elsewhere)) +
                             loose_cost(shared_people.loose, points(CostTerm::person_elsewhere));
            relation.shared_venue = points(CostTerm::venue_double);
            relation.host_again = points(CostTerm::host_again);
            relation.is_series = meetings_[i].series && meetings_[i].series == meetings_[j].series;
            if (relation.is_series && series_of(i)->schedule)
                relation.gap = series_of(i)->schedule->min_gap;
            if (relation.is_series)
                relation.number = by_number(*meetings[i], *meetings[j]);
            if (comes_after(*meetings[j], *meetings[i]))
                relation.order = -1;
            else if (comes_after(*meetings[i], *meetings[j]))
                relation.order = 1;
        }
}

void SeasonTable::relate_hours(std::size_t i, std::size_t j, const Shared& delegations,
                               const Shared& people) {
    const auto series_of = [&](std::size_t meeting) {
        return meetings_[meeting].series ? series_[*meetings_[meeting].series].series : nullptr;
    };
    auto& relation = relations_[(i * meetings_.size()) + j];
    const auto hours = hours_in_city(series_of(i), series_of(j));
    if (!relation.is_firm || !hours)
        return;
    for (const auto* parties : {&delegations.firm, &people.firm})
        for (const auto& party : *parties) {
            auto here = hours_needed(*meetings_[i].meeting, party, meetings_[i].length);
            auto there = hours_needed(*meetings_[j].meeting, party, meetings_[j].length);
            if (!here || !there)
                return;
            relation.needed.emplace_back(std::move(*here), std::move(*there));
        }
    relation.hours = hours;
}

void SeasonTable::relate_rooms(std::size_t i, std::size_t j) {
    auto& relation = relations_[(i * meetings_.size()) + j];
    const auto& here = *meetings_[i].meeting;
    const auto& there = *meetings_[j].meeting;
    const auto minute_in = [](const domain::Meeting& meeting, const LocalTime& time) {
        return minute_number(time) - *first_of_timetable(meeting) * minutes_a_day;
    };
    for (std::uint32_t venue = 0; venue < venues_.size(); ++venue) {
        if (has_rooms_at(here, *venues_[venue]) && has_rooms_at(there, *venues_[venue]))
            relation.roomed.push_back(venue);
        for (const auto& room : venues_[venue]->rooms)
            for (const auto& one : here.sessions)
                for (const auto& other : there.sessions)
                    if (one.room == room.code && other.room == room.code)
                        relation.rooms.push_back({venue, minute_in(here, one.starts),
                                                  minute_in(here, one.ends), minute_in(there, other.starts),
                                                  minute_in(there, other.ends)});
    }
}

bool SeasonTable::share_a_room(std::size_t i, const SeasonSlot& slot, std::size_t j,
                               const SeasonSlot& other) const {
    const auto& rooms = relation(i, j).rooms;
    const auto later = (other.first - slot.first) * minutes_a_day;
    return slot.venue == other.venue && std::any_of(rooms.begin(), rooms.end(), [&](const SharedRoom& one) {
               return one.venue == slot.venue && one.from < one.other_to + later &&
                      one.other_from + later < one.to;
           });
}

bool SeasonTable::leave_hours(std::size_t i, const SeasonSlot& slot, std::size_t j,
                              const SeasonSlot& other) const {
    constexpr std::int64_t minutes_an_hour = 60;
    const auto& between = relation(i, j);
    return between.hours && is_one_city(slot.venue, other.venue) &&
           std::all_of(between.needed.begin(), between.needed.end(), [&](const auto& both) {
               const auto time = time_between(both.first, slot.first, both.second, other.first);
               return !time || time->minutes >= *between.hours * minutes_an_hour;
           });
}

bool SeasonTable::is_exclusive(std::uint32_t venue, const Relation& between) const {
    const auto& one = *venues_[venue];
    const bool only_city = one.name.empty() && one.rooms.empty();
    return !only_city && one.rooms.size() <= 1 &&
           std::find(between.roomed.begin(), between.roomed.end(), venue) == between.roomed.end();
}

std::optional<int> SeasonTable::free_days_needed(std::size_t i, std::uint32_t venue, std::size_t j,
                                                 std::uint32_t other_venue) const {
    const auto& between = relation(i, j);
    auto needed = between.gap; // of optionals the empty one is the least
    if (between.is_firm && !(between.hours && is_one_city(venue, other_venue)))
        needed = std::max(needed, std::optional{between.travel[static_cast<std::size_t>(
                                      distances_[(venue * venues_.size()) + other_venue])]});
    if (venue == other_venue && is_exclusive(venue, between))
        needed = std::max(needed, std::optional{0});
    return needed;
}

Score SeasonTable::beside(std::size_t i, const SeasonSlot& slot, std::size_t j,
                          const SeasonSlot& other) const {
    const auto& between = relation(i, j);
    const auto here = span(i, slot);
    const auto there = span(j, other);
    const auto free = free_days_between(here, there);
    Score score;
    if (free >= between.enough && !between.is_series && between.order == 0)
        return score; // as of most pairs
    if (between.order < 0 && there.first <= here.last)
        ++score.hard;
    if (between.order > 0 && here.first <= there.last)
        ++score.hard;
    if ((between.number < 0 && slot.first > other.first) || (between.number > 0 && slot.first < other.first))
        ++score.hard;
    if (between.gap && free < *between.gap)
        ++score.hard;
    if (between.is_firm &&
        free <
            between
                .travel[static_cast<std::size_t>(distances_[(slot.venue * venues_.size()) + other.venue])] &&
        !leave_hours(i, slot, j, other))
        ++score.hard;
    if (share_a_room(i, slot, j, other))
        ++score.hard;
    if (free < 0) {
        score.soft += between.loose;
        if (slot.venue == other.venue && is_exclusive(slot.venue, between))
            ++score.hard;
        else if (slot.venue == other.venue && venues_[slot.venue]->rooms.size() > 1)
            score.soft += between.shared_venue;
    }
    if (between.is_series && venues_[slot.venue]->country == venues_[other.venue]->country &&
        is_host_again(free))
        score.soft += between.host_again;
    return score;
}

Score SeasonTable::long_gaps(std::size_t series, const SeasonState& state) const {
    const auto& group = series_[series];
    if (!group.max_gap)
        return {};
    auto spans = group.fixed;
    for (const auto i : group.open)
        spans.push_back(span(i, slot(i, state)));
    std::sort(spans.begin(), spans.end(), [](const SeasonSpan& a, const SeasonSpan& b) {
        return std::tie(a.first, a.last) < std::tie(b.first, b.last);
    });
    Score score;
    for (std::size_t i = 1; i < spans.size(); ++i)
        if ((spans[i].is_open || spans[i - 1].is_open) &&
            spans[i].first - spans[i - 1].last - 1 > *group.max_gap)
            ++score.hard;
    return score;
}

Score SeasonTable::score_of(const SeasonState& state) const {
    Score score;
    for (std::size_t i = 0; i < meetings_.size(); ++i) {
        score += slot(i, state).score;
        for (std::size_t j = 0; j < i; ++j)
            score += beside(i, slot(i, state), j, slot(j, state));
    }
    for (std::size_t i = 0; i < series_.size(); ++i)
        score += long_gaps(i, state);
    return score;
}

} // namespace plenary::schedule
