/// \file
/// What happened to a person or a registration, in words.
#pragma once

#include "domain/record.hpp"

#include <string>

namespace plenary::report {

/// "registered at almaty as KAZ-007: adviser of KAZ, confirmed"; "KAZ-007 at almaty: came in on 2011-07-21 at
/// 09:05, desk A". `change` is that of a participant, a registration or a check-in; safe to print. Empty
/// where the words were taken from the log.
std::string told(const domain::LoggedChange& change);

} // namespace plenary::report
