/// \file
/// Pages of a calendar to print: HTML in one file, with its style in it and nothing from elsewhere.
#pragma once

#include "domain/time/dates.hpp"
#include "domain/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// Something that takes place, as a page shows it.
struct PageEvent {
    domain::DaySpan days;
    std::string time; ///< "09:00–10:30"; empty for whole days
    std::string title;
    std::string place; ///< may be empty
    /// "tentative", "cancelled", of a plan "planned", "moved" or "forbidden"; may be empty
    std::string status;
    std::string group = {};                     ///< such as its series; may be empty
    std::optional<domain::DaySpan> before = {}; ///< where a plan moves it from
};

/// A day that is not worked somewhere, with its name and where.
struct PageHoliday {
    domain::DaySpan days;
    std::string name;
    bool is_provisional = false; ///< the day may yet move
};

struct CalendarPage {
    std::string title;
    std::string note; ///< below the title; may be empty
    std::vector<PageEvent> events;
    std::vector<PageHoliday> holidays;
    std::vector<domain::Weekday> weekend = {domain::Weekday::saturday, domain::Weekday::sunday};
};

/// A table for each month from that of the first event to that of the last, weeks from Monday; months without
/// events between them as well. One page each when printed.
std::string month_page(const CalendarPage& page);

/// The events day by day; of what takes several days the first day alone.
std::string agenda_page(const CalendarPage& page);

} // namespace plenary::report
