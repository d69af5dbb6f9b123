#include "report/pages.hpp"

#include "report/schedule/gantt.hpp"
#include "schedule/working_days.hpp"

#include <algorithm>
#include <stdexcept>

namespace plenary::report {

using namespace domain;

bool is_page(std::string_view format) {
    return format.starts_with("html-") || format == "svg-gantt";
}

std::string page_format_of(std::string_view file) {
    return file.ends_with(".html") ? "html-month" : file.ends_with(".svg") ? "svg-gantt" : "";
}

std::string page_text(const CalendarPage& page, std::string_view format) {
    if (format == "html-month")
        return month_page(page);
    if (format == "html-agenda")
        return agenda_page(page);
    if (format == "html-gantt")
        return gantt_page(page);
    if (format == "svg-gantt")
        return gantt_svg(page);
    throw std::logic_error("no page: " + std::string{format});
}

void add_days_off(CalendarPage& page, const Dataset& data, const std::set<VenueCode>& venues) {
    schedule::Calendars calendars;
    for (const auto& venue : data.venues)
        if (venues.contains(venue.code))
            for (const auto* calendar : schedule::calendars_of(venue, data.calendars))
                if (std::find(calendars.begin(), calendars.end(), calendar) == calendars.end())
                    calendars.push_back(calendar);
    if (!calendars.empty())
        page.weekend.clear();
    for (const auto* calendar : calendars)
        page.weekend.insert(page.weekend.end(), calendar->weekend.begin(), calendar->weekend.end());
    for (const auto* calendar : calendars)
        for (const auto& holiday : calendar->holidays)
            if (holiday.kind == DayKind::holiday)
                page.holidays.push_back({holiday.days,
                                         std::string{holiday.name.in()} + " (" + calendar->country + ")",
                                         holiday.certainty == Certainty::provisional});
}

std::string title_of(const Dataset& data, const SeriesCode& code) {
    const auto series = std::find_if(data.series.begin(), data.series.end(),
                                     [&](const Series& one) { return one.code == code; });
    return series == data.series.end() || series->title.empty() ? code.text() : series->title;
}

} // namespace plenary::report
