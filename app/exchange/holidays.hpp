/// \file
/// Holidays as other programs write them: iCalendar (RFC 5545) and the JSON of the date-holidays package.
#pragma once

#include "domain/model.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// The most bytes of a file of holidays: 4 MiB.
inline constexpr std::size_t max_holiday_bytes = std::size_t{4} << 20;

/// An entry of the file that is not taken, and why.
struct PassedOver {
    int place =
        0; ///< in iCalendar the line on which the event begins, in JSON the number of the entry, from 1
    std::string name;
    std::string reason;

    friend bool operator==(const PassedOver&, const PassedOver&) = default;
};

struct HolidayReading {
    std::vector<domain::Holiday> holidays; ///< without sources; in the order of the file
    std::vector<PassedOver> passed_over;
};

struct HolidayOptions {
    std::string language = "en";                 ///< of names that do not say
    std::vector<std::string> types = {"public"}; ///< JSON: of these `type` alone
};

/// One holiday for each event that has a date: DTEND is not included, DURATION counts whole days. An event
/// that is tentative is provisional. Passed over: events that are cancelled, repeat themselves, or have no
/// date. Throws ExchangeError when the text is no iCalendar object.
HolidayReading read_icalendar(std::string_view text, const HolidayOptions& options);

/// An array as getHolidays() of date-holidays returns it: `date`, `start`, `end`, `name`, `type`, `rule`,
/// `substitute`. A substitute day is in lieu of the last day before it by the same rule. What the rule counts
/// by the moon is provisional. Throws ExchangeError when the text is no such array.
HolidayReading read_holiday_json(std::string_view text, const HolidayOptions& options);

/// By what the text begins with. Throws ExchangeError.
HolidayReading read_holidays(std::string_view text, const HolidayOptions& options);
HolidayReading read_holiday_file(const std::filesystem::path& file, const HolidayOptions& options);

} // namespace plenary::exchange
