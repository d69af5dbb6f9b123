/// \file
/// How much the levels of a score count beside one another while a schedule is searched.
#pragma once

#include <cstdint>

namespace plenary::schedule {

/// While searching, the levels are one sum, so that the way to a better schedule may lead through a worse
/// one.
struct Weights {
    std::int64_t hard = 10'000; ///< in units of soft penalty
    std::int64_t medium = 1'000;
};

} // namespace plenary::schedule
