#include "office/calendars.hpp"

#include "office/refused.hpp"

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

Calendar new_calendar(const ImportHolidays& wanted, const Request& request) {
    if (wanted.country.empty())
        throw Refused(Reason::country_unsaid, wanted.into.text(),
                      "there is no calendar '" + wanted.into.text() + "' yet",
                      {"name its country with ", Step{Act::name_country}, ", such as ",
                       Step{Act::name_country, {"KAZ"}}, ", to make it"});
    Calendar calendar;
    calendar.code = wanted.into;
    calendar.kind = wanted.kind.value_or(CalendarKind::national);
    calendar.country = wanted.country;
    calendar.place = wanted.place;
    calendar.weekend = {Weekday::saturday, Weekday::sunday};
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

} // namespace

HolidaysImported import_holidays(Office& office, const Request& request, const ImportHolidays& wanted) {
    HolidaysImported result;
    Change change{office, request, "calendar import"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    auto calendar = calendar_of(wanted, request, change.read({.people = false}).calendars);
    auto holidays = wanted.holidays;
    for (auto& holiday : holidays)
        holiday.sources = request.sources();
    result.merged = merge_holidays(calendar, holidays);
    change.want(std::move(calendar));
    result.ended = change.finish();
    return result;
}

} // namespace plenary::office
