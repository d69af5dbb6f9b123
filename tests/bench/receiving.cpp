#include "bench/receiving.hpp"

#include "bench/measure.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <vector>

namespace plenary::bench {

namespace {

constexpr int people = 1'000;
constexpr int single = 60; ///< processes of each kind, the first of which are not counted
constexpr int warming = 5;
constexpr const char* settings =
    "PRAGMA foreign_keys=ON; PRAGMA synchronous=EXTRA; PRAGMA cache_size=-262144;";

/// A check-in as plenary writes it: an action, the event and its change, then the seal of the action.
struct Rows {
    std::string action, event, change, seal;
};

/// The statements that write what `checkin add` writes, with values of the same lengths.
Rows rows_of(const std::string& code, int number) {
    const std::string no = std::to_string(number);
    const std::string digits(12 - no.size(), '0');
    return {
        "INSERT INTO action (id, uuid, at, actor, desk, what, fixture, nonce, undoes, seal) VALUES "
        "((SELECT max(id) + 1 FROM action), '00000000-0000-4000-8000-" +
            digits + no +
            "', '2011-07-21T03:00:00Z', 'secretariat', 'A', 'checkin add', NULL, NULL, NULL, "
            "zeroblob(32))",
        "INSERT INTO check_in (registration_id, at, kind, undoes, session, desk, "
        "citation_id) SELECT r.id, '2011-07-21T09:00', 'in', NULL, NULL, 'A', (SELECT id FROM "
        "citation LIMIT 1) FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id WHERE m.code = "
        "'almaty' AND r.code = '" +
            code + "'",
        "INSERT INTO change (action_id, kind, name, before, after, salt, digest) VALUES ((SELECT max(id) "
        "FROM action), 'check-in', 'almaty/" +
            code + "/2011-07-21T09:00', NULL, '{\"meeting\":\"almaty\",\"registration\":\"" + code +
            "\",\"at\":\"2011-07-21T09:00\",\"kind\":\"in\",\"desk\":\"A\",\"source\":\"register\"}', "
            "randomblob(16), randomblob(32))",
        "UPDATE action SET seal = randomblob(32) WHERE id = (SELECT max(id) FROM action)"};
}

/// Codes of the meeting's confirmed registrations, in their order.
std::vector<std::string> codes_of(const std::filesystem::path& registry) {
    const SQLite::Database db{registry.string()};
    SQLite::Statement row{db, "SELECT r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
                              "WHERE m.code = 'almaty' AND r.status = 'confirmed' AND r.checked_in = 0 "
                              "AND r.code GLOB 'KAZ-*' ORDER BY r.id"};
    std::vector<std::string> codes;
    while (row.executeStep())
        codes.push_back(row.getColumn(0).getString());
    return codes;
}

std::filesystem::path registry_with_people(const std::string& plenary, const std::filesystem::path& data) {
    auto file = data / "received.db";
    std::filesystem::remove(file);
    run_process({plenary, "--db", file.string(), "load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
    const auto list = data / "received.csv";
    std::ofstream out{list};
    out << "Delegation,Family name,Given names\n";
    for (int i = 0; i < people; ++i)
        out << "KAZ,Person" << i << ",Number\n";
    out.close();
    run_process(
        {plenary, "--db", file.string(), "participant", "import", "-m", "almaty", list.string(), "--new"});
    return file;
}

double median(std::vector<double> values) {
    values.erase(values.begin(), values.begin() + warming);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One process for each check-in, in turns.
void compare_processes(const std::string& plenary, const std::filesystem::path& ours,
                       const std::filesystem::path& theirs, const std::vector<std::string>& codes) {
    std::vector<double> our_times;
    std::vector<double> their_times;
    for (int i = 0; i < single; ++i) {
        const auto& code = codes.at(static_cast<std::size_t>(i));
        const auto rows = rows_of(code, i);
        our_times.push_back(run_process({plenary, "--db", ours.string(), "checkin", "add", "-m", "almaty",
                                         "--desk", "A", "--at", "2011-07-21T09:00", code})
                                .seconds);
        their_times.push_back(run_process({"sqlite3", "-bail", theirs.string(),
                                           std::string{settings} + "BEGIN IMMEDIATE;" + rows.action + ";" +
                                               rows.event + ";" + rows.change + ";" + rows.seal + ";COMMIT;"})
                                  .seconds);
    }
    print_ratio("  checkin add, a process for each", median(our_times) * 1e3, median(their_times) * 1e3, "ms",
                1.3);
}

double commit_with_library(const std::filesystem::path& registry, const std::vector<std::string>& codes) {
    std::vector<Rows> all;
    for (std::size_t i = 0; i < codes.size(); ++i)
        all.push_back(rows_of(codes[i], single + static_cast<int>(i)));
    SQLite::Database db{registry.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX};
    db.exec(settings);
    const auto start = std::chrono::steady_clock::now();
    for (const auto& rows : all) {
        db.exec("BEGIN IMMEDIATE");
        for (const auto* row : {&rows.action, &rows.event, &rows.change, &rows.seal})
            db.exec(*row);
        db.exec("COMMIT");
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return taken.count();
}

/// One process for all check-ins.
void compare_streams(const std::string& plenary, const std::filesystem::path& ours,
                     const std::filesystem::path& theirs, const std::vector<std::string>& codes) {
    const auto typed = ours.parent_path() / "typed.txt";
    {
        std::ofstream out{typed};
        for (const auto& code : codes)
            out << code << '\n';
    }
    const auto run = run_process(
        {"sh", "-c", R"("$1" --db "$2" checkin scan -m almaty --desk A --at 2011-07-21T09:00 <"$3")", "sh",
         plenary, ours.string(), typed.string()});
    const double bare = commit_with_library(theirs, codes);
    const auto each = 1e3 / static_cast<double>(codes.size());
    print_ratio("  checkin scan, " + std::to_string(codes.size()) + " codes, each", run.seconds * each,
                bare * each, "ms", 1.3);
}

std::size_t check_ins_in(const std::filesystem::path& registry) {
    const SQLite::Database db{registry.string()};
    SQLite::Statement count{db,
                            "SELECT count(*) FROM check_in AS c JOIN change AS h ON h.kind = 'check-in' AND "
                            "h.name LIKE '%/' || (SELECT code FROM registration WHERE id = "
                            "c.registration_id) || '/%'"};
    return count.executeStep() ? static_cast<std::size_t>(count.getColumn(0).getInt64()) : 0;
}

} // namespace

void bench_checkin(const std::string& plenary, const std::filesystem::path& data) {
    std::printf("check-ins, against the durable commit of the same rows\n");
    const auto ours = registry_with_people(plenary, data);
    const auto theirs = data / "received-plainly.db";
    std::filesystem::copy_file(ours, theirs, std::filesystem::copy_options::overwrite_existing);
    const auto codes = codes_of(ours);
    if (codes.size() < people)
        throw std::runtime_error("not all people of the list are registered");
    compare_processes(plenary, ours, theirs, codes);
    compare_streams(plenary, ours, theirs, {codes.begin() + single, codes.begin() + people});
    if (check_ins_in(ours) != people || check_ins_in(theirs) != people)
        throw std::runtime_error("the two registries have not the same check-ins");
}

} // namespace plenary::bench
