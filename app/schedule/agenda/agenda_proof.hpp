/// \file
/// Whether items of an agenda can be laid out without an error at all: decided by trying everything.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenary::schedule {

enum class Possible { no, yes, unknown };

struct AgendaProof {
    Possible possible = Possible::unknown;
    std::vector<std::uint32_t> options; ///< of the items asked about, in their order, where it is possible
};

/// Whether the items of these numbers can stand beside one another with nothing hard broken, all other items
/// left out; unknown after so many moves. `moves` are counted down, so that several questions share them.
AgendaProof can_hold(const AgendaProblem& problem, const std::vector<std::size_t>& items,
                     std::uint64_t& moves);

/// What is known of a whole agenda.
struct AgendaVerdict {
    Possible possible = Possible::unknown;
    std::vector<std::size_t> items;     ///< no: that cannot hold, few if it can be seen
    std::vector<std::uint32_t> options; ///< yes: of every item
};

AgendaVerdict judge(const AgendaProblem& problem, std::uint64_t& moves);

} // namespace plenary::schedule
