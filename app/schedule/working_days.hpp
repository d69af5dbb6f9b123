/// \file
/// Which days are worked by a set of calendars.
#pragma once

#include "domain/model.hpp"

#include <vector>

namespace plenary::schedule {

/// Calendars by which a place is open or not. They must live longer.
using Calendars = std::vector<const domain::Calendar*>;

/// Those that the venue names; where it names none the national ones of its country.
Calendars calendars_of(const domain::Venue& venue, const std::vector<domain::Calendar>& calendars);

/// Whether the day is one of the weekend by any of the calendars, and not worked by that calendar
/// nonetheless.
bool is_weekend(const Calendars& calendars, const domain::Date& day);

/// A holiday of one of the calendars.
struct HolidayOf {
    const domain::Calendar* calendar = nullptr;
    const domain::Holiday* holiday = nullptr;
};

/// The holidays that touch the days, by calendar and then as it lists them; those that stand for a day of
/// work are none.
std::vector<HolidayOf> holidays_within(const Calendars& calendars, const domain::DaySpan& days);

/// Of each of the days its holiday, null where it is none: a settled one before a provisional one, else the one
/// of the first calendar, as it lists them. So a day is one holiday, however many calendars have it.
std::vector<HolidayOf> holiday_of_each(const Calendars& calendars, const domain::DaySpan& days);

/// Whether both have a day in common.
bool overlap(const domain::DaySpan& a, const domain::DaySpan& b);

/// The days that both have in common. Requires overlap(a, b).
domain::DaySpan common_days(const domain::DaySpan& a, const domain::DaySpan& b);

} // namespace plenary::schedule
