/// \file
/// Who is at a meeting, and when, as far as its agenda asks: for the plan of it and for its check.
#pragma once

#include "domain/model.hpp"

#include <utility>
#include <vector>

namespace plenary::schedule {

/// The sizes of delegations at a meeting: of each how many of its registrations stand and do not wait,
/// without interpreters and the secretariat; where there is none, the seats to which it is invited. Those of
/// which neither is known are left out.
std::vector<std::pair<domain::DelegationCode, int>>
delegation_sizes(const domain::Meeting& meeting, const std::vector<domain::Registration>& registrations);

/// How many a plenary session is to seat: those who are nominated and confirmed, and no fewer than the
/// meeting has seats or, where it does not say, than its delegations are invited to.
int seats_of_plenary(const domain::Meeting& meeting, const std::vector<domain::Registration>& registrations);

/// How many an item is to seat: what it says; the whole meeting where it is plenary; else the delegations that
/// it requires, each as large as it is known to be and one at least, and who else must be there.
int seats_of_item(const domain::AgendaItem& item, const domain::Meeting& meeting,
                  const std::vector<domain::Registration>& registrations);

/// Whether a person is there throughout a session, by the stays of the agenda and the days on which they
/// cannot. `day` is counted from 1.
bool is_there(const domain::Agenda& agenda, const domain::Participant& person, const domain::Date& date,
              int day, const domain::Hours& hours);

} // namespace plenary::schedule
