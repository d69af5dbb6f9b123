/// \file
/// Which whole days an event of iCalendar takes at a place.
#pragma once

#include "domain/time/dates.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// A value of type DATE or DATE-TIME.
struct Moment {
    domain::LocalTime time;
    bool has_time = false;
    bool is_utc = false;
    std::string zone = {}; ///< of TZID, as it stands
};

/// `20270322`, `20270322T190000` or `20270322T190000Z`; nothing for any other text.
std::optional<Moment> read_moment(std::string_view text);

/// The date of a moment; of one in UTC by the clocks of `zone`, where that is an IANA zone.
domain::Date date_in(const Moment& moment, std::string_view zone);

/// The seconds of `P1W`, `P3D` or `P1DT2H30M`; nothing for anything else.
std::optional<std::int64_t> read_duration(std::string_view text);

/// The days, or why there are none.
struct WholeDays {
    std::optional<domain::DaySpan> days = {};
    std::string fault = {};
};

/// From `start` up to, not including, `end`, or for so many seconds. What is in UTC is whole days where it
/// lasts from midnight to midnight, or to the minute before, by the clocks of one of the zones; or, where it
/// does so in UTC, the dates that it has there if they are those of all the zones at its start.
WholeDays whole_days(const Moment& start, const std::optional<Moment>& end,
                     const std::optional<std::int64_t>& seconds, const std::vector<std::string>& zones);

} // namespace plenary::exchange
