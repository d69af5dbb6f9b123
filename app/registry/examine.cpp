#include "registry/examine.hpp"

#include "registry/file/connection.hpp"
#include "registry/file/proposals.hpp"
#include "registry/file/query.hpp"
#include "registry/file/references.hpp"
#include "registry/file/schema.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/find.hpp"
#include "registry/log/audit.hpp"
#include "registry/log/forget.hpp"
#include "registry/things/late_keys.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <new>
#include <unordered_set>
#include <utility>

namespace plenary::registry {

namespace {

using Problems = std::vector<std::string>;

/// Runs one check; that it cannot be done is a problem, too.
template<class Check>
void attempt(Problems& problems, const char* what, Check check) {
    try {
        check();
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& error) {
        problems.push_back(fmt::format("{} cannot be read: {}", what, error.what()));
    }
}

void add(Problems& problems, Problems&& more) {
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

void check_integrity(Database& db, Problems& problems) {
    Query row{db, "PRAGMA integrity_check(20)"};
    while (row.next())
        if (auto problem = row.text(0); problem != "ok")
            problems.push_back("integrity check: " + std::move(problem));
}

void check_references(Database& db, Problems& problems) {
    add(problems, lost_references(db));
}

/// No reference of the schema says this.
void check_stray_keys(Database& db, Problems& problems) {
    const auto strays = Query{db, "SELECT count(*) FROM participant_key WHERE participant_id NOT IN "
                                  "(SELECT id FROM participant)"}
                            .number();
    if (strays > 0)
        problems.push_back(util::counted(strays, "search key") +
                           (strays == 1 ? " is of nobody" : " are of nobody"));
}

void check_flags(Database& db, Problems& problems) {
    const auto wrong = Query{db, "SELECT count(*) FROM registration AS r WHERE checked_in <> "
                                 "EXISTS (SELECT 1 FROM check_in WHERE registration_id = r.id "
                                 "AND kind = 'in' AND undone = 0)"}
                           .number();
    if (wrong > 0)
        problems.push_back(
            util::counted(wrong, "registration") +
            (wrong == 1 ? " does not agree with its check-ins" : " do not agree with their check-ins"));
}

/// Always there: see the first step of the schema.
void check_sources(Database& db, Problems& problems) {
    const auto built_in = Query{db, "SELECT count(*) FROM source WHERE (code, kind) IN (VALUES "
                                    "('illustrative', 'illustrative'), ('register', 'own-record'))"}
                              .number();
    if (built_in != 2)
        problems.emplace_back("a source that every registry has is missing");
}

/// They are no part of what is read as a whole.
void check_proposals(Database& db) {
    for (Query row{db, "SELECT code FROM meeting WHERE id IN (SELECT meeting_id FROM proposed_slot)"};
         row.next();)
        (void)proposal_of(db, row.code<domain::MeetingCode>(0));
}

std::uint64_t print_of_key(const std::string& participant, const std::string& key) {
    return std::hash<std::string>{}(participant + ' ' + key);
}

/// Sums of hashes: there are dozens of keys for each of a million people. Those whose keys are still to be written are
/// found by their names.
void check_search_keys(Database& db, const domain::Dataset& data, Problems& problems) {
    std::unordered_set<std::string> without_keys;
    for_each_without_keys(db, [&](const WithoutKeys& person) { without_keys.insert(person.code.text()); });
    const auto is_passed_over = [&](const domain::ParticipantCode& code) {
        return is_pseudonym(code) || without_keys.contains(code.text());
    };
    std::uint64_t expected = 0;
    for (const auto& participant : data.participants)
        if (!is_passed_over(participant.code))
            for (const auto& key : keys_of(participant.name, participant.email))
                expected += print_of_key(participant.code.text(), key);
    std::uint64_t present = 0;
    Query row{db, "SELECT p.code, k.key FROM participant_key AS k JOIN participant AS p ON p.id = "
                  "k.participant_id"};
    while (row.next())
        if (const auto code = row.code<domain::ParticipantCode>(0); !is_passed_over(code))
            present += print_of_key(code.text(), row.text(1));
    if (present != expected)
        problems.emplace_back("search keys are not those of the names: somebody may not be found");
}

/// Reads are of the newest schema; what is examined is a copy, which may change.
void bring_copy_up_to_date(Database& db) {
    db.exec("PRAGMA query_only = OFF");
    take_steps(db);
    db.exec("PRAGMA query_only = ON");
}

} // namespace

Health examine(Database& db, const std::function<domain::Dataset()>& read_all) {
    Health health;
    health.version = db.execAndGet("PRAGMA user_version").getInt();
    auto schema = schema_differences(db, health.version);
    health.schema_problems = std::move(schema.in_words);
    health.is_examined = schema.is_readable;
    if (!health.is_examined)
        return health;
    for (const auto check : {check_integrity, check_references, check_stray_keys, check_flags, check_sources})
        attempt(health.problems, "what the registry holds", [&] { check(db, health.problems); });
    bool is_newest = false;
    attempt(health.problems, "what the registry holds", [&] {
        if (health.version < newest_version())
            bring_copy_up_to_date(db);
        is_newest = true;
    });
    if (!is_newest)
        return health;
    attempt(health.log_problems, "the change log", [&] { add(health.log_problems, audit_chain(db)); });
    attempt(health.log_problems, "the change log", [&] { add(health.log_problems, audit_forgotten(db)); });
    attempt(health.problems, "what was proposed", [&] { check_proposals(db); });
    attempt(health.problems, "what fixtures said", [&] { add(health.problems, audit_said(db)); });
    attempt(health.log_problems, "badges", [&] { add(health.log_problems, audit_badges(db)); });
    attempt(health.log_problems, "codes", [&] { add(health.log_problems, audit_codes(db)); });
    std::optional<domain::Dataset> data;
    attempt(health.problems, "what the registry holds", [&] { data = read_all(); });
    if (!data)
        return health;
    attempt(health.problems, "search keys", [&] { check_search_keys(db, *data, health.problems); });
    attempt(health.log_problems, "the change log",
            [&] { add(health.log_problems, audit_things(db, *data)); });
    return health;
}

} // namespace plenary::registry
