/// \file
/// The desks in figures: the log of check-ins, and how a meeting stands.
#pragma once

#include "domain/model.hpp"
#include "util/sheet.hpp"

namespace plenary::report {

/// The events of the meeting in the order of time, with those that were taken back.
util::Sheet check_in_log(const domain::Meeting& meeting, const domain::Dataset& data);

/// For each day and each session: how many were received, and how many are inside by the last event.
util::Sheet receiving_status(const domain::Meeting& meeting, const domain::Dataset& data);

/// The invited delegations with seats, confirmed registrations and notes verbales, and what is missing.
util::Sheet credentials_list(const domain::Meeting& meeting, const domain::Dataset& data);

} // namespace plenary::report
