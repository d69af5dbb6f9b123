/// \file
/// The best plan of a season that can be found, and what no plan can cost less than.
#pragma once

#include "schedule/search.hpp"
#include "schedule/season/season.hpp"

namespace plenary::schedule {

/// Anneals for a quarter of the time or steps, proves for another quarter, and anneals for the rest unless
/// the plan is proven to be the best. Sets of slots that the proof looks at are counted against the steps.
/// Leaves the best plan in `season`, and returns what no plan can cost less than: a hard part says only that
/// every plan has an error.
Score search_season(Season& season, const SearchOptions& options, unsigned threads);

} // namespace plenary::schedule
