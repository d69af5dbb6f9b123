/// \file
/// Certificates of attendance: their serial numbers are given once and kept.
#pragma once

#include "office/change.hpp"

#include <string>
#include <vector>

namespace plenary::office {

struct GivenCertificates {
    Ended ended = Ended::changed;          ///< unchanged: all of them had one
    std::vector<std::string> serials = {}; ///< that were given now, in the order of the request
};

/// Gives a serial number to each of these registrations that has none, in their order. Throws Refused (unknown_code).
GivenCertificates give_certificates(Office& office, const Request& request,
                                    const domain::MeetingCode& meeting,
                                    const std::vector<domain::RegistrationCode>& codes);

} // namespace plenary::office
