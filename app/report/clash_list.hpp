/// \file
/// The list of clashes.
#pragma once

#include "schedule/clash.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// A row for each clash, and how many there are of each severity.
util::Sheet clash_list(const std::vector<schedule::Clash>& clashes);

} // namespace plenary::report
