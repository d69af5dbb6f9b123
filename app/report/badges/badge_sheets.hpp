/// \file
/// Sheets of badges, as a description for plenary-paper.
#pragma once

#include "report/badges/badge_stock.hpp"
#include "report/documents/paper_roster.hpp"

#include <map>
#include <string>
#include <vector>

namespace plenary::report {

/// A badge that is to be printed.
struct BadgeToPrint {
    domain::RegistrationCode code;
    std::string token; ///< what its QR code says
};

struct BadgePrinting {
    const BadgeStock& stock;
    int skip = 0;        ///< how many places of the first sheet are used up
    double offset_x = 0; ///< of everything, in millimetres: what a printer is off by
    double offset_y = 0;
    /// behind each sheet its other side, for printing on both sides along the long edge
    bool both_sides = false;
    std::string made_at = {};
    std::map<domain::RegistrationCode, std::string> photos = {}; ///< PNG or JPEG files
};

/// The registrations in the order in which delegations stand in the list of participants; those who are not in it last.
std::vector<domain::RegistrationCode> in_order_of_delegations(const PaperRequest& request,
                                                              std::vector<domain::RegistrationCode> codes);

/// Sheets of these badges, in their order.
std::string badge_sheets(const PaperRequest& request, const BadgePrinting& printing,
                         const std::vector<BadgeToPrint>& badges);

/// A sheet that shows where on the stock the badges would be, and how far the printer is off.
std::string calibration_sheet(const BadgePrinting& printing);

} // namespace plenary::report
