/// \file
/// A dimension of an attendance report: its values in their order, and which of them a count belongs to.
#pragma once

#include "report/attendance.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plenary::report {

struct AxisValue {
    std::string code; ///< as machines know it; with a "_", which no code has, for those that have none
    std::string label;
};

struct Axis {
    Dimension dimension = Dimension::group;
    bool shows_code = false; ///< the code stands in a column of its own
    std::vector<AxisValue> values;
    /// For each key of a count the places in `values` that it belongs to: one, or several where a meeting has
    /// several themes.
    std::vector<std::vector<std::size_t>> places_of_key;
    std::function<std::size_t(const domain::CountCell&)> key;

    [[nodiscard]] const std::vector<std::size_t>& places(const domain::CountCell& cell) const {
        return places_of_key[key(cell)];
    }
    std::vector<std::string> remarks;
};

/// Throws ReportError for a grouping that names no members.
Axis make_axis(Dimension dimension, const AttendanceRequest& request, const AttendanceInput& input);

} // namespace plenary::report
