#include "schedule/agenda/agenda_limits.hpp"

#include "schedule/agenda/agenda_fit.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace plenary::schedule {

namespace {

using ItemNumbers = std::vector<std::size_t>;

/// ItemNumbers of which no two can be at once: whether they can be one after the other.
class ItemRow {
public:
    ItemRow(const AgendaProblem& problem, ItemNumbers items) : problem_(&problem), items_(std::move(items)) {
        const auto one_room = only_room(items_.front());
        for (const auto item : items_) {
            std::vector<int> starts;
            for (const auto& option : problem.items[item].options)
                if (option.score.hard == 0)
                    starts.push_back(option.start);
            std::sort(starts.begin(), starts.end());
            starts_.push_back(std::move(starts));
            needs_pause_ = needs_pause_ && one_room && only_room(item) == one_room;
        }
    }

    /// False only where they cannot.
    [[nodiscard]] bool fits() const {
        constexpr std::size_t most = 16;
        int length = 0;
        for (const auto item : items_)
            length += problem_->items[item].length;
        int room = 0;
        for (const auto& sitting : problem_->sittings)
            room += sitting.last - sitting.first;
        if (length > room)
            return false;
        return items_.size() > most || fit_in_some_order();
    }

private:
    [[nodiscard]] std::optional<int> only_room(std::size_t item) const {
        std::optional<int> room;
        for (const auto& option : problem_->items[item].options)
            if (option.score.hard == 0) {
                if (room && room != option.room)
                    return std::nullopt;
                room = option.room;
            }
        return room;
    }

    // For each set of items the earliest time at which it can be over.
    [[nodiscard]] bool fit_in_some_order() const {
        constexpr int never = std::numeric_limits<int>::max();
        const auto pause = needs_pause_ ? problem_->pause : 0;
        const std::size_t all = (std::size_t{1} << items_.size()) - 1;
        std::vector<int> over(all + 1, never);
        over[0] = std::numeric_limits<int>::min() / 2;
        for (std::size_t set = 0; set < all; ++set) {
            if (over[set] == never)
                continue;
            for (std::size_t next = 0; next < items_.size(); ++next) {
                const auto with = set | (std::size_t{1} << next);
                if (with == set || waits(next, set))
                    continue;
                const auto start =
                    std::lower_bound(starts_[next].begin(), starts_[next].end(), over[set] + pause);
                if (start != starts_[next].end())
                    over[with] = std::min(over[with], *start + problem_->items[items_[next]].length);
            }
        }
        return over[all] != never;
    }

    /// Whether it comes after one of the row that is not in the set.
    [[nodiscard]] bool waits(std::size_t next, std::size_t set) const {
        for (std::size_t other = 0; other < items_.size(); ++other)
            if (((set >> other) & 1U) == 0 &&
                is_listed(problem_->items[items_[next]].after, static_cast<int>(items_[other])))
                return true;
        return false;
    }

    const AgendaProblem* problem_;
    ItemNumbers items_;
    std::vector<std::vector<int>> starts_;
    bool needs_pause_ = true;
};

} // namespace

ItemNumbers row_that_cannot(const AgendaProblem& problem, const ItemNumbers& items) {
    const auto row_of = [&](const auto& is_in) {
        ItemNumbers row;
        for (const auto item : items)
            if (problem.items[item].is_plenary || is_in(problem.items[item]))
                row.push_back(item);
        return row.size() < 2 || ItemRow{problem, row}.fits() ? ItemNumbers{} : row;
    };
    int people = 0;
    for (const auto item : items)
        for (const auto person : problem.items[item].required)
            people = std::max(people, person + 1);
    for (int person = 0; person < people; ++person)
        if (auto row = row_of([&](const PlannedItem& item) { return is_listed(item.required, person); });
            !row.empty())
            return row;
    for (std::size_t delegation = 0; delegation < problem.sizes.size(); ++delegation)
        if (auto row = row_of([&](const PlannedItem& item) {
                return problem.sizes[delegation] <= 1 &&
                       is_listed(item.required_delegations, static_cast<int>(delegation));
            });
            !row.empty())
            return row;
    for (std::size_t room = 0; room < problem.rooms.size(); ++room)
        if (auto row = row_of([&](const PlannedItem& item) {
                return std::all_of(item.options.begin(), item.options.end(), [&](const AgendaOption& option) {
                    return option.score.hard > 0 || option.room == static_cast<int>(room);
                });
            });
            !row.empty())
            return row;
    return {};
}

ItemNumbers order_that_cannot(const AgendaProblem& problem) {
    constexpr int never = std::numeric_limits<int>::max();
    std::vector<int> over(problem.items.size(), std::numeric_limits<int>::min());
    std::vector<ItemNumbers> before(problem.items.size());
    // As many rounds as the longest order has items; none is in a circle.
    for (bool is_later = true; is_later;) {
        is_later = false;
        for (std::size_t i = 0; i < problem.items.size(); ++i) {
            const auto& item = problem.items[i];
            int from = std::numeric_limits<int>::min();
            ItemNumbers chain;
            for (const auto earlier : item.after)
                if (const auto number = static_cast<std::size_t>(earlier); over[number] > from) {
                    from = over[number];
                    chain = before[number];
                    chain.push_back(number);
                }
            int first = never;
            for (const auto& option : item.options)
                if (option.score.hard == 0 && option.start >= from)
                    first = std::min(first, option.start + item.length);
            if (first == never) {
                chain.push_back(i);
                std::sort(chain.begin(), chain.end());
                return chain;
            }
            if (first > over[i]) {
                over[i] = first;
                before[i] = chain;
                is_later = true;
            }
        }
    }
    return {};
}

bool hours_suffice(const AgendaProblem& problem, const ItemNumbers& items) {
    std::int64_t plenary = 0;
    std::int64_t parallel = 0;
    std::int64_t interpreted = 0;
    for (const auto item : items) {
        const auto& planned = problem.items[item];
        (planned.is_plenary ? plenary : parallel) += planned.length;
        interpreted += planned.is_interpreted ? planned.length : 0;
    }
    std::int64_t there = 0;
    std::vector<std::int64_t> of_teams(static_cast<std::size_t>(problem.days));
    for (const auto& sitting : problem.sittings) {
        const auto length = sitting.last - sitting.first;
        there += length;
        of_teams[static_cast<std::size_t>(sitting.day)] +=
            std::int64_t{problem.teams} * std::min(length, problem.most_a_sitting);
    }
    for (auto& day : of_teams)
        day = std::min(day, std::int64_t{problem.teams} * problem.most_a_day);
    const auto rooms = static_cast<std::int64_t>(problem.rooms.size());
    return plenary * rooms + parallel <= there * rooms &&
           (problem.teams == 0 ||
            interpreted <= std::accumulate(of_teams.begin(), of_teams.end(), std::int64_t{0}));
}

} // namespace plenary::schedule
