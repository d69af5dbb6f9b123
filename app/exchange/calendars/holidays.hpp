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
    /// in iCalendar the line on which the event begins, in JSON the number of the entry, from 1
    int place = 0;
    std::string name;
    std::string reason;

    friend bool operator==(const PassedOver&, const PassedOver&) = default;
};

/// A holiday that the file takes back.
struct Cancelled {
    int place = 0;
    domain::Holiday holiday;
};

struct HolidayReading {
    std::vector<domain::Holiday> holidays; ///< without sources; in the order of the file
    std::vector<Cancelled> cancelled = {};
    std::vector<PassedOver> passed_over;
    bool has_unasked_years = false; ///< something repeats itself, and no years were asked for
};

struct HolidayOptions {
    std::string language = "en";                 ///< of names that do not say
    std::vector<std::string> types = {"public"}; ///< JSON: of these `type` alone
    std::vector<int> years = {};                 ///< for which events that repeat themselves are taken
    std::vector<std::string> zones = {}; ///< IANA names, of the country: what whole days in UTC are there
    std::string place = {}; ///< the part of the country that the calendar is for; empty: all of it
};

/// One holiday for each event of whole days: DTEND is not included. A yearly event is one for each of the years
/// asked for. An event that is tentative, by its status or in brackets behind its name, is provisional. Of
/// several versions of an event the one with the highest SEQUENCE counts; one that is cancelled takes its day
/// back. Passed over, with the reason: what lasts no whole days, is an observance, is worked, repeats itself
/// otherwise than yearly, or has no date. A changed day of a series (RECURRENCE-ID) shares the fate of the
/// series. Throws ExchangeError when the text is no iCalendar object.
HolidayReading read_icalendar(std::string_view text, const HolidayOptions& options);

/// An array as getHolidays() of date-holidays returns it: `date`, `start`, `end`, `name`, `type`, `rule`,
/// `substitute`. A substitute day is in lieu of the last day before it by the same rule. What the rule counts
/// by the moon is provisional. Throws ExchangeError when the text is no such array.
HolidayReading read_holiday_json(std::string_view text, const HolidayOptions& options);

/// By what the text begins with. Throws ExchangeError.
HolidayReading read_holidays(std::string_view text, const HolidayOptions& options);
HolidayReading read_holiday_file(const std::filesystem::path& file, const HolidayOptions& options);

} // namespace plenary::exchange
