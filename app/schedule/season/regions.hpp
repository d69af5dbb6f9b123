/// \file
/// How far apart two places are, in the classes by which days of travel are counted.
#pragma once

#include "domain/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::schedule {

enum class Distance {
    same_city,
    same_region, ///< one country, or two of one region of the world
    between_regions,
};

/// How a distance is called in messages.
std::string_view in_words(Distance distance);

/// Whether two countries (alpha-3) are of one sub-region by the standard M49 of the United Nations Statistics
/// Division, such as Central Asia or Eastern Europe. A country is in a region with itself.
bool are_in_one_region(std::string_view country, std::string_view other);

/// A place in the world made ready to be compared with many others.
struct Locality {
    std::string city; ///< folded, with the country
    std::string country;
    std::size_t region = 0; ///< of the country; any large number for one that the standard has not
};
Locality locality_of(const domain::Venue& venue);
Distance distance_between(const Locality& place, const Locality& other);

/// Cities are the same when their names and countries are; case does not matter.
Distance distance_between(const domain::Venue& venue, const domain::Venue& other);

/// The free days between two meetings that somebody who must be at both needs: as the rules of their series
/// say, the more of the two where they differ. The rule of a series that does not say is 0, 1 and 2. Null is
/// no series, and has no rule beside one.
int travel_days(Distance distance, const domain::Series* series, const domain::Series* other);

/// The hours that somebody needs between sessions of two meetings in one city on one day; nothing where they cannot be
/// at both on one day: a series does not state hours, or asks for free days. Of two series the larger number.
std::optional<int> hours_in_city(const domain::Series* series, const domain::Series* other);

} // namespace plenary::schedule
