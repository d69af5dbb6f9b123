#include "schedule/season/season_proof.hpp"

#include "schedule/season/season_floors.hpp"
#include "schedule/season/season_narrowing.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::schedule {

namespace {

class ProofSearch {
public:
    ProofSearch(const SeasonTable& table, const ProofOptions& options, std::vector<std::int64_t> floors)
        : narrowing_(table, std::move(floors), [this] { return is_over(); }),
          options_(options),
          begin_(std::chrono::steady_clock::now()) {}
    ProofSearch(const ProofSearch&) = delete;
    ProofSearch& operator=(const ProofSearch&) = delete;

    SeasonProof run(const Score& known);

private:
    [[nodiscard]] std::size_t meeting_to_split(const SeasonNode& node) const;
    [[nodiscard]] std::pair<SharedSlotSet, SharedSlotSet> split(const SeasonNode& node,
                                                                std::size_t meeting) const;
    void explore(SeasonNode node, std::optional<std::size_t> changed);
    void look_at(const SeasonNode& leaf);
    std::optional<std::int64_t> look_up_to(std::int64_t limit, double share, const SeasonNode& root);
    [[nodiscard]] double gone() const;
    bool is_over();

    SeasonNarrowing narrowing_;
    ProofOptions options_;
    std::chrono::steady_clock::time_point begin_;
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

std::size_t ProofSearch::meeting_to_split(const SeasonNode& node) const {
    std::size_t best = node.sets.size();
    double most = -1;
    for (std::size_t i = 0; i < node.sets.size(); ++i) {
        if (node.sets[i]->is_single())
            continue;
        const auto worth =
            static_cast<double>(narrowing_.weight(i)) / static_cast<double>(node.sets[i]->live.size());
        if (worth > most) {
            most = worth;
            best = i;
        }
    }
    return best;
}

// The cheap slots and the dear ones; else one cell and the others; else the earlier and the later ones; else
// one venue and the others.
std::pair<SharedSlotSet, SharedSlotSet> ProofSearch::split(const SeasonNode& node,
                                                           std::size_t meeting) const {
    const auto& set = *node.sets[meeting];
    const auto& slots = narrowing_.sets().table().meetings()[meeting].slots;
    const auto more = narrowing_.surcharges(node, meeting);
    const auto middle = set.earliest_first + ((set.latest_first - set.earliest_first) / 2);
    const auto parted = [&](auto is_left) -> std::optional<std::pair<SharedSlotSet, SharedSlotSet>> {
        std::vector<SlotSet::Live> left;
        std::vector<SlotSet::Live> right;
        for (const auto& one : set.live)
            (is_left(one) ? left : right).push_back(one);
        if (left.empty() || right.empty())
            return std::nullopt;
        return std::pair{narrowing_.sets().make(meeting, std::move(left)),
                         narrowing_.sets().make(meeting, std::move(right))};
    };
    const auto cell_of = [&](const SlotSet::Live& one) {
        return narrowing_.sets().cell_of(meeting, one.slot);
    };
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

void ProofSearch::look_at(const SeasonNode& leaf) {
    SeasonState state;
    for (const auto& set : leaf.sets)
        state.push_back(set->live.front().slot);
    const auto score = narrowing_.sets().table().score_of(state);
    if (score.hard > 0)
        return;
    if (score.soft > narrowing_.limit()) {
        narrowing_.pass_over(score.soft);
        return;
    }
    better_ = std::move(state);
    better_cost_ = score.soft;
    narrowing_.set_limit(score.soft - 1);
}

// Nothing is `changed` in the root, but that more may be left out than before.
void ProofSearch::explore(SeasonNode node, std::optional<std::size_t> changed) {
    if (is_over())
        return;
    ++nodes_;
    std::vector<char> is_changed(node.sets.size(), 0);
    if (changed)
        is_changed[*changed] = 1;
    if (!narrowing_.settle(node, std::move(is_changed)))
        return;
    const auto meeting = meeting_to_split(node);
    if (meeting == node.sets.size()) {
        look_at(node);
        return;
    }
    auto [left, right] = split(node, meeting);
    auto other = node;
    narrowing_.set(node, meeting, std::move(left));
    narrowing_.set(other, meeting, std::move(right));
    explore(std::move(node), meeting);
    explore(std::move(other), meeting);
}

// Looks for a plan that costs at most so much, until this share of what is allowed is gone. Returns what any
// plan that it did not find costs at least; nothing if it was not done.
std::optional<std::int64_t> ProofSearch::look_up_to(std::int64_t limit, double share,
                                                    const SeasonNode& root) {
    narrowing_.set_limit(limit);
    until_ = share;
    was_stopped_ = false;
    narrowing_.forget_passed_over();
    auto start = root;
    if (narrowing_.settle(start, std::vector<char>(root.sets.size(), 0))) {
        narrowing_.leave_out_needless(start);
        explore(std::move(start), std::nullopt);
    }
    return was_stopped_ ? std::nullopt : std::optional{std::min(narrowing_.passed_over(), better_cost_)};
}

SeasonProof ProofSearch::run(const Score& known) {
    SeasonProof proof;
    const auto count = narrowing_.sets().table().meetings().size();
    auto root = narrowing_.root();
    auto& bound = proof.bound.soft;
    bound = narrowing_.bound_of(root);
    better_cost_ = known.hard == 0 ? known.soft : no_limit;
    // What no better plan has is left out once for all.
    narrowing_.set_limit(better_cost_ - 1);
    if (bound < better_cost_ && !narrowing_.settle(root, std::vector<char>(count, 1)) && !was_stopped_)
        bound = better_cost_;
    // The limit grows from the bound upwards. One at which the search is not done with half of what is left
    // is given up: the bound stays where it is, and higher limits may yet show a better plan.
    constexpr double half = 0.5;
    for (std::int64_t step = 0; bound < better_cost_ && gone() < 1;
         step = std::max<std::int64_t>(1, 2 * step)) {
        const auto limit = known.hard == 0 ? std::min(bound + step, better_cost_ - 1) : no_limit;
        const bool is_last = known.hard > 0 || limit == better_cost_ - 1;
        if (options_.progress != nullptr)
            options_.progress->note_bound(proof.bound);
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
    if (known.hard > 0 || table.all_series().size() < 2)
        return ProofSearch{table, options, std::vector<std::int64_t>(table.all_series().size(), 0)}.run(
            known);
    Allowance allowance{options};
    SeriesFloors floors{table, known};
    floors.raise(allowance);
    auto proof = ProofSearch{table, allowance.rest(), floors.floors()}.run(known);
    proof.nodes += allowance.used();
    return proof;
}

} // namespace plenary::schedule
