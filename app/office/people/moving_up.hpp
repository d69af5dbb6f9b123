/// \file
/// "Who waits moves up when a place is free", whatever freed it: a withdrawal, more seats, a fixture with
/// more capacity, an undo, a merge. Part of Change.
#pragma once

#include "domain/change/load_plan.hpp"
#include "registry/registry.hpp"

#include <vector>

namespace plenary::office {

/// A plan, and the things that it adds or changes.
struct Planned {
    domain::Plan plan;
    domain::Dataset wanted;
    std::string fixture = {}; ///< the one that says so; empty for what no fixture says
    std::vector<registry::Statement> statements = {}; ///< what it did not say before

    [[nodiscard]] bool changes_nothing() const { return plan.changes_nothing() && statements.empty(); }
};

/// Adds to what is planned that those who wait get the seats that are free then, at each meeting of which
/// something is planned otherwise; `base` holds its whole roster. Returns them as confirmed, in the order of
/// the queue.
std::vector<domain::Registration> move_up(const domain::Dataset& base, Planned& planned);

/// What follows from loading fixtures in their order: those who waited move up who could not before. Whom a
/// fixture leaves waiting although there is a seat waits on.
Planned moving_up_after(const domain::Dataset& base, const std::vector<Planned>& fixtures);

} // namespace plenary::office
