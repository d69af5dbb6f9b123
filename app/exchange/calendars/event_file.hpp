/// \file
/// The events of an iCalendar file, as they stand there.
#pragma once

#include "exchange/calendars/whole_days.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace plenary::exchange {

/// One VEVENT, VTODO or VJOURNAL.
struct FileEvent {
    int place = 0;         ///< the line on which it begins
    std::string component; ///< VEVENT, or what else it is
    bool is_google = false;
    std::string uid;
    int sequence = 0;
    std::string stamp;
    std::string changed;
    std::string summary;
    std::string language; ///< of the summary; empty where it does not say
    std::string description;
    std::string location;
    std::string categories;
    std::optional<Moment> start;
    std::optional<Moment> end;
    std::optional<std::int64_t> seconds;
    std::string rule;
    std::vector<Moment> more_days;
    std::vector<Moment> except;
    std::optional<Moment> instead_of; ///< RECURRENCE-ID
    bool is_from_then_on = false;
    bool is_cancelled = false; ///< by itself, or by the METHOD of its calendar
    bool is_tentative = false;
    std::string fault; ///< what of it cannot be read; empty: nothing

    /// Of two versions of an event the later one counts; of equals a cancellation, then the one below.
    [[nodiscard]] auto version() const { return std::tuple{sequence, stamp, changed, is_cancelled, place}; }
    [[nodiscard]] bool repeats() const { return !rule.empty() || !more_days.empty(); }
};

/// What a file says.
struct EventFile {
    std::vector<FileEvent> events;
    std::string uid;                          ///< of the calendar (RFC 7986); may be empty
    std::map<std::string, std::string> zones; ///< by TZID what X-LIC-LOCATION says
};

/// Whether the text begins as an iCalendar object does.
bool is_icalendar(std::string_view text);

/// Throws ExchangeError when the text is no iCalendar object, or ends within an event.
EventFile read_events(std::string_view text);

/// The most bytes of a calendar of meetings: 16 MiB.
inline constexpr std::size_t max_event_bytes = std::size_t{16} << 20;

/// The same of a file. Throws ExchangeError also where it cannot be read, is too large or is not UTF-8.
EventFile read_event_file(const std::filesystem::path& file);

/// Of each event that has an older version in the file its place, with that of the version that counts.
std::map<int, int> old_versions(const std::vector<FileEvent>& events);

} // namespace plenary::exchange
