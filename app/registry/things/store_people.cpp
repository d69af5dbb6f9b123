/// \file
/// Participants, registrations and check-ins: the kinds that come by the hundred thousand.
#include "registry/find.hpp"
#include "registry/things/late_keys.hpp"
#include "registry/things/store.hpp"

#include <algorithm>

namespace plenary::registry {

using namespace domain;

namespace {

constexpr const char* select_name =
    "SELECT id, latin, own, badge, sort, email FROM participant WHERE code = ?";

constexpr const char* insert_formerly =
    "INSERT INTO participant_formerly (code, participant_id, position) VALUES (?, ?, ?)";

constexpr const char* release_registration =
    "UPDATE registration SET participant_id = -id, role = 'delegate', turn = NULL, status = CASE "
    "checked_in WHEN 1 THEN status ELSE 'withdrawn' END WHERE meeting_id = ? AND code = ?";

constexpr const char* note_reception =
    "UPDATE registration SET checked_in = 1 WHERE id = ? AND checked_in = 0";

constexpr const char* take_event_back =
    "UPDATE check_in SET undone = 1 WHERE registration_id = ? AND at = ? AND kind <> 'undo'";

constexpr const char* note_reception_again =
    "UPDATE registration SET checked_in = EXISTS (SELECT 1 FROM check_in WHERE registration_id = ?1 AND kind = 'in' "
    "AND undone = 0) WHERE id = ?1";

const std::string& insert_with_reception() {
    static const std::string sql = [] {
        auto columns = columns_of<Registration>();
        columns.beside("checked_in");
        return columns.insert();
    }();
    return sql;
}

/// A participant as the registry has it, as far as search keys are made of it.
struct Known {
    std::int64_t id = 0;
    PersonName name;
    std::string email;
};

std::optional<Known> known(Database& db, const ParticipantCode& code) {
    Query row{db, select_name};
    if (!row.with(code).next())
        return std::nullopt;
    Known known;
    auto& name = known.name;
    ColumnReader{row}.into(known.id, name.latin, name.own, name.badge, name.sort, known.email);
    return known;
}

} // namespace

void Store::expect_participants(std::size_t count) {
    ids_.expect_participants(count);
    new_keys_.expect_participants(count);
}

void Store::save(const Participant& participant, const std::vector<std::string>& search_keys) {
    const auto before = known(db_, participant.code);
    const bool has_keys = before && before->name == participant.name && before->email == participant.email;
    // The table of keys is ordered by key: those of a former name are found by that name.
    if (before && !has_keys)
        remove_keys(before->name, before->email, before->id);
    save_row(participant, before ? Stored::maybe : Stored::not_yet);
    const auto id = before ? before->id : db_.getLastInsertRowid();
    ids_.remember(participant.code, id);
    if (!has_keys && leaves_keys_ && search_keys.empty())
        without_keys_ =
            without_keys_ ? std::pair{std::min(without_keys_->first, id), std::max(without_keys_->second, id)}
                          : std::pair{id, id};
    else if (!has_keys)
        new_keys_.add(search_keys, id);
    if (before)
        Query{db_, "DELETE FROM participant_formerly WHERE participant_id = ?"}.with(id).run();
    for (std::size_t i = 0; i < participant.formerly.size(); ++i)
        Query{db_, insert_formerly}.with(participant.formerly[i], id, i).run();
    // Of somebody new nothing is stored that would have to go.
    if (before || !participant.unavailable.empty())
        save_unavailability("participant_id", id, participant.unavailable);
    if (before || !participant.details.empty())
        save_details("participant", id, participant.details);
}

void Store::finish() {
    give_back_badges();
    new_keys_.write(db_);
    if (without_keys_)
        note_late_keys(db_, without_keys_->first, without_keys_->second);
}

/// Registrations that were removed, and are there again, have the badges that they had.
void Store::give_back_badges() {
    if (!Query{db_, "SELECT 1 FROM removed_badge LIMIT 1"}.next())
        return;
    Query{
        db_,
        "INSERT INTO badge (digest, registration_id, issued_at, revoked_at) SELECT b.digest, r.id, b.issued_at, "
        "b.revoked_at FROM removed_badge AS b JOIN meeting AS m ON m.code = b.meeting JOIN registration AS r "
        "ON r.meeting_id = m.id AND r.code = b.code"}
        .run();
    Query{db_, "DELETE FROM removed_badge WHERE digest IN (SELECT digest FROM badge)"}.run();
}

void Store::remove_keys(const std::string& participant) {
    if (const auto person = known(db_, ParticipantCode{participant}))
        remove_keys(person->name, person->email, person->id);
}

void Store::remove_keys(const PersonName& name, const std::string& email, std::int64_t participant) {
    Query remove{db_, "DELETE FROM participant_key WHERE key = ? AND participant_id = ?"};
    for (const auto& key : keys_of(name, email))
        remove.run_with(key, participant);
}

void Store::save_details(const std::string& of, std::int64_t id, const Details& details) {
    Query{db_, "DELETE FROM " + of + "_detail WHERE " + of + "_id = ?"}.with(id).run();
    Query insert{db_, "INSERT INTO " + of + "_detail (" + of + "_id, key, text) VALUES (?, ?, ?)"};
    for (const auto& [key, text] : details.by_key())
        insert.run_with(id, key, text);
}

void Store::release(const Registration& registration) {
    Query{db_, release_registration}.with(ids_.of(registration.meeting), registration.code).run();
}

void Store::save(const Registration& registration) {
    save_row(registration);
    save_details_of(registration);
}

void Store::save_new(const Registration& registration, bool is_received) {
    const auto meeting = ids_.of(registration.meeting);
    const bool is_let_in = is_received && registration.status == RegistrationStatus::confirmed;
    Query statement{db_, insert_with_reception()};
    statement.begin();
    RowWriter writer{statement, ids_, meeting};
    row_fields(writer, registration);
    statement.lend_next(is_let_in);
    statement.run_lent();
    if (is_let_in) {
        const auto id = db_.getLastInsertRowid();
        ids_.remember(meeting, registration.code, id);
        received_.insert(id);
    }
    save_details_of(registration);
}

void Store::save_details_of(const Registration& registration) {
    // Registrations come by the million and most have no details: nothing is removed where nothing is stored.
    if (!has_registration_details_)
        has_registration_details_ =
            Query{db_, "SELECT EXISTS (SELECT 1 FROM registration_detail)"}.number() != 0;
    if (!*has_registration_details_ && registration.details.empty())
        return;
    has_registration_details_ = true;
    const auto id = ids_.registration(ids_.of(registration.meeting), registration.code);
    save_details("registration", id, registration.details);
}

void Store::save(const CheckIn& check_in) {
    save_row(check_in);
}

void Store::save_new(const CheckIn& check_in) {
    save_row(check_in, Stored::not_yet);
    settle(check_in);
}

void Store::settle(const CheckIn& check_in) {
    const auto registration = ids_.registration(ids_.of(check_in.meeting), check_in.registration);
    if (check_in.kind == CheckInKind::in && !received_.contains(registration))
        Query{db_, note_reception}.with(registration).run();
    if (check_in.kind != CheckInKind::undo)
        return;
    Query{db_, take_event_back}.with(registration, format_local_time(*check_in.undoes)).run();
    Query{db_, note_reception_again}.with(registration).run();
    received_.erase(registration);
}

void Store::save(const Speech& speech) {
    save_row(speech);
}

} // namespace plenary::registry
