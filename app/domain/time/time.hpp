/// \file
/// The one door between text and time. A civil date, a local time of day and an instant are three types;
/// only a time zone leads from one to the other. Special values of the library never pass this door.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// A day in the proleptic Gregorian calendar, 1400 to 9999, with no zone. Never a special value.
using Date = boost::gregorian::date;

/// What a date is that has no value yet: the first of the calendar. It harms no rule.
inline Date first_date() {
    return {1400, 1, 1};
}

/// `YYYY-MM-DD`, exactly; nothing for anything else, such as 2011-02-30 or text behind the date.
std::optional<Date> parse_date(std::string_view text);
std::string format_date(const Date& date);

/// "29 March 2011", for documents in English.
std::string date_in_words(const Date& date);

/// A moment as a clock on a wall shows it: a date, minutes after midnight, 0 to 1439, and seconds, 0 to 59.
/// No zone.
struct LocalTime {
    Date date = first_date();
    int minute = 0;
    int second = 0;

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
    friend bool operator<(const LocalTime& a, const LocalTime& b) {
        if (a.date != b.date)
            return a.date < b.date;
        return a.minute != b.minute ? a.minute < b.minute : a.second < b.second;
    }
};

/// `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, exactly; nothing for anything else, such as 24:00. Written
/// with seconds where they are not 0.
std::optional<LocalTime> parse_local_time(std::string_view text);
std::string format_local_time(const LocalTime& time);

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
struct Instant {
    std::int64_t seconds = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// `2011-03-29T03:41:00Z`.
std::string format_instant(Instant instant);

/// The inverse of format_instant; nothing for any other text.
std::optional<Instant> parse_instant(std::string_view text);

/// Whether the system's time zone data knows the IANA name `zone`.
bool is_zone(std::string_view zone);

/// The ISO 3166-1 alpha-2 codes of the countries that use `zone`, by tzdata's zone tables; empty if none is
/// listed.
std::vector<std::string> countries_of_zone(std::string_view zone);

/// What a local time means in a zone. A clock that jumps forward leaves times that do not exist; one that is
/// set back shows times twice.
enum class LocalTimeKind { unique, ambiguous, nonexistent };

struct Resolved {
    LocalTimeKind kind = LocalTimeKind::unique;
    Instant
        earliest;   ///< of an ambiguous time the first reading; of a nonexistent one the instant of the jump
    Instant latest; ///< of an ambiguous time the second reading; else the same as `earliest`
};

/// Reads `local` in the IANA zone `zone`. Requires is_zone(zone).
Resolved resolve(const LocalTime& local, std::string_view zone);

/// What a clock in `zone` shows at `instant`. Requires is_zone(zone).
LocalTime local_time_at(Instant instant, std::string_view zone);

/// From when an offset holds in a zone.
struct ZoneOnset {
    Instant at;
    int offset_before = 0; ///< seconds east of UTC
    int offset = 0;
    bool is_summer = false; ///< whether the clocks show summer time from then on
};

/// The offsets in force in `zone` from one instant to another: first the one that holds at `from`, with the
/// instant of its beginning, or `from` where none is known; then each change up to `to`. Requires
/// is_zone(zone).
std::vector<ZoneOnset> zone_onsets(std::string_view zone, Instant from, Instant to);

/// What a clock that is so many seconds east of UTC shows at `instant`.
LocalTime local_time_at(Instant instant, int seconds_east);

/// Minutes east of UTC in `zone` at `instant`. Requires is_zone(zone).
int utc_offset_minutes(Instant instant, std::string_view zone);

/// "UTC+05:00"
std::string format_utc_offset(int minutes);

} // namespace plenary::domain
