/// \file
/// Taking holidays into a calendar.
#pragma once

#include "domain/time/calendars.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct ImportHolidays {
    domain::CalendarCode into;
    std::vector<domain::Holiday> holidays = {};
    std::vector<domain::Holiday> cancelled = {}; ///< those that are taken out again
    std::string country = {};                    ///< of a calendar that is new; ISO 3166-1 alpha-3
    std::optional<domain::CalendarKind> kind = {};
    std::string place = {};                    ///< of a new calendar that is not national
    std::vector<domain::Weekday> weekend = {}; ///< empty: as it is, of a new calendar that of its country
    std::vector<int> complete = {};            ///< years of which the calendar lists every holiday now
};

struct HolidaysImported {
    Ended ended = Ended::changed;
    std::vector<domain::Merged> merged = {}; ///< of each holiday, in their order
    std::vector<bool> taken_back = {};       ///< of each that is cancelled: whether it was there
    /// that of a new calendar, where nobody named another
    std::vector<domain::Weekday> weekend_of_country = {};
};

/// Throws Refused: country_unsaid where the calendar is new and its country is not said, and year_empty
/// where a year is said to be complete of which there is no holiday, or nothing was to be taken in.
HolidaysImported import_holidays(Office& office, const Request& request, const ImportHolidays& wanted);

} // namespace plenary::office
