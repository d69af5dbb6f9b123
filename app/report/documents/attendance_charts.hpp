/// \file
/// The figures of an attendance as charts that read in black and white, each with its table.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <vector>

namespace plenary::report {

/// Persons of each class by sex; shares of women among all, among heads and deputy heads, and in each class; and the same
/// by the groups that the series counts its delegations by. The table of classes stands before.
void add_attendance_charts(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster);

} // namespace plenary::report
