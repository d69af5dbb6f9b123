/// \file
/// The things a series of meetings is made of. Plain values: what holds between them is in rules/rules.hpp,
/// their spelling in fixtures in fields.hpp. A member named `sources` says where the fact is from.
#pragma once

#include "domain/model/delegations.hpp"
#include "domain/model/meetings.hpp"
#include "domain/model/people.hpp"
#include "domain/model/records.hpp"
#include "domain/model/series.hpp"
#include "domain/model/sources.hpp"
#include "domain/model/venues.hpp"

#include <vector>

namespace plenary::domain {

/// A set of things that belong together: a fixture, or what a registry holds.
struct Dataset {
    std::vector<Source> sources;
    std::vector<Delegation> delegations;
    std::vector<Calendar> calendars = {};
    std::vector<Venue> venues;
    std::vector<Series> series;
    std::vector<Meeting> meetings;
    std::vector<Participant> participants;
    std::vector<Registration> registrations;
    std::vector<CheckIn> check_ins;
    std::vector<Outcome> outcomes;
    std::vector<Acknowledgement> acknowledgements = {};
    std::vector<Speech> speeches = {};
    std::vector<KeptDocument> documents = {};
    std::vector<IssuedBadge> badges = {};  ///< of what is to be dumped or was read from a file; else none
    std::vector<RetiredCode> retired = {}; ///< likewise

    friend bool operator==(const Dataset&, const Dataset&) = default;
};

} // namespace plenary::domain
