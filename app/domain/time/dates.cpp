#include "domain/time/dates.hpp"

#include <array>

namespace plenary::domain {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

std::string day_of(const Date& date) {
    return std::to_string(date.day().as_number());
}

std::string day_and_month(const Date& date) {
    return day_of(date) + " " + std::string{month_names[date.month().as_number() - 1U]};
}

std::optional<int> parse_year(std::string_view text) {
    // Read as the first day of the year, so that one range holds for years and dates.
    if (text.size() != 4)
        return std::nullopt;
    const auto first_day = parse_date(std::string{text} + "-01-01");
    return first_day ? std::optional{static_cast<int>(first_day->year())} : std::nullopt;
}

} // namespace

std::optional<int> MeetingDates::year() const {
    if (const auto* span = days())
        return static_cast<int>(span->first.year());
    if (const auto* year = std::get_if<int>(&value_))
        return *year;
    return std::nullopt;
}

std::optional<DaySpan> parse_days(std::string_view text) {
    const auto dates = parse_dates(text);
    if (!dates || dates->days() == nullptr)
        return std::nullopt;
    return *dates->days();
}

std::string format_days(const DaySpan& days) {
    return format_dates(MeetingDates::on(days.first, days.last));
}

std::string days_in_words(const DaySpan& days) {
    return dates_in_words(MeetingDates::on(days.first, days.last));
}

std::optional<MeetingDates> parse_dates(std::string_view text) {
    if (text == "unknown")
        return MeetingDates{};
    if (const auto year = parse_year(text))
        return MeetingDates::in_year(*year);
    const auto dots = text.find("..");
    const auto first = parse_date(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : parse_date(text.substr(dots + 2));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return MeetingDates::on(*first, *last);
}

std::string format_dates(const MeetingDates& dates) {
    const auto* days = dates.days();
    if (!days)
        return dates.is_known() ? std::to_string(*dates.year()) : "unknown";
    const auto first = format_date(days->first);
    return days->first == days->last ? first : first + ".." + format_date(days->last);
}

std::string date_in_words(const Date& date) {
    return day_and_month(date) + " " + std::to_string(static_cast<int>(date.year()));
}

std::string dates_in_words(const MeetingDates& dates) {
    const auto* days = dates.days();
    if (!days)
        return dates.is_known() ? std::to_string(*dates.year()) : "dates not known";
    const auto& [first, last] = *days;
    if (first == last)
        return date_in_words(first);
    if (first.year() != last.year())
        return date_in_words(first) + " – " + date_in_words(last);
    if (first.month() != last.month())
        return day_and_month(first) + " – " + date_in_words(last);
    return day_of(first) + "–" + date_in_words(last);
}

Tense tense_on(const MeetingDates& dates, const Date& day) {
    if (const auto* days = dates.days()) {
        if (day < days->first)
            return Tense::future;
        return days->last < day ? Tense::past : Tense::present;
    }
    const auto year = dates.year();
    const int this_year = static_cast<int>(day.year());
    if (!year || *year == this_year)
        return Tense::unknown;
    return *year < this_year ? Tense::past : Tense::future;
}

} // namespace plenary::domain
