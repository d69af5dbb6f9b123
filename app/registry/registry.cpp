#include "registry/registry.hpp"

#include "registry/badges.hpp"
#include "registry/count.hpp"
#include "registry/examine.hpp"
#include "registry/file/connection.hpp"
#include "registry/file/proposals.hpp"
#include "registry/file/query.hpp"
#include "registry/file/write_lock.hpp"
#include "registry/find.hpp"
#include "registry/log/audit.hpp"
#include "registry/log/forget.hpp"
#include "registry/log/history.hpp"
#include "registry/log/said.hpp"
#include "registry/things/apply.hpp"
#include "registry/things/load.hpp"

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <stdexcept>

namespace plenary::registry {

namespace {

/// What is held from the write lock to the commit. The lock is released last. Nobody else writes to a copy.
struct Turn {
    Turn(Connection& connection, bool is_copy)
        : lock(is_copy ? nullptr : std::make_unique<WriteLock>(connection.file(), connection.patience())),
          transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE) {}

    std::unique_ptr<WriteLock> lock;
    SQLite::Transaction transaction;
};

/// An action of a group. A write that fails may have ended the transaction of the group; there SQLite would take the
/// next savepoint for the beginning of another one.
struct Part {
    explicit Part(Database& db) : savepoint(db, "action") {
        if (sqlite3_get_autocommit(db.getHandle()) != 0)
            throw std::logic_error("an action of a group that has ended");
    }

    SQLite::Savepoint savepoint;
};

/// What begin() holds until the end of the action.
struct Writing {
    Writing(Connection& connection, bool is_copy, bool is_grouped, Action what) : action(std::move(what)) {
        if (is_grouped)
            part.emplace(connection.db());
        else
            turn.emplace(connection, is_copy);
    }

    void commit() {
        if (part)
            part->savepoint.release();
        else
            turn->transaction.commit();
    }

    std::optional<Turn> turn; ///< of an action by itself
    std::optional<Part> part; ///< of one in a group
    Action action;
};

} // namespace

struct Registry::Impl {
    Impl(const std::filesystem::path& file, Opening access,
         std::chrono::milliseconds patience = default_patience)
        : connection(file, access, patience), is_copy(access == Opening::rehearse) {}

    Writing& writing_now() {
        if (!writing)
            throw std::logic_error("the registry is changed outside of begin() and commit()");
        return *writing;
    }

    Connection connection;
    bool is_copy;
    std::optional<Turn> group;
    std::optional<Writing> writing;
};

Registry::Registry(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Registry::Registry(Registry&&) noexcept = default;
Registry& Registry::operator=(Registry&&) noexcept = default;
Registry::~Registry() = default;

Registry Registry::to_read(const std::filesystem::path& file) {
    return Registry{std::make_unique<Impl>(file, Opening::read)};
}

Registry Registry::to_examine(const std::filesystem::path& file) {
    return Registry{std::make_unique<Impl>(file, Opening::examine)};
}

Registry Registry::to_rehearse(const std::filesystem::path& file) {
    return Registry{std::make_unique<Impl>(file, Opening::rehearse)};
}

Registry Registry::to_write(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    return Registry{std::make_unique<Impl>(file, Opening::write, patience)};
}

Registry Registry::to_create(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    return Registry{std::make_unique<Impl>(file, Opening::create, patience)};
}

bool Registry::has_its_file() const {
    int has_moved = 0;
    const auto answer =
        sqlite3_file_control(impl_->connection.db().getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
    return answer == SQLITE_OK && has_moved == 0;
}

domain::Dataset Registry::read(const Scope& scope) const {
    return impl_->connection.reading([&] { return load_dataset(impl_->connection.db(), scope); });
}

Counts Registry::counts() const {
    return impl_->connection.reading([&] { return count_kinds(impl_->connection.db()); });
}

std::vector<MeetingLine> Registry::meeting_lines(const std::optional<domain::SeriesCode>& series) const {
    return impl_->connection.reading([&] { return list_meetings(impl_->connection.db(), series); });
}

std::vector<domain::Key> Registry::things_of_fixture(const std::string& fixture) const {
    return impl_->connection.reading([&] { return fixture_things(impl_->connection.db(), fixture); });
}

std::vector<std::vector<Said>> Registry::said_of(const std::vector<domain::Key>& things) const {
    return impl_->connection.guarded([&] { return load_said(impl_->connection.db(), things); });
}

domain::CountTable Registry::count(const std::vector<domain::MeetingCode>& meetings,
                                   const domain::CountBy& by) const {
    return impl_->connection.reading(
        [&] { return count_registrations(impl_->connection.db(), meetings, by); });
}

std::vector<domain::Returning> Registry::returning(const std::vector<domain::MeetingCode>& meetings,
                                                   const std::optional<domain::Date>& until) const {
    return impl_->connection.reading(
        [&] { return count_returning(impl_->connection.db(), meetings, until); });
}

FoundPeople Registry::find_participants(const std::string& query, std::size_t most) const {
    return impl_->connection.reading([&] { return find_people(impl_->connection.db(), query, most); });
}

bool Registry::has_meeting(const domain::MeetingCode& code) const {
    return impl_->connection.reading([&] {
        return Query{impl_->connection.db(), "SELECT 1 FROM meeting WHERE code = ?"}.with(code).next();
    });
}

std::vector<domain::RegistrationCode>
Registry::registrations_with(const domain::MeetingCode& meeting,
                             const std::vector<std::string>& codes) const {
    return impl_->connection.reading(
        [&] { return registry::registrations_with(impl_->connection.db(), meeting, codes); });
}

std::vector<CertificateHolder> Registry::holders_of_certificate(const std::string& serial) const {
    return impl_->connection.reading(
        [&] { return registry::holders_of_certificate(impl_->connection.db(), serial); });
}

bool Registry::has_participant(const domain::ParticipantCode& code) const {
    return impl_->connection.reading([&] {
        return Query{impl_->connection.db(), "SELECT 1 FROM participant WHERE code = ?"}.with(code).next();
    });
}

std::vector<std::string> Registry::participant_codes_near(const domain::ParticipantCode& code) const {
    return impl_->connection.reading([&] {
        const auto start =
            code.text().substr(0, 1); // of a code that is none it may be half a letter: then none is near
        std::vector<std::string> codes;
        Query row{impl_->connection.db(),
                  "SELECT code FROM participant WHERE substr(code, 1, 1) = ? ORDER BY code"};
        for (row.with(start); row.next();)
            codes.push_back(row.text(0));
        return codes;
    });
}

bool Registry::is_used(const domain::ParticipantCode& code) const {
    return impl_->connection.reading([&] {
        return Query{impl_->connection.db(), "SELECT EXISTS (SELECT 1 FROM participant WHERE code = ?1) "
                                             "OR EXISTS (SELECT 1 FROM participant_formerly WHERE code = ?1)"}
                   .with(code)
                   .number() != 0;
    });
}

std::unordered_set<std::string> Registry::used_codes() const {
    return impl_->connection.reading([&] {
        std::unordered_set<std::string> codes;
        Query row{impl_->connection.db(),
                  "SELECT code FROM participant UNION ALL SELECT code FROM participant_formerly"};
        while (row.next())
            codes.insert(row.text(0));
        return codes;
    });
}

std::optional<domain::ParticipantCode> Registry::merged_into(const domain::ParticipantCode& code) const {
    return impl_->connection.reading([&]() -> std::optional<domain::ParticipantCode> {
        Query row{impl_->connection.db(),
                  "SELECT p.code FROM participant_formerly AS f JOIN participant AS p "
                  "ON p.id = f.participant_id WHERE f.code = ?"};
        if (!row.with(code).next())
            return std::nullopt;
        return row.code<domain::ParticipantCode>(0);
    });
}

std::vector<domain::Participant> Registry::namesakes(const std::vector<domain::PersonName>& names) const {
    return impl_->connection.reading([&] {
        auto& db = impl_->connection.db();
        Rows rows{std::vector<domain::MeetingCode>{}, {}, false, std::nullopt, false};
        // A name brings in some dozens of people: a look at each of them costs more than reading all in a
        // row.
        constexpr std::int64_t people_of_a_name = 16;
        const auto everybody = Query{db, "SELECT count(*) FROM participant"}.number();
        if (static_cast<std::int64_t>(names.size()) * people_of_a_name >= everybody)
            rows.meetings.reset();
        else
            rows.participants = codes_of_namesakes(db, names);
        return load_participants(db, rows);
    });
}

std::vector<domain::RegistrationCode> Registry::retired_codes(const domain::MeetingCode& meeting) const {
    return impl_->connection.reading([&] {
        Query row{impl_->connection.db(), "SELECT r.code FROM retired_code AS r JOIN meeting AS m "
                                          "ON m.id = r.meeting_id WHERE m.code = ?"};
        row.with(meeting);
        std::vector<domain::RegistrationCode> codes;
        while (row.next())
            codes.push_back(row.code<domain::RegistrationCode>(0));
        return codes;
    });
}

std::optional<std::vector<domain::Key>> Registry::things_of_action(const std::string& nonce) const {
    return impl_->connection.reading([&] { return action_things(impl_->connection.db(), nonce); });
}

History Registry::history(const HistoryFilter& filter) const {
    return impl_->connection.reading([&] { return read_history(impl_->connection.db(), filter); });
}

std::optional<ActionEntry> Registry::action(std::int64_t number) const {
    return impl_->connection.reading([&] { return read_action(impl_->connection.db(), number); });
}

std::int64_t Registry::newest_action_on(const domain::Key& thing) const {
    return impl_->connection.reading(
        [&] { return registry::newest_action_on(impl_->connection.db(), thing); });
}

std::vector<HistoryEntry> Registry::life(const std::vector<domain::ParticipantCode>& codes) const {
    return impl_->connection.reading([&] { return read_life(impl_->connection.db(), codes); });
}

std::vector<HistoryEntry> Registry::life(const domain::Key& registration) const {
    return impl_->connection.reading([&] { return read_life(impl_->connection.db(), registration); });
}

std::vector<Backup> Registry::backups() const {
    return impl_->connection.reading([&] {
        std::vector<Backup> backups;
        Query row{impl_->connection.db(),
                  "SELECT file, at, action FROM backup ORDER BY action DESC, at DESC, file"};
        while (row.next())
            backups.push_back({row.text(0), {row.integer(1)}, row.integer(2)});
        return backups;
    });
}

std::vector<HistoryEntry> Registry::done_to(const domain::Key& thing) const {
    return impl_->connection.guarded([&] { return read_done_to(impl_->connection.db(), thing); });
}

std::optional<std::int64_t> Registry::action_with_uuid(const std::string& uuid) const {
    return impl_->connection.guarded(
        [&] { return registry::action_with_uuid(impl_->connection.db(), uuid); });
}

LoggedAction Registry::newest_action() const {
    return impl_->connection.reading([&] { return registry::newest_action(impl_->connection.db()); });
}

std::optional<LoggedAction> Registry::action_with_seal(const std::string& seal) const {
    return impl_->connection.reading(
        [&] { return registry::action_with_seal(impl_->connection.db(), seal); });
}

Health Registry::health() const {
    return impl_->connection.guarded(
        [&] { return examine(impl_->connection.db(), [&] { return read({}); }); });
}

void Registry::begin(const Action& action) {
    impl_->connection.guarded(
        [&] { impl_->writing.emplace(impl_->connection, impl_->is_copy, impl_->group.has_value(), action); });
}

void Registry::apply(const domain::Plan& plan, const domain::Dataset& wanted, const std::string& fixture) {
    impl_->connection.guarded(
        [&] { apply_plan(impl_->connection.db(), impl_->writing_now().action, plan, wanted, fixture); });
}

void Registry::apply(const std::vector<LoadStep>& steps) {
    impl_->connection.guarded(
        [&] { apply_steps(impl_->connection.db(), impl_->writing_now().action, steps); });
}

std::vector<std::string> Registry::issue_badges(const domain::MeetingCode& meeting,
                                                const std::vector<domain::RegistrationCode>& codes,
                                                std::vector<std::string> tokens) {
    return impl_->connection.guarded([&] {
        return registry::issue_badges(impl_->connection.db(), impl_->writing_now().action, meeting, codes,
                                      std::move(tokens));
    });
}

std::size_t Registry::revoke_badges(const domain::MeetingCode& meeting,
                                    const std::vector<domain::RegistrationCode>& codes) {
    return impl_->connection.guarded([&] {
        return registry::revoke_badges(impl_->connection.db(), impl_->writing_now().action, meeting, codes);
    });
}

std::vector<domain::IssuedBadge> Registry::issued_badges() const {
    return impl_->connection.reading([&] { return registry::issued_badges(impl_->connection.db()); });
}

std::size_t Registry::take_badges(const std::vector<domain::IssuedBadge>& badges) {
    return impl_->connection.guarded(
        [&] { return registry::take_badges(impl_->connection.db(), impl_->writing_now().action, badges); });
}

bool Registry::lacks(const std::vector<domain::IssuedBadge>& badges) const {
    return impl_->connection.reading([&] { return lacks_badges(impl_->connection.db(), badges); });
}

std::optional<Badge> Registry::badge(const std::string& token) const {
    return impl_->connection.reading([&] { return find_badge(impl_->connection.db(), token); });
}

std::vector<Badge> Registry::badges(const domain::MeetingCode& meeting) const {
    return impl_->connection.reading([&] { return badges_of(impl_->connection.db(), meeting); });
}

std::vector<Forgotten> Registry::forget(const std::vector<domain::ParticipantCode>& people) {
    return impl_->connection.guarded(
        [&] { return forget_people(impl_->connection.db(), impl_->writing_now().action, people); });
}

std::vector<ExpiredDetails> Registry::forget_expired(const domain::Date& today) {
    return impl_->connection.guarded(
        [&] { return registry::forget_expired(impl_->connection.db(), impl_->writing_now().action, today); });
}

std::vector<domain::ParticipantCode> Registry::people_only_before(const domain::Date& day) const {
    return impl_->connection.reading(
        [&] { return registry::people_only_before(impl_->connection.db(), day); });
}

void Registry::keep_proposal(const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots) {
    impl_->connection.guarded([&] {
        (void)impl_->writing_now();
        registry::keep_proposal(impl_->connection.db(), meeting, slots);
    });
}

std::vector<ProposedSlot> Registry::proposal(const domain::MeetingCode& meeting) const {
    return impl_->connection.reading([&] { return proposal_of(impl_->connection.db(), meeting); });
}

void Registry::wipe_deleted() {
    impl_->connection.guarded([&] { registry::wipe_deleted(impl_->connection.db()); });
}

void Registry::commit() {
    impl_->connection.guarded([&] {
        impl_->writing_now().commit();
        impl_->writing.reset();
    });
}

void Registry::rollback() noexcept {
    impl_->writing.reset();
}

void Registry::begin_group() {
    impl_->connection.guarded([&] { impl_->group.emplace(impl_->connection, impl_->is_copy); });
}

void Registry::commit_group() {
    impl_->connection.guarded([&] {
        if (!impl_->group || impl_->writing)
            throw std::logic_error("a group of actions ends outside of it, or within one of them");
        impl_->group->transaction.commit();
        impl_->group.reset();
    });
}

void Registry::rollback_group() noexcept {
    impl_->writing.reset();
    impl_->group.reset();
}

} // namespace plenary::registry
