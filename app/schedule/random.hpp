/// \file
/// Random numbers that are the same on every machine and library for a seed: xoshiro256++ (Blackman and
/// Vigna, public domain), seeded by splitmix64.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace plenary::schedule {

class Random {
public:
    explicit Random(std::uint64_t seed) {
        for (auto& word : state_) {
            seed += 0x9E3779B97F4A7C15U;
            auto mixed = (seed ^ (seed >> 30U)) * 0xBF58476D1CE4E5B9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    std::uint64_t next() {
        const auto result = std::rotl(state_[0] + state_[3], 23) + state_[0];
        const auto shifted = state_[1] << 17U;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// 0 to bound - 1; bound is from 1 to 2^32. Even but for less than bound / 2^32.
    std::size_t below(std::size_t bound) {
        return static_cast<std::size_t>(((next() >> 32U) * bound) >> 32U);
    }

    /// Above 0, at most 1.
    double unit() { return (static_cast<double>(next() >> 11U) + 1.0) * 0x1.0p-53; }

private:
    std::array<std::uint64_t, 4> state_{};
};

} // namespace plenary::schedule
