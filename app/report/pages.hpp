/// \file
/// Events as pages and pictures: what the commands that write them share.
#pragma once

#include "domain/model.hpp"
#include "report/schedule/calendar_pages.hpp"

#include <set>
#include <string>
#include <string_view>

namespace plenary::report {

/// `html-month`, `html-agenda`, `html-gantt` and `svg-gantt`.
bool is_page(std::string_view format);

/// By the ending of a file: `html-month`, `svg-gantt`, or empty.
std::string page_format_of(std::string_view file);

/// The page in a format of is_page().
std::string page_text(const CalendarPage& page, std::string_view format);

/// Adds the holidays and the weekends of every calendar that holds at one of these venues.
void add_days_off(CalendarPage& page, const domain::Dataset& data, const std::set<domain::VenueCode>& venues);

/// The title of a series, or its code where it has none.
std::string title_of(const domain::Dataset& data, const domain::SeriesCode& series);

} // namespace plenary::report
