#include "registry/file/upgrade.hpp"

#include "domain/change/cleaning.hpp"
#include "domain/change/load_plan.hpp"
#include "registry/file/connection.hpp"
#include "registry/log/change_log.hpp"
#include "registry/log/leaves.hpp"
#include "registry/reading.hpp"
#include "registry/things/apply.hpp"
#include "registry/things/load.hpp"
#include "schemas/embedded.hpp"

namespace plenary::registry {

namespace {

/// Since this version texts are clean, and what is taken from the log is counted.
constexpr int mended_since = 5;

/// Returns the version that the registry had.
int take_steps_within(Database& db) {
    const auto version = db.execAndGet("PRAGMA user_version").getInt();
    if (version < 0 || version >= newest_version())
        return version;
    for (const auto& step : schemas::sql_steps().subspan(static_cast<std::size_t>(version)))
        db.exec(std::string{step.sql});
    db.exec("PRAGMA application_id = " + std::to_string(application_id));
    db.exec("PRAGMA user_version = " + std::to_string(newest_version()));
    return version;
}

/// Nobody does it: the log goes on from its newest action, and is the same whenever it is done.
Action upgrade_after_newest(Database& db) {
    Query newest{db, "SELECT at FROM action ORDER BY id DESC LIMIT 1"};
    const auto at = newest.next() ? domain::parse_instant(newest.text(0)) : std::nullopt;
    return {act_of_mending, "", "", at.value_or(domain::Instant{}), ""};
}

void repair_texts(Database& db) {
    const auto present = load_dataset(db, Scope{});
    auto repaired = present;
    domain::repair_texts(repaired);
    if (const auto plan = domain::plan_load(present, repaired); !plan.changes_nothing())
        apply_plan(db, upgrade_after_newest(db), plan, repaired, "");
}

void count_what_was_taken(Database& db) {
    if (const auto taken = count_taken(db); taken > 0) {
        ChangeLog log{db, upgrade_after_newest(db), ""};
        log.takes(taken);
        log.seal();
    }
}

} // namespace

int newest_version() {
    return static_cast<int>(schemas::sql_steps().size());
}

void bring_up_to_date(Database& db) {
    SQLite::Transaction transaction{db, SQLite::TransactionBehavior::IMMEDIATE};
    // The version is read inside of it: another process may have taken the steps while we waited.
    const auto version = take_steps_within(db);
    if (version > 0 && version < mended_since) {
        repair_texts(db);
        count_what_was_taken(db);
    }
    transaction.commit();
}

void take_steps(Database& db) {
    SQLite::Transaction transaction{db, SQLite::TransactionBehavior::IMMEDIATE};
    take_steps_within(db);
    transaction.commit();
}

} // namespace plenary::registry
