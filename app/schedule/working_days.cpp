#include "schedule/working_days.hpp"

#include "domain/time/weekends.hpp"

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

namespace {

bool is_worked_nonetheless(const Calendar& calendar, const Date& day) {
    return std::any_of(calendar.holidays.begin(), calendar.holidays.end(), [&](const Holiday& holiday) {
        return holiday.kind == DayKind::working_day && holiday.days.contains(day);
    });
}

} // namespace

Calendars calendars_of(const Venue& venue, const std::vector<Calendar>& calendars) {
    Calendars found;
    for (const auto& calendar : calendars) {
        const bool is_named =
            std::find(venue.calendars.begin(), venue.calendars.end(), calendar.code) != venue.calendars.end();
        const bool is_national = calendar.kind == CalendarKind::national && calendar.country == venue.country;
        if (venue.calendars.empty() ? is_national : is_named)
            found.push_back(&calendar);
    }
    return found;
}

bool is_weekend(const Calendars& calendars, const Date& day) {
    return std::any_of(calendars.begin(), calendars.end(), [&](const Calendar* calendar) {
        const auto& weekend = calendar->weekend;
        return std::find(weekend.begin(), weekend.end(), weekday_of(day)) != weekend.end() &&
               !is_worked_nonetheless(*calendar, day);
    });
}

std::vector<HolidayOf> holidays_within(const Calendars& calendars, const DaySpan& days) {
    std::vector<HolidayOf> found;
    for (const auto* calendar : calendars)
        for (const auto& holiday : calendar->holidays)
            if (holiday.kind == DayKind::holiday && overlap(holiday.days, days))
                found.push_back({calendar, &holiday});
    return found;
}

std::vector<HolidayOf> holiday_of_each(const Calendars& calendars, const DaySpan& days) {
    std::vector<HolidayOf> found(static_cast<std::size_t>(days.days()));
    for (const auto& one : holidays_within(calendars, days)) {
        const auto common = common_days(one.holiday->days, days);
        const auto from = static_cast<std::size_t>((common.first - days.first).days());
        for (std::size_t i = from; i < from + static_cast<std::size_t>(common.days()); ++i) {
            const auto* known = found[i].holiday;
            const bool is_surer = known != nullptr && known->certainty == Certainty::provisional &&
                                  one.holiday->certainty == Certainty::settled;
            if (known == nullptr || is_surer)
                found[i] = one;
        }
    }
    return found;
}

bool overlap(const DaySpan& a, const DaySpan& b) {
    return a.first <= b.last && b.first <= a.last;
}

DaySpan common_days(const DaySpan& a, const DaySpan& b) {
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

} // namespace plenary::schedule
