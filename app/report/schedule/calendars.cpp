#include "report/schedule/calendars.hpp"

#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::report {

namespace {

using util::Align;
using util::Cell;
using util::Sheet;

std::string weekend_of(const domain::Calendar& calendar) {
    std::vector<std::string> days;
    for (const auto day : calendar.weekend)
        days.emplace_back(domain::word(day));
    return util::join(days, ", ");
}

/// "2010–2011, 2026–2028"
std::string years_of(const domain::Calendar& calendar) {
    auto years = calendar.years;
    std::sort(years.begin(), years.end());
    std::vector<std::string> spans;
    for (std::size_t i = 0; i < years.size();) {
        auto last = i;
        while (last + 1 < years.size() && years[last + 1] <= years[last] + 1)
            ++last;
        const auto first = std::to_string(years[i]);
        spans.push_back(years[last] == years[i] ? first : first + "–" + std::to_string(years[last]));
        i = last + 1;
    }
    return util::join(spans, ", ");
}

bool touches(const domain::Holiday& holiday, const std::optional<int>& year) {
    return !year || (holiday.days.first.year() <= *year && *year <= holiday.days.last.year());
}

/// "Mon" for one day, "Sun–Tue" for several.

} // namespace

std::string weekdays_of(const domain::DaySpan& days) {
    const auto short_name = [](const domain::Date& day) {
        constexpr std::array<const char*, 7> names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        return std::string{names[day.day_of_week().as_number()]};
    };
    const auto first = short_name(days.first);
    return days.first == days.last ? first : first + "–" + short_name(days.last);
}

Sheet calendar_list(const domain::Dataset& data) {
    Sheet sheet;
    sheet.columns = {{"code", "CODE"},      {"kind", "KIND"},       {"country", "COUNTRY"},
                     {"place", "PLACE"},    {"weekend", "WEEKEND"}, {"holidays", "HOLIDAYS", Align::right},
                     {"years", "COMPLETE"}, {"source", "SOURCE"}};
    for (const auto& calendar : data.calendars)
        sheet.rows.push_back({calendar.code.text(), std::string{domain::word(calendar.kind)},
                              country_name(data.delegations, calendar.country),
                              util::text_cell(calendar.place), weekend_of(calendar),
                              std::int64_t(calendar.holidays.size()), util::text_cell(years_of(calendar)),
                              cited(calendar.sources)});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("The registry holds no calendars.");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.calendars),
                                      std::int64_t(data.calendars.size()), "calendars"));
    return sheet;
}

Sheet holiday_list(const domain::Calendar& calendar, const domain::Dataset& data,
                   const std::optional<int>& year) {
    Sheet sheet;
    sheet.columns = {{"dates", "DATES"},           {"weekdays", "DAY"}, {"name", "NAME"},
                     {"in_lieu_of", "IN LIEU OF"}, {"kind", "KIND"},    {"certainty", "CERTAINTY"},
                     {"source", "SOURCE"}};
    std::vector<domain::Holiday> holidays;
    for (const auto& holiday : calendar.holidays)
        if (touches(holiday, year))
            holidays.push_back(holiday);
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const auto& a, const auto& b) { return a.days.first < b.days.first; });
    for (const auto& holiday : holidays)
        sheet.rows.push_back({domain::format_days(holiday.days), weekdays_of(holiday.days),
                              std::string{holiday.name.in()},
                              holiday.in_lieu_of ? Cell{domain::format_date(*holiday.in_lieu_of)} : Cell{},
                              std::string{domain::word(holiday.kind)},
                              std::string{domain::word(holiday.certainty)}, cited(holiday.sources)});
    sheet.notes.push_back(fmt::format("Not worked: {}.", weekend_of(calendar)));
    const auto& known = calendar.years;
    if (year && std::find(known.begin(), known.end(), *year) == known.end())
        sheet.notes.push_back(
            fmt::format("The calendar does not say that it lists every holiday of {}.", *year));
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(holidays),
                                      std::int64_t(holidays.size()), "holidays"));
    return sheet;
}

} // namespace plenary::report
