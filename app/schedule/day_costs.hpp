/// \file
/// What the first days of a frame cost.
#pragma once

#include "schedule/obstacles.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace plenary::schedule {

/// Obstacles are added at their ends, and summed up once.
class DayCosts {
public:
    explicit DayCosts(const Frame& frame)
        : from_(frame.first()),
          costs_(static_cast<std::size_t>(std::max<std::int64_t>(0, frame.last() - from_ + 1)) + 1),
          forbidden_(costs_.size()) {}

    void add(const std::vector<Obstacle>& obstacles) {
        for (const auto& obstacle : obstacles) {
            auto& sums = obstacle.forbids() ? forbidden_ : costs_;
            const int step = obstacle.forbids() ? 1 : obstacle.cost;
            sums[static_cast<std::size_t>(obstacle.first - from_)] += step;
            sums[static_cast<std::size_t>(obstacle.last - from_ + 1)] -= step;
        }
    }

    /// Calls f(day, cost, how many obstacles forbid it) for each first day.
    template<class F>
    void each(F f) const {
        int cost = 0;
        int forbidden = 0;
        for (std::size_t i = 0; i + 1 < costs_.size(); ++i) {
            cost += costs_[i];
            forbidden += forbidden_[i];
            f(from_ + static_cast<std::int64_t>(i), cost, forbidden);
        }
    }

private:
    std::int64_t from_;
    std::vector<int> costs_;
    std::vector<int> forbidden_;
};

} // namespace plenary::schedule
