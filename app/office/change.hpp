/// \file
/// One action in the making, from the write lock to the commit: what is read, what shall be so, and the end,
/// in which the rules are asked, those who wait move up, and all of it is logged and committed as one.
#pragma once

#include "domain/change/load_plan.hpp"
#include "office/office.hpp"
#include "office/people/moving_up.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

/// How an action ended.
enum class Ended {
    changed,   ///< with a dry run: it would be
    unchanged, ///< it was so already
    before,    ///< the registry has seen the request's nonce
};

/// What a change that takes long was decided on is not so any more. Nothing was written: decide anew.
struct Overtaken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A use case that changes something reads from top to bottom:
///
///     Change change{office, request, "participant withdraw"};
///     if (change.was_done())
///         return {Ended::before};
///     const auto& base = change.read(scope_of_meeting(meeting));
///     change.want(registration);
///     return {change.finish()};
///
/// Until the change is finished, or gone, no other process writes. A dry run only reads: it keeps nobody
/// waiting. What takes long is decided while others write; where what they did may matter, finish() throws Overtaken.
class Change {
public:
    /// What an action is beside its name.
    struct Nature {
        std::optional<std::int64_t> undoes = {}; ///< the number of the action that it takes back
        bool may_create = false;                 ///< makes the registry if there is none
        bool rehearses = false;                  ///< its dry run writes, to a private copy
        bool takes_long = false; ///< it is decided on a private copy, and only written under the lock
        /// Called once no Overtaken can come any more: what is kept to decide anew may go.
        std::function<void()> once_settled = {};
    };

    /// `what`: the action's name in the log. Waits its turn.
    Change(Office& office, const Request& request, std::string what, Nature nature);
    Change(Office& office, const Request& request, std::string what)
        : Change(office, request, std::move(what), Nature{}) {}
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;
    ~Change();

    /// Whether the registry has seen the nonce: then there is nothing more to do.
    [[nodiscard]] bool was_done() const { return was_done_; }

    /// False only for what may create the registry.
    [[nodiscard]] bool has_registry() const { return registry_ != nullptr; }
    [[nodiscard]] const registry::Reading& registry() const { return *registry_; }

    /// Reads what is decided on; empty where there is no registry yet. The last call counts.
    const domain::Dataset& read(const registry::Scope& scope);
    [[nodiscard]] const domain::Dataset& base() const { return base_; }

    /// Adds to what shall be so: a thing that is new, or takes the place of the one with its key.
    void want(domain::Participant thing) { wanted_.participants.push_back(std::move(thing)); }
    void want(domain::Registration thing) { wanted_.registrations.push_back(std::move(thing)); }
    void want(domain::CheckIn thing) { wanted_.check_ins.push_back(std::move(thing)); }
    void want(domain::Meeting thing) { wanted_.meetings.push_back(std::move(thing)); }
    void want(domain::Calendar thing) { wanted_.calendars.push_back(std::move(thing)); }
    void want(domain::Speech thing) { wanted_.speeches.push_back(std::move(thing)); }
    void want(domain::KeptDocument thing) { wanted_.documents.push_back(std::move(thing)); }
    void want(domain::Acknowledgement thing) { wanted_.acknowledgements.push_back(std::move(thing)); }
    /// The same of many at once; what was wanted before is forgotten.
    void want_all(domain::Dataset things) { wanted_ = std::move(things); }

    /// Makes what is wanted so. Throws Refused (broken_rule) with every rule that it breaks; nothing is
    /// written then.
    Ended finish();
    /// The same by a plan that also removes things, or goes back on what a load may not.
    Ended finish(Planned planned);
    /// The same by fixtures in their order, whose rules were asked as they were read.
    Ended finish(const std::vector<Planned>& fixtures);

    /// After finish(): who got a seat that had become free, in the order of the queue.
    [[nodiscard]] const std::vector<domain::Registration>& moved_up() const { return moved_up_; }

    /// After finish() of fixtures: how many badges they brought or revoked.
    [[nodiscard]] std::size_t badges_taken() const { return badges_taken_; }

    /// After finish(): what was added, changed and removed, also by those who moved up. Not of fixtures.
    [[nodiscard]] const domain::Plan& plan() const { return plan_; }
    /// After finish(): what looks wrong and did not before, though no rule forbids it. Not of fixtures.
    [[nodiscard]] std::vector<domain::Violation> warnings() const;

    /// For what is no thing of the domain, such as badges: the door to write by; its functions log what
    /// they do. Not in a dry run that does not rehearse.
    [[nodiscard]] registry::Writing& writing();
    /// Commits what was written so; a rehearsal takes it back.
    Ended finish_writing();

private:
    [[nodiscard]] bool is_undo() const { return nature_.undoes.has_value(); }
    void begin(registry::Registry& registry);
    void write(Planned planned);
    /// Of what takes long: the lock, if what others did meanwhile does not matter.
    void take_turn(const domain::Plan& plan);
    void commit();

    Office& office_;
    Nature nature_;
    registry::Action action_;
    bool is_dry_run_;
    std::optional<registry::Registry> reading_;    ///< of a dry run, and of what takes long
    std::int64_t decided_on_ = 0;                  ///< the last action that what takes long knows of
    const registry::Registry* registry_ = nullptr; ///< that, or the writer of the office
    std::optional<registry::Writing> writing_;     ///< from the lock to the commit
    bool was_done_ = false;
    domain::Dataset base_;
    bool has_rosters_ = false; ///< base_ holds all registrations of the meetings whose people it holds
    domain::Dataset wanted_;
    std::vector<domain::Registration> moved_up_;
    std::size_t badges_taken_ = 0;
    domain::Plan plan_;
    std::vector<domain::Violation> all_warnings_; ///< also those that were there before
};

} // namespace plenary::office
