/// \file
/// Proposals as lists.
#pragma once

#include "domain/remedy.hpp"
#include "schedule/propose.hpp"
#include "util/sheet.hpp"

namespace plenary::report {

/// A row for each slot, numbered from 1, with what it costs and why; `word` says how the days passed over
/// are listed.
util::Sheet slot_list(const schedule::Proposal& proposal, const domain::Wording& word);

/// A row for each stretch of days on which the meeting cannot begin, with the reasons.
util::Sheet passed_over_list(const schedule::Proposal& proposal);

/// Where nothing fits: a row for each smallest set of what would have to be given up, and the dates it frees.
util::Sheet relief_list(const schedule::Proposal& proposal);

} // namespace plenary::report
