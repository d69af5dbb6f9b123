/// \file
/// What the search reaches with the agenda of a meeting.
#pragma once

namespace plenary::bench {

/// Plans generated agendas of 26, 60 and 120 items, of each ten: after what time nothing hard was broken,
/// and what the plan costs.
void bench_agendas();

} // namespace plenary::bench
