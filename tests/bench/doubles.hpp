/// \file
/// How well and how fast likely doubles are found.
#pragma once

namespace plenary::bench {

/// Prints precision and recall on the labelled names, for each kind of case, beside the yardsticks of
/// support/name_pairs.hpp; then the time for a register of 250,000 people and how many of its planted doubles
/// are found.
void bench_doubles();

} // namespace plenary::bench
