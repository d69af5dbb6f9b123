/// \file
/// Dates for one meeting: the best of all first days at all venues, what they cost and why others are passed
/// over.
#pragma once

#include "schedule/obstacles.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::schedule {

struct ProposeOptions {
    Frame frame;
    /// At one of these; empty: the place is open and does not matter.
    std::vector<domain::VenueCode> venues = {};
    std::optional<domain::DaySpan> wished = {}; ///< each day outside costs CostTerm::wished
    std::size_t most = 5;                       ///< slots, at least 1
    bool reasons = true;                        ///< tell why days are passed over; else only which
};

/// A part of what a slot costs.
struct Term {
    ObstacleKind kind = ObstacleKind::wished;
    int cost = 0;
    std::string about;
};

/// Where a meeting can be: nothing forbids it.
struct Slot {
    domain::DaySpan days;
    std::optional<domain::VenueCode> venue;
    int cost = 0;            ///< the sum of the terms
    std::vector<Term> terms; ///< the dearest first
};

/// First days on which the meeting cannot begin at any venue.
struct PassedOver {
    domain::DaySpan first_days;
    std::vector<std::string> reasons; ///< empty where they were not asked for
};

/// What would have to be given up, all of it, for a slot.
struct Relief {
    std::vector<std::string> obstacles; ///< none of them could be kept
    std::vector<std::string> ways_out;  ///< for each of them
    std::vector<Slot> slots;            ///< freed by it, the best first, at most three
    std::size_t freed = 0;              ///< how many there are
};

struct Proposal {
    std::vector<Slot> slots; ///< the cheapest first; of the same cost the earliest first, then by venue
    std::size_t found = 0;   ///< how many slots there are
    std::size_t looked_at = 0;
    std::vector<PassedOver> passed_over; ///< in order of time
    /// Where there is no slot: the smallest sets of obstacles to give up, at most five.
    std::vector<Relief> reliefs;
};

/// Exact: every first day at every venue is looked at. Takes time in the number of both, and in n log n of
/// what the dataset holds. The venues are in `data`.
Proposal propose(const domain::Dataset& data, const domain::Meeting& meeting, const ProposeOptions& options);

} // namespace plenary::schedule
