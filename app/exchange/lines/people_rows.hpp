/// \file
/// Which rows of one table are people. Part of table_finding.
#pragma once

#include "exchange/finding/header_finding.hpp"
#include "exchange/finding/table_finding.hpp"

#include <string>

namespace plenary::exchange {

/// `by_sheet`: the name of the sheet stands for a delegation. `delegation`: of the rows of which the table does not say
/// it; becomes what stands above its header.
FoundTable find_people(Grid grid, Header header, const FindingOptions& options, bool by_sheet,
                       std::string& delegation);

} // namespace plenary::exchange
