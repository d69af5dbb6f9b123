/// \file
/// Name plates and tent cards, as a description for plenary-paper.
#pragma once

#include "report/badges/plates.hpp"

#include <string>

namespace plenary::report {

struct PlatePrinting {
    bool is_tent_card = false; ///< A4 that is folded in the middle, read from both sides
    double width = 305;        ///< of a plate, in millimetres; each is a page of its own
    double height = 107.5;
    std::string made_at = {};
};

/// In their order, in letters as large as fit.
std::string plate_sheets(const PaperRequest& request, const Plates& plates, const PlatePrinting& printing);

} // namespace plenary::report
