/// \file
/// Agendas that can be held: a timetable is laid out first, and items are made of it that ask for no more than
/// it gives. Everything in them is invented and marked so.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <vector>

namespace plenary::testing {

struct AgendaSize {
    int items = 26;
    int rooms = 3;           ///< 1 to 12
    int idle_of_hundred = 6; ///< of a hundred places between two sessions so many are left empty for a while
    std::uint64_t seed = 1;
};

struct PlantedAgenda {
    domain::Dataset data; ///< one meeting, without sessions; its house, delegations and people
    std::vector<domain::Session> timetable; ///< that breaks nothing hard

    [[nodiscard]] domain::Meeting& meeting() { return data.meetings.front(); }
};

/// Items have tracks, an order, speakers and people who come and go, delegations of one to three, seats, rooms,
/// days and hours; some are interpreted. The same size gives the same agenda.
PlantedAgenda planted_agenda(const AgendaSize& size);

} // namespace plenary::testing
