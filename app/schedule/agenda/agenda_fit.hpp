/// \file
/// Whether items of an agenda can stand beside one another with nothing hard broken: by twos, and by what more than
/// two of them share.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace plenary::schedule {

/// Whether the number is in the list.
inline bool is_listed(const std::vector<int>& list, int number) {
    return std::find(list.begin(), list.end(), number) != list.end();
}

/// What is taken by the items that are placed, as far as more than two of them share it.
class TakenTogether {
public:
    explicit TakenTogether(const AgendaProblem& problem)
        : problem_(&problem),
          grains_(static_cast<std::size_t>(problem.days * problem.grains_a_day())),
          interpreted_(grains_),
          delegations_(grains_ * problem.sizes.size()),
          in_sittings_(problem.sittings.size()),
          in_days_(static_cast<std::size_t>(problem.days)) {}

    void count(const PlannedItem& item, const AgendaOption& option, int step) {
        const auto end = option.start + item.length;
        for (const auto delegation : item.required_delegations)
            for (auto grain = option.start; grain < end; ++grain)
                delegations_[at(grain, delegation)] += step;
        if (!is_interpreted(item))
            return;
        for (auto grain = option.start; grain < end; ++grain)
            interpreted_[static_cast<std::size_t>(grain)] += step;
        const auto sitting = sitting_of(option.start);
        in_sittings_[sitting] += step * item.length;
        in_days_[static_cast<std::size_t>(problem_->sittings[sitting].day)] += step * item.length;
    }

    [[nodiscard]] bool has_place(const PlannedItem& item, const AgendaOption& option) const {
        const auto end = option.start + item.length;
        for (const auto delegation : item.required_delegations)
            for (auto grain = option.start; grain < end; ++grain)
                if (delegations_[at(grain, delegation)] >=
                    std::max(1, problem_->sizes[static_cast<std::size_t>(delegation)]))
                    return false;
        if (!is_interpreted(item))
            return true;
        for (auto grain = option.start; grain < end; ++grain)
            if (interpreted_[static_cast<std::size_t>(grain)] >= problem_->teams)
                return false;
        const auto sitting = sitting_of(option.start);
        const auto day = static_cast<std::size_t>(problem_->sittings[sitting].day);
        return in_sittings_[sitting] + item.length <= problem_->teams * problem_->most_a_sitting &&
               in_days_[day] + item.length <= problem_->teams * problem_->most_a_day;
    }

private:
    [[nodiscard]] bool is_interpreted(const PlannedItem& item) const {
        return item.is_interpreted && problem_->teams > 0;
    }
    [[nodiscard]] std::size_t at(int grain, int delegation) const {
        return (static_cast<std::size_t>(grain) * problem_->sizes.size()) +
               static_cast<std::size_t>(delegation);
    }
    [[nodiscard]] std::size_t sitting_of(int grain) const {
        std::size_t sitting = 0;
        while (sitting + 1 < problem_->sittings.size() && problem_->sittings[sitting + 1].first <= grain)
            ++sitting;
        return sitting;
    }

    const AgendaProblem* problem_;
    std::size_t grains_;
    std::vector<int> interpreted_; ///< by grain
    std::vector<int> delegations_; ///< by grain x delegation
    std::vector<int> in_sittings_; ///< interpreted grains
    std::vector<int> in_days_;
};

/// Whether two items can stand so beside one another.
class ItemPairs {
public:
    explicit ItemPairs(const AgendaProblem& problem) : problem_(&problem) {}

    [[nodiscard]] bool fit(std::size_t one, const AgendaOption& here, std::size_t other,
                           const AgendaOption& there) const {
        const auto& a = problem_->items[one];
        const auto& b = problem_->items[other];
        const auto here_ends = here.start + a.length;
        const auto there_ends = there.start + b.length;
        if (is_listed(a.after, static_cast<int>(other)) && here.start < there_ends)
            return false;
        if (is_listed(b.after, static_cast<int>(one)) && there.start < here_ends)
            return false;
        const auto apart = std::max(here.start, there.start) - std::min(here_ends, there_ends);
        if (apart < 0 && (a.is_plenary || b.is_plenary))
            return false;
        return apart >= problem_->pause || (here.room != there.room && !share_people(a, b));
    }

private:
    [[nodiscard]] static bool share_people(const PlannedItem& a, const PlannedItem& b) {
        return std::any_of(a.required.begin(), a.required.end(),
                           [&](int person) { return is_listed(b.required, person); });
    }

    const AgendaProblem* problem_;
};

} // namespace plenary::schedule
