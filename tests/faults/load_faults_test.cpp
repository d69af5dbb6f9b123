/// \file
/// A load that is killed, or meets a disk that fails or is full: all of it or nothing, a clear message, and
/// the next run works. Each test has a control that shows that the fault would be seen.
#include "fixture/writer.hpp"
#include "process.hpp"
#include "registry/registry.hpp"
#include "scale.hpp"
#include "support/dump.hpp"
#include "support/generator.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Microseconds = std::chrono::microseconds;

/// A folder with two fixtures, the second building on the first, and a registry that holds the first.
class Scene {
public:
    Scene() {
        auto data = generate({.meetings = 4, .delegations = 10, .participants = 300, .registrations = 800});
        auto base = data;
        base.registrations.clear();
        base.check_ins.clear();
        base.badges.clear();
        base.retired.clear();
        write("base.yaml", base);
        write("all.yaml", data);
        REQUIRE(plenary("load", "base.yaml").exit == 0);
        before_ = dump();
        std::filesystem::copy_file(folder_ / "r.db", folder_ / "base.db");
        REQUIRE(plenary("load", "all.yaml").exit == 0);
        after_ = dump();
        REQUIRE(before_ != after_);
    }

    void reset() {
        std::filesystem::remove(folder_ / "r.db-journal");
        std::filesystem::copy_file(folder_ / "base.db", folder_ / "r.db",
                                   std::filesystem::copy_options::overwrite_existing);
    }

    [[nodiscard]] std::vector<std::string> command(const std::string& verb, const std::string& file) const {
        return {plenary_program(), "--db", (folder_ / "r.db").string(), verb, (folder_ / file).string()};
    }
    Outcome plenary(const std::string& verb, const std::string& file, const How& how = {}) const {
        return run_process(command(verb, file), how);
    }
    [[nodiscard]] std::string dump() const {
        auto dumped = run_process({plenary_program(), "--db", (folder_ / "r.db").string(), "dump"});
        CHECK(dumped.exit == 0);
        return testing::without_made_at(std::move(dumped.out));
    }
    [[nodiscard]] bool is_sound() const {
        return registry::Registry::to_read(folder_ / "r.db").health().problems.empty();
    }

    [[nodiscard]] const std::string& before() const { return before_; }
    [[nodiscard]] const std::string& after() const { return after_; }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return folder_ / name; }

private:
    void write(const char* name, const domain::Dataset& data) const {
        std::ofstream out{folder_ / name};
        fixture::write_fixture(out, data);
    }

    TemporaryFolder folder_;
    std::string before_;
    std::string after_;
};

/// Runs the load under strace with the k-th of these calls failing, and says whether the fault fired.
struct LoadOutcome {
    Outcome outcome;
    bool fired = false;
};

LoadOutcome load_with_fault(const Scene& scene, const std::string& call, const std::string& error, int k) {
    const auto log = scene / "strace.log";
    std::vector<std::string> command{
        "strace", "-f",
        "-o",     log.string(),
        "-e",     "trace=" + call,
        "-e",     "inject=" + call + ":error=" + error + ":when=" + std::to_string(k)};
    const auto load = scene.command("load", "all.yaml");
    command.insert(command.end(), load.begin(), load.end());
    LoadOutcome injected{run_process(command), false};
    injected.fired = contents(log).find("(INJECTED)") != std::string::npos;
    return injected;
}

/// How long an undisturbed load takes.
Microseconds duration_of_load(Scene& scene) {
    scene.reset();
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(scene.plenary("load", "all.yaml").exit == 0);
    return std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

TEST_SUITE("faults: load") {
    TEST_CASE("kill: at any moment, all of the load is there or nothing of it") {
        Scene scene;
        const auto whole = duration_of_load(scene);
        std::mt19937 random{20111130};
        std::uniform_int_distribution<Microseconds::rep> moment{0, whole.count() * 11 / 10};
        int undone = 0;
        int done = 0;
        const int kills = scaled(30, 100);
        for (int i = 0; i < kills; ++i) {
            scene.reset();
            const auto outcome =
                scene.plenary("load", "all.yaml", {.killed_after = Microseconds{moment(random)}});
            const auto now = scene.dump();
            const bool acknowledged = outcome.exit == 0 || outcome.out.find("Loaded") != std::string::npos;
            REQUIRE_MESSAGE((now == scene.before() || now == scene.after()),
                            "a load half done at kill " << i);
            REQUIRE_MESSAGE((!acknowledged || now == scene.after()),
                            "an acknowledged load was lost at kill " << i);
            REQUIRE(scene.is_sound());
            (now == scene.after() ? done : undone) += 1;
        }
        MESSAGE("killed ", kills, " times: ", undone, " undone, ", done, " done");
        CHECK(undone > 0);
    }

    TEST_CASE("kill: control, the same rows without a transaction are found half done") {
        Scene scene;
        scene.reset();
        const auto count = [&] {
            SQLite::Database db{(scene / "r.db").string(), SQLite::OPEN_READWRITE};
            return db.execAndGet("SELECT count(*) FROM participant WHERE code LIKE 'control-%'").getInt();
        };
        int half_done = 0;
        for (int i = 0; i < 20 && half_done == 0; ++i) {
            scene.reset();
            const pid_t child = ::fork();
            if (child == 0) {
                SQLite::Database db{(scene / "r.db").string(), SQLite::OPEN_READWRITE};
                for (int row = 0; row < 100'000; ++row)
                    db.exec("INSERT INTO participant (code, latin, own, badge, sort, email, phone, "
                            "citation_id) VALUES "
                            "('control-" +
                            std::to_string(row) + "', 'x', '', '', '', '', '', 1)");
                ::_exit(0);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{20 + 10 * i});
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const int rows = count();
            half_done += rows > 0 && rows < 100'000 ? 1 : 0;
        }
        CHECK(half_done > 0);
    }

    TEST_CASE("disk: a write, a sync or a removal that fails leaves all or nothing, and a message") {
        Scene scene;
        struct Fault {
            const char* call;
            const char* error;
        };
        int fired = 0;
        for (const auto& fault : {Fault{"pwrite64", "ENOSPC"}, Fault{"pwrite64", "EIO"},
                                  Fault{"fdatasync", "EIO"}, Fault{"unlink", "EIO"}})
            for (int k = 1; k <= 6; k += scaled(2, 1)) {
                CAPTURE(fault.call);
                CAPTURE(fault.error);
                CAPTURE(k);
                scene.reset();
                const auto injected = load_with_fault(scene, fault.call, fault.error, k);
                if (!injected.fired) {
                    CHECK(injected.outcome.exit == 0);
                    break;
                }
                ++fired;
                const auto now = scene.dump();
                CHECK((now == scene.before() || now == scene.after()));
                CHECK(scene.is_sound());
                if (injected.outcome.exit != 0) {
                    CHECK(injected.outcome.err.find("plenary: error: ") != std::string::npos);
                    CHECK(injected.outcome.err.find("help: ") != std::string::npos);
                    // A sync or removal that fails last leaves the commit on the disk: then it is all there.
                    if (std::string_view{fault.error} == "ENOSPC")
                        CHECK((now == scene.before()));
                } else {
                    CHECK((now == scene.after()));
                }
                CHECK(scene.plenary("load", "all.yaml").exit == 0);
                CHECK((scene.dump() == scene.after()));
            }
        CHECK(fired >= scaled(6, 12));
    }

    TEST_CASE("disk: full, the exit code is that of the registry and the message names it") {
        Scene scene;
        scene.reset();
        const auto injected = load_with_fault(scene, "pwrite64", "ENOSPC", 2);
        REQUIRE(injected.fired);
        CHECK(injected.outcome.exit == 5);
        CHECK(injected.outcome.err.find("no space is left for the registry") != std::string::npos);
    }

    TEST_CASE("rights: a registry that may not be written is left as it is, with a message") {
        Scene scene;
        scene.reset();
        for (const auto* name : {"", "r.db", "all.yaml"})
            std::filesystem::permissions(scene / name, std::filesystem::perms{*name == '\0' ? 0555U : 0444U});
        const auto outcome = scene.plenary("load", "all.yaml", {.without_privileges = true});
        const auto read = scene.plenary("validate", "all.yaml", {.without_privileges = true});
        std::filesystem::permissions(scene / "", std::filesystem::perms::owner_all);
        CHECK(read.exit == 0);
        CHECK(outcome.exit == 5);
        INFO(outcome.err);
        CHECK(outcome.err.find("read-only") != std::string::npos);
        CHECK((scene.dump() == scene.before()));
    }

    TEST_CASE("lock: a registry in use is waited for, and given up with a message") {
        Scene scene;
        scene.reset();
        SQLite::Database other{(scene / "r.db").string(), SQLite::OPEN_READWRITE};
        other.exec("BEGIN EXCLUSIVE");
        const auto outcome = scene.plenary("load", "all.yaml");
        CHECK(outcome.exit == 5);
        CHECK(outcome.err.find("is in use by another process") != std::string::npos);
        other.exec("ROLLBACK");
        CHECK(scene.plenary("load", "all.yaml").exit == 0);
    }
}
