/// \file
/// The order in which the meetings of a series are told.
#pragma once

#include "domain/model.hpp"

#include <vector>

namespace plenary::domain {

/// The meetings of `series` by their numbers; one outside the count stands behind the numbered ones that are
/// not known to be later. They point into `meetings`.
std::vector<const Meeting*> meetings_in_order(const SeriesCode& series, const std::vector<Meeting>& meetings);

} // namespace plenary::domain
