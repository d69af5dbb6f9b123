/// \file
/// The schedule as it is looked at: who must be read for it, what a change does to its clashes, and letting a
/// clash stand.
#pragma once

#include "office/change.hpp"
#include "schedule/check/check.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Adds to `data`, which has all meetings, the people who are registered at or named by meetings that are not
/// over on `today`, or at any where `past` is set.
void read_people(const registry::Reading& registry, domain::Dataset& data, const domain::Date& today,
                 bool past);

/// All meetings and the people of those that are not over: what the days of a meeting are judged by.
domain::Dataset read_schedule(const registry::Reading& registry, const domain::Date& today);

/// All meetings, since rooms are shared, and the people of those that are not over and of this one.
domain::Dataset read_around(const Office& office, const domain::MeetingCode& meeting);

/// What a change does to the clashes, in words.
struct ClashChange {
    std::vector<std::string> cured = {};
    std::vector<std::string> caused = {};
    std::vector<std::string> kept = {};
};

/// Clashes of the meetings before and after; a clash is kept when it is of the same kind with the same
/// parties, whatever its days. Those that somebody acknowledged are passed over.
ClashChange compare_clashes(const domain::Dataset& before, const domain::Dataset& after,
                            const schedule::CheckOptions& options);

/// Meetings by the codes of themselves or of their series; nothing means all that are not over.
std::vector<schedule::Clash> check_schedule(const Office& office, const std::vector<std::string>& codes,
                                            bool past);

struct Acknowledged {
    Ended ended = Ended::changed;
    std::vector<domain::Acknowledgement> clashes = {}; ///< in the order in which they were named
};

/// Lets clashes stand, by their codes. Throws Refused (clash_unknown).
Acknowledged acknowledge(Office& office, const Request& request, const std::vector<std::string>& codes,
                         const std::string& reason);

} // namespace plenary::office
