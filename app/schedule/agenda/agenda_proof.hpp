/// \file
/// Whether items of an agenda can be laid out without an error at all: decided by trying everything.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace plenary::schedule {

enum class Possible { no, yes, unknown };

/// How much may be tried, so that several questions share it.
struct Trials {
    std::uint64_t left = 0;
    std::function<bool()> is_over = {}; ///< asked now and then: from when it says so, none is left

    /// Takes one; false where none is left.
    bool take() {
        constexpr std::uint64_t between_looks = 16;
        if (left > 0 && left % between_looks == 0 && is_over && is_over())
            left = 0;
        return left > 0 && left-- > 0;
    }
};

struct AgendaProof {
    Possible possible = Possible::unknown;
    std::vector<std::uint32_t> options; ///< of the items asked about, in their order, where it is possible
};

/// Whether the items of these numbers can stand beside one another with nothing hard broken, all other items
/// left out; unknown where the trials did not suffice.
AgendaProof can_hold(const AgendaProblem& problem, const std::vector<std::size_t>& items, Trials& trials);

/// What is known of a whole agenda.
struct AgendaVerdict {
    Possible possible = Possible::unknown;
    std::vector<std::size_t> items;     ///< no: that cannot hold, few if it can be seen
    std::vector<std::uint32_t> options; ///< yes: of every item
};

AgendaVerdict judge(const AgendaProblem& problem, Trials& trials);

} // namespace plenary::schedule
