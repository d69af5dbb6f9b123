/// \file
/// When a room is booked.
#pragma once

#include "domain/model.hpp"

#include <string>

namespace plenary::domain {

/// Whether it is on this day.
bool is_booked_on(const Booking& booking, const Date& day);

/// Whether one of its days is on one of its days of the week.
bool is_ever(const Booking& booking);

/// "choir practice, 18:00..20:00 on tuesday and thursday, 1 March – 30 June 2027, 30 minutes to set up".
std::string booking_in_words(const Booking& booking);

} // namespace plenary::domain
