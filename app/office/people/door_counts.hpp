/// \file
/// How the door of a meeting stands: who is expected, who was received, who is inside; as the desks, the hall and the chair
/// see it.
#pragma once

#include "domain/rules/quorum.hpp"
#include "office/office.hpp"

#include <string>
#include <vector>

namespace plenary::office {

/// Of how many minutes it is told how many were received in each.
inline constexpr int minutes_told = 30;

struct DoorCounts {
    struct Line {
        domain::DelegationCode code;
        domain::LocalText name;
        std::size_t of_class = 0; ///< its place in `classes`
        int expected = 0;         ///< confirmed
        int received = 0;         ///< of them
        bool is_present = false;  ///< somebody is in the room whose role the meeting counts
    };
    /// As what delegations take part.
    struct Class {
        domain::LocalText title;
        int delegations = 0; ///< with anybody confirmed
        int present = 0;     ///< of them
        int expected = 0;    ///< people
        int received = 0;
    };
    /// The door of a session.
    struct AtSession {
        domain::SessionCode session;
        int received = 0; ///< came in there at least once
        int inside = 0;
    };
    int expected = 0;
    int received = 0;
    int inside = 0;                                ///< now, by the clocks at the venue
    std::vector<Line> delegations;                 ///< with anybody confirmed, by English name
    std::vector<Class> classes = {};               ///< in their order, those with anybody confirmed
    std::vector<AtSession> sessions = {};          ///< in the order of the timetable
    std::vector<domain::QuorumCount> quorums = {}; ///< as domain::count_quorums
    /// how many came in at the door of the meeting in each minute, the last is this one
    std::vector<int> a_minute = {};
    domain::LocalTime at = {};                 ///< at the venue
    std::vector<domain::Speech> speeches = {}; ///< who asked for the floor, by code
};

/// By what has happened up to now, by the clocks at the venue. Throws Refused: unknown_code, venue_unknown.
DoorCounts count_at_door(const Office& office, const domain::MeetingCode& meeting);

} // namespace plenary::office
