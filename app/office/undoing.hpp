/// \file
/// Taking an action back.
#pragma once

#include "domain/undoing.hpp"
#include "office/change.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// The action to take back: `named`, as it was typed, else the newest. Throws Refused: nothing_done,
/// action_unknown.
std::int64_t action_to_undo(const Office& office, const std::optional<std::string>& named);

/// The number of an action as the log shows it; nothing if the text is no number.
std::optional<std::int64_t> action_number(const std::string& text);

struct Undone {
    Ended ended = Ended::changed;
    registry::ActionEntry action; ///< what is taken back
    domain::Plan plan;            ///< by what
    std::vector<domain::Registration> moved_up = {};
};

/// Refused where something that was done later depends on the action (broken_rule), and for what cannot be
/// undone (cannot_be_undone). A dry run tells what it would do.
Undone undo_action(Office& office, const Request& request, std::int64_t number);

} // namespace plenary::office
