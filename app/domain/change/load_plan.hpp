/// \file
/// A load as a plan and its application: the plan lists what will be added, changed and kept although the
/// fixture no longer names it. What a dry run prints is what the real run applies.
#pragma once

#include "domain/change/record.hpp"
#include "domain/rules/rules.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace plenary::domain {

/// A thing that is not there yet.
struct Addition {
    Key key;
    std::size_t place = 0; ///< among the things of its kind that are wanted
};

struct Change {
    Key key;
    std::vector<FieldChange> fields;
    std::size_t place = 0; ///< likewise; of what is removed it says nothing
};

struct Plan {
    std::vector<Addition> added; ///< in the order of Kind, then of the fixture
    std::vector<Change> changed; ///< likewise
    std::vector<Change> removed; ///< the fields that the thing had; a load removes nothing
    std::vector<Key> missing;    ///< loaded before from the same fixture, no longer in it; kept
    /// removed since the fixture brought them; it says of them what it said, and they stay away
    std::vector<Key> away;
    std::array<std::size_t, Words<Kind>::all.size()> unchanged{}; ///< by Kind
    std::vector<Violation> refused; ///< changes that a rule forbids, such as a status out of turn

    [[nodiscard]] bool changes_nothing() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// What it takes to bring `registry` to what `wanted` says. `missing` and `away` of the result are left empty.
Plan plan_load(const Dataset& registry, const Dataset& wanted);

/// `registry` with `wanted` laid over it: things with the same key are replaced, others added. `wanted` names
/// each thing once.
Dataset overlay(Dataset registry, Dataset wanted);

/// What `registry` becomes by a plan that was made for it and what is wanted; the plan then tells the places of
/// its things in the result.
Dataset carry_out(Dataset registry, Plan& plan, Dataset wanted);

} // namespace plenary::domain
