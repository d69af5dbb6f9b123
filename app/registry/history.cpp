#include "registry/history.hpp"

#include "registry/load_parts.hpp"

#include <algorithm>

namespace plenary::registry {

namespace {

/// ?1 meeting, ?2 participant, ?3 actor, ?4 since: each NULL when it does not matter.
constexpr const char* matching =
    " FROM change AS c JOIN action AS a ON a.id = c.action_id WHERE (?1 IS NULL OR "
    "(c.kind IN ('registration', 'check-in') AND substr(c.name, 1, length(?1) + 1) = ?1 || '/') OR "
    "(c.kind = 'meeting' AND c.name = ?1)) "
    "AND (?2 IS NULL OR (c.kind = 'participant' AND c.name = ?2) OR (c.kind = 'registration' AND c.name IN "
    "(SELECT m.code || '/' || r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
    "JOIN participant AS p ON p.id = r.participant_id WHERE p.code = ?2))) "
    "AND (?3 IS NULL OR a.actor = ?3) AND (?4 IS NULL OR a.at >= ?4)";

domain::Record record_at(Query& fields, const Query& row, int column) {
    domain::Record record;
    if (row.is_null(column))
        return record;
    fields.with(row.text(column));
    while (fields.next())
        record.emplace_back(fields.text(0), fields.text(1));
    return record;
}

Query& bound(Query& query, const HistoryFilter& filter) {
    return query.with(filter.meeting, filter.participant, filter.actor, filter.since);
}

} // namespace

History read_history(SQLite::Database& db, const HistoryFilter& filter) {
    History history;
    Query total{db, std::string{"SELECT count(*)"} + matching};
    history.total = bound(total, filter).number();
    // The newest are wanted, and listed in the order in which they happened.
    Query row{db,
              std::string{"SELECT a.at, a.actor, a.desk, a.what, c.kind, c.name, c.before, c.after, a.id, "
                          "c.salt IS NULL"} +
                  matching + " ORDER BY c.id DESC LIMIT ?5"};
    row.with(filter.meeting, filter.participant, filter.actor, filter.since,
             filter.most == 0 ? std::int64_t{-1} : filter.most);
    Query fields{db, "SELECT key, value FROM json_each(?)"};
    while (row.next()) {
        auto& entry = history.entries.emplace_back();
        entry.at = row.text(0);
        entry.actor = row.text(1);
        entry.desk = row.text(2);
        entry.what = row.text(3);
        entry.key = {enum_at<domain::Kind>(row, 4), row.text(5)};
        entry.is_new = row.is_null(6);
        entry.is_gone = row.is_null(7);
        entry.action = row.integer(8);
        entry.is_forgotten = row.integer(9) != 0;
        entry.fields = domain::difference(record_at(fields, row, 6), record_at(fields, row, 7));
    }
    std::reverse(history.entries.begin(), history.entries.end());
    return history;
}

} // namespace plenary::registry
