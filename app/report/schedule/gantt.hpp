/// \file
/// A bar for each event along the days of a year or more, as an SVG picture or a page with it.
#pragma once

#include "report/schedule/calendar_pages.hpp"

#include <string>

namespace plenary::report {

/// A row for each event, the events of a group together in the order of its first; a hollow bar where an
/// event was before. Holidays are left out: they differ from place to place. The days run in whole months
/// from the first event to the last. The picture stands alone: its style is in it and nothing comes from
/// elsewhere.
std::string gantt_svg(const CalendarPage& page);

/// The same on a page to print.
std::string gantt_page(const CalendarPage& page);

} // namespace plenary::report
