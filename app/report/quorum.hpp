/// \file
/// Whether a meeting has its quorum at a moment, and who is missing.
#pragma once

#include "domain/model.hpp"
#include "domain/remedy.hpp"
#include "domain/rules/quorum.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// Each quorum with how many delegations it is a part of, how many it needs, how many are present and which
/// are missing. `data` is that of the meeting, `at` the moment counted at; `word` says how another
/// one is named.
util::Sheet quorum_list(const domain::Meeting& meeting, const domain::Dataset& data,
                        const std::vector<domain::QuorumCount>& counts, const domain::LocalTime& at,
                        const domain::Wording& word);

} // namespace plenary::report
