/// \file
/// Taking an action back.
#pragma once

#include "domain/change/undoing.hpp"
#include "office/change.hpp"
#include "office/refused.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

/// The action to take back: `named`, as it was typed, else the newest. Throws Refused: nothing_done,
/// action_unknown.
std::int64_t action_to_undo(const Office& office, const std::optional<std::string>& named);

/// The number of an action as the log shows it; nothing if the text is no number.
std::optional<std::int64_t> action_number(const std::string& text);

/// A later action that is in the way.
struct LaterAction {
    std::int64_t number = 0;
    std::string at;
    std::string actor;
    std::string what;
    std::vector<std::string> things; ///< that both actions are about
};

/// What was done later would have to be undone first.
class InTheWay : public Refused {
public:
    InTheWay(const Refused& refused, std::vector<LaterAction> actions)
        : Refused(refused), actions_(std::move(actions)) {}

    /// In the order in which they are to be undone.
    [[nodiscard]] const std::vector<LaterAction>& actions() const { return actions_; }

private:
    std::vector<LaterAction> actions_;
};

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
