/// \file
/// A part of a day, by the clocks at the venue.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::domain {

inline constexpr int minutes_a_day = 1'440;

/// From `from` up to but not including `to`, in minutes after midnight. Keeps 0 <= from < to <= 1440.
struct Hours {
    int from = 0;
    int to = minutes_a_day;

    [[nodiscard]] int minutes() const { return to - from; }
    [[nodiscard]] bool contains(const Hours& other) const { return from <= other.from && other.to <= to; }
    [[nodiscard]] bool overlaps(const Hours& other) const { return from < other.to && other.from < to; }

    friend bool operator==(const Hours&, const Hours&) = default;
};

/// Reads `10:00..13:00`; the end may be `24:00`. Nothing for any other text, nor where the end is not later.
std::optional<Hours> parse_hours(std::string_view text);

/// The inverse of parse_hours.
std::string format_hours(const Hours& hours);

/// `09:05` of so many minutes after midnight, 0 to 1440.
std::string format_minute(int minute);

} // namespace plenary::domain
