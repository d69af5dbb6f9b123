/// \file
/// What the search reaches with the agenda of a meeting.
#pragma once

namespace plenary::bench {

/// Plans generated agendas of 26, 60 and 120 items, of each ten: after what time nothing hard was broken,
/// and what the plan costs.
void bench_agendas();

/// What one agenda of 60 items costs after 5 s, and one of 120 after 20 s, against a search of so many seconds.
void bench_agenda_costs(int seconds);

} // namespace plenary::bench
