#include "office/meetings/calendars.hpp"

#include "domain/time/weekends.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

Calendar new_calendar(const ImportHolidays& wanted, const Request& request) {
    if (wanted.country.empty())
        throw Refused(Reason::country_unsaid, wanted.into.text(),
                      fmt::format("there is no calendar '{}' yet", wanted.into.text()),
                      {"name its country with ", Step{Act::name_country}, ", such as ",
                       Step{Act::name_country, {"KAZ"}}, ", to make it"});
    Calendar calendar;
    calendar.code = wanted.into;
    calendar.kind = wanted.kind.value_or(CalendarKind::national);
    calendar.country = wanted.country;
    calendar.place = wanted.place;
    calendar.weekend = weekend_of_country(wanted.country);
    calendar.sources = request.sources();
    return calendar;
}

Calendar calendar_of(const ImportHolidays& wanted, const Request& request,
                     const std::vector<Calendar>& known) {
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Calendar& calendar) { return calendar.code == wanted.into; });
    auto calendar = found == known.end() ? new_calendar(wanted, request) : *found;
    if (!wanted.weekend.empty())
        calendar.weekend = wanted.weekend;
    for (const int year : wanted.complete)
        if (std::find(calendar.years.begin(), calendar.years.end(), year) == calendar.years.end())
            calendar.years.push_back(year);
    std::sort(calendar.years.begin(), calendar.years.end());
    return calendar;
}

bool has_day_in(const std::vector<Holiday>& holidays, int year) {
    return std::any_of(holidays.begin(), holidays.end(), [&](const Holiday& holiday) {
        return holiday.kind == DayKind::holiday && holiday.days.first.year() <= year &&
               year <= holiday.days.last.year();
    });
}

/// A list of holidays is no complete one of a year in which it has none.
void refuse_empty_years(const ImportHolidays& wanted, const Calendar& calendar) {
    for (const int year : wanted.complete)
        if (wanted.holidays.empty() || !has_day_in(calendar.holidays, year))
            throw Refused(
                Reason::year_empty, std::to_string(year),
                wanted.holidays.empty()
                    ? "the file lists no holiday, and is no complete list of " + std::to_string(year)
                    : fmt::format("there is no holiday in {}, and the calendar is not complete for it", year),
                "get a file with all holidays of that year, or leave the year out");
}

} // namespace

HolidaysImported import_holidays(Office& office, const Request& request, const ImportHolidays& wanted) {
    HolidaysImported result;
    Change change{office, request, "calendar import"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto known = change.read({.people = false}).calendars;
    auto calendar = calendar_of(wanted, request, known);
    const bool is_new = std::none_of(known.begin(), known.end(),
                                     [&](const Calendar& one) { return one.code == wanted.into; });
    if (is_new && wanted.weekend.empty())
        result.weekend_of_country = calendar.weekend;
    auto holidays = wanted.holidays;
    for (auto& holiday : holidays)
        holiday.sources = request.sources();
    result.taken_back = take_back_holidays(calendar, wanted.cancelled);
    result.merged = merge_holidays(calendar, holidays);
    refuse_empty_years(wanted, calendar);
    change.want(std::move(calendar));
    result.ended = change.finish();
    return result;
}

} // namespace plenary::office
