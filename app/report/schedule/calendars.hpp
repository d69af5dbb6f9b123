/// \file
/// Lists of calendars and of their holidays.
#pragma once

#include "domain/model.hpp"
#include "util/sheet.hpp"

#include <optional>
#include <string>

namespace plenary::report {

/// "Mon", or "Mon–Wed".
std::string weekdays_of(const domain::DaySpan& days);

/// The calendars with where they hold, the weekend, and the years that they are complete for.
util::Sheet calendar_list(const domain::Dataset& data);

/// The holidays of one calendar in the order of their days, all or those that touch a year.
util::Sheet holiday_list(const domain::Calendar& calendar, const domain::Dataset& data,
                         const std::optional<int>& year);

} // namespace plenary::report
