/// \file
/// Days of the week, and which of them are not worked in a country.
#pragma once

#include "domain/time/time.hpp"
#include "domain/words.hpp"

#include <string_view>
#include <vector>

namespace plenary::domain {

Weekday weekday_of(const Date& day);

/// The weekend of a country (ISO 3166-1 alpha-3), in the order of the week from Monday; Saturday and Sunday
/// where nothing else is known. As the weekData of CLDR have it, and of countries that CLDR leaves to the rule
/// for the world as their own laws do.
std::vector<Weekday> weekend_of_country(std::string_view alpha3);

} // namespace plenary::domain
