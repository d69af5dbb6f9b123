/// \file
/// The plan of a season as a list, a page or a picture.
#pragma once

#include "domain/model.hpp"
#include "report/schedule/calendar_pages.hpp"
#include "schedule/check/clash.hpp"
#include "schedule/season/season.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

/// A row for each meeting that was planned, in the order of days. `data` has the meetings as they are,
/// `clashes` are those of the plan.
util::Sheet season_sheet(const domain::Dataset& data, const schedule::SeasonPlan& plan,
                         const std::vector<schedule::Clash>& clashes);

/// The meetings that were planned, and the others of the months between.
CalendarPage season_page(const domain::Dataset& data, const schedule::SeasonPlan& plan,
                         const std::vector<schedule::Clash>& clashes);

} // namespace plenary::report
