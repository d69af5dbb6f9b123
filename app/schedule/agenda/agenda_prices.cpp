#include "schedule/agenda/agenda_prices.hpp"

#include "schedule/agenda/shared_price.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace plenary::schedule {

using domain::CostTerm;

namespace {

/// During which grains an item has to do with what is priced.
enum class Lasting {
    meanwhile,  ///< from its beginning to its end, or a pause later
    until_over, ///< from the first grain to its end
    since_begun ///< from its beginning to the last grain
};

struct PricedUse {
    std::size_t price = 0;
    Lasting lasting = Lasting::meanwhile;
    int pause = 0;
    int sign = 1; ///< -1: it is paid for it
};

struct PricedOption {
    std::size_t start = 0; ///< its place among the starts of the item
    std::size_t room = 0;
    Price cost = 0;
};

struct PricedItem {
    const PlannedItem* item = nullptr;
    std::vector<PricedUse> uses; ///< in whatever room
    std::vector<int> starts;
    std::vector<PricedOption> options;
    std::vector<Price> of_room; ///< what it pays that its track is in the room; empty: nothing
};

/// What items share, and the prices of it.
class AgendaMarket {
public:
    explicit AgendaMarket(const AgendaProblem& problem)
        : problem_(&problem), grains_(problem.days * problem.grains_a_day() + problem.pause) {
        for (const auto& item : problem.items)
            items_.push_back(priced(item));
        price_rooms();
        price_people();
        price_delegations();
        price_interpreters();
        price_order();
        share_tracks();
    }

    [[nodiscard]] std::size_t options() const {
        std::size_t count = 0;
        for (const auto& item : items_)
            count += item.options.size();
        return count;
    }
    [[nodiscard]] bool is_possible() const {
        return std::none_of(items_.begin(), items_.end(),
                            [](const PricedItem& item) { return item.options.empty(); });
    }

    /// What no timetable costs less than at the present prices; every item takes what is cheapest then.
    Price settle() {
        auto sum = base_;
        for (const auto& price : prices_)
            sum -= price.rent();
        for (auto& item : items_)
            sum += take_cheapest(item);
        return sum;
    }

    /// Moves the prices so that `missing` would be reached if all went well.
    void move(double missing) {
        double squares = 0;
        for (auto& price : prices_)
            squares += price.excess();
        const auto step = squares > 0 ? missing / squares : 0;
        for (std::size_t i = 0; i < prices_.size(); ++i)
            prices_[i].move(step, most_[i]);
        for (auto& track : tracks_)
            move_track(track, step);
    }

private:
    struct Track {
        std::vector<std::size_t> items;
        Price points = 0;
    };

    [[nodiscard]] static PricedItem priced(const PlannedItem& item) {
        PricedItem made{&item, {}, {}, {}, {}};
        auto fewest = std::numeric_limits<std::int64_t>::max();
        for (const auto& option : item.options)
            if (option.score.hard == 0)
                fewest = std::min(fewest, option.score.medium);
        std::map<int, std::size_t> starts;
        for (const auto& option : item.options) {
            if (option.score.hard > 0 || option.score.medium > fewest)
                continue;
            const auto [start, is_new] = starts.try_emplace(option.start, starts.size());
            if (is_new)
                made.starts.push_back(option.start);
            made.options.push_back(
                {start->second, static_cast<std::size_t>(option.room), option.score.soft * price_unit});
        }
        return made;
    }

    std::size_t add_price(int capacity, Price most = highest_price) {
        prices_.emplace_back(capacity, static_cast<std::size_t>(grains_));
        most_.push_back(most);
        return prices_.size() - 1;
    }

    // A room with the pauses, and without them, where what is plenary takes all rooms.
    void price_rooms() {
        for (std::size_t room = 0; room < problem_->rooms.size(); ++room)
            rooms_.push_back(add_price(1));
        if (problem_->pause > 0)
            for (std::size_t room = 0; room < problem_->rooms.size(); ++room)
                paused_rooms_.push_back(add_price(1));
        for (auto& item : items_)
            if (item.item->is_plenary)
                for (const auto room : rooms_)
                    item.uses.push_back({room, Lasting::meanwhile, 0, 1});
    }

    template<class List>
    void price_all(std::size_t count, const List& list, const std::vector<int>& capacities, int pause) {
        for (std::size_t number = 0; number < count; ++number) {
            std::vector<PricedItem*> sharing;
            for (auto& item : items_)
                if (const auto& all = list(*item.item);
                    std::find(all.begin(), all.end(), static_cast<int>(number)) != all.end())
                    sharing.push_back(&item);
            const auto capacity = capacities.empty() ? 1 : std::max(1, capacities[number]);
            if (sharing.size() <= static_cast<std::size_t>(capacity))
                continue;
            const auto price = add_price(capacity);
            for (auto* item : sharing)
                item->uses.push_back({price, Lasting::meanwhile, pause, 1});
        }
    }

    void price_people() {
        int people = 0;
        for (const auto& item : problem_->items)
            for (const auto person : item.required)
                people = std::max(people, person + 1);
        price_all(
            static_cast<std::size_t>(people),
            [](const PlannedItem& item) -> const auto& { return item.required; }, {}, problem_->pause);
    }

    void price_delegations() {
        price_all(
            problem_->sizes.size(),
            [](const PlannedItem& item) -> const auto& { return item.required_delegations; }, problem_->sizes,
            0);
    }

    void price_interpreters() {
        if (problem_->teams == 0)
            return;
        const auto price = add_price(problem_->teams);
        for (auto& item : items_)
            if (item.item->is_interpreted)
                item.uses.push_back({price, Lasting::meanwhile, 0, 1});
    }

    // An item is over before one that comes after it begins; and it costs points to begin before the item in
    // front of it in the agenda.
    void price_order() {
        for (auto& later : items_)
            for (const auto earlier : later.item->after) {
                const auto price = add_price(1);
                later.uses.push_back({price, Lasting::since_begun, 0, 1});
                items_[static_cast<std::size_t>(earlier)].uses.push_back({price, Lasting::until_over, 0, 1});
            }
        const auto points = problem_->weights.of(CostTerm::out_of_order) * price_unit;
        for (std::size_t i = 1; i < items_.size() && points > 0; ++i) {
            const auto price = add_price(0, points);
            items_[i].uses.push_back({price, Lasting::since_begun, 0, 1});
            items_[i - 1].uses.push_back({price, Lasting::since_begun, 0, -1});
        }
    }

    // The points of a room of a track are shared by its items, in other parts for each room; one room is free.
    void share_tracks() {
        const auto points = problem_->weights.of(CostTerm::other_room) * price_unit;
        for (int track = 0; track < problem_->tracks && points > 0; ++track) {
            Track made{{}, points};
            for (std::size_t i = 0; i < items_.size(); ++i)
                if (problem_->items[i].track == track)
                    made.items.push_back(i);
            if (made.items.size() < 2)
                continue;
            for (const auto i : made.items)
                items_[i].of_room.assign(problem_->rooms.size(),
                                         points / static_cast<Price>(made.items.size()));
            base_ -= points;
            tracks_.push_back(std::move(made));
        }
        used_rooms_.resize(items_.size());
    }

    void move_track(const Track& track, double step) {
        for (const auto i : track.items)
            items_[i].of_room[used_rooms_[i]] +=
                static_cast<Price>(std::min(step, static_cast<double>(track.points)));
        for (std::size_t room = 0; room < problem_->rooms.size(); ++room) {
            Price sum = 0;
            for (const auto i : track.items)
                sum += items_[i].of_room[room];
            for (const auto i : track.items)
                items_[i].of_room[room] = items_[i].of_room[room] * track.points / std::max(sum, Price{1});
        }
    }

    [[nodiscard]] std::pair<int, int> grains_of(const PricedUse& one, int start, int length) const {
        switch (one.lasting) {
        case Lasting::until_over:
            return {0, start + length};
        case Lasting::since_begun:
            return {start, grains_};
        default:
            return {start, start + length + one.pause};
        }
    }

    Price take_cheapest(PricedItem& item) {
        const auto length = item.item->length;
        of_starts_.assign(item.starts.size(), 0);
        for (std::size_t start = 0; start < item.starts.size(); ++start)
            for (const auto& one : item.uses) {
                const auto [from, to] = grains_of(one, item.starts[start], length);
                of_starts_[start] += one.sign * prices_[one.price].of(from, to);
            }
        auto least = std::numeric_limits<Price>::max();
        const PricedOption* best = nullptr;
        for (const auto& option : item.options) {
            const auto start = item.starts[option.start];
            auto cost = option.cost + of_starts_[option.start];
            if (!item.item->is_plenary)
                cost += prices_[rooms_[option.room]].of(start, start + length);
            if (!paused_rooms_.empty())
                cost += prices_[paused_rooms_[option.room]].of(start, start + length + problem_->pause);
            if (!item.of_room.empty())
                cost += item.of_room[option.room];
            if (cost < least) {
                least = cost;
                best = &option;
            }
        }
        use(item, *best);
        return least;
    }

    void use(const PricedItem& item, const PricedOption& option) {
        const auto length = item.item->length;
        const auto start = item.starts[option.start];
        for (const auto& one : item.uses) {
            const auto [from, to] = grains_of(one, start, length);
            prices_[one.price].use(from, to, one.sign);
        }
        if (!item.item->is_plenary)
            prices_[rooms_[option.room]].use(start, start + length);
        if (!paused_rooms_.empty())
            prices_[paused_rooms_[option.room]].use(start, start + length + problem_->pause);
        used_rooms_[static_cast<std::size_t>(&item - items_.data())] = option.room;
    }

    const AgendaProblem* problem_;
    int grains_;
    std::vector<PricedItem> items_;
    std::vector<SharedPrice> prices_;
    std::vector<Price> most_; ///< that each may be in sum
    std::vector<std::size_t> rooms_;
    std::vector<std::size_t> paused_rooms_; ///< empty: no pause is asked for
    std::vector<Track> tracks_;
    std::vector<std::size_t> used_rooms_; ///< of each item, when it took what was cheapest last
    Price base_ = 0;
    std::vector<Price> of_starts_; ///< of the item that is looked at
};

} // namespace

std::int64_t priced_bound(const AgendaProblem& problem, std::int64_t least,
                          const std::function<bool()>& is_over) {
    constexpr std::size_t most_looks = 10'000'000; // at options
    constexpr std::size_t most_rounds = 2'000;
    constexpr int patience = 15;
    constexpr double smallest = 0.01;
    if (is_over && is_over())
        return least;
    AgendaMarket market{problem};
    if (!market.is_possible())
        return least;
    const auto rounds = std::min(most_rounds, most_looks / std::max<std::size_t>(market.options(), 1));
    auto best = least * price_unit;
    auto best_market = market;
    double share = 1;
    int without_gain = 0;
    for (std::size_t round = 0; round < rounds && share > smallest && !(is_over && is_over()); ++round) {
        const auto now = market.settle();
        if (now > best) {
            best = now;
            best_market = market;
            without_gain = 0;
        } else if (++without_gain > patience) {
            share /= 2;
            without_gain = 0;
            market = best_market; // with what was taken then
        }
        constexpr double hoped_for = 0.05; // above what is known
        const auto hoped = static_cast<double>(best) * hoped_for + static_cast<double>(price_unit);
        market.move(share * (hoped + static_cast<double>(best - std::min(now, best))));
    }
    return (best + price_unit - 1) / price_unit;
}

} // namespace plenary::schedule
