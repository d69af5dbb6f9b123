#include "schedule/agenda/agenda_plan.hpp"

#include "domain/time/hours.hpp"

#include <algorithm>
#include <bit>

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

AgendaPlan::AgendaPlan(const AgendaProblem& problem)
    : problem_(&problem),
      tables_(tables_of(problem)),
      chosen_(problem.items.size(), 0),
      spots_(problem.items.size()) {
    begin_with(std::vector<std::optional<std::uint32_t>>(problem.items.size()));
}

void AgendaPlan::begin_with(const std::vector<std::optional<std::uint32_t>>& known) {
    clear();
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i])
            put(i, *known[i]);
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!known[i])
            put(i, best_of(i));
}

void AgendaPlan::uproot(Random& random) {
    find_broken();
    if (broken_.empty())
        return;
    const auto item = broken_[random.below(broken_.size())];
    const auto& options = problem_->items[item].options;
    std::vector<std::uint32_t> free;
    for (std::uint32_t option = 0; option < options.size(); ++option)
        if (options[option].score.hard == 0)
            free.push_back(option);
    if (free.empty())
        return;
    take(item);
    put(item, free[random.below(free.size())]);
    std::vector<std::size_t> others;
    for (std::size_t other = 0; other < chosen_.size(); ++other)
        if (other != item && beside(item, spots_[item], other).hard > 0)
            others.push_back(other);
    for (const auto other : others)
        take(other);
    for (const auto other : others)
        put(other, best_of(other));
}

std::shared_ptr<const AgendaPlan::Tables> AgendaPlan::tables_of(const AgendaProblem& problem) {
    auto made = std::make_shared<Tables>();
    auto& tables = *made;
    relate(problem, tables);
    const auto rooms = static_cast<int>(problem.rooms.size());
    tables.sitting_at.resize(index(problem.days, problem.grains_a_day(), 0));
    for (std::size_t i = 0; i < problem.sittings.size(); ++i) {
        for (auto grain = problem.sittings[i].first; grain < problem.sittings[i].last; ++grain)
            tables.sitting_at[static_cast<std::size_t>(grain)] = i;
        auto first = i;
        auto last = i;
        while (first > 0 && problem.sittings[first - 1].last + problem.pause > problem.sittings[i].first)
            --first;
        while (last + 1 < problem.sittings.size() &&
               problem.sittings[last + 1].first < problem.sittings[i].last + problem.pause)
            ++last;
        tables.near.emplace_back(first, last);
    }
    tables.option_at.resize(problem.items.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const auto& options = problem.items[i].options;
        tables.option_at[i].assign(index(problem.days * problem.grains_a_day(), rooms, 0), -1);
        for (std::size_t option = 0; option < options.size(); ++option)
            tables.option_at[i][index(options[option].start, rooms, options[option].room)] =
                static_cast<std::int32_t>(option);
    }
    constexpr std::size_t bits = 64;
    tables.words = (problem.sizes.size() + bits - 1) / bits;
    tables.required.assign(problem.items.size() * tables.words, 0);
    tables.preferred = tables.required;
    const auto mark = [&](std::vector<std::uint64_t>& masks, std::size_t item, const std::vector<int>& list) {
        for (const auto delegation : list)
            masks[(item * tables.words) + (static_cast<std::size_t>(delegation) / bits)] |=
                std::uint64_t{1} << (static_cast<std::size_t>(delegation) % bits);
    };
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        mark(tables.required, i, problem.items[i].required_delegations);
        mark(tables.preferred, i, problem.items[i].preferred_delegations);
    }
    return made;
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

void AgendaPlan::favour_broken(bool is_favoured) {
    is_broken_favoured_ = is_favoured;
    accepted_ = 0;
    broken_.clear();
    if (is_favoured)
        find_broken();
}

// Items without which less would be broken.
void AgendaPlan::find_broken() {
    broken_.clear();
    if (score_.hard == 0)
        return;
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
        displace(i);
        if (cost(i, chosen_[i]).hard > 0)
            broken_.push_back(i);
        place(i, chosen_[i]);
    }
}

void AgendaPlan::relate(const AgendaProblem& problem, Tables& tables) {
    const auto& items = problem.items;
    tables.relations.resize(items.size() * items.size());
    tables.earlier.resize(items.size());
    tables.later.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const auto earlier : items[i].after) {
            tables.earlier[i].push_back(static_cast<std::size_t>(earlier));
            tables.later[static_cast<std::size_t>(earlier)].push_back(i);
        }
        for (std::size_t j = 0; j < items.size(); ++j) {
            auto& relation = tables.relations[(i * items.size()) + j];
            relation.required = static_cast<std::uint16_t>(common(items[i].required, items[j].required));
            relation.preferred = static_cast<std::uint16_t>(common(items[i].required, items[j].preferred) +
                                                            common(items[i].preferred, items[j].required) +
                                                            common(items[i].preferred, items[j].preferred));
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
    full_required_.assign(static_cast<std::size_t>(grains) * tables_->words, 0);
    full_wanted_ = full_required_;
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

AgendaPlan::Spot AgendaPlan::spot_of(std::size_t item, const AgendaOption& option) const {
    return {option.start, option.start + problem_->items[item].length, option.room,
            tables_->sitting_at[static_cast<std::size_t>(option.start)]};
}

void AgendaPlan::put(std::size_t item, std::uint32_t option) {
    score_ += cost(item, option);
    place(item, option);
}

void AgendaPlan::take(std::size_t item) {
    displace(item);
    score_ -= cost(item, chosen_[item]);
}

void AgendaPlan::place(std::size_t item, std::uint32_t option) {
    chosen_[item] = option;
    spots_[item] = spot_of(item, option_of(item));
    is_put_[item] = 1;
    in_sitting_[spots_[item].sitting].push_back(item);
    count(item, 1);
}

void AgendaPlan::displace(std::size_t item) {
    auto& list = in_sitting_[spots_[item].sitting];
    *std::find(list.begin(), list.end(), item) = list.back();
    list.pop_back();
    is_put_[item] = 0;
    count(item, -1);
}

void AgendaPlan::count(std::size_t number, int step) {
    const auto& item = problem_->items[number];
    const auto& spot = spots_[number];
    for (const auto delegation : item.required_delegations)
        count_delegation(delegation, spot, step, true);
    for (const auto delegation : item.preferred_delegations)
        count_delegation(delegation, spot, step, false);
    if (item.is_interpreted) {
        for (auto grain = spot.start; grain < spot.end; ++grain)
            interpreted_[static_cast<std::size_t>(grain)] += step;
        in_sittings_[spot.sitting] += step * item.length;
        in_days_[static_cast<std::size_t>(problem_->sittings[spot.sitting].day)] += step * item.length;
    }
    if (item.track >= 0) {
        auto& in_room = track_rooms_[index(item.track, static_cast<int>(problem_->rooms.size()), spot.room)];
        in_room += step;
        if (in_room == (step > 0 ? 1 : 0))
            rooms_of_track_[static_cast<std::size_t>(item.track)] += step;
    }
}

void AgendaPlan::count_delegation(int delegation, const Spot& spot, int step, bool is_required) {
    constexpr std::size_t bits = 64;
    const auto delegations = static_cast<int>(problem_->sizes.size());
    const auto size = problem_->sizes[static_cast<std::size_t>(delegation)];
    const auto bit = std::uint64_t{1} << (static_cast<std::size_t>(delegation) % bits);
    const auto word = static_cast<std::size_t>(delegation) / bits;
    const auto change = [&](Counts& counts, std::vector<std::uint64_t>& full, int grain) {
        auto& now = counts[index(grain, delegations, delegation)];
        now += step;
        auto& mask = full[(static_cast<std::size_t>(grain) * tables_->words) + word];
        mask = now >= size ? mask | bit : mask & ~bit;
    };
    for (auto grain = spot.start; grain < spot.end; ++grain) {
        if (is_required)
            change(required_, full_required_, grain);
        change(wanted_, full_wanted_, grain);
    }
}

// What the item costs there beside those that are put.
Score AgendaPlan::cost(std::size_t item, std::uint32_t option) const {
    const auto& planned = problem_->items[item];
    auto score = planned.options[option].score;
    const auto here = spot_of(item, planned.options[option]);
    const auto [first, last] = tables_->near[here.sitting];
    for (auto near = first; near <= last; ++near)
        for (const auto other : in_sitting_[near])
            if (spots_[other].start < here.end + problem_->pause &&
                here.start < spots_[other].end + problem_->pause)
                score += beside(item, here, other);
    score += in_order(item, here);
    score += spread(item, here);
    if (planned.is_interpreted && problem_->teams > 0)
        score += interpreted(planned, here);
    if (planned.track >= 0 && rooms_of_track_[static_cast<std::size_t>(planned.track)] > 0 &&
        track_rooms_[index(planned.track, static_cast<int>(problem_->rooms.size()), here.room)] == 0)
        score.soft += problem_->weights.of(CostTerm::other_room);
    return score;
}

Score AgendaPlan::beside(std::size_t one, const Spot& here, std::size_t other) const {
    const auto& there = spots_[other];
    const auto close = overlap(here.start, here.end, there.start, there.end, problem_->pause);
    const auto& relation = tables_->relations[(one * spots_.size()) + other];
    Score score;
    score.hard = std::int64_t{close} * (relation.required + (here.room == there.room ? 1 : 0));
    if (const auto both = close - problem_->pause; both > 0) {
        if (relation.is_plenary)
            score.hard += both;
        score.medium = std::int64_t{both} * (relation.preferred + (relation.is_track ? 1 : 0));
    }
    return score;
}

// Items that come after others, and the order in which the agenda has them.
Score AgendaPlan::in_order(std::size_t item, const Spot& here) const {
    Score score;
    for (const auto earlier : tables_->earlier[item])
        if (is_put_[earlier] != 0)
            score.hard += std::max(0, spots_[earlier].end - here.start);
    for (const auto later : tables_->later[item])
        if (is_put_[later] != 0)
            score.hard += std::max(0, here.end - spots_[later].start);
    if (item > 0 && is_put_[item - 1] != 0 && here.start < spots_[item - 1].start)
        score.soft += problem_->weights.of(CostTerm::out_of_order);
    if (item + 1 < spots_.size() && is_put_[item + 1] != 0 && spots_[item + 1].start < here.start)
        score.soft += problem_->weights.of(CostTerm::out_of_order);
    return score;
}

// Delegations that are to be in more rooms than they have members.
Score AgendaPlan::spread(std::size_t item, const Spot& here) const {
    const auto words = tables_->words;
    const auto* required = tables_->required.data() + (item * words);
    const auto* preferred = tables_->preferred.data() + (item * words);
    Score score;
    for (auto grain = here.start; grain < here.end; ++grain)
        for (std::size_t word = 0; word < words; ++word) {
            const auto at = (static_cast<std::size_t>(grain) * words) + word;
            const auto hard = std::popcount(required[word] & full_required_[at]);
            score.hard += hard;
            score.medium += std::popcount((required[word] | preferred[word]) & full_wanted_[at]) - hard;
        }
    return score;
}

Score AgendaPlan::interpreted(const PlannedItem& item, const Spot& here) const {
    Score score;
    for (auto grain = here.start; grain < here.end; ++grain)
        score.hard += interpreted_[static_cast<std::size_t>(grain)] >= problem_->teams ? 1 : 0;
    const auto day = static_cast<std::size_t>(problem_->sittings[here.sitting].day);
    score.hard += beyond(in_sittings_[here.sitting], item.length, problem_->teams * problem_->most_a_sitting);
    score.hard += beyond(in_days_[day], item.length, problem_->teams * problem_->most_a_day);
    return score;
}

std::vector<Session> sessions_of(const Meeting& meeting, const AgendaProblem& problem,
                                 const AgendaPlan& plan) {
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
        session.chair = item.chair;
        session.access = item.access;
        session.purpose = item.purpose;
        session.documents = item.documents;
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
