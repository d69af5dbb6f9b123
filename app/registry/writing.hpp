/// \file
/// What can be done to a registry: one action, from the write lock to the commit. Every function throws RegistryError
/// when the file cannot be used; then nothing of the action has been written.
#pragma once

#include "domain/change/load_plan.hpp"
#include "registry/reading.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plenary::registry {

/// What is said in the change log of who does something.
struct Action {
    std::string what;  ///< the command, such as `load`
    std::string actor; ///< who; may be empty
    std::string desk;  ///< where; may be empty
    domain::Instant at;
    std::string nonce;                       ///< tells a repeated request from a new one; may be empty
    std::optional<std::int64_t> undoes = {}; ///< the number of the action that this one takes back
};

/// What a fixture says of a thing.
struct Statement {
    domain::Key key;
    std::string lines; ///< domain::to_lines
};

/// A part of a load, an action of its own if it changes something: a fixture, or what follows from it.
struct LoadStep {
    const domain::Plan& plan;
    const domain::Dataset& wanted;     ///< of which the plan tells the places
    std::string fixture;               ///< empty for what no fixture says
    std::vector<Statement> statements; ///< what the fixture did not say before
};

/// Who was forgotten, under which code the register goes on.
struct Forgotten {
    domain::ParticipantCode was;
    domain::ParticipantCode now;
    std::vector<std::string> registrations; ///< `dushanbe/KAZ-007`
    /// Where a text that people typed still names the person: `meeting dushanbe, reason`.
    std::vector<std::string> mentions = {};
};

/// What served a meeting only, and was forgotten when its day came.
struct ExpiredDetails {
    domain::MeetingCode meeting;
    domain::Date until; ///< Meeting::details_until
    std::vector<domain::RegistrationCode> registrations;
};

/// Tokens (domain/token.hpp) that nobody can foretell.
std::vector<std::string> new_tokens(std::size_t count);

/// What of a plan can be made before it is written: of a long list that is most of the work, and need not be done while
/// nobody else writes. The plan and what it is about must live as long.
class PreparedPlan {
public:
    PreparedPlan(const domain::Plan& plan, const domain::Dataset& wanted);
    PreparedPlan(const PreparedPlan&) = delete;
    PreparedPlan& operator=(const PreparedPlan&) = delete;
    ~PreparedPlan();

    struct Made;

private:
    friend class Writing;

    const domain::Plan& plan_;
    const domain::Dataset& wanted_;
    std::unique_ptr<Made> made_;
};

/// The door to write by: an action of the change log, which is Registry::begin() to commit(). Meanwhile no other process
/// writes. What is not committed when it goes leaves no trace.
class Writing : public Reading {
public:
    /// Waits its turn, or is a part of the group of the file, if one has begun. One at a time.
    Writing(std::shared_ptr<OpenFile> file, Action action);
    Writing(Writing&&) noexcept;
    Writing& operator=(Writing&&) noexcept;
    ~Writing();

    /// Applies what the plan lists of `wanted`, each change with its entry in the change log as the load of
    /// this fixture.
    void apply(const domain::Plan& plan, const domain::Dataset& wanted, const std::string& fixture);
    /// The same of a plan that was prepared; once. Search keys of many new people are left to be written later: see
    /// Registry::write_late_keys.
    void apply(PreparedPlan& plan);
    /// Applies them together: it does not matter which of them brings what another refers to.
    void apply(const std::vector<LoadStep>& steps);
    /// Issues a badge for each of these registrations of the meeting, which must be there, and revokes the
    /// badges that they had. The tokens (domain/token.hpp), in the same order; they are kept nowhere. They are made, or
    /// those of `tokens`.
    std::vector<std::string> issue_badges(const domain::MeetingCode& meeting,
                                          const std::vector<domain::RegistrationCode>& codes,
                                          std::vector<std::string> tokens = {});
    /// Revokes the valid badges of these registrations; how many there were.
    std::size_t revoke_badges(const domain::MeetingCode& meeting,
                              const std::vector<domain::RegistrationCode>& codes);
    /// Takes over badges that were issued elsewhere for registrations that are there, as an action of its own, and
    /// tells how many were new, or are revoked by it. Of several valid badges of a registration the newest stays
    /// valid; what was revoked here stays revoked.
    std::size_t take_badges(const std::vector<domain::IssuedBadge>& badges);
    /// Takes over codes of registrations that were removed elsewhere, as an action of its own, and tells how many were
    /// new. A code that a registration has here is none.
    std::size_t take_retired_codes(const std::vector<domain::RetiredCode>& codes);
    /// Forgets these people, as one action: names, addresses and functions go from the register and from the
    /// log, the code becomes `forgotten-N`; gender, delegation, role and what happened stay, so that every
    /// count does.
    std::vector<Forgotten> forget(const std::vector<domain::ParticipantCode>& people);
    /// Forgets, as one action, what served meetings only whose day for that has come (Meeting::details_until): details,
    /// journeys and notes for the desk, from the register and from the log. Tells of which registrations something
    /// went.
    std::vector<ExpiredDetails> forget_expired(const domain::Date& today);
    /// Keeps what was proposed for a meeting, which must be there, in the place of what was before. It is no
    /// fact: the log has nothing of it.
    void keep_proposal(const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots);
    /// Ends the action: it is on the disk, or in its group.
    void commit();

private:
    struct Held;
    [[nodiscard]] const Action& action() const;

    std::unique_ptr<Held> held_; ///< null once it is committed
};

} // namespace plenary::registry
