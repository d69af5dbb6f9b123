/// \file
/// The countries of ISO 3166-1, as far as codes go. Names of States are data of the series, not of the
/// program.
#pragma once

#include <span>
#include <string_view>

namespace plenary::domain {

struct Country {
    std::string_view alpha3;
    std::string_view alpha2;
    std::string_view name; ///< in English, for messages
};

/// All countries, ordered by alpha3.
std::span<const Country> countries();

/// The country with this alpha-3 code (capital letters).
const Country* find_country(std::string_view alpha3);

} // namespace plenary::domain
