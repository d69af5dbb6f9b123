/// \file
/// The day of a journey as lists write it, in the languages of the lists. Part of list_fields.
#pragma once

#include "domain/time/dates.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::exchange {

struct DayAndClock {
    domain::Date day;
    std::string clock; ///< "14:30", as written; may be empty

    friend bool operator==(const DayAndClock&, const DayAndClock&) = default;
};

/// "24-Nov-26", "Tue 24 November, 14:30", "24.11.26", "30 ноября 2026 г.": one day, with the time behind it. Without
/// a year it is the one next to the meeting; what may be read two ways is the day near the meeting. Nothing for other
/// text, such as several days.
std::optional<DayAndClock> read_day_and_clock(std::string_view text, const domain::DaySpan& meeting);

/// "2026-11-25", "25.11.2026 09:40", "24-Nov-26": the first as workbooks give days; a time behind it is that of the
/// journey. Days in words are read where the days of the meeting are known.
std::optional<std::pair<domain::Date, std::string>>
read_journey(const std::string& cell, const std::optional<domain::DaySpan>& meeting);

} // namespace plenary::exchange
