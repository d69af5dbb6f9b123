#include "exchange/calendars/whole_days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace plenary::exchange {

using namespace domain;

namespace {

constexpr std::int64_t seconds_a_minute = 60;
constexpr std::int64_t seconds_an_hour = 3'600;
constexpr std::int64_t seconds_a_day = 86'400;

/// Seconds of the clock since 1970-01-01T00:00.
std::int64_t clock_seconds(const LocalTime& time) {
    return (time.date - Date{1970, 1, 1}).days() * seconds_a_day + time.minute * seconds_a_minute +
           time.second;
}

LocalTime clock_time(std::int64_t seconds) {
    return local_time_at(Instant{seconds}, 0);
}

/// Within what a Date can hold.
bool is_possible(std::int64_t seconds) {
    return clock_seconds({Date{1400, 1, 1}, 0}) <= seconds &&
           seconds <= clock_seconds({Date{9999, 12, 31}, 0});
}

std::string clock_of(const LocalTime& time) {
    return format_local_time({time.date, time.minute}).substr(11);
}

/// From midnight to midnight, or to the minute before.
std::optional<DaySpan> whole(const LocalTime& from, const LocalTime& to) {
    const auto begin = clock_seconds(from);
    const auto end = clock_seconds(to);
    constexpr auto last_minute = seconds_a_day - seconds_a_minute;
    const auto within = ((end % seconds_a_day) + seconds_a_day) % seconds_a_day;
    if (from.minute != 0 || from.second != 0 || end <= begin || (within != 0 && within < last_minute))
        return std::nullopt;
    return DaySpan{from.date, within == 0 ? to.date - boost::gregorian::days{1} : to.date};
}

WholeDays no_whole_days(const LocalTime& from, const LocalTime& to, std::string_view where) {
    return {std::nullopt, fmt::format("it is from {} to {}{}, and lasts no whole days", clock_of(from),
                                      clock_of(to), where)};
}

WholeDays days_of_dates(const Moment& start, const std::optional<Moment>& end,
                        const std::optional<std::int64_t>& seconds) {
    auto days = std::int64_t{1};
    if (end) {
        if (end->has_time && (end->time.minute != 0 || end->time.second != 0))
            return {std::nullopt, "it begins on a day and ends at a time"};
        days = (end->time.date - start.time.date).days();
    } else if (seconds) {
        if (*seconds % seconds_a_day != 0)
            return {std::nullopt, "it lasts no whole days"};
        days = *seconds / seconds_a_day;
    }
    if (days < 0)
        return {std::nullopt, "it ends before it begins"};
    const auto last = clock_seconds(start.time) + std::max(days - 1, std::int64_t{0}) * seconds_a_day;
    if (!is_possible(last))
        return {std::nullopt, "it lasts longer than there are dates"};
    return {DaySpan{start.time.date, clock_time(last).date}, {}};
}

WholeDays days_in_utc(std::int64_t from, std::int64_t to, const std::vector<std::string>& zones) {
    if (zones.empty())
        return {std::nullopt, "its times are in UTC, and the time zone of the place is not known"};
    std::vector<DaySpan> found;
    bool has_same_dates = true;
    const auto in_utc = whole(clock_time(from), clock_time(to));
    for (const auto& zone : zones) {
        const auto begin = local_time_at(Instant{from}, zone);
        has_same_dates = has_same_dates && in_utc && begin.date == in_utc->first;
        const auto days = whole(begin, local_time_at(Instant{to}, zone));
        if (days && std::find(found.begin(), found.end(), *days) == found.end())
            found.push_back(*days);
    }
    if (found.size() == 1)
        return {found.front(), {}};
    if (found.size() > 1)
        return {std::nullopt, "its times are in UTC, and are other days in other parts of the country"};
    if (has_same_dates)
        return {in_utc, {}};
    return no_whole_days(local_time_at(Instant{from}, zones.front()),
                         local_time_at(Instant{to}, zones.front()), " by the clocks of the place");
}

} // namespace

std::optional<Moment> read_moment(std::string_view text) {
    constexpr std::size_t date_size = 8;
    constexpr std::size_t time_size = 15;
    Moment moment;
    if (text.size() > date_size && text.ends_with('Z')) {
        moment.is_utc = true;
        text.remove_suffix(1);
    }
    if (text.size() != date_size && (text.size() != time_size || text[date_size] != 'T'))
        return std::nullopt;
    if (moment.is_utc && text.size() != time_size)
        return std::nullopt;
    const std::string digits{text};
    const auto date = parse_date(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
    if (!date)
        return std::nullopt;
    moment.time = {*date, 0};
    if (digits.size() == date_size)
        return moment;
    const auto time = parse_local_time(format_date(*date) + "T" + digits.substr(9, 2) + ":" +
                                       digits.substr(11, 2) + ":" + digits.substr(13, 2));
    if (!time)
        return std::nullopt;
    moment.time = *time;
    moment.has_time = true;
    return moment;
}

Date date_in(const Moment& moment, std::string_view zone) {
    if (!moment.is_utc || zone.empty() || !is_zone(zone))
        return moment.time.date;
    return local_time_at(Instant{clock_seconds(moment.time)}, zone).date;
}

std::optional<std::int64_t> read_duration(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    text.remove_prefix(1);
    std::int64_t seconds = 0;
    bool in_time = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            in_time = true;
            text.remove_prefix(1);
        }
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (error != std::errc{} || number < 0 || text.empty())
            return std::nullopt;
        const char unit = text.front();
        text.remove_prefix(1);
        constexpr std::int64_t days_a_week = 7;
        if (!in_time && (unit == 'D' || unit == 'W'))
            seconds += number * seconds_a_day * (unit == 'W' ? days_a_week : 1);
        else if (in_time && (unit == 'H' || unit == 'M' || unit == 'S'))
            seconds += number * (unit == 'H' ? seconds_an_hour : unit == 'M' ? seconds_a_minute : 1);
        else
            return std::nullopt;
    }
    return seconds;
}

WholeDays whole_days(const Moment& start, const std::optional<Moment>& end,
                     const std::optional<std::int64_t>& seconds, const std::vector<std::string>& zones) {
    if (!start.has_time)
        return days_of_dates(start, end, seconds);
    const auto from = clock_seconds(start.time);
    if (!end && !seconds) {
        if (!start.is_utc && start.time.minute == 0 && start.time.second == 0)
            return {DaySpan{start.time.date, start.time.date}, {}};
        return {std::nullopt,
                fmt::format("it begins at {} and does not say how long it lasts", clock_of(start.time))};
    }
    const auto to = end ? clock_seconds(end->time) : from + *seconds;
    if (!is_possible(to))
        return {std::nullopt, "it lasts longer than there are dates"};
    if (end && (end->is_utc != start.is_utc || end->zone != start.zone))
        return {std::nullopt, "it begins and ends by the clocks of different places"};
    if (to < from)
        return {std::nullopt, "it ends before it begins"};
    if (start.is_utc)
        return days_in_utc(from, to, zones);
    const auto days = whole(start.time, clock_time(to));
    return days ? WholeDays{days, {}} : no_whole_days(start.time, clock_time(to), "");
}

} // namespace plenary::exchange
