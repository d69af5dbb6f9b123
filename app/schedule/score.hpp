/// \file
/// What a schedule costs, in three levels of which a lower one never outweighs a higher one.
#pragma once

#include <compare>
#include <cstdint>

namespace plenary::schedule {

/// Penalties: less is better, 0 is the best of a level. Compared hard first, then medium, then soft.
struct Score {
    std::int64_t hard = 0;   ///< what makes a schedule impossible
    std::int64_t medium = 0; ///< what people lose by it
    std::int64_t soft = 0;   ///< what would be nicer

    friend auto operator<=>(const Score&, const Score&) = default;

    Score& operator+=(const Score& other) {
        hard += other.hard;
        medium += other.medium;
        soft += other.soft;
        return *this;
    }
    Score& operator-=(const Score& other) {
        hard -= other.hard;
        medium -= other.medium;
        soft -= other.soft;
        return *this;
    }
    friend Score operator+(Score left, const Score& right) { return left += right; }
    friend Score operator-(Score left, const Score& right) { return left -= right; }
};

} // namespace plenary::schedule
