/// \file
/// The page of a meeting that hangs on the door.
#pragma once

#include "domain/model.hpp"

#include <string>

namespace plenary::report {

/// HTML in one file, with its style in it and nothing from elsewhere: a grid of rooms by time for each day, which
/// is a sheet of A4 or more when printed, no row cut by the end of one. What changed since the version that was
/// made known last is marked; where nothing did, what that version changed. Requires exact days and sessions;
/// `data` has the venue and the people who speak.
std::string door_page(const domain::Meeting& meeting, const domain::Dataset& data);

} // namespace plenary::report
