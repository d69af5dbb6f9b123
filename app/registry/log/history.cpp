#include "registry/log/history.hpp"

#include "registry/log/record_json.hpp"
#include "registry/things/load_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::registry {

namespace {

/// ?1 meeting, ?2 participant, ?3 actor, ?4 since, ?5 after, ?6 kind, ?7 until, ?8 up to: each NULL when it
/// does not matter.
constexpr const char* matching =
    " FROM change AS c JOIN action AS a ON a.id = c.action_id WHERE (?1 IS NULL OR (c.kind IN "
    "('registration', 'check-in') AND substr(c.name, 1, length(?1) + 1) = ?1 || '/') OR (c.kind = 'meeting' "
    "AND c.name = ?1) OR "
    // That it is of the meeting was said when it was added, or is said when it is removed.
    "(c.kind IN ('outcome', 'speech', 'document') AND (c.kind, c.name) IN (SELECT kind, name FROM change "
    "WHERE kind IN ('outcome', 'speech', 'document') AND (json_extract(after, '$.meeting') = ?1 OR "
    "json_extract(before, '$.meeting') = ?1)))) AND (?2 IS NULL OR (c.kind = 'participant' AND c.name = "
    "?2) OR (c.kind = 'registration' AND c.name IN (SELECT m.code || '/' || r.code FROM registration AS r "
    "JOIN meeting AS m ON m.id = r.meeting_id JOIN participant AS p ON p.id = r.participant_id WHERE "
    "p.code = ?2))) AND (?3 IS NULL OR a.actor = ?3) AND (?4 IS NULL OR a.at >= ?4) AND (?5 IS NULL OR "
    "a.id > ?5) AND (?6 IS NULL OR c.kind = ?6) AND (?7 IS NULL OR substr(a.at, 1, 10) <= ?7) AND (?8 IS "
    "NULL OR a.id <= ?8)";

const std::string entry_columns =
    "SELECT a.id, a.at, a.actor, a.desk, a.what, c.salt IS NULL, c.kind, c.name, c.before, c.after";

/// The entries of a statement that yields entry_columns.
std::vector<HistoryEntry> entries_of(Database& db, Query& row) {
    std::vector<HistoryEntry> entries;
    RecordReader reader{db};
    while (row.next()) {
        auto& entry = entries.emplace_back();
        ColumnReader{row}.into(entry.action, entry.at, entry.actor, entry.desk, entry.what,
                               entry.is_forgotten);
        entry.change = reader.change(row, 6);
    }
    return entries;
}

/// What registrations these people have, or have had, by name; as a JSON array.
std::string registrations_of(Database& db, const std::string& people) {
    Query names{
        db, "SELECT json_group_array(name) FROM (SELECT name FROM change WHERE kind = 'registration' AND "
            "(json_extract(after, '$.participant') IN (SELECT value FROM json_each(?1)) OR "
            "json_extract(before, '$.participant') IN (SELECT value FROM json_each(?1))) UNION SELECT "
            "m.code || '/' || r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id JOIN "
            "participant AS p ON p.id = r.participant_id WHERE p.code IN (SELECT value FROM "
            "json_each(?1)))"};
    names.with(people).next();
    return names.text(0);
}

/// The entries about these people, these registrations and their check-ins; both JSON arrays of names.
std::vector<HistoryEntry> read_registrations(Database& db, const std::string& people,
                                             const std::string& registrations) {
    // A check-in is named for its registration, with '/' and its time behind.
    Query row{db,
              entry_columns +
                  " FROM change AS c JOIN action AS a ON a.id = c.action_id WHERE (c.kind = 'participant' "
                  "AND c.name IN (SELECT value FROM json_each(?1))) OR (c.kind = 'registration' AND c.name "
                  "IN (SELECT value FROM json_each(?2))) OR (c.kind = 'check-in' AND rtrim(c.name, "
                  "'0123456789T:-') IN (SELECT value || '/' FROM json_each(?2))) ORDER BY c.id"};
    row.with(people, registrations);
    return entries_of(db, row);
}

/// By what each action was undone, of those that were.
std::map<std::int64_t, std::int64_t> undoings(Database& db) {
    // An undo that was undone counts no more; what undid it is newer, and so was looked at before.
    std::map<std::int64_t, std::int64_t> by_action;
    Query row{db, "SELECT undoes, id FROM action WHERE undoes IS NOT NULL ORDER BY id DESC"};
    while (row.next())
        if (!by_action.contains(row.integer(1)))
            by_action.emplace(row.integer(0), row.integer(1));
    return by_action;
}

} // namespace

History read_history(Database& db, const HistoryFilter& filter) {
    History history;
    std::optional<std::string> kind;
    if (filter.kind)
        kind = domain::word(*filter.kind);
    Query total{db, std::string{"SELECT count(*)"} + matching};
    history.total = total
                        .with(filter.meeting, filter.participant, filter.actor, filter.since, filter.after,
                              kind, filter.until, filter.up_to)
                        .number();
    // The newest are wanted, and listed in the order in which they happened.
    Query row{db, fmt::format("{}{} ORDER BY c.action_id DESC, c.id DESC LIMIT ?9", entry_columns, matching)};
    row.with(filter.meeting, filter.participant, filter.actor, filter.since, filter.after, kind, filter.until,
             filter.up_to, filter.most == 0 ? std::int64_t{-1} : filter.most);
    history.entries = entries_of(db, row);
    std::reverse(history.entries.begin(), history.entries.end());
    return history;
}

std::vector<HistoryEntry> read_life(Database& db, const std::vector<domain::ParticipantCode>& people) {
    const auto codes = json_array(people);
    return read_registrations(db, codes, registrations_of(db, codes));
}

std::vector<HistoryEntry> read_life(Database& db, const domain::Key& registration) {
    return read_registrations(db, "[]", json_array(std::vector{domain::RegistrationCode{registration.name}}));
}

std::optional<ActionEntry> read_action(Database& db, std::int64_t number) {
    Query action{db, "SELECT at, actor, desk, what FROM action WHERE id = ?"};
    if (!action.with(number).next())
        return std::nullopt;
    ActionEntry entry;
    entry.number = number;
    ColumnReader{action}.into(entry.at, entry.actor, entry.desk, entry.what);
    const auto by = undoings(db);
    if (const auto found = by.find(number); found != by.end())
        entry.taken_back_by = found->second;
    Query row{db,
              "SELECT salt IS NULL, kind, name, before, after FROM change WHERE action_id = ? ORDER BY id"};
    row.with(number);
    RecordReader reader{db};
    while (row.next()) {
        entry.is_forgotten = entry.is_forgotten || row.integer(0) != 0;
        entry.changes.push_back(reader.change(row, 1));
    }
    return entry;
}

std::set<std::int64_t> actions_taken_back(Database& db) {
    std::set<std::int64_t> actions;
    for (const auto& [action, by] : undoings(db))
        actions.insert(action);
    return actions;
}

std::vector<HistoryEntry> read_done_to(Database& db, const domain::Key& thing) {
    Query row{db, entry_columns + " FROM change AS c JOIN action AS a ON a.id = c.action_id "
                                  "WHERE c.kind = ? AND c.name = ? ORDER BY c.action_id, c.id"};
    row.with(word(thing.kind), thing.name);
    return entries_of(db, row);
}

std::optional<std::int64_t> action_with_uuid(Database& db, const std::string& uuid) {
    Query row{db, "SELECT id FROM action WHERE uuid = ?"};
    return row.with(uuid).next() ? std::optional{row.integer(0)} : std::nullopt;
}

std::int64_t newest_action_on(Database& db, const domain::Key& thing) {
    return Query{db, "SELECT coalesce(max(action_id), 0) FROM change WHERE kind = ? AND name = ?"}
        .with(word(thing.kind), thing.name)
        .number();
}

} // namespace plenary::registry
