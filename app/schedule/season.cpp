#include "schedule/season.hpp"

#include "schedule/day_costs.hpp"
#include "schedule/pairs.hpp"
#include "schedule/placed.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <stdexcept>

namespace plenary::schedule {

using namespace domain;

namespace {

/// A meeting that is moved costs a point for each week that it goes, at most so many.
constexpr std::int64_t most_for_distance = 50;

bool comes_after(const Meeting& meeting, const Meeting& other) {
    return std::find(meeting.after.begin(), meeting.after.end(), other.code) != meeting.after.end();
}

} // namespace

Season::Season(const Dataset& data, const SeasonProblem& problem) : data_(data) {
    for (const auto& open : problem.open)
        make_slots(data, problem, open);
    relate(data);
    restore(State(open_.size(), 0)); // each where it is cheapest, whatever the others do
}

void Season::make_slots(const Dataset& data, const SeasonProblem& problem, const OpenMeeting& open) {
    const auto meeting = std::find_if(data.meetings.begin(), data.meetings.end(),
                                      [&](const Meeting& one) { return one.code == open.code; });
    auto& made = open_.emplace_back();
    made.meeting = &*meeting;
    made.length = open.length;
    for (const auto& series : data.series)
        if (series.code == meeting->series)
            made.series = &series;
    Surroundings surroundings{data, *meeting, {problem.today, open.between, open.length}};
    const auto& frame = surroundings.frame();
    for (const auto& code : open.venues) {
        const auto venue = std::find_if(data.venues.begin(), data.venues.end(),
                                        [&](const Venue& one) { return one.code == code; });
        auto known = std::find(venues_.begin(), venues_.end(), &*venue);
        if (known == venues_.end()) {
            venues_.push_back(&*venue);
            localities_.push_back(locality_of(*venue));
            known = std::prev(venues_.end());
        }
        DayCosts costs{frame};
        costs.add(surroundings.anywhere());
        costs.add(surroundings.at(*venue));
        costs.each([&](std::int64_t day, int cost, int forbidden) {
            SeasonSlot slot{day, static_cast<std::uint32_t>(known - venues_.begin()), {forbidden, 0, cost}};
            slot.score.soft += wished_cost(open.wished, day, open.length);
            if (open.stands && day != day_number(open.stands->first))
                slot.score.soft += problem.cost_of_moving +
                                   std::min<std::int64_t>(most_for_distance,
                                                          std::abs(day - day_number(open.stands->first)) / 7);
            else if (open.stands && open.stands_at != code)
                slot.score.soft += problem.cost_of_moving / 2;
            made.slots.push_back(slot);
        });
    }
    if (made.slots.empty())
        throw std::invalid_argument("'" + open.code.text() + "' has no venue, or fewer days than it takes");
    std::stable_sort(made.slots.begin(), made.slots.end(),
                     [](const SeasonSlot& a, const SeasonSlot& b) { return a.score < b.score; });
    // What forbids is left out, where something is free.
    if (made.slots.front().score.hard == 0)
        std::erase_if(made.slots, [](const SeasonSlot& slot) { return slot.score.hard > 0; });
}

void Season::relate(const Dataset& data) {
    std::vector<const Meeting*> meetings;
    for (const auto& open : open_)
        meetings.push_back(open.meeting);
    const auto people = people_of_all(meetings, data.registrations);
    relations_.resize(open_.size() * open_.size());
    for (std::size_t i = 0; i < open_.size(); ++i)
        for (std::size_t j = 0; j < open_.size(); ++j) {
            if (i == j)
                continue;
            auto& relation = relations_[(i * open_.size()) + j];
            const auto delegations = shared_by(delegations_of(*meetings[i]), delegations_of(*meetings[j]));
            const auto shared_people = shared_by(people[i], people[j]);
            relation.is_firm = !delegations.firm.empty() || !shared_people.firm.empty();
            relation.loose = loose_cost(delegations.loose) + loose_cost(shared_people.loose);
            const auto* series = open_[i].series;
            relation.is_series = series != nullptr && series == open_[j].series;
            if (relation.is_series && series->schedule && series->schedule->min_gap)
                relation.gap = *series->schedule->min_gap;
            if (comes_after(*open_[j].meeting, *open_[i].meeting))
                relation.order = -1;
            else if (comes_after(*open_[i].meeting, *open_[j].meeting))
                relation.order = 1;
        }
}

Score Season::beside(std::size_t i, const SeasonSlot& slot, std::size_t j, const SeasonSlot& other) const {
    const auto& relation = relations_[(i * open_.size()) + j];
    Score score;
    const auto last = slot.first + open_[i].length - 1;
    const auto other_last = other.first + open_[j].length - 1;
    const auto free = std::max(other.first - last, slot.first - other_last) - 1; // below 0: they overlap
    const auto& venue = *venues_[slot.venue];
    if (relation.order < 0 && other.first <= last)
        ++score.hard;
    if (relation.order > 0 && slot.first <= other_last)
        ++score.hard;
    if (relation.gap > free)
        ++score.hard;
    if (relation.is_firm &&
        free < travel_days(distance_between(localities_[slot.venue], localities_[other.venue]),
                           open_[i].series, open_[j].series))
        ++score.hard;
    if (free < 0) {
        score.soft += relation.loose;
        const bool only_city = venue.name.empty() && venue.rooms.empty();
        if (slot.venue == other.venue && !only_city)
            (venue.rooms.size() > 1 ? score.soft : score.hard) +=
                venue.rooms.size() > 1 ? cost::shared_venue : 1;
    }
    if (relation.is_series && venue.country == venues_[other.venue]->country && free <= host_again_days)
        score.soft += cost::host_again;
    return score;
}

// What the meeting costs there, alone and beside all others.
Score Season::at(std::size_t meeting, std::uint32_t slot) const {
    const auto& here = open_[meeting].slots[slot];
    auto score = here.score;
    for (std::size_t other = 0; other < open_.size(); ++other)
        if (other != meeting)
            score += beside(meeting, here, other, slot_of(other));
    return score;
}

// Gaps of a series that are longer than it allows, fixed meetings between open ones included.
Score Season::long_gaps(const Series* series) const {
    if (series == nullptr || !series->schedule || !series->schedule->max_gap)
        return {};
    std::vector<std::pair<std::int64_t, std::int64_t>> spans;
    std::set<std::string_view> open;
    for (std::size_t i = 0; i < open_.size(); ++i)
        if (open_[i].series == series) {
            spans.emplace_back(slot_of(i).first, slot_of(i).first + open_[i].length - 1);
            open.insert(open_[i].meeting->code.text());
        }
    for (const auto& meeting : data_.meetings)
        if (const auto* days = meeting.dates.days();
            has_place(meeting) && meeting.series == series->code && !open.contains(meeting.code.text()))
            spans.emplace_back(day_number(days->first), day_number(days->last));
    std::sort(spans.begin(), spans.end());
    Score score;
    for (std::size_t i = 1; i < spans.size(); ++i)
        score.hard += spans[i].first - spans[i - 1].second - 1 > *series->schedule->max_gap ? 1 : 0;
    return score;
}

void Season::restore(const State& state) {
    chosen_ = state;
    score_ = {};
    std::set<const Series*> series;
    for (std::size_t i = 0; i < open_.size(); ++i) {
        score_ += slot_of(i).score;
        for (std::size_t j = 0; j < i; ++j)
            score_ += beside(i, slot_of(i), j, slot_of(j));
        if (series.insert(open_[i].series).second)
            score_ += long_gaps(open_[i].series);
    }
}

Score Season::change_by(const std::vector<Step>& steps) {
    Score change;
    std::set<const Series*> series;
    for (const auto& step : steps)
        series.insert(open_[step.meeting].series);
    for (const auto* one : series)
        change -= long_gaps(one);
    const auto before = chosen_;
    for (const auto& step : steps) {
        change -= at(step.meeting, chosen_[step.meeting]);
        chosen_[step.meeting] = step.slot;
        change += at(step.meeting, step.slot);
    }
    for (const auto* one : series)
        change += long_gaps(one);
    chosen_ = before;
    return change;
}

// A meeting takes another of its slots, often one near in time; or two exchange their first days.
std::optional<std::int64_t> Season::propose(Random& random, std::int64_t limit) {
    if (open_.empty())
        return std::nullopt;
    const auto one = random.below(open_.size());
    const auto& slots = open_[one].slots;
    const auto near = [&](std::size_t meeting, std::int64_t day) {
        const auto& its = open_[meeting].slots;
        auto best = static_cast<std::uint32_t>(random.below(its.size()));
        for (int tries = 0; tries < 8; ++tries) {
            const auto other = static_cast<std::uint32_t>(random.below(its.size()));
            if (std::abs(its[other].first - day) < std::abs(its[best].first - day))
                best = other;
        }
        return best;
    };
    const auto kind = random.below(4);
    if (kind == 0 && open_.size() > 1) {
        const auto two = random.below(open_.size());
        if (one == two)
            return std::nullopt;
        steps_ = {{one, near(one, slot_of(two).first)}, {two, near(two, slot_of(one).first)}};
    } else if (kind == 1) {
        steps_ = {{one, near(one, slot_of(one).first)}};
    } else {
        // The cheap ones stand in front.
        const auto bound = kind == 2 ? slots.size() : std::max<std::size_t>(1, slots.size() / 8);
        steps_ = {{one, static_cast<std::uint32_t>(random.below(bound))}};
    }
    change_ = change_by(steps_);
    const auto sum = (change_.hard * weights_.hard) + (change_.medium * weights_.medium) + change_.soft;
    return sum > limit ? std::nullopt : std::optional{sum};
}

void Season::accept() {
    for (const auto& step : steps_)
        chosen_[step.meeting] = step.slot;
    score_ += change_;
}

std::vector<Placement> Season::placements() const {
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < open_.size(); ++i) {
        const auto& slot = slot_of(i);
        auto cost = slot.score.soft;
        bool is_free = slot.score.hard == 0;
        for (std::size_t j = 0; j < open_.size(); ++j) {
            if (i == j)
                continue;
            const auto pair = beside(i, slot, j, slot_of(j));
            is_free = is_free && pair.hard == 0;
            cost += j > i ? pair.soft : 0;
        }
        placements.push_back({open_[i].meeting->code,
                              {date_of(slot.first), date_of(slot.first + open_[i].length - 1)},
                              venues_[slot.venue]->code,
                              cost,
                              is_free});
    }
    return placements;
}

Score Season::bound() const {
    return std::accumulate(open_.begin(), open_.end(), Score{},
                           [](Score sum, const Open& open) { return sum += open.slots.front().score; });
}

} // namespace plenary::schedule
