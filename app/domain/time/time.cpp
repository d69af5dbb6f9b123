#include "domain/time/time.hpp"

#include "domain/error.hpp"
#include "util/zone.hpp"

#include <fmt/format.h>

#include <map>
#include <stdexcept>

namespace plenary::domain {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;
const Date epoch{1970, 1, 1};

/// A number of exactly `text.size()` ASCII digits.
std::optional<int> parse_digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// What was read of a zone.
struct KnownZone {
    std::string name;
    std::optional<util::Zone> zone;                         ///< nothing: there is none of this name
    std::optional<std::vector<std::string>> countries = {}; ///< nothing: not asked for yet
};

/// Zones are read once, since their rules do not change while the program runs. Check-ins come by the
/// thousand from one zone, so the last one asked for is found first.
KnownZone& known_zone(std::string_view name) {
    thread_local std::map<std::string, KnownZone, std::less<>> zones;
    thread_local KnownZone* last = nullptr;
    if (last != nullptr && last->name == name)
        return *last;
    auto found = zones.find(name);
    if (found == zones.end())
        found = zones
                    .emplace(std::string{name},
                             KnownZone{std::string{name}, util::Zone::load(name, util::zone_folder())})
                    .first;
    last = &found->second;
    return *last;
}

/// Null if there is none of this name.
const util::Zone* find_zone(std::string_view name) {
    const auto& zone = known_zone(name).zone;
    return zone ? &*zone : nullptr;
}

const util::Zone& zone_named(std::string_view name) {
    const auto* zone = find_zone(name);
    if (zone == nullptr)
        throw Error(fmt::format("the time zone '{}' is not in the time zone data of this machine", name),
                    "bring the time zone data up to date, or correct the zone of the venue");
    return *zone;
}

/// Seconds since the epoch of the local clock.
std::int64_t local_seconds(const LocalTime& local) {
    return (local.date - epoch).days() * seconds_a_day + local.minute * std::int64_t{60} + local.second;
}

LocalTime from_local_seconds(std::int64_t seconds) {
    std::int64_t days = seconds / seconds_a_day;
    std::int64_t rest = seconds % seconds_a_day;
    if (rest < 0) {
        --days;
        rest += seconds_a_day;
    }
    return {epoch + boost::gregorian::days{static_cast<long>(days)}, static_cast<int>(rest / 60),
            static_cast<int>(rest % 60)};
}

std::string two_digits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string to_the_minute(const LocalTime& time) {
    auto text = format_date(time.date);
    text += 'T';
    text += two_digits(time.minute / 60);
    text += ':';
    text += two_digits(time.minute % 60);
    return text;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5, 2));
    const auto day = parse_digits(text.substr(8, 2));
    if (!year || !month || !day || *year < 1400 || *month < 1 || *month > 12 || *day < 1)
        return std::nullopt;
    const auto y = static_cast<unsigned short>(*year);
    const auto m = static_cast<unsigned short>(*month);
    if (*day > boost::gregorian::gregorian_calendar::end_of_month_day(y, m))
        return std::nullopt;
    return Date{y, m, static_cast<unsigned short>(*day)};
}

std::string format_date(const Date& date) {
    const auto ymd = date.year_month_day();
    auto text = std::to_string(static_cast<int>(ymd.year));
    text += '-';
    text += two_digits(static_cast<int>(ymd.month.as_number()));
    text += '-';
    text += two_digits(static_cast<int>(ymd.day.as_number()));
    return text;
}

std::optional<LocalTime> parse_local_time(std::string_view text) {
    const bool has_seconds = text.size() == 19 && text[16] == ':';
    if ((text.size() != 16 && !has_seconds) || text[10] != 'T' || text[13] != ':')
        return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const auto hour = parse_digits(text.substr(11, 2));
    const auto minute = parse_digits(text.substr(14, 2));
    const auto second = has_seconds ? parse_digits(text.substr(17, 2)) : 0;
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return LocalTime{*date, *hour * 60 + *minute, *second};
}

std::string format_local_time(const LocalTime& time) {
    auto text = to_the_minute(time);
    if (time.second != 0)
        text += ":" + two_digits(time.second);
    return text;
}

std::string format_instant(Instant instant) {
    const auto time = from_local_seconds(instant.seconds);
    return to_the_minute(time) + ":" + two_digits(time.second) + "Z";
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() != 20 || text.back() != 'Z')
        return std::nullopt;
    const auto time = parse_local_time(text.substr(0, 19));
    if (!time)
        return std::nullopt;
    return Instant{local_seconds(*time)};
}

bool is_zone(std::string_view zone) {
    return find_zone(zone) != nullptr;
}

std::vector<std::string> countries_of_zone(std::string_view zone) {
    auto& known = known_zone(zone);
    if (!known.countries)
        known.countries = util::countries_of_zone(zone, util::zone_folder());
    return *known.countries;
}

Resolved resolve(const LocalTime& local, std::string_view zone) {
    const auto found = zone_named(zone).lookup(local_seconds(local));
    const auto kind = found.kind == util::LocalLookup::Kind::unique      ? LocalTimeKind::unique
                      : found.kind == util::LocalLookup::Kind::ambiguous ? LocalTimeKind::ambiguous
                                                                         : LocalTimeKind::nonexistent;
    return {kind, {found.earliest}, {found.latest}};
}

LocalTime local_time_at(Instant instant, std::string_view zone) {
    return from_local_seconds(instant.seconds + zone_named(zone).offset_at(instant.seconds));
}

std::vector<ZoneOnset> zone_onsets(std::string_view zone, Instant from, Instant to) {
    std::vector<ZoneOnset> onsets;
    for (const auto& onset : zone_named(zone).onsets(from.seconds, to.seconds))
        onsets.push_back({{onset.at}, onset.offset_before, onset.offset, onset.is_summer});
    return onsets;
}

LocalTime local_time_at(Instant instant, int seconds_east) {
    return from_local_seconds(instant.seconds + seconds_east);
}

int utc_offset_minutes(Instant instant, std::string_view zone) {
    return zone_named(zone).offset_at(instant.seconds) / 60;
}

std::string format_utc_offset(int minutes) {
    const int size = minutes < 0 ? -minutes : minutes;
    return (minutes < 0 ? "UTC-" : "UTC+") + two_digits(size / 60) + ":" + two_digits(size % 60);
}

} // namespace plenary::domain
