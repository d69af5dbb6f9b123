/// \file
/// What each series of a season costs at least alone: together they are often near to what the season costs.
#pragma once

#include "schedule/season/season_proof.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::schedule {

/// What a proof is allowed, of which one half may go to the series alone.
class Allowance {
public:
    explicit Allowance(const ProofOptions& options)
        : options_(options), begin_(std::chrono::steady_clock::now()) {}

    [[nodiscard]] std::uint64_t used() const { return used_; }
    void use(std::uint64_t nodes) { used_ += nodes; }

    /// A part of what is left of the half, one of so many; nothing where nothing is left.
    [[nodiscard]] std::optional<ProofOptions> part(std::uint64_t parts) const;
    /// All that is left of the whole.
    [[nodiscard]] ProofOptions rest() const;

private:
    [[nodiscard]] std::chrono::duration<double> gone() const {
        return std::chrono::steady_clock::now() - begin_;
    }

    ProofOptions options_;
    std::chrono::steady_clock::time_point begin_;
    std::uint64_t used_ = 0;
};

/// The floors of all series: no plan of a series alone costs less.
class SeriesFloors {
public:
    /// `known` is what a plan of the season costs that stands already, without an error.
    SeriesFloors(const SeasonTable& table, const Score& known);

    /// By series.
    [[nodiscard]] const std::vector<std::int64_t>& floors() const { return floors_; }

    /// Looks at each for a moment, and then at those that are not done for longer.
    void raise(Allowance& allowance);

private:
    void raise_each(Allowance& allowance, std::uint64_t moments);

    std::int64_t known_;
    std::int64_t sum_ = 0; ///< of all floors, and of what is of no series
    std::vector<SeasonTable> tables_;
    std::vector<std::int64_t> floors_;
    std::vector<char> is_done_;
};

} // namespace plenary::schedule
