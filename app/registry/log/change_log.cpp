#include "registry/log/change_log.hpp"

#include "registry/file/insert_all.hpp"
#include "registry/log/leaves.hpp"
#include "registry/log/record_json.hpp"

namespace plenary::registry {

namespace {

/// A random UUID (RFC 9562, version 4).
std::string new_uuid() {
    auto bytes = new_salt();
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string uuid;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            uuid += '-';
        uuid += digits[bytes[i] >> 4];
        uuid += digits[bytes[i] & 0x0F];
    }
    return uuid;
}

/// SQLite reads a text of JSON up to U+0000. Only what earlier programs let in may hold one, and only its removal is logged.
void cut_at_nul(std::optional<domain::Record>& record) {
    if (!record)
        return;
    for (auto& field : *record)
        if (const auto nul = field.second.find('\0'); nul != std::string::npos)
            field.second.resize(nul);
}

} // namespace

LogEntry EntryMaker::entry(domain::LoggedChange change) {
    cut_at_nul(change.before);
    cut_at_nul(change.after);
    const auto json = [](const std::optional<domain::Record>& record) {
        return record ? std::optional{to_json(*record)} : std::nullopt;
    };
    const auto salt = salts_.next();
    const auto digest = entry_digest(salt, change);
    return {std::move(change.key), json(change.before), json(change.after), salt, digest};
}

LogEntry EntryMaker::added(domain::Key key, domain::Record after) {
    return entry({std::move(key), std::nullopt, std::move(after)});
}

LogEntry EntryMaker::changed(domain::Key key, const std::vector<domain::FieldChange>& fields) {
    domain::Record before;
    domain::Record after;
    for (const auto& field : fields) {
        if (!field.before.empty())
            before.emplace_back(field.field, field.before);
        if (!field.after.empty())
            after.emplace_back(field.field, field.after);
    }
    return entry({std::move(key), std::move(before), std::move(after)});
}

LogEntry EntryMaker::removed(domain::Key key, domain::Record before) {
    return entry({std::move(key), std::move(before), std::nullopt});
}

ChangeLog::ChangeLog(Database& db, const Action& action, const std::string& fixture) : db_(db) {
    action_.number = Query{db, "SELECT coalesce(max(id), 0) + 1 FROM action"}.number();
    action_.uuid = new_uuid();
    action_.at = domain::format_instant(action.at);
    action_.actor = action.actor;
    action_.desk = action.desk;
    action_.what = action.what;
    if (!fixture.empty())
        action_.fixture = fixture;
    if (!action.nonce.empty())
        action_.nonce = action.nonce;
    action_.undoes = action.undoes;
    // The row stands before the changes that refer to it: while a reference is open, SQLite searches for each
    // new row all that might refer to it, and time grows with the square of the changes.
    Query{db_, "INSERT INTO action (id, uuid, at, actor, desk, what, fixture, nonce, undoes, seal) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .with(action_.number, action_.uuid, action_.at, action_.actor, action_.desk, action_.what,
              action_.fixture, action_.nonce, action_.undoes, Digest{})
        .run();
}

void ChangeLog::write(LogEntry entry) {
    write_later(std::move(entry));
    flush();
}

void ChangeLog::write_later(LogEntry entry) {
    constexpr std::size_t many = 256;
    digests_.push_back(entry.digest);
    waiting_.push_back(std::move(entry));
    if (waiting_.size() >= many)
        flush();
}

void ChangeLog::flush() {
    insert_all(db_, "change (action_id, kind, name, before, after, salt, digest, leaves)", waiting_,
               [&](Query& row, const LogEntry& entry) {
                   row.lend_next(action_.number);
                   row.lend_next(word(entry.key.kind));
                   row.lend_next(entry.key.name);
                   row.lend_next(entry.before);
                   row.lend_next(entry.after);
                   row.lend_next(entry.salt);
                   row.lend_next(entry.digest);
                   row.lend_next("");
               });
    waiting_.clear();
}

void ChangeLog::touched(const domain::Key& key) {
    write(entries_.changed(key, {}));
}

void ChangeLog::seal() {
    flush();
    Digest former{};
    Query last{db_, "SELECT seal FROM action WHERE id = ?"};
    if (last.with(action_.number - 1).next())
        former = last.bytes<sizeof(Digest)>(0);
    auto seal = begin_seal(former, action_);
    for (const auto& digest : digests_)
        seal = add_to_seal(seal, digest);
    Query{db_, "UPDATE action SET seal = ?, taken = ? WHERE id = ?"}
        .with(seal, action_.taken, action_.number)
        .run();
}

} // namespace plenary::registry
