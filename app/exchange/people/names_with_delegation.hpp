/// \file
/// The delegation behind or before a name, in the same cell: "Tom Abbott (Norway)". Part of table_finding.
#pragma once

#include <functional>
#include <string>

namespace plenary::exchange {

struct FoundTable;

/// Takes it off into a column of its own where nearly all names have one in the same way, in brackets, behind a dash or
/// a comma, or before them, and tells of it. Where it stands in brackets, whatever else stands so at the end is taken for a
/// delegation too, to be asked about.
void take_delegations_off_names(FoundTable& found,
                                const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
