/// \file
/// The agenda of a meeting in numbers: what schedule/agenda/agenda_plan.hpp puts into days, hours and rooms.
///
/// Time is counted in grains, the longest that every length and hour of the agenda is a whole number of, and
/// every time at which an item stands; a day of the meeting is as many grains as a day of the clock has, so
/// that grain 0 is the midnight before the first.
#pragma once

#include "domain/model.hpp"
#include "schedule/score.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::schedule {

/// Where an item can be, and what it costs there whatever the others do.
struct AgendaOption {
    int start = 0; ///< grain
    int room = 0;
    Score score;
};

struct PlannedItem {
    domain::SessionCode code;
    int length = 1; ///< grains
    bool is_plenary = false;
    bool is_interpreted = false;
    int track = -1;                         ///< -1: none; plenary items are one of their own
    std::vector<AgendaOption> options;      ///< the cheapest first; at least one
    std::vector<int> required;              ///< people
    std::vector<int> preferred;             ///< others
    std::vector<int> required_delegations;  ///< of those whose size is known
    std::vector<int> preferred_delegations; ///< others
    std::vector<int> after;                 ///< items
    /// The options that its session has now, and had in the version made known last, where the agenda allows
    /// for them.
    std::optional<std::uint32_t> standing;
    std::optional<std::uint32_t> released;
};

struct AgendaProblem {
    /// A sitting, or another part of the time in which interpreters are counted.
    struct Span {
        int first = 0;
        int last = 0; ///< not included
        int day = 0;  ///< of the meeting, from 0
    };

    int grain = 1; ///< minutes
    int step = 1;  ///< minutes between two times at which an item may begin that does not stand yet
    int days = 1;
    std::vector<Span> sittings;                         ///< in order of time
    std::vector<std::optional<domain::RoomCode>> rooms; ///< at least one; nothing: the venue names none
    int pause = 0;                                      ///< grains
    int teams = 0;                                      ///< of interpreters; 0: they are no matter
    int most_a_sitting = 0;                             ///< grains of one team
    int most_a_day = 0;
    int tracks = 0;
    std::vector<int> sizes; ///< members of each delegation that is counted, from 1
    std::vector<PlannedItem> items;
    domain::CostWeights weights;            ///< of the series
    std::vector<std::string> unknown_sizes; ///< delegations that items name and of which no member is known

    [[nodiscard]] int grains_a_day() const { return 1'440 / grain; }
};

/// The agenda of `meeting`, which has exact days. Sessions that are not of the agenda stay, and so do those
/// of other meetings at the venue: items keep clear of their rooms and speakers. `cost_of_moving` is what it
/// costs an item to leave the time of its session, half for the room alone. Items may begin at least as finely
/// as every `step` minutes, where that is not 0. Throws std::invalid_argument for a meeting without days or
/// agenda, and for an item that fits into no sitting.
AgendaProblem agenda_problem(const domain::Dataset& data, const domain::Meeting& meeting,
                             int cost_of_moving = 0, int step = 0);

/// Minutes that the sittings have in all.
int sitting_minutes(const AgendaProblem& problem);

/// The least minutes of sittings that the items can take: plenary ones one after the other, the others in all
/// rooms at once.
int least_minutes(const AgendaProblem& problem);

} // namespace plenary::schedule
