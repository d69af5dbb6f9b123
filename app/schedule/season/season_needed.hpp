/// \file
/// Slots that no plan needs, since another of the same meeting is at least as good whatever the others take.
#pragma once

#include "schedule/season/season_sets.hpp"

#include <vector>

namespace plenary::schedule {

/// The sets without such slots; of those that are made of what is given, the best plan of what is left costs no
/// more. Sets of which nothing is left out are the same. Where so many slots are left that it would take long to
/// see, nothing is left out.
std::vector<SharedSlotSet> needed_slots(const SlotSets& slots, std::vector<SharedSlotSet> sets);

} // namespace plenary::schedule
