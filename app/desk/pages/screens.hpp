/// \file
/// What large screens show: people received, for the hall; who is present, for the chair. They hold no name of a person.
#pragma once

#include "desk/pages/markup.hpp"
#include "office/people/door_counts.hpp"

#include <string>

namespace plenary::desk {

std::string hall_page(const Frame& frame, const office::DoorCounts& counts, const Words& words);

std::string chair_page(const Frame& frame, const office::DoorCounts& counts, const Words& words);

} // namespace plenary::desk
