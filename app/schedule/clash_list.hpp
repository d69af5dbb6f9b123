/// \file
/// The list of clashes.
#pragma once

#include "schedule/clash.hpp"
#include "util/sheet.hpp"

namespace plenary::schedule {

/// A row for each clash, and how many there are of each severity.
util::Sheet clash_list(const std::vector<Clash>& clashes);

/// Whether there is an error that nobody acknowledged.
bool has_open_error(const std::vector<Clash>& clashes);

} // namespace plenary::schedule
