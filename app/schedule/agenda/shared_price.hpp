/// \file
/// The price of something that several share, by the grain of time: part of the bound of agenda_prices.hpp.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenary::schedule {

/// Points in small parts, so that prices are whole numbers and what is reckoned with them is exact.
using Price = std::int64_t;
inline constexpr Price price_unit = 1'024;
/// So much dearer than any timetable that it stands for "at any price".
inline constexpr Price highest_price = (Price{1} << 31) * price_unit;

class SharedPrice {
public:
    /// So many may share it at any time.
    SharedPrice(int capacity, std::size_t grains)
        : capacity_(capacity), prices_(grains, 0), before_(grains + 1, 0), uses_(grains + 1, 0) {}

    /// Of all grains from `from` to `to`, not included.
    [[nodiscard]] Price of(int from, int to) const {
        return before_[static_cast<std::size_t>(to)] - before_[static_cast<std::size_t>(from)];
    }
    [[nodiscard]] Price rent() const { return capacity_ * before_.back(); }

    void use(int from, int to, int times = 1) {
        uses_[static_cast<std::size_t>(from)] += times;
        uses_[static_cast<std::size_t>(to)] -= times;
    }
    /// Makes of the uses, since the prices were moved last, by how much they are above the capacity; the sum of
    /// their squares where the price can move.
    [[nodiscard]] double excess() {
        double squares = 0;
        int used = 0;
        for (std::size_t grain = 0; grain < prices_.size(); ++grain) {
            used += uses_[grain];
            uses_[grain] = used - capacity_;
            if (prices_[grain] > 0 || uses_[grain] > 0)
                squares += static_cast<double>(uses_[grain]) * uses_[grain];
        }
        return squares;
    }
    /// Moves the prices by the excess, and forgets it; in sum they stay at `most` or below, which is at most
    /// `highest_price`.
    void move(double step, Price most) {
        Price sum = 0;
        for (std::size_t grain = 0; grain < prices_.size(); ++grain) {
            const auto limit = static_cast<double>(most);
            const auto change = static_cast<Price>(std::clamp(step * uses_[grain], -limit, limit));
            prices_[grain] = std::clamp(prices_[grain] + change, Price{0}, most);
            sum += prices_[grain];
        }
        constexpr Price whole = 1 << 20; // times the highest price it is still a Price
        const auto part = sum > most ? most * whole / sum : whole;
        for (std::size_t grain = 0; grain < prices_.size(); ++grain) {
            prices_[grain] = prices_[grain] * part / whole;
            before_[grain + 1] = before_[grain] + prices_[grain];
        }
        std::fill(uses_.begin(), uses_.end(), 0);
    }

private:
    int capacity_;
    std::vector<Price> prices_;
    std::vector<Price> before_; ///< the sum of the prices before each grain
    std::vector<int> uses_;     ///< by how many more at each grain; then the excess
};

} // namespace plenary::schedule
