/// \file
/// A registry to try things with, made in an empty place: the illustrated series of Central Asian meetings, when the desk
/// of one of them opens. Everybody in it is invented.
#pragma once

#include "office/office.hpp"

#include <string>
#include <vector>

namespace plenary::office {

struct Demo {
    domain::MeetingCode meeting;
    domain::Instant opens; ///< the morning of its first day; nobody has come yet
    /// what to put into the box of a desk: a code, a name, who cannot come in
    std::vector<std::string> to_try;
};

/// Requires that the registry of the office is not there yet.
Demo make_demo(Office& office);

} // namespace plenary::office
