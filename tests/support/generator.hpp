/// \file
/// Large fixtures of any size for tests and benchmarks. The same options give the same fixture. Everything in
/// it is invented and marked so.
#pragma once

#include "domain/model.hpp"

#include <cstdint>

namespace plenary::testing {

struct Size {
    int meetings = 10;
    int delegations = 20; ///< at most 249: States, by ISO code
    int participants = 200;
    int registrations = 600; ///< spread over the meetings; at most meetings x participants
    std::uint64_t seed = 1;
};

/// One series of two-day meetings, a month apart; five groups that partition the delegations. Four in five
/// registrations are confirmed, nine in ten of those have a check-in on one or both days. Keeps all rules.
domain::Dataset generate(const Size& size);

} // namespace plenary::testing
