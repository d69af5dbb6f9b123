#include "schedule/agenda/agenda_bound.hpp"

#include "schedule/agenda/agenda_prices.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace plenary::schedule {

using domain::CostTerm;

namespace {

/// Medium and soft in one number, so that a table of them is small.
using Cost = std::int64_t;
constexpr Cost medium_unit = 1'000'000'000;
constexpr Cost no_way = std::numeric_limits<Cost>::max() / 2;

Cost cost_of(const Score& score) {
    return score.medium * medium_unit + score.soft;
}

Score score_of(Cost cost) {
    return {0, cost / medium_unit, cost % medium_unit};
}

bool is_free(const AgendaOption& option) {
    return option.score.hard == 0;
}

/// What the items cost each on its own.
Score sum_of_least(const AgendaProblem& problem) {
    Score sum;
    for (const auto& item : problem.items) {
        auto least = no_way;
        for (const auto& option : item.options)
            if (is_free(option))
                least = std::min(least, cost_of(option.score));
        sum += score_of(least == no_way ? 0 : least);
    }
    return sum;
}

/// Items that follow one another: the least that each set of them costs when all of it is over, by the time at
/// which the next may begin.
class Following {
public:
    Following(const AgendaProblem& problem, const std::function<bool()>& is_over)
        : problem_(problem), is_over_(is_over), pause_(problem.rooms.size() == 1 ? problem.pause : 0) {
        for (const auto& item : problem.items)
            for (const auto& option : item.options)
                if (is_free(option))
                    starts_.push_back(option.start);
        std::sort(starts_.begin(), starts_.end());
        starts_.erase(std::unique(starts_.begin(), starts_.end()), starts_.end());
    }

    [[nodiscard]] bool is_small() const {
        constexpr std::size_t most_items = 16;
        constexpr std::size_t most_cells = 4'000'000;
        return problem_.items.size() <= most_items &&
               (starts_.size() + 1) << problem_.items.size() <= most_cells;
    }

    /// no_way: they cannot follow one another without an error, or that took too long.
    Cost least() {
        const auto sets = std::size_t{1} << problem_.items.size();
        width_ = starts_.size() + 1;
        table_.assign(sets * width_, no_way);
        table_[0] = 0;
        constexpr std::size_t between_looks = 256;
        for (std::size_t set = 0; set + 1 < sets; ++set) {
            if (set % between_looks == 0 && is_over_ && is_over_())
                return no_way;
            for (std::size_t at = 1; at < width_; ++at) // who can begin earlier can wait
                cell(set, at) = std::min(cell(set, at), cell(set, at - 1));
            for (std::size_t item = 0; item < problem_.items.size(); ++item)
                if ((set >> item & 1U) == 0 && is_next(item, set))
                    add(set, item);
        }
        return *std::min_element(table_.end() - static_cast<std::ptrdiff_t>(width_), table_.end());
    }

private:
    Cost& cell(std::size_t set, std::size_t at) { return table_[(set * width_) + at]; }

    [[nodiscard]] bool is_next(std::size_t item, std::size_t set) const {
        const auto& after = problem_.items[item].after;
        return std::all_of(after.begin(), after.end(),
                           [&](int earlier) { return (set >> static_cast<std::size_t>(earlier) & 1U) != 0; });
    }

    [[nodiscard]] std::size_t place_of(int time) const {
        return static_cast<std::size_t>(std::lower_bound(starts_.begin(), starts_.end(), time) -
                                        starts_.begin());
    }

    /// Items of the agenda that stand beside one another, of which the later begins before.
    [[nodiscard]] Cost order_cost(std::size_t item, std::size_t set) const {
        return item > 0 && (set >> (item - 1) & 1U) == 0 ? problem_.weights.of(CostTerm::out_of_order) : 0;
    }

    void add(std::size_t set, std::size_t item) {
        const auto& planned = problem_.items[item];
        const auto order = order_cost(item, set);
        for (const auto& option : planned.options) {
            if (!is_free(option))
                continue;
            const auto before = cell(set, place_of(option.start));
            if (before == no_way)
                continue;
            auto& now = cell(set | std::size_t{1} << item, place_of(option.start + planned.length + pause_));
            now = std::min(now, before + order + cost_of(option.score));
        }
    }

    const AgendaProblem& problem_;
    const std::function<bool()>& is_over_;
    int pause_;
    std::vector<int> starts_; ///< at which any of the items may begin
    std::size_t width_ = 0;
    std::vector<Cost> table_; ///< by set and place among the starts; the last: none is left
};

} // namespace

Score bound_of(const AgendaProblem& problem, const std::function<bool()>& is_over) {
    const bool follow_one_another =
        problem.rooms.size() == 1 || std::all_of(problem.items.begin(), problem.items.end(),
                                                 [](const PlannedItem& item) { return item.is_plenary; });
    if (follow_one_another && !problem.items.empty())
        if (Following following{problem, is_over}; following.is_small())
            if (const auto least = following.least(); least < no_way)
                return score_of(least);
    auto bound = sum_of_least(problem);
    bound.soft = priced_bound(problem, bound.soft, is_over);
    return bound;
}

} // namespace plenary::schedule
