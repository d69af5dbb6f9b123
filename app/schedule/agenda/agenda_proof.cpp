#include "schedule/agenda/agenda_proof.hpp"

#include "schedule/agenda/agenda_fit.hpp"
#include "schedule/agenda/agenda_limits.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace plenary::schedule {

namespace {

using Items = std::vector<std::size_t>;

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
                return is_listed(other.after, static_cast<int>(item));
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
