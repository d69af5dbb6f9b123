#include "schedule/agenda/agenda_proof.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace plenary::schedule {

namespace {

using Items = std::vector<std::size_t>;

bool has_common(const std::vector<int>& a, const std::vector<int>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](int one) { return std::find(b.begin(), b.end(), one) != b.end(); });
}

bool has(const std::vector<int>& list, int number) {
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
        if (has(a.after, static_cast<int>(other)) && here.start < there_ends)
            return false;
        if (has(b.after, static_cast<int>(one)) && there.start < here_ends)
            return false;
        const auto apart = std::max(here.start, there.start) - std::min(here_ends, there_ends);
        if (apart < 0 && (a.is_plenary || b.is_plenary))
            return false;
        return apart >= problem_->pause || (here.room != there.room && !has_common(a.required, b.required));
    }

private:
    const AgendaProblem* problem_;
};

/// Items of which no two can be at once: whether they can be one after the other.
class ItemRow {
public:
    ItemRow(const AgendaProblem& problem, Items items) : problem_(&problem), items_(std::move(items)) {
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
                has(problem_->items[items_[next]].after, static_cast<int>(items_[other])))
                return true;
        return false;
    }

    const AgendaProblem* problem_;
    Items items_;
    std::vector<std::vector<int>> starts_;
    bool needs_pause_ = true;
};

/// Of the rows among the items one that cannot be, else nothing: those that one person, one delegate or one
/// room must have, with all that are plenary.
Items row_that_cannot(const AgendaProblem& problem, const Items& items) {
    const auto row_of = [&](const auto& is_in) {
        Items row;
        for (const auto item : items)
            if (problem.items[item].is_plenary || is_in(problem.items[item]))
                row.push_back(item);
        return row.size() < 2 || ItemRow{problem, row}.fits() ? Items{} : row;
    };
    int people = 0;
    for (const auto item : items)
        for (const auto person : problem.items[item].required)
            people = std::max(people, person + 1);
    for (int person = 0; person < people; ++person)
        if (auto row = row_of([&](const PlannedItem& item) { return has(item.required, person); });
            !row.empty())
            return row;
    for (std::size_t delegation = 0; delegation < problem.sizes.size(); ++delegation)
        if (auto row = row_of([&](const PlannedItem& item) {
                return problem.sizes[delegation] <= 1 &&
                       has(item.required_delegations, static_cast<int>(delegation));
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

/// Items that their order leaves no time: one, with those that it comes after; else nothing.
Items order_that_cannot(const AgendaProblem& problem) {
    constexpr int never = std::numeric_limits<int>::max();
    std::vector<int> over(problem.items.size(), std::numeric_limits<int>::min());
    std::vector<Items> before(problem.items.size());
    // As many rounds as the longest order has items; none is in a circle.
    for (bool is_later = true; is_later;) {
        is_later = false;
        for (std::size_t i = 0; i < problem.items.size(); ++i) {
            const auto& item = problem.items[i];
            int from = std::numeric_limits<int>::min();
            Items chain;
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

/// Whether all rooms, and all teams of interpreters, have the hours in sum.
bool hours_suffice(const AgendaProblem& problem, const Items& items) {
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

/// Tries everything, the item with the fewest places left first.
class PlaceTrial {
public:
    PlaceTrial(const AgendaProblem& problem, const Items& items, Trials& trials)
        : problem_(problem),
          items_(items),
          trials_(trials),
          pairs_(problem),
          shared_(problem),
          chosen_(items.size()),
          is_placed_(items.size()) {
        find_twins();
    }

    AgendaProof run() {
        Live live;
        for (const auto item : items_) {
            auto& list = live.emplace_back();
            const auto& options = problem_.items[item].options;
            for (std::uint32_t option = 0; option < options.size(); ++option)
                if (options[option].score.hard == 0)
                    list.push_back(option);
            if (list.empty())
                return {Possible::no, {}};
        }
        const auto possible = place(live, 0);
        return {possible, possible == Possible::yes ? chosen_ : std::vector<std::uint32_t>{}};
    }

private:
    using Live = std::vector<std::vector<std::uint32_t>>; ///< the options that are left of each item

    [[nodiscard]] const AgendaOption& option_of(std::size_t place, std::uint32_t option) const {
        return problem_.items[items_[place]].options[option];
    }

    Possible place(const Live& live, std::size_t placed) {
        if (placed == items_.size())
            return Possible::yes;
        std::size_t next = items_.size();
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (!is_placed_[i] && (next == items_.size() || live[i].size() < live[next].size()))
                next = i;
        const auto& item = problem_.items[items_[next]];
        is_placed_[next] = true;
        auto answer = Possible::no;
        for (const auto option : live[next]) {
            if (!trials_.take()) {
                answer = Possible::unknown;
                break;
            }
            const auto& here = option_of(next, option);
            if (!shared_.has_place(item, here))
                continue;
            chosen_[next] = option;
            if (auto left = live; keep_what_fits(left, next, here)) {
                shared_.count(item, here, 1);
                answer = place(left, placed + 1);
                shared_.count(item, here, -1);
                if (answer != Possible::no)
                    break;
            }
        }
        is_placed_[next] = false;
        return answer;
    }

    /// False where nothing is left of an item.
    [[nodiscard]] bool keep_what_fits(Live& live, std::size_t placed, const AgendaOption& here) const {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (is_placed_[i])
                continue;
            std::erase_if(live[i], [&](std::uint32_t option) {
                return !pairs_.fit(items_[placed], here, items_[i], option_of(i, option)) ||
                       (twin_[i] == twin_[placed] && (i < placed) != (option < chosen_[placed]));
            });
            if (live[i].empty())
                return false;
        }
        return true;
    }

    // Items that are alike in all respects: of their options the earlier goes to the first.
    void find_twins() {
        const auto are_alike = [](const PlannedItem& a, const PlannedItem& b) {
            return a.length == b.length && a.is_plenary == b.is_plenary &&
                   a.is_interpreted == b.is_interpreted && a.required == b.required &&
                   a.required_delegations == b.required_delegations && a.after == b.after &&
                   std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                              [](const AgendaOption& one, const AgendaOption& other) {
                                  return one.start == other.start && one.room == other.room &&
                                         (one.score.hard == 0) == (other.score.hard == 0);
                              });
        };
        const auto is_before_another = [&](std::size_t item) {
            return std::any_of(problem_.items.begin(), problem_.items.end(), [&](const PlannedItem& other) {
                return has(other.after, static_cast<int>(item));
            });
        };
        for (std::size_t i = 0; i < items_.size(); ++i) {
            twin_.push_back(i);
            if (is_before_another(items_[i]))
                continue;
            for (std::size_t other = 0; other < i; ++other)
                if (twin_[other] == other && !is_before_another(items_[other]) &&
                    are_alike(problem_.items[items_[other]], problem_.items[items_[i]])) {
                    twin_[i] = other;
                    break;
                }
        }
    }

    const AgendaProblem& problem_;
    const Items& items_;
    Trials& trials_;
    ItemPairs pairs_;
    TakenTogether shared_;
    std::vector<std::uint32_t> chosen_;
    std::vector<bool> is_placed_;
    Items twin_; ///< of each the first that is like it
};

Items fewest_options_first(const AgendaProblem& problem) {
    Items order(problem.items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return problem.items[a].options.size() < problem.items[b].options.size();
    });
    return order;
}

/// Puts the other items beside those that stand, until nothing is left for one, which it tells.
std::optional<std::size_t> put_others(const AgendaProblem& problem, Items& items,
                                      std::vector<std::uint32_t>& options) {
    const ItemPairs pairs{problem};
    TakenTogether shared{problem};
    for (std::size_t i = 0; i < items.size(); ++i)
        shared.count(problem.items[items[i]], problem.items[items[i]].options[options[i]], 1);
    for (const auto next : fewest_options_first(problem)) {
        if (std::find(items.begin(), items.end(), next) != items.end())
            continue;
        const auto& item = problem.items[next];
        const auto free = std::find_if(item.options.begin(), item.options.end(), [&](const auto& option) {
            if (option.score.hard > 0 || !shared.has_place(item, option))
                return false;
            for (std::size_t i = 0; i < items.size(); ++i)
                if (!pairs.fit(next, option, items[i], problem.items[items[i]].options[options[i]]))
                    return false;
            return true;
        });
        if (free == item.options.end())
            return next;
        shared.count(item, *free, 1);
        items.push_back(next);
        options.push_back(static_cast<std::uint32_t>(free - item.options.begin()));
    }
    return std::nullopt;
}

} // namespace

AgendaProof can_hold(const AgendaProblem& problem, const std::vector<std::size_t>& items, Trials& trials) {
    if (!hours_suffice(problem, items) || !row_that_cannot(problem, items).empty())
        return {Possible::no, {}};
    return PlaceTrial{problem, items, trials}.run();
}

AgendaVerdict judge(const AgendaProblem& problem, Trials& trials) {
    constexpr std::size_t most = 40;
    const auto order = fewest_options_first(problem);
    if (!hours_suffice(problem, order))
        return {Possible::no, order, {}};
    if (auto chain = order_that_cannot(problem); !chain.empty())
        return {Possible::no, std::move(chain), {}};
    if (auto row = row_that_cannot(problem, order); !row.empty())
        return {Possible::no, std::move(row), {}};
    Items items;
    while (items.size() <= most) {
        const auto proof = can_hold(problem, items, trials);
        if (proof.possible != Possible::yes)
            return {proof.possible, proof.possible == Possible::no ? items : Items{}, {}};
        auto all = items;
        auto options = proof.options;
        const auto next = put_others(problem, all, options);
        if (!next) {
            AgendaVerdict verdict{Possible::yes, {}, std::vector<std::uint32_t>(all.size())};
            for (std::size_t i = 0; i < all.size(); ++i)
                verdict.options[all[i]] = options[i];
            return verdict;
        }
        items.push_back(*next);
    }
    return {};
}

} // namespace plenary::schedule
