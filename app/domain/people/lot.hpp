/// \file
/// Drawing by lot, so that anybody who knows the seed can draw again and see the same.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <vector>

namespace plenary::domain {

/// Who takes part in a draw for the State with which a meeting starts: of the States that are invited to it, or for which
/// somebody is registered who was not withdrawn or refused, those of the class that lists begin with on its first day.
/// By code.
std::vector<DelegationCode> states_to_draw_from(const Dataset& data, const Meeting& meeting);

/// The first number that SplitMix64 (Steele, Lea and Flood 2014) makes of the seed, modulo `count`, which is above 0:
/// the place, from 0, of what is drawn.
std::size_t drawn_by_lot(std::uint64_t seed, std::size_t count);

} // namespace plenary::domain
