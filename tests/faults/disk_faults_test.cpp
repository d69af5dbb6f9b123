/// \file
/// Every command that writes, with the k-th read, write, sync, truncation, removal or renaming failing, once
/// and from then on: a clear message or all of it done, nothing lost, and the next run works.
#include "scale.hpp"
#include "secretariat.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;

namespace {

struct Fault {
    const char* call;
    const char* error;
    bool for_good = false; ///< each call from the k-th on fails, else the k-th alone
    int stride = 1;        ///< from one k to the next: there are many reads
};

struct Injected {
    Outcome outcome;
    bool fired = false; ///< the trace shows that the call failed
};

Injected run_with_fault(const Secretariat& secretariat, const std::vector<std::string>& command,
                        const Fault& fault, int k) {
    const auto log = secretariat / "strace.log";
    std::vector<std::string> traced{"strace",
                                    "-f",
                                    "--seccomp-bpf",
                                    "-o",
                                    log.string(),
                                    "-e",
                                    std::string{"trace="} + fault.call,
                                    "-e",
                                    std::string{"inject="} + fault.call + ":error=" + fault.error +
                                        ":when=" + std::to_string(k) + (fault.for_good ? "+" : "")};
    traced.insert(traced.end(), command.begin(), command.end());
    Injected injected{run_process(traced), false};
    injected.fired = contents(log).find("(INJECTED)") != std::string::npos;
    return injected;
}

struct Deed {
    const char* name;
    std::vector<std::string> args;
    bool logs = true; ///< it is an action of the log
};

std::vector<Deed> deeds(const Secretariat& secretariat) {
    return {
        {"register", {"participant", "register", "-m", "m", "--delegation", "KAZ", "--latin", "Some Body"}},
        {"backup", {"backup", (secretariat / "copy.db").string(), "--force"}, false},
        {"check in", {"checkin", "add", "-m", "m", badge(1), "--at", "2011-07-21T09:00"}},
        {"take a check-in back", {"checkin", "undo", "-m", "m", badge(1, "NOR"), "--at", "2011-07-21T09:00"}},
        {"import", {"participant", "import", "-m", "m", secretariat.list_of_five(1).string(), "--new"}},
        {"merge", {"participant", "merge", "twin-1", "twin-1-again"}},
        {"undo", {"undo", "1", "--yes"}},
    };
}

std::vector<Fault> faults() {
    std::vector<Fault> faults{{"pwrite64", "ENOSPC"}, {"pwrite64", "EIO"}};
    if (tries_all())
        faults.insert(faults.end(), {{"pwrite64", "ENOSPC", true},
                                     {"pwrite64", "EIO", true},
                                     {"fdatasync", "EIO"},
                                     {"fdatasync", "EIO", true},
                                     {"fsync", "EIO"},
                                     {"unlink", "EIO"},
                                     {"unlink", "EACCES", true},
                                     {"ftruncate", "EIO"},
                                     {"pread64", "EIO", false, 4},
                                     {"pread64", "EIO", true, 8},
                                     {"rename", "EIO"},
                                     {"rename", "ENOSPC", true}});
    return faults;
}

/// Tries one deed with one fault at the k-th call; whether the fault fired.
bool survives(const Secretariat& secretariat, const Deed& deed, const Fault& fault, int k) {
    INFO(std::string{deed.name}, ": ", std::string{fault.call}, " ", std::string{fault.error},
         std::string{fault.for_good ? " from call " : " at call "}, k);
    secretariat.reset();
    const auto copy = secretariat / "copy.db";
    std::filesystem::remove(copy);
    const auto before = secretariat.newest_action();
    const auto command = secretariat.command(deed.args);
    const auto injected = run_with_fault(secretariat, command, fault, k);
    INFO(injected.outcome.out, injected.outcome.err);
    CHECK(secretariat.is_sound());
    const auto after = secretariat.newest_action();
    const bool is_done = deed.logs ? after.number == before.number + 1 : std::filesystem::exists(copy);
    CHECK((is_done || after.seal == before.seal));
    if (std::filesystem::exists(copy))
        CHECK(Secretariat::is_sound(copy));
    if (injected.outcome.exit == 0) {
        CHECK(is_done);
    } else {
        CHECK(injected.outcome.exit == 5);
        CHECK(injected.outcome.err.find("plenary: error: ") != std::string::npos);
        CHECK(injected.outcome.err.find("help: ") != std::string::npos);
        // A sync or removal that fails last leaves open whether the commit is on the disk; a full disk does
        // not.
        if (std::string_view{fault.error} == "ENOSPC")
            CHECK((!deed.logs || !is_done));
    }
    if (!is_done)
        CHECK(run_process(command).exit == 0);
    CHECK(secretariat.is_sound());
    return injected.fired;
}

} // namespace

TEST_SUITE("faults: disk") {
    TEST_CASE("disk: a call that fails, whichever it is, leaves all or nothing, a message, and a registry "
              "that works") {
        const Secretariat secretariat{100, {.badges = 3, .received = 3, .twins = 3}};
        const auto all = deeds(secretariat);
        const auto count = scaled<std::size_t>(2, all.size());
        constexpr int most = 1000;
        int fired = 0;
        for (std::size_t i = 0; i < count; ++i)
            for (const auto& fault : faults()) {
                int k = 1;
                while (k < most && survives(secretariat, all[i], fault, k)) {
                    ++fired;
                    k += scaled(6, fault.stride);
                }
                CHECK(k < most);
            }
        MESSAGE(fired, " calls failed");
        CHECK(fired >= scaled(8, 300));
    }

    TEST_CASE("disk: control, without a journal the same faults leave a registry that is not sound") {
        const Secretariat secretariat{100, {.badges = 30}};
        int unsound = 0;
        for (int k = 1; k <= 12 && unsound == 0; ++k) {
            secretariat.reset();
            // The shell of SQLite 3.42 and later keeps the journal unless it is told not to be defensive.
            (void)run_with_fault(secretariat,
                                 {"sqlite3", "-cmd", ".dbconfig defensive off", secretariat.file().string(),
                                  "PRAGMA journal_mode = OFF; PRAGMA cache_size = 1; BEGIN; "
                                  "UPDATE registration SET position = hex(zeroblob(300)); COMMIT;"},
                                 {"pwrite64", "EIO"}, k);
            try {
                const auto health = registry::Registry::to_read(secretariat.file()).health();
                unsound += health.problems.empty() && health.log_problems.empty() ? 0 : 1;
            } catch (const registry::RegistryError&) {
                ++unsound;
            }
        }
        CHECK(unsound > 0);
    }
}
