#include "schedule/season/season_proof.hpp"

#include "schedule/season/season_bounds.hpp"
#include "schedule/season/season_sets.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::schedule {

namespace {

/// Of each meeting what is left of its slots.
struct Node {
    std::vector<SharedSlotSet> sets;
    std::vector<char> is_charged; ///< it has one slot, and what that costs others stands in theirs
    std::vector<std::shared_ptr<const SeriesBound>> bounds; ///< of each series; null: to be reckoned
};

class ProofSearch {
public:
    ProofSearch(const SeasonTable& table, const ProofOptions& options)
        : sets_(table),
          options_(options),
          weights_(table.meetings().size(), 1),
          begin_(std::chrono::steady_clock::now()) {}

    SeasonProof run(const Score& known);

private:
    bool settle(Node& node, std::vector<char> is_changed);
    bool make_room(Node& node, std::vector<char>& is_changed);
    bool charge(Node& node);
    [[nodiscard]] std::int64_t bound_of(Node& node);
    bool filter(Node& node, std::int64_t bound, std::vector<char>& is_changed);
    [[nodiscard]] std::vector<std::int64_t> surcharges(const Node& node, std::size_t meeting) const;
    [[nodiscard]] std::size_t meeting_to_split(const Node& node) const;
    [[nodiscard]] std::pair<SharedSlotSet, SharedSlotSet> split(const Node& node, std::size_t meeting) const;
    void explore(Node node, std::optional<std::size_t> changed);
    void look_at(const Node& leaf);
    std::optional<std::int64_t> look_up_to(std::int64_t limit, double share, const Node& root);
    [[nodiscard]] double gone() const;
    bool is_over();
    void set(Node& node, std::size_t meeting, SharedSlotSet changed) const;

    /// A plan that costs so much was passed over.
    void pass_over(std::int64_t cost) { passed_over_ = std::min(passed_over_, cost); }

    SlotSets sets_;
    const ProofOptions& options_;
    std::vector<std::int64_t> weights_; ///< of each meeting: how often it left no room, or had none
    std::chrono::steady_clock::time_point begin_;
    std::int64_t limit_ = no_limit; ///< plans up to this cost are looked for
    std::int64_t passed_over_ = no_limit;
    std::optional<SeasonState> better_;
    std::int64_t better_cost_ = no_limit;
    std::uint64_t nodes_ = 0;
    double until_ = 1;         ///< the share of what is allowed at which the present limit is given up
    bool was_stopped_ = false; ///< at this limit
};

double ProofSearch::gone() const {
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin_;
    double share = options_.time.count() > 0 ? time / options_.time : 0;
    if (options_.nodes > 0)
        share = std::max(share, static_cast<double>(nodes_) / static_cast<double>(options_.nodes));
    return options_.stop != nullptr && options_.stop->load() ? 1 : share;
}

bool ProofSearch::is_over() {
    was_stopped_ = was_stopped_ || gone() >= until_;
    return was_stopped_;
}

void ProofSearch::set(Node& node, std::size_t meeting, SharedSlotSet changed) const {
    node.sets[meeting] = std::move(changed);
    if (const auto series = sets_.table().meetings()[meeting].series)
        node.bounds[*series] = nullptr;
}

// Until nothing changes any more: each meeting leaves the others what goes with some slot of its own.
bool ProofSearch::make_room(Node& node, std::vector<char>& is_changed) {
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
        if (is_over())
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
bool ProofSearch::charge(Node& node) {
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

std::int64_t ProofSearch::bound_of(Node& node) {
    std::int64_t cost = 0;
    for (std::size_t series = 0; series < node.bounds.size(); ++series) {
        if (node.bounds[series] == nullptr)
            node.bounds[series] =
                std::make_shared<const SeriesBound>(bound_of_series(sets_.table(), node.sets, series));
        cost += node.bounds[series]->cost;
    }
    const auto& meetings = sets_.table().meetings();
    for (std::size_t i = 0; i < meetings.size(); ++i)
        if (!meetings[i].series)
            cost += node.sets[i]->least();
    return cost;
}

// By cell of the set: with the cost of a slot added, how much more the season costs at least if the meeting
// takes it.
std::vector<std::int64_t> ProofSearch::surcharges(const Node& node, std::size_t meeting) const {
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

// Leaves out the slots with which the season would cost more than the limit.
bool ProofSearch::filter(Node& node, std::int64_t bound, std::vector<char>& is_changed) {
    const auto before = node; // with the bounds, which are made of all sets
    for (std::size_t i = 0; i < node.sets.size(); ++i) {
        const auto& its = *before.sets[i];
        if (its.is_single())
            continue;
        const auto more = surcharges(before, i);
        std::vector<SlotSet::Live> live;
        for (const auto& one : its.live) {
            const auto cost = bound + more[its.place_of(sets_.cell_of(i, one.slot))] + one.cost;
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

// Narrows the node, of which these sets were changed, as far as it goes. False: it holds no plan that is
// looked for, or the search is over.
bool ProofSearch::settle(Node& node, std::vector<char> is_changed) {
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

std::size_t ProofSearch::meeting_to_split(const Node& node) const {
    std::size_t best = node.sets.size();
    double most = -1;
    for (std::size_t i = 0; i < node.sets.size(); ++i) {
        if (node.sets[i]->is_single())
            continue;
        const auto worth = static_cast<double>(weights_[i]) / static_cast<double>(node.sets[i]->live.size());
        if (worth > most) {
            most = worth;
            best = i;
        }
    }
    return best;
}

// The cheap slots and the dear ones; else one cell and the others; else the earlier and the later ones; else
// one venue and the others.
std::pair<SharedSlotSet, SharedSlotSet> ProofSearch::split(const Node& node, std::size_t meeting) const {
    const auto& set = *node.sets[meeting];
    const auto& slots = sets_.table().meetings()[meeting].slots;
    const auto more = surcharges(node, meeting);
    const auto middle = set.earliest_first + ((set.latest_first - set.earliest_first) / 2);
    const auto parted = [&](auto is_left) -> std::optional<std::pair<SharedSlotSet, SharedSlotSet>> {
        std::vector<SlotSet::Live> left;
        std::vector<SlotSet::Live> right;
        for (const auto& one : set.live)
            (is_left(one) ? left : right).push_back(one);
        if (left.empty() || right.empty())
            return std::nullopt;
        return std::pair{sets_.make(meeting, std::move(left)), sets_.make(meeting, std::move(right))};
    };
    const auto cell_of = [&](const SlotSet::Live& one) { return sets_.cell_of(meeting, one.slot); };
    auto parts = parted([&](const auto& one) { return more[set.place_of(cell_of(one))] + one.cost == 0; });
    if (!parts)
        parts = parted([&](const auto& one) { return cell_of(one) == set.cells.front().cell; });
    if (!parts)
        parts = parted([&](const auto& one) { return slots[one.slot].first <= middle; });
    if (!parts)
        parts = parted(
            [&](const auto& one) { return slots[one.slot].venue == slots[set.live.front().slot].venue; });
    return *parts; // two slots differ in the day or the venue
}

void ProofSearch::look_at(const Node& leaf) {
    SeasonState state;
    for (const auto& set : leaf.sets)
        state.push_back(set->live.front().slot);
    const auto score = sets_.table().score_of(state);
    if (score.hard > 0)
        return;
    if (score.soft > limit_) {
        pass_over(score.soft);
        return;
    }
    better_ = std::move(state);
    better_cost_ = score.soft;
    limit_ = score.soft - 1;
}

// Nothing is `changed` in the root, but that more may be left out than before.
void ProofSearch::explore(Node node, std::optional<std::size_t> changed) {
    if (is_over())
        return;
    ++nodes_;
    std::vector<char> is_changed(node.sets.size(), 0);
    if (changed)
        is_changed[*changed] = 1;
    if (!settle(node, std::move(is_changed)))
        return;
    const auto meeting = meeting_to_split(node);
    if (meeting == node.sets.size()) {
        look_at(node);
        return;
    }
    auto [left, right] = split(node, meeting);
    auto other = node;
    set(node, meeting, std::move(left));
    set(other, meeting, std::move(right));
    explore(std::move(node), meeting);
    explore(std::move(other), meeting);
}

// Looks for a plan that costs at most so much, until this share of what is allowed is gone. Returns what any
// plan that it did not find costs at least; nothing if it was not done.
std::optional<std::int64_t> ProofSearch::look_up_to(std::int64_t limit, double share, const Node& root) {
    limit_ = limit;
    until_ = share;
    was_stopped_ = false;
    passed_over_ = no_limit;
    explore(root, std::nullopt);
    return was_stopped_ ? std::nullopt : std::optional{std::min(passed_over_, better_cost_)};
}

SeasonProof ProofSearch::run(const Score& known) {
    SeasonProof proof;
    const auto count = sets_.table().meetings().size();
    Node root{sets_.all(), std::vector<char>(count, 0),
              std::vector<std::shared_ptr<const SeriesBound>>(sets_.table().all_series().size())};
    auto& bound = proof.bound.soft;
    bound = bound_of(root);
    better_cost_ = known.hard == 0 ? known.soft : no_limit;
    // What no better plan has is left out once for all.
    limit_ = better_cost_ - 1;
    if (bound < better_cost_ && !settle(root, std::vector<char>(count, 1)) && !was_stopped_)
        bound = better_cost_;
    // The limit grows from the bound upwards. One at which the search is not done with half of what is left
    // is given up: the bound stays where it is, and higher limits may yet show a better plan.
    constexpr double half = 0.5;
    for (std::int64_t step = 0; bound < better_cost_ && gone() < 1;
         step = std::max<std::int64_t>(1, 2 * step)) {
        const auto limit = known.hard == 0 ? std::min(bound + step, better_cost_ - 1) : no_limit;
        const bool is_last = known.hard > 0 || limit == better_cost_ - 1;
        bound = look_up_to(limit, is_last ? 1 : 1 - (half * (1 - gone())), root).value_or(bound);
    }
    if (bound >= no_limit) // no cost was in the way
        proof.bound = {1, 0, 0};
    proof.is_complete = proof.bound.hard > 0 || bound >= better_cost_;
    proof.better = better_;
    proof.nodes = nodes_;
    return proof;
}

} // namespace

SeasonProof prove(const SeasonTable& table, const Score& known, const ProofOptions& options) {
    const auto cheapest =
        std::accumulate(table.meetings().begin(), table.meetings().end(), Score{},
                        [](Score sum, const auto& one) { return sum += one.slots.front().score; });
    if (cheapest.hard > 0) // a meeting has no place at all
        return {cheapest, known == cheapest, std::nullopt, 0};
    return ProofSearch{table, options}.run(known);
}

} // namespace plenary::schedule
