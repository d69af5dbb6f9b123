/// \file
/// What no plan of a season can cost less than, and whether a plan is the best there is: an exact search.
///
/// Each series is looked at alone first. Depth first over sets of slots: in each set slots are passed over that
/// another meeting leaves no room for, and a bound is made of the cheapest slots, of how often each series must
/// come back to a country, and of what the series costs alone. The cost that is looked for grows from the bound upwards, so that a search that is stopped has a bound to
/// tell.
#pragma once

#include "schedule/annealing.hpp"
#include "schedule/season/season_table.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

namespace plenary::schedule {

struct ProofOptions {
    std::uint64_t nodes = 0;                 ///< at most so many sets are looked at; 0: no limit
    std::chrono::duration<double> time{0};   ///< at most about this long; 0: no limit
    const std::atomic<bool>* stop = nullptr; ///< ends the search soon after it becomes true
    SearchProgress* progress = nullptr;      ///< told the bound as it grows
};

struct SeasonProof {
    /// No plan costs less. A hard part of 1: every plan breaks a rule, and nothing is said of how many.
    Score bound;
    bool is_complete = false; ///< `bound` is what the best plan costs, or there is none without an error
    std::optional<SeasonState> better; ///< a plan that costs less than the one known
    std::uint64_t nodes = 0;
};

/// `known` is what a plan costs that stands already. The same number of nodes gives the same proof.
SeasonProof prove(const SeasonTable& table, const Score& known, const ProofOptions& options);

} // namespace plenary::schedule
