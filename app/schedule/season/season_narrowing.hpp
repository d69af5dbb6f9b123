/// \file
/// What is left of the slots of a season, narrowed as far as rules and costs go, and what it costs at least: the
/// nodes of the search in season_proof.hpp.
#pragma once

#include "schedule/season/season_bounds.hpp"
#include "schedule/season/season_sets.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace plenary::schedule {

/// Of each meeting what is left of its slots.
struct SeasonNode {
    std::vector<SharedSlotSet> sets;
    std::vector<char> is_charged; ///< it has one slot, and what that costs others stands in theirs
    std::vector<std::shared_ptr<const SeriesBound>> bounds; ///< of each series; null: to be reckoned
};

class SeasonNarrowing {
public:
    /// No plan of a series alone costs less than its floor. `is_over` tells when to give up.
    SeasonNarrowing(const SeasonTable& table, std::vector<std::int64_t> floors, std::function<bool()> is_over)
        : sets_(table),
          floors_(std::move(floors)),
          weights_(table.meetings().size(), 1),
          is_over_(std::move(is_over)) {}

    [[nodiscard]] const SlotSets& sets() const { return sets_; }
    [[nodiscard]] SeasonNode root() const;

    /// Plans up to this cost are looked for.
    [[nodiscard]] std::int64_t limit() const { return limit_; }
    void set_limit(std::int64_t cost) { limit_ = cost; }
    /// The least that a plan costs which was passed over since this was forgotten.
    [[nodiscard]] std::int64_t passed_over() const { return passed_over_; }
    void forget_passed_over() { passed_over_ = no_limit; }
    /// A plan that costs so much was passed over.
    void pass_over(std::int64_t cost) { passed_over_ = std::min(passed_over_, cost); }

    void set(SeasonNode& node, std::size_t meeting, SharedSlotSet changed) const;
    /// Narrows the node, of which these sets were changed, as far as it goes. False: it holds no plan that is
    /// looked for, or the search is over.
    bool settle(SeasonNode& node, std::vector<char> is_changed);
    /// Leaves out what no plan needs.
    void leave_out_needless(SeasonNode& node) const;
    [[nodiscard]] std::int64_t bound_of(SeasonNode& node) const;
    /// By cell of the set: with the cost of a slot added, how much more the season costs at least if the meeting
    /// takes it.
    [[nodiscard]] std::vector<std::int64_t> surcharges(const SeasonNode& node, std::size_t meeting) const;
    /// How often the meeting left no room, or had none.
    [[nodiscard]] std::int64_t weight(std::size_t meeting) const { return weights_[meeting]; }

private:
    bool make_room(SeasonNode& node, std::vector<char>& is_changed);
    bool charge(SeasonNode& node) const;
    bool filter(SeasonNode& node, std::int64_t bound, std::vector<char>& is_changed);
    [[nodiscard]] std::int64_t raised_by_floor(const SeasonNode& node, std::size_t meeting) const;

    SlotSets sets_;
    std::vector<std::int64_t> floors_;  ///< by series
    std::vector<std::int64_t> weights_; ///< by meeting
    std::function<bool()> is_over_;
    std::int64_t limit_ = no_limit;
    std::int64_t passed_over_ = no_limit;
};

} // namespace plenary::schedule
