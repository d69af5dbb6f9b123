/// \file
/// The yardstick of counting: plain SQL through the sqlite3 C library, on the same file, for the same
/// figures: attendance by group and meeting of a whole series, its totals, and how many people came how
/// often. Of the formulations tried this is the fastest: it groups in the order of the index, then joins.
#include <sqlite3.h>

#include <cstdio>

namespace {

constexpr const char* by_group_and_meeting = R"(
    WITH
    counted AS MATERIALIZED (
        SELECT meeting_id, delegation_id, count(*) AS nominated,
               count(*) FILTER (WHERE status = 'confirmed') AS confirmed, sum(checked_in) AS checked_in,
               count(*) FILTER (WHERE status = 'withdrawn') AS withdrawn
        FROM registration GROUP BY meeting_id, delegation_id),
    member AS MATERIALIZED (SELECT delegation_id, group_id FROM group_member ORDER BY delegation_id),
    summed AS (
        SELECT meeting_id, group_id, sum(nominated) AS nominated, sum(confirmed) AS confirmed,
               sum(checked_in) AS checked_in, sum(withdrawn) AS withdrawn
        FROM counted CROSS JOIN member ON member.delegation_id = counted.delegation_id
        GROUP BY meeting_id, group_id)
    SELECT g.code, m.code, nominated, confirmed, checked_in, withdrawn
    FROM summed JOIN delegation_group AS g ON g.id = summed.group_id JOIN meeting AS m ON m.id = summed.meeting_id)";

constexpr const char* by_meetings_attended = R"(
    SELECT meetings, count(*)
    FROM (SELECT count(*) AS meetings FROM registration WHERE checked_in = 1 GROUP BY participant_id)
    GROUP BY meetings)";

bool print_rows(sqlite3* db, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            std::printf("%s\t", reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
        std::printf("\n");
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE;
}

} // namespace

int main(int argc, char** argv) {
    sqlite3* db = nullptr;
    if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 2;
    const bool done = print_rows(db, by_group_and_meeting) && print_rows(db, by_meetings_attended);
    if (!done)
        std::fprintf(stderr, "yardstick_count: %s\n", sqlite3_errmsg(db));
    sqlite3_close(db);
    return done ? 0 : 1;
}
