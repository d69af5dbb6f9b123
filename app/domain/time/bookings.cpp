#include "domain/time/bookings.hpp"

#include "domain/time/weekends.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain {

bool is_booked_on(const Booking& booking, const Date& day) {
    const auto& weekdays = booking.weekdays;
    return booking.days.contains(day) && (weekdays.empty() || std::find(weekdays.begin(), weekdays.end(),
                                                                        weekday_of(day)) != weekdays.end());
}

bool is_ever(const Booking& booking) {
    constexpr int week = 7;
    auto day = booking.days.first;
    for (int i = 0; i < week && day <= booking.days.last; ++i, day += boost::gregorian::days{1})
        if (is_booked_on(booking, day))
            return true;
    return false;
}

std::string booking_in_words(const Booking& booking) {
    std::vector<std::string> weekdays;
    for (const auto day : booking.weekdays)
        weekdays.emplace_back(word(day));
    auto text = fmt::format("{}, {}{}, {}", booking.reason, format_hours(booking.hours),
                            weekdays.empty() ? "" : " on " + util::list_in_words(weekdays),
                            days_in_words(booking.days));
    if (booking.set_up.value_or(0) > 0)
        text += fmt::format(", {} to set up", util::counted(*booking.set_up, "minute"));
    if (booking.clearing.value_or(0) > 0)
        text += fmt::format(", {} to clear", util::counted(*booking.clearing, "minute"));
    return text;
}

} // namespace plenary::domain
