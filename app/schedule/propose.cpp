#include "schedule/propose.hpp"

#include "schedule/day_costs.hpp"
#include "schedule/pairs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::schedule {

using namespace domain;

namespace {

/// A slot before it is put in words.
struct Candidate {
    int cost = 0;
    std::int64_t day = 0;
    std::size_t venue = 0;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

/// The same thing in the way, whatever the days.
using ObstacleIdentity = std::pair<ObstacleKind, std::uint32_t>;
using ObstacleSet = std::vector<ObstacleIdentity>; // in order

ObstacleIdentity identity(const Obstacle& obstacle) {
    return {obstacle.kind, obstacle.subject};
}

class Proposer {
public:
    Proposer(const Dataset& data, const Meeting& meeting, const ProposeOptions& options)
        : options_(options), surroundings_(data, meeting, options.frame) {
        for (const auto& code : options.venues)
            for (const auto& venue : data.venues)
                if (venue.code == code)
                    venues_.push_back(&venue);
        if (venues_.empty())
            venues_.push_back(nullptr);
        for (const auto* venue : venues_)
            by_venue_.push_back(venue != nullptr ? surroundings_.at(*venue) : surroundings_.at_no_venue());
    }

    Proposal run() {
        Proposal proposal;
        look_at_all(proposal);
        for (const auto& candidate : best_)
            proposal.slots.push_back(slot(candidate));
        proposal.passed_over = passed_over();
        if (proposal.slots.empty())
            proposal.reliefs = reliefs();
        return proposal;
    }

private:
    void look_at_all(Proposal& proposal) {
        const auto first_days = std::max<std::int64_t>(0, options_.frame.last() - options_.frame.first() + 1);
        is_free_.assign(static_cast<std::size_t>(first_days), false);
        DayCosts anywhere{options_.frame};
        if (first_days > 0)
            anywhere.add(surroundings_.anywhere());
        for (std::size_t i = 0; i < venues_.size() && first_days > 0; ++i) {
            auto days = anywhere;
            days.add(by_venue_[i]);
            days.each([&](std::int64_t day, int cost, int forbidden) {
                ++proposal.looked_at;
                if (forbidden > 0)
                    return;
                ++proposal.found;
                is_free_[static_cast<std::size_t>(day - options_.frame.first())] = true;
                keep({cost + wished_cost(day), day, i});
            });
        }
    }

    /// Among the best, in order, if it is one of them.
    void keep(const Candidate& candidate) {
        if (best_.size() == options_.most && best_.back() < candidate)
            return;
        best_.insert(std::upper_bound(best_.begin(), best_.end(), candidate), candidate);
        if (best_.size() > options_.most)
            best_.pop_back();
    }

    [[nodiscard]] int wished_cost(std::int64_t day) const {
        return schedule::wished_cost(options_.wished, day, options_.frame.length,
                                     surroundings_.weights().of(CostTerm::wished));
    }

    [[nodiscard]] DaySpan days_from(std::int64_t day) const {
        return {date_of(day), date_of(day + options_.frame.length - 1)};
    }

    /// What holds anywhere, and at the venue.
    [[nodiscard]] std::array<const std::vector<Obstacle>*, 2> lists(std::size_t venue) const {
        return {&surroundings_.anywhere(), &by_venue_[venue]};
    }

    template<class F>
    void each_on(const Candidate& candidate, F f) const {
        for (const auto* list : lists(candidate.venue))
            for (const auto& obstacle : *list)
                if (obstacle.covers(candidate.day))
                    f(obstacle);
    }

    [[nodiscard]] Slot slot(const Candidate& candidate) const {
        Slot slot{days_from(candidate.day), std::nullopt, 0, {}};
        if (const auto* venue = venues_[candidate.venue])
            slot.venue = venue->code;
        each_on(candidate, [&](const Obstacle& obstacle) {
            if (!obstacle.forbids())
                slot.terms.push_back({obstacle.kind, obstacle.cost, surroundings_.about(obstacle)});
        });
        if (const auto cost = wished_cost(candidate.day); cost > 0)
            slot.terms.push_back({ObstacleKind::wished, cost,
                                  "away from the days wished for, " + days_in_words(*options_.wished)});
        std::stable_sort(slot.terms.begin(), slot.terms.end(),
                         [](const Term& a, const Term& b) { return a.cost > b.cost; });
        for (const auto& term : slot.terms)
            slot.cost += term.cost;
        return slot;
    }

    /// What forbids the day wherever the meeting is; where nothing does, what forbids it at each venue.
    [[nodiscard]] std::vector<std::string> reasons_of(std::int64_t day) const {
        std::vector<std::string> reasons;
        const auto tell = [&](const std::vector<Obstacle>& obstacles) {
            for (const auto& obstacle : obstacles)
                if (obstacle.forbids() && obstacle.covers(day))
                    reasons.push_back(surroundings_.about(obstacle));
        };
        tell(surroundings_.anywhere());
        if (!reasons.empty())
            return reasons;
        constexpr std::size_t most_venues_told = 3;
        if (venues_.size() <= most_venues_told) {
            for (const auto& obstacles : by_venue_)
                tell(obstacles);
            std::sort(reasons.begin(), reasons.end());
            reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
            return reasons;
        }
        std::map<ObstacleKind, std::size_t> venues;
        for (const auto& obstacles : by_venue_) {
            const auto found =
                std::find_if(obstacles.begin(), obstacles.end(), [&](const Obstacle& obstacle) {
                    return obstacle.forbids() && obstacle.covers(day);
                });
            ++venues[found->kind];
        }
        for (const auto& [kind, count] : venues)
            reasons.push_back(
                fmt::format("{} at {}{}", word(kind), count, count == 1 ? " venue" : " venues"));
        return reasons;
    }

    [[nodiscard]] std::vector<PassedOver> passed_over() const {
        // Reasons change only where an obstacle begins or ends.
        std::vector<bool> may_change(is_free_.size() + 1, false);
        const auto note = [&](const std::vector<Obstacle>& obstacles) {
            for (const auto& obstacle : obstacles)
                if (obstacle.forbids()) {
                    may_change[static_cast<std::size_t>(obstacle.first - options_.frame.first())] = true;
                    may_change[static_cast<std::size_t>(obstacle.last - options_.frame.first()) + 1] = true;
                }
        };
        if (is_free_.empty())
            return {};
        note(surroundings_.anywhere());
        for (const auto& obstacles : by_venue_)
            note(obstacles);
        std::vector<PassedOver> passed;
        for (std::size_t i = 0; i < is_free_.size(); ++i) {
            if (is_free_[i])
                continue;
            const auto day = options_.frame.first() + static_cast<std::int64_t>(i);
            const bool goes_on = i > 0 && !is_free_[i - 1];
            if (goes_on && !may_change[i]) {
                passed.back().first_days.last = date_of(day);
                continue;
            }
            auto reasons = options_.reasons ? reasons_of(day) : std::vector<std::string>{};
            if (goes_on && passed.back().reasons == reasons)
                passed.back().first_days.last = date_of(day);
            else
                passed.push_back({{date_of(day), date_of(day)}, std::move(reasons)});
        }
        return passed;
    }

    /// The obstacles that forbid each candidate, as a set; nothing for one that cannot be had at all.
    [[nodiscard]] std::map<ObstacleSet, std::vector<Candidate>> forbidden_sets() {
        std::map<ObstacleSet, std::vector<Candidate>> sets;
        if (is_free_.empty())
            return sets;
        for (std::size_t i = 0; i < venues_.size(); ++i) {
            std::vector<Obstacle> forbidding;
            DayCosts days{options_.frame};
            for (const auto* list : lists(i)) {
                days.add(*list);
                std::copy_if(list->begin(), list->end(), std::back_inserter(forbidding),
                             [](const Obstacle& obstacle) { return obstacle.forbids(); });
            }
            days.each([&](std::int64_t day, int cost, int) {
                ObstacleSet set;
                for (const auto& obstacle : forbidding) {
                    if (!obstacle.covers(day))
                        continue;
                    if (surroundings_.way_out(obstacle).empty())
                        return;
                    set.push_back(identity(obstacle));
                    obstacle_of_.emplace(set.back(), obstacle);
                }
                std::sort(set.begin(), set.end());
                sets[set].push_back({cost + wished_cost(day), day, i});
            });
        }
        return sets;
    }

    [[nodiscard]] std::vector<Relief> reliefs() {
        constexpr std::size_t most_reliefs = 5;
        constexpr std::size_t most_slots = 3;
        const auto sets = forbidden_sets();
        using Entry = std::pair<const ObstacleSet, std::vector<Candidate>>;
        std::vector<const Entry*> by_size;
        for (const auto& entry : sets)
            by_size.push_back(&entry);
        const auto best = [](const Entry* entry) {
            return *std::min_element(entry->second.begin(), entry->second.end());
        };
        std::stable_sort(by_size.begin(), by_size.end(), [&](const Entry* a, const Entry* b) {
            return std::tuple{a->first.size(), best(a)} < std::tuple{b->first.size(), best(b)};
        });
        std::vector<const Entry*> kept;
        for (const auto* entry : by_size) {
            const bool is_smallest = std::none_of(kept.begin(), kept.end(), [&](const Entry* smaller) {
                return std::includes(entry->first.begin(), entry->first.end(), smaller->first.begin(),
                                     smaller->first.end());
            });
            if (is_smallest && kept.size() < most_reliefs)
                kept.push_back(entry);
        }
        std::vector<Relief> reliefs;
        for (const auto* entry : kept) {
            auto& relief = reliefs.emplace_back();
            for (const auto& identity : entry->first) {
                const auto& obstacle = obstacle_of_.at(identity);
                relief.obstacles.push_back(surroundings_.about(obstacle));
                relief.ways_out.push_back(surroundings_.way_out(obstacle));
            }
            auto candidates = entry->second;
            std::sort(candidates.begin(), candidates.end());
            relief.freed = candidates.size();
            candidates.resize(std::min(candidates.size(), most_slots));
            for (const auto& candidate : candidates)
                relief.slots.push_back(slot(candidate));
        }
        return reliefs;
    }

    const ProposeOptions& options_;
    Surroundings surroundings_;
    std::vector<const Venue*> venues_; ///< null: the place is open
    std::vector<std::vector<Obstacle>> by_venue_;
    std::vector<Candidate> best_;
    std::vector<bool> is_free_; ///< for each first day: at one venue at least
    std::map<ObstacleIdentity, Obstacle> obstacle_of_;
};

} // namespace

Proposal propose(const Dataset& data, const Meeting& meeting, const ProposeOptions& options) {
    return Proposer{data, meeting, options}.run();
}

} // namespace plenary::schedule
