#include "registry/writing.hpp"

#include "registry/badges.hpp"
#include "registry/file/open_file.hpp"
#include "registry/file/proposals.hpp"
#include "registry/log/forget.hpp"
#include "registry/retired_codes.hpp"
#include "registry/things/apply.hpp"

#include <SQLiteCpp/Savepoint.h>
#include <sqlite3.h>

#include <stdexcept>

namespace plenary::registry {

namespace {

/// An action of a group. A write that fails may have ended the transaction of the group; there SQLite would take the
/// next savepoint for the beginning of another one.
struct Part {
    explicit Part(Database& db) : savepoint(db, "action") {
        if (sqlite3_get_autocommit(db.getHandle()) != 0)
            throw std::logic_error("an action of a group that has ended");
    }

    SQLite::Savepoint savepoint;
};

} // namespace

/// What an action holds until its end.
struct Writing::Held {
    Held(OpenFile& opened, Action what) : file(opened), action(std::move(what)) {
        if (file.is_in_action)
            throw std::logic_error("an action begins within another one");
        if (file.group)
            part.emplace(file.connection.db());
        else
            turn.emplace(file.connection, file.is_copy);
        file.is_in_action = true;
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { file.is_in_action = false; }

    void commit() {
        if (part)
            part->savepoint.release();
        else
            turn->transaction.commit();
    }

    OpenFile& file;
    std::optional<Turn> turn; ///< of an action by itself
    std::optional<Part> part; ///< of one in a group
    Action action;
};

Writing::Writing(std::shared_ptr<OpenFile> file, Action action) : Reading(std::move(file)) {
    held_ = this->file().connection.guarded(
        [&] { return std::make_unique<Held>(this->file(), std::move(action)); });
}

Writing::Writing(Writing&&) noexcept = default;
Writing& Writing::operator=(Writing&&) noexcept = default;
Writing::~Writing() = default;

const Action& Writing::action() const {
    if (!held_)
        throw std::logic_error("an action writes after its commit");
    return held_->action;
}

void Writing::apply(const domain::Plan& plan, const domain::Dataset& wanted, const std::string& fixture) {
    file().connection.guarded([&] { apply_plan(file().connection.db(), action(), plan, wanted, fixture); });
}

void Writing::apply(PreparedPlan& plan) {
    file().connection.guarded(
        [&] { apply_prepared(file().connection.db(), action(), plan.plan_, plan.wanted_, *plan.made_); });
}

void Writing::apply(const std::vector<LoadStep>& steps) {
    file().connection.guarded([&] { apply_steps(file().connection.db(), action(), steps); });
}

std::vector<std::string> Writing::issue_badges(const domain::MeetingCode& meeting,
                                               const std::vector<domain::RegistrationCode>& codes,
                                               std::vector<std::string> tokens) {
    return file().connection.guarded([&] {
        return registry::issue_badges(file().connection.db(), action(), meeting, codes, std::move(tokens));
    });
}

std::size_t Writing::revoke_badges(const domain::MeetingCode& meeting,
                                   const std::vector<domain::RegistrationCode>& codes) {
    return file().connection.guarded(
        [&] { return registry::revoke_badges(file().connection.db(), action(), meeting, codes); });
}

std::size_t Writing::take_badges(const std::vector<domain::IssuedBadge>& badges) {
    return file().connection.guarded(
        [&] { return registry::take_badges(file().connection.db(), action(), badges); });
}

std::size_t Writing::take_retired_codes(const std::vector<domain::RetiredCode>& codes) {
    return file().connection.guarded(
        [&] { return registry::take_retired_codes(file().connection.db(), action(), codes); });
}

std::vector<Forgotten> Writing::forget(const std::vector<domain::ParticipantCode>& people) {
    return file().connection.guarded([&] { return forget_people(file().connection.db(), action(), people); });
}

std::vector<ExpiredDetails> Writing::forget_expired(const domain::Date& today) {
    return file().connection.guarded(
        [&] { return registry::forget_expired(file().connection.db(), action(), today); });
}

void Writing::keep_proposal(const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots) {
    file().connection.guarded([&] {
        (void)action();
        registry::keep_proposal(file().connection.db(), meeting, slots);
    });
}

void Writing::commit() {
    file().connection.guarded([&] {
        (void)action();
        held_->commit();
        held_.reset();
    });
}

} // namespace plenary::registry
