/// \file
/// Which sheets of a workbook have the list of people. Part of table_finding.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/finding/header_finding.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plenary::exchange {

struct FoundSheet {
    Grid grid;
    Header header;
};

struct ChosenSheets {
    std::vector<FoundSheet> read;
    std::vector<std::string> others; ///< their names, in quotation marks
};

/// The sheet with people, or all where each is named for a delegation; where none has people, the first that is shown.
/// `sheets` is not empty. Throws ExchangeError where several have people and it is not clear which counts.
ChosenSheets choose_sheets(std::vector<FoundSheet> sheets,
                           const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
