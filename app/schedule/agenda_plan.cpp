#include "schedule/agenda_plan.hpp"

#include <algorithm>
#include <tuple>

namespace plenary::schedule {

using namespace domain;

namespace {

int common(const std::vector<int>& a, const std::vector<int>& b) {
    return static_cast<int>(std::count_if(
        a.begin(), a.end(), [&](int number) { return std::find(b.begin(), b.end(), number) != b.end(); }));
}

/// Grains that both run, where each takes `pause` grains beyond its end.
int overlap(int start, int end, int other_start, int other_end, int pause) {
    return std::max(0, std::min(end, other_end) + pause - std::max(start, other_start));
}

/// By how much a total of `before` that grows by `more` goes beyond `most`.
std::int64_t beyond(int before, int more, int most) {
    return std::max(0, before + more - most) - std::max(0, before - most);
}

std::size_t index(int row, int columns, int column) {
    return (static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)) +
           static_cast<std::size_t>(column);
}

} // namespace

AgendaPlan::AgendaPlan(const AgendaProblem& problem) : problem_(&problem) {
    const auto items = problem.items.size();
    relate();
    sitting_at_.resize(index(problem.days, problem.grains_a_day(), 0));
    for (std::size_t i = 0; i < problem.sittings.size(); ++i)
        for (auto grain = problem.sittings[i].first; grain < problem.sittings[i].last; ++grain)
            sitting_at_[static_cast<std::size_t>(grain)] = i;
    by_time_.resize(items);
    for (std::size_t i = 0; i < items; ++i) {
        const auto& options = problem.items[i].options;
        for (std::uint32_t option = 0; option < options.size(); ++option)
            by_time_[i].push_back(option);
        std::sort(by_time_[i].begin(), by_time_[i].end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::tie(options[a].start, options[a].room) < std::tie(options[b].start, options[b].room);
        });
    }
    chosen_.assign(items, 0);
    clear();
    for (std::size_t i = 0; i < items; ++i)
        put(i, best_of(i));
}

// Of an item that is not put.
std::uint32_t AgendaPlan::best_of(std::size_t item) const {
    std::uint32_t best = 0;
    auto least = cost(item, best);
    for (std::uint32_t option = 1; option < problem_->items[item].options.size(); ++option)
        if (const auto here = cost(item, option); here < least) {
            best = option;
            least = here;
        }
    return best;
}

void AgendaPlan::descend() {
    for (bool is_better = true; is_better;) {
        is_better = false;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            const auto before = score_;
            const auto old = chosen_[i];
            take(i);
            put(i, best_of(i));
            is_better = is_better || score_ < before;
            if (!(score_ < before) && chosen_[i] != old) { // as good elsewhere: it stays
                take(i);
                put(i, old);
            }
        }
    }
}

void AgendaPlan::relate() {
    const auto& items = problem_->items;
    relations_.resize(items.size() * items.size());
    earlier_.resize(items.size());
    later_.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const auto earlier : items[i].after) {
            earlier_[i].push_back(static_cast<std::size_t>(earlier));
            later_[static_cast<std::size_t>(earlier)].push_back(i);
        }
        for (std::size_t j = 0; j < items.size(); ++j) {
            auto& relation = relations_[(i * items.size()) + j];
            relation.required = common(items[i].required, items[j].required);
            relation.preferred = common(items[i].required, items[j].preferred) +
                                 common(items[i].preferred, items[j].required) +
                                 common(items[i].preferred, items[j].preferred);
            relation.is_plenary = items[i].is_plenary || items[j].is_plenary;
            relation.is_track = items[i].track >= 0 && items[i].track == items[j].track;
        }
    }
}

void AgendaPlan::clear() {
    const auto& problem = *problem_;
    const auto grains = problem.days * problem.grains_a_day();
    const auto rooms = static_cast<int>(problem.rooms.size());
    is_put_.assign(problem.items.size(), 0);
    in_sitting_.assign(problem.sittings.size(), {});
    required_.assign(index(static_cast<int>(problem.sizes.size()), grains, 0), 0);
    wanted_ = required_;
    interpreted_.assign(static_cast<std::size_t>(grains), 0);
    in_sittings_.assign(problem.sittings.size(), 0);
    in_days_.assign(static_cast<std::size_t>(problem.days), 0);
    track_rooms_.assign(index(problem.tracks, rooms, 0), 0);
    rooms_of_track_.assign(static_cast<std::size_t>(problem.tracks), 0);
    score_ = {};
}

void AgendaPlan::restore(const State& state) {
    clear();
    for (std::size_t i = 0; i < state.size(); ++i)
        put(i, state[i]);
}

std::size_t AgendaPlan::sitting_of(const AgendaOption& option) const {
    return sitting_at_[static_cast<std::size_t>(option.start)];
}

void AgendaPlan::put(std::size_t item, std::uint32_t option) {
    score_ += cost(item, option);
    chosen_[item] = option;
    is_put_[item] = 1;
    const auto& here = option_of(item);
    in_sitting_[sitting_of(here)].push_back(item);
    count(problem_->items[item], here, 1);
}

void AgendaPlan::take(std::size_t item) {
    const auto& here = option_of(item);
    std::erase(in_sitting_[sitting_of(here)], item);
    is_put_[item] = 0;
    count(problem_->items[item], here, -1);
    score_ -= cost(item, chosen_[item]);
}

void AgendaPlan::count(const PlannedItem& item, const AgendaOption& option, int step) {
    const auto grains = problem_->days * problem_->grains_a_day();
    const auto end = option.start + item.length;
    for (auto grain = option.start; grain < end; ++grain) {
        for (const auto delegation : item.required_delegations) {
            required_[index(delegation, grains, grain)] += step;
            wanted_[index(delegation, grains, grain)] += step;
        }
        for (const auto delegation : item.preferred_delegations)
            wanted_[index(delegation, grains, grain)] += step;
        if (item.is_interpreted)
            interpreted_[static_cast<std::size_t>(grain)] += step;
    }
    if (item.is_interpreted) {
        const auto sitting = sitting_of(option);
        in_sittings_[sitting] += step * item.length;
        in_days_[static_cast<std::size_t>(problem_->sittings[sitting].day)] += step * item.length;
    }
    if (item.track >= 0) {
        auto& in_room =
            track_rooms_[index(item.track, static_cast<int>(problem_->rooms.size()), option.room)];
        in_room += step;
        if (in_room == (step > 0 ? 1 : 0))
            rooms_of_track_[static_cast<std::size_t>(item.track)] += step;
    }
}

// What the item costs there beside those that are put.
Score AgendaPlan::cost(std::size_t item, std::uint32_t option) const {
    const auto& planned = problem_->items[item];
    const auto& here = planned.options[option];
    auto score = here.score;
    const auto sitting = sitting_of(here);
    const auto last = std::min(sitting + 1, in_sitting_.size() - 1);
    for (auto near = sitting - std::min<std::size_t>(sitting, 1); near <= last; ++near)
        for (const auto other : in_sitting_[near])
            score += beside(item, here, other, option_of(other));
    score += in_order(item, here);
    score += spread(planned, here);
    if (planned.is_interpreted && problem_->teams > 0)
        score += interpreted(planned, here);
    if (planned.track >= 0 && rooms_of_track_[static_cast<std::size_t>(planned.track)] > 0 &&
        track_rooms_[index(planned.track, static_cast<int>(problem_->rooms.size()), here.room)] == 0)
        score.soft += agenda_cost::other_room;
    return score;
}

Score AgendaPlan::beside(std::size_t one, const AgendaOption& here, std::size_t other,
                         const AgendaOption& there) const {
    const auto& items = problem_->items;
    const auto end = here.start + items[one].length;
    const auto other_end = there.start + items[other].length;
    const auto close = overlap(here.start, end, there.start, other_end, problem_->pause);
    if (close == 0)
        return {};
    const auto& relation = relations_[(one * items.size()) + other];
    Score score;
    if (here.room == there.room)
        score.hard += close;
    score.hard += std::int64_t{close} * relation.required;
    const auto both = overlap(here.start, end, there.start, other_end, 0);
    if (relation.is_plenary)
        score.hard += both;
    score.medium += std::int64_t{both} * (relation.preferred + (relation.is_track ? 1 : 0));
    return score;
}

// Items that come after others, and the order in which the agenda has them.
Score AgendaPlan::in_order(std::size_t item, const AgendaOption& here) const {
    const auto& items = problem_->items;
    Score score;
    for (const auto earlier : earlier_[item])
        if (is_put_[earlier] != 0)
            score.hard += std::max(0, option_of(earlier).start + items[earlier].length - here.start);
    for (const auto later : later_[item])
        if (is_put_[later] != 0)
            score.hard += std::max(0, here.start + items[item].length - option_of(later).start);
    if (item > 0 && is_put_[item - 1] != 0 && here.start < option_of(item - 1).start)
        score.soft += agenda_cost::out_of_order;
    if (item + 1 < items.size() && is_put_[item + 1] != 0 && option_of(item + 1).start < here.start)
        score.soft += agenda_cost::out_of_order;
    return score;
}

// Delegations that are to be in more rooms than they have members.
Score AgendaPlan::spread(const PlannedItem& item, const AgendaOption& here) const {
    const auto grains = problem_->days * problem_->grains_a_day();
    Score score;
    const auto look_at = [&](int delegation, bool is_required) {
        const auto size = problem_->sizes[static_cast<std::size_t>(delegation)];
        for (auto grain = here.start; grain < here.start + item.length; ++grain) {
            const auto at = index(delegation, grains, grain);
            const int hard = is_required && required_[at] >= size ? 1 : 0;
            score.hard += hard;
            score.medium += (wanted_[at] >= size ? 1 : 0) - hard;
        }
    };
    for (const auto delegation : item.required_delegations)
        look_at(delegation, true);
    for (const auto delegation : item.preferred_delegations)
        look_at(delegation, false);
    return score;
}

Score AgendaPlan::interpreted(const PlannedItem& item, const AgendaOption& here) const {
    Score score;
    for (auto grain = here.start; grain < here.start + item.length; ++grain)
        score.hard += interpreted_[static_cast<std::size_t>(grain)] >= problem_->teams ? 1 : 0;
    const auto sitting = sitting_of(here);
    const auto day = static_cast<std::size_t>(problem_->sittings[sitting].day);
    score.hard += beyond(in_sittings_[sitting], item.length, problem_->teams * problem_->most_a_sitting);
    score.hard += beyond(in_days_[day], item.length, problem_->teams * problem_->most_a_day);
    return score;
}

std::vector<Session> sessions_of(const Meeting& meeting, const AgendaProblem& problem,
                                 const AgendaPlan& plan) {
    constexpr int minutes_a_day = 1'440;
    const auto first = meeting.dates.days()->first;
    const auto time_of = [&](int grain) {
        const auto minute = grain * problem.grain;
        return LocalTime{first + boost::gregorian::days{minute / minutes_a_day}, minute % minutes_a_day};
    };
    std::vector<Session> sessions;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const auto& item = meeting.agenda->items[i];
        const auto& option = plan.option_of(i);
        Session session;
        session.code = item.code;
        session.title = item.title;
        session.room = problem.rooms[static_cast<std::size_t>(option.room)];
        session.starts = time_of(option.start);
        session.ends = time_of(option.start + problem.items[i].length);
        session.topics = item.topics;
        session.speakers = item.speakers;
        session.sources = meeting.agenda->sources;
        sessions.push_back(std::move(session));
    }
    for (const auto& session : meeting.sessions)
        if (std::none_of(problem.items.begin(), problem.items.end(),
                         [&](const PlannedItem& item) { return item.code == session.code; }))
            sessions.push_back(session);
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
        return a.starts == b.starts ? a.room < b.room : a.starts < b.starts;
    });
    return sessions;
}

} // namespace plenary::schedule
