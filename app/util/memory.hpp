/// \file
/// Memory that a step of a long work needs for a moment only.
#pragma once

namespace plenary::util {

/// Gives back to the system what was freed, where the C library can do that. Else what a step has freed in pieces lies below
/// what the next one takes, and both count.
void give_back_memory();

} // namespace plenary::util
