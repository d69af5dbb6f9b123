/// \file
/// Commands that change the registry: what they decide is checked against the rules, logged and committed as
/// one action, or nothing is written.
#pragma once

#include "cli/context.hpp"
#include "domain/load_plan.hpp"

#include <functional>
#include <string>

namespace plenary::cli {

/// The registry under the write lock, and the state the decision is made on.
struct Scene {
    registry::Registry& registry;
    const domain::Dataset& base;
};

/// What shall be so: things that are added or take the place of those with the same key. Empty: nothing to
/// do.
using Decision = std::function<domain::Dataset(const Scene&)>;

enum class Acted {
    changed,
    nothing, ///< it was so already
    before,  ///< the registry has seen the --nonce: `decide` was not asked
};

/// Takes the write lock, reads what `scope` names, lets `decide` say what shall be so, and makes it so as
/// the action `what`. With --dry-run nothing is written. Throws CommandError (refused) with every rule that
/// the decision breaks. `part` tells the actions of one command line apart: each has a nonce of its own.
Acted act(const Context& context, const Invocation& invocation, const std::string& what,
          const registry::Scope& scope, const Decision& decide, const std::string& part = {});

/// What can be said of a person beside the family name and given names.
std::vector<Option> person_options();

/// The options of every command that acts.
std::vector<Option> with_action_options(std::vector<Option> options);

/// The source that new facts cite: `--source`, else the register itself.
domain::Sources source_of(const Invocation& invocation);

/// The value of an option that names an enumerator; the option has choices.
template<class Enum>
std::optional<Enum> word_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    return text ? domain::from_word<Enum>(*text) : std::nullopt;
}

/// When something happens at the meeting, by the clocks at its venue: `--at`, else now. Throws CommandError
/// (refused) for a time that is still to come.
domain::LocalTime time_at_venue(const Context& context, const Invocation& invocation,
                                const domain::Meeting& meeting, const domain::Dataset& data);

/// A plan, and the things that it adds or changes.
struct Planned {
    domain::Plan plan;
    domain::Dataset wanted;
};

/// What an action is called in the log.
struct Deed {
    std::string what;
    std::optional<std::int64_t> undoes = {}; ///< the number of the action that it takes back
    std::string part = {};                   ///< see act()
    bool rehearsal = false;                  ///< nothing is written, as with --dry-run, and nothing said
};

/// As act(), for what also removes things or goes back on what a load may not: `plan` says how.
Acted act_by_plan(const Context& context, const Invocation& invocation, const Deed& deed,
                  const registry::Scope& scope, const std::function<Planned(const Scene&)>& plan);

/// The clocks at the venue now. Throws CommandError (refused) where the meeting has no venue.
domain::LocalTime now_at_venue(const Context& context, const domain::Meeting& meeting,
                               const domain::Dataset& data);

/// Throws CommandError (refused) for a time after `now`: what has not happened is not entered.
void refuse_to_come(const domain::LocalTime& at, const domain::LocalTime& now);

/// All that is about one meeting.
registry::Scope scope_of_meeting(const domain::MeetingCode& meeting);

} // namespace plenary::cli
