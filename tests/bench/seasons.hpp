/// \file
/// What the search and the proof of seasons reach.
#pragma once

namespace plenary::bench {

/// Plans generated seasons of 8, 32 and 96 meetings: what the plan costs, what no plan can cost less than,
/// and the time that either took, beside that of Gecode on seasons of the same sizes.
void bench_seasons();

} // namespace plenary::bench
