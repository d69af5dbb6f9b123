/// \file
/// The yardstick of counting: plain SQL through the sqlite3 C library, on the same file, for the same
/// figures: attendance by group and meeting of a whole series, its totals, and how many people came how
/// often. The inner query groups in the order of the index, which is the fastest way SQLite has.
#include <sqlite3.h>

#include <cstdio>

namespace {

constexpr const char* by_group_and_meeting = R"(
    SELECT g.code, m.code, sum(c.n), sum(c.n * (c.status = 'confirmed')), sum(c.n * c.checked_in),
           sum(c.n * (c.status = 'withdrawn'))
    FROM (SELECT meeting_id, delegation_id, status, checked_in, count(*) AS n
          FROM registration GROUP BY meeting_id, delegation_id, status, checked_in) AS c
    JOIN group_member AS gm ON gm.delegation_id = c.delegation_id
    JOIN delegation_group AS g ON g.id = gm.group_id
    JOIN meeting AS m ON m.id = c.meeting_id
    GROUP BY g.id, m.id)";

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
