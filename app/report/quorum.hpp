/// \file
/// Whether a meeting has its quorum at a moment, and who is missing.
#pragma once

#include "domain/model.hpp"
#include "domain/quorum.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// Each quorum with how many delegations it is a part of, how many it needs, how many are present and which
/// are missing. `data` is that of the meeting, `at` the moment counted at.
util::Sheet quorum_list(const domain::Meeting& meeting, const domain::Dataset& data,
                        const std::vector<domain::QuorumCount>& counts, const domain::LocalTime& at);

} // namespace plenary::report
