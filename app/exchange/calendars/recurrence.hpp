/// \file
/// Rules by which events repeat themselves every year: RFC 5545, section 3.3.10.
#pragma once

#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// A day of the week, and which of the month or year: 0 every one, 2 the second, -1 the last.
struct OrdinalDay {
    int ordinal = 0;
    int weekday = 0; ///< from 0, Sunday
};

/// An RRULE of whole days, every so many years.
struct YearlyRule {
    int interval = 1;         ///< years
    bool is_of_month = false; ///< where no months are named, it is of the month in which the event begins
    std::optional<int> count = {};
    std::optional<domain::Date> until = {};
    std::vector<int> months = {};
    std::vector<int> days_of_month = {}; ///< below 0: from its end
    std::vector<int> days_of_year = {};
    std::vector<OrdinalDay> weekdays = {};
    std::vector<int> positions = {}; ///< BYSETPOS
};

/// What an RRULE says, or why it is not read.
struct RuleReading {
    std::optional<YearlyRule> rule = {};
    std::string fault = {};
};

/// The text behind `RRULE:`. Read are FREQ=YEARLY, and FREQ=MONTHLY with an INTERVAL of whole years. An UNTIL
/// with a time in UTC is read in `zone`, where one is given.
RuleReading read_rule(std::string_view text, std::string_view zone);

/// The days that the rule gives to an event that begins on `start`, from that day on up to `last`.
std::vector<domain::Date> days_of(YearlyRule rule, const domain::Date& start, const domain::Date& last);

} // namespace plenary::exchange
