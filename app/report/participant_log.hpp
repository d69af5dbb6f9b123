/// \file
/// What happened to a person or a registration, in words.
#pragma once

#include "domain/change/history.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// A row for each entry, which is about a participant, a registration or a check-in: "registered: KAZ-007 at
/// almaty, adviser of KAZ, confirmed"; "KAZ-007 at almaty: came in on 2011-07-21 at 09:05, desk A".
util::Sheet participant_log(const std::vector<domain::HistoryEntry>& entries);

} // namespace plenary::report
