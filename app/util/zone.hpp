/// \file
/// Time zones, read from the system's compiled tz database (TZif, RFC 9636).
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// The tz database is damaged: what() names the file and what is wrong with it.
struct ZoneError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a local time means. Both instants are seconds since 1970-01-01T00:00:00Z.
struct LocalLookup {
    enum class Kind {
        unique,
        ambiguous,   ///< the clock was set back: the time occurs twice
        nonexistent, ///< the clock was set forward: the time is skipped
    };
    Kind kind = Kind::unique;
    std::int64_t earliest = 0; ///< for a skipped time the instant of the change
    std::int64_t latest = 0;
};

/// The offsets of one zone over time.
class Zone {
public:
    /// The zone with this IANA name, nothing if there is none. Names that lead out of `folder` name no zone.
    static std::optional<Zone> load(std::string_view name, const std::filesystem::path& folder);

    /// Seconds east of UTC at an instant.
    [[nodiscard]] int offset_at(std::int64_t utc) const;

    /// From when an offset holds.
    struct Onset {
        std::int64_t at = 0;
        int offset_before = 0; ///< seconds east of UTC
        int offset = 0;
        bool is_summer = false; ///< whether the clocks show summer time from then on

        friend bool operator==(const Onset&, const Onset&) = default;
    };

    /// The offsets in force from `from` to `to`: first the one that holds at `from`, with the instant of its
    /// beginning, or `from` itself where it has held as long as is known; then each change up to `to`.
    [[nodiscard]] std::vector<Onset> onsets(std::int64_t from, std::int64_t to) const;

    /// Reads a local time, given in seconds since 1970-01-01T00:00:00 of the local clock.
    [[nodiscard]] LocalLookup lookup(std::int64_t local) const;

private:
    struct Transition {
        std::int64_t at = 0; ///< instant from which `offset` holds
        int offset = 0;
        bool is_summer = false;
    };
    /// A day of the year in a POSIX TZ string.
    struct DayRule {
        enum class Kind { julian_without_leap_day, zero_based, month_week_day } kind = Kind::month_week_day;
        int month = 0;
        int week = 0;
        int day = 0;
        int time = 7200; ///< seconds after midnight; may be negative or beyond a day
    };
    /// What holds after the last transition.
    struct Footer {
        int standard = 0; ///< offset
        std::optional<int> summer;
        DayRule summer_begins;
        DayRule summer_ends;
    };
    class Parser;

    [[nodiscard]] int offset_by_footer(std::int64_t utc) const;
    [[nodiscard]] bool is_summer_by_footer(std::int64_t utc) const;
    [[nodiscard]] std::vector<Transition> transitions_between(std::int64_t from, std::int64_t to) const;
    [[nodiscard]] std::vector<Transition> transitions_near(std::int64_t utc) const;
    static std::int64_t begin_of(const DayRule& rule, int year);

    int first_offset_ = 0;
    std::vector<Transition> transitions_;
    std::optional<Footer> footer_;
};

/// The folder of the tz database: TZDIR, else /usr/share/zoneinfo.
std::filesystem::path zone_folder();

/// ISO 3166-1 alpha-2 codes of the countries whose people use the zone, by zone.tab and zone1970.tab.
std::vector<std::string> countries_of_zone(std::string_view zone, const std::filesystem::path& folder);

/// The zones of a country (alpha-2), by zone.tab.
std::vector<std::string> zones_of_country(std::string_view alpha2, const std::filesystem::path& folder);

/// The zones of all countries, by zone.tab.
std::vector<std::string> all_zones(const std::filesystem::path& folder);

/// Such as "2026b"; empty if the database does not tell.
std::string tzdata_version(const std::filesystem::path& folder);

} // namespace plenary::util
