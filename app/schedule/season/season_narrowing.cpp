#include "schedule/season/season_narrowing.hpp"

#include "schedule/season/season_needed.hpp"

#include <algorithm>

namespace plenary::schedule {

SeasonNode SeasonNarrowing::root() const {
    const auto& table = sets_.table();
    return {sets_.all(), std::vector<char>(table.meetings().size(), 0),
            std::vector<std::shared_ptr<const SeriesBound>>(table.all_series().size())};
}

void SeasonNarrowing::set(SeasonNode& node, std::size_t meeting, SharedSlotSet changed) const {
    node.sets[meeting] = std::move(changed);
    if (const auto series = sets_.table().meetings()[meeting].series)
        node.bounds[*series] = nullptr;
}

// Until nothing changes any more: each meeting leaves the others what goes with some slot of its own.
bool SeasonNarrowing::make_room(SeasonNode& node, std::vector<char>& is_changed) {
    const auto take = [&](std::size_t meeting, SharedSlotSet left) {
        if (left == node.sets[meeting])
            return true;
        if (left == nullptr) {
            ++weights_[meeting];
            return false;
        }
        set(node, meeting, std::move(left));
        is_changed[meeting] = 1;
        return true;
    };
    const auto count = node.sets.size();
    for (auto next = std::find(is_changed.begin(), is_changed.end(), 1); next != is_changed.end();
         next = std::find(is_changed.begin(), is_changed.end(), 1)) {
        if (is_over_())
            return false;
        const auto j = static_cast<std::size_t>(next - is_changed.begin());
        is_changed[j] = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i == j)
                continue;
            if (sets_.are_bound(i, j) && !take(i, sets_.beside(node.sets, i, j))) {
                ++weights_[j];
                return false;
            }
            const auto& meetings = sets_.table().meetings();
            if (meetings[i].series && meetings[i].series == meetings[j].series &&
                !take(i, sets_.near_enough(node.sets, i)))
                return false;
        }
        if (!take(j, sets_.near_enough(node.sets, j)))
            return false;
    }
    return true;
}

// What the meetings that have one slot left cost the others. True if there was a new one.
bool SeasonNarrowing::charge(SeasonNode& node) const {
    bool is_new = false;
    for (std::size_t i = 0; i < node.sets.size(); ++i) {
        if (node.is_charged[i] != 0 || !node.sets[i]->is_single())
            continue;
        node.is_charged[i] = 1;
        is_new = true;
        const auto slot = node.sets[i]->live.front().slot;
        for (std::size_t j = 0; j < node.sets.size(); ++j) {
            if (node.is_charged[j] != 0)
                continue;
            auto live = node.sets[j]->live;
            std::int64_t sum = 0;
            for (auto& one : live) {
                const auto more = sets_.cost_beside(i, slot, j, one.slot);
                one.cost += more;
                sum += more;
            }
            if (sum > 0)
                set(node, j, sets_.make(j, std::move(live)));
        }
    }
    return is_new;
}

std::int64_t SeasonNarrowing::bound_of(SeasonNode& node) const {
    std::int64_t cost = 0;
    for (std::size_t series = 0; series < node.bounds.size(); ++series) {
        if (node.bounds[series] == nullptr)
            node.bounds[series] =
                std::make_shared<const SeriesBound>(bound_of_series(sets_.table(), node.sets, series));
        cost += std::max(node.bounds[series]->cost, floors_[series]);
    }
    const auto& meetings = sets_.table().meetings();
    for (std::size_t i = 0; i < meetings.size(); ++i)
        if (!meetings[i].series)
            cost += node.sets[i]->least();
    return cost;
}

std::vector<std::int64_t> SeasonNarrowing::surcharges(const SeasonNode& node, std::size_t meeting) const {
    const auto& cells = node.sets[meeting]->cells;
    std::vector<std::int64_t> more;
    if (const auto series = sets_.table().meetings()[meeting].series) {
        const auto& open = sets_.table().all_series()[*series].open;
        const auto row = std::find(open.begin(), open.end(), meeting) - open.begin();
        more = node.bounds[*series]->more[static_cast<std::size_t>(row)];
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            more[cell] -= cells[cell].least;
    } else {
        more.assign(cells.size(), -node.sets[meeting]->least());
    }
    return more;
}

// By how much the floor of its series is above what the slots that are left show.
std::int64_t SeasonNarrowing::raised_by_floor(const SeasonNode& node, std::size_t meeting) const {
    const auto series = sets_.table().meetings()[meeting].series;
    return series ? std::max<std::int64_t>(0, floors_[*series] - node.bounds[*series]->cost) : 0;
}

// Leaves out the slots with which the season would cost more than the limit.
bool SeasonNarrowing::filter(SeasonNode& node, std::int64_t bound, std::vector<char>& is_changed) {
    const auto before = node; // with the bounds, which are made of all sets
    for (std::size_t i = 0; i < node.sets.size(); ++i) {
        const auto& its = *before.sets[i];
        if (its.is_single())
            continue;
        const auto more = surcharges(before, i);
        const auto covered = raised_by_floor(before, i);
        std::vector<SlotSet::Live> live;
        for (const auto& one : its.live) {
            const auto surcharge = more[its.place_of(sets_.cell_of(i, one.slot))] + one.cost;
            const auto cost = bound + std::max<std::int64_t>(0, surcharge - covered);
            if (cost <= limit_)
                live.push_back(one);
            else
                pass_over(cost);
        }
        if (live.size() == its.live.size())
            continue;
        if (live.empty())
            return false;
        set(node, i, sets_.make(i, std::move(live)));
        is_changed[i] = 1;
    }
    return true;
}

bool SeasonNarrowing::settle(SeasonNode& node, std::vector<char> is_changed) {
    for (;;) {
        if (!make_room(node, is_changed))
            return false;
        const bool is_new = charge(node);
        const auto bound = bound_of(node);
        if (bound > limit_) {
            pass_over(bound);
            return false;
        }
        if (!filter(node, bound, is_changed))
            return false;
        if (!is_new && std::find(is_changed.begin(), is_changed.end(), 1) == is_changed.end())
            return true;
    }
}

void SeasonNarrowing::leave_out_needless(SeasonNode& node) const {
    const auto needed = needed_slots(sets_, node.sets);
    for (std::size_t i = 0; i < needed.size(); ++i)
        if (needed[i] != node.sets[i])
            set(node, i, needed[i]);
}

} // namespace plenary::schedule
