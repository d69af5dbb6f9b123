/// \file
/// The list of clashes.
#pragma once

#include "domain/remedy.hpp"
#include "schedule/check/clash.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// A row for each clash, and how many there are of each severity; `word` says what would cure them.
util::Sheet clash_list(const std::vector<schedule::Clash>& clashes, const domain::Wording& word);

} // namespace plenary::report
