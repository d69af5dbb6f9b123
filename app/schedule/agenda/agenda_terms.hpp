/// \file
/// What a timetable costs, term by term.
#pragma once

#include "schedule/agenda/agenda_plan.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace plenary::schedule {

enum class AgendaTermKind { later, out_of_order, other_room, empty_seats, moved };

} // namespace plenary::schedule

template<>
struct plenary::domain::Words<plenary::schedule::AgendaTermKind> {
    static constexpr std::array<std::string_view, 5> all{"later", "out-of-order", "other-room", "empty-seats",
                                                         "moved"};
};

namespace plenary::schedule {

/// A part of the points of a plan: docs/scheduling.md defines the kinds.
struct AgendaTerm {
    AgendaTermKind kind = AgendaTermKind::later;
    std::int64_t points = 0;
    std::size_t item = 0;             ///< which causes it; of other_room the first of its track in that room
    std::optional<std::size_t> other; ///< out_of_order: the item that stands before it in the agenda
};

/// All terms of the plan, in the order of the items; their points add up to the soft part of its score.
/// `cost_of_moving` is that of the problem.
std::vector<AgendaTerm> terms_of(const domain::Meeting& meeting, const AgendaPlan& plan, int cost_of_moving);

/// Where an item could be instead, and by how much the score of the plan would change.
struct AgendaAlternative {
    std::uint32_t option = 0;
    Score change;
};

/// The best of the other places of an item, at most so many, the best first; the other items stay.
std::vector<AgendaAlternative> alternatives_of(const AgendaPlan& plan, std::size_t item, std::size_t most);

} // namespace plenary::schedule
