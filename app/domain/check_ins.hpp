/// \file
/// What the log of check-ins says: events are only added, an undo takes one back, and what stands is what
/// counts.
#pragma once

#include "domain/model.hpp"

#include <vector>

namespace plenary::domain {

/// The events that came in or went out and were not taken back, ordered by meeting, registration and time.
/// They point into `events`.
std::vector<const CheckIn*> standing(const std::vector<CheckIn>& events);

/// As `standing`, only those that came in: who was received, and when.
std::vector<const CheckIn*> arrivals(const std::vector<CheckIn>& events);

} // namespace plenary::domain
