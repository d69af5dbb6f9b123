/// \file
/// The documents that a meeting needs on paper.
#pragma once

#include "report/paper_roster.hpp"

#include <string>
#include <vector>

namespace plenary::report {

/// Who takes part, by class and delegation, with figures that equal the lines below.
Paper participants_paper(const PaperRequest& request);
/// A sheet to sign for each day, or each session.
Paper sign_in_paper(const PaperRequest& request);
/// Which delegations were represented, in the sentences of a report, and how many people and women.
Paper attendance_paper(const PaperRequest& request);
/// The delegations in the order in which they are called.
Paper roll_call_paper(const PaperRequest& request);
/// Who arrives and departs when.
Paper arrivals_paper(const PaperRequest& request);
/// For those who issue visas; what the register does not hold is left to be filled in.
Paper visas_paper(const PaperRequest& request);
/// Whose credentials were received, and whose were not.
Paper credentials_paper(const PaperRequest& request);
/// The sessions of each day, morning and afternoon; with PaperRequest::day of that day.
Paper timetable_paper(const PaperRequest& request);

/// What should be looked at before a list of participants is made.
std::vector<std::string> roster_warnings(const PaperRequest& request, const std::vector<ListedClass>& roster);

} // namespace plenary::report
