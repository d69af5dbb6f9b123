/// \file
/// A registry of an earlier program, brought up to date by one that is killed: it is the old one or the new one, and the
/// next command goes on. The control shows that a step half done would be seen.
#include "process.hpp"
#include "registry/file/connection.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/registry.hpp"
#include "support/kept_registry.hpp"
#include "support/tampering.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::testing;

namespace {

class Upgrade {
public:
    explicit Upgrade(const KeptRegistry& kept) : kept_(kept) {
        // The same program to the end, also where it is built anew meanwhile.
        std::filesystem::copy_file(plenary_program(), program());
        reset();
    }

    void reset() const {
        std::filesystem::remove(file().string() + "-journal");
        kept_.unpack(file());
    }

    /// A command that writes, killed in its k-th call of this kind.
    [[nodiscard]] bool is_killed(const std::string& call, int k) const {
        std::vector<std::string> command{
            "strace", "-f",
            "-o",     "/dev/null",
            "-e",     "trace=" + call,
            "-e",     "inject=" + call + ":signal=KILL:when=" + std::to_string(k)};
        const auto edit = edit_something();
        command.insert(command.end(), edit.begin(), edit.end());
        const auto outcome = run_process(command);
        // Else it was not disturbed at all, such as where nothing may be traced, and would be tried without end.
        REQUIRE_MESSAGE((outcome.exit == 0 || outcome.exit == -1), outcome.err);
        return outcome.exit == -1;
    }

    [[nodiscard]] Outcome edit() const { return run_process(edit_something()); }

    [[nodiscard]] bool says_what_it_said() const {
        const auto kept =
            PLENARY_SOURCE_DIR "/tests/registry/kept/" + std::to_string(kept_.version) + ".yaml";
        const auto loaded =
            run_process({program().string(), "--db", file().string(), "load", "--dry-run", kept});
        return loaded.exit == 0 && loaded.out.find("Nothing to change") != std::string::npos;
    }

    [[nodiscard]] registry::Health health() const { return registry::Registry::to_examine(file()).health(); }
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "r.db"; }

private:
    /// What it changes no fixture says.
    [[nodiscard]] std::vector<std::string> edit_something() const {
        return {program().string(), "--db",     file().string(), "participant", "edit", "-m", "first",
                "NOR-001",          "--detail", "shirt=M"};
    }

    [[nodiscard]] std::filesystem::path program() const { return folder_ / "plenary"; }

    KeptRegistry kept_;
    TemporaryFolder folder_;
};

} // namespace

TEST_SUITE("faults: upgrade") {
    TEST_CASE("kill: at each write and sync the registry is the old one or the new one") {
        for (const auto& kept : kept_registries) {
            const Upgrade upgrade{kept};
            for (const auto* const call : {"pwrite64", "fdatasync", "fsync", "unlink"}) {
                bool goes_on = true;
                for (int k = 1; goes_on; k += std::string{call} == "pwrite64" ? 7 : 1) {
                    CAPTURE(call);
                    CAPTURE(k);
                    upgrade.reset();
                    goes_on = upgrade.is_killed(call, k);
                    const auto health = upgrade.health();
                    REQUIRE((health.version == kept.version || health.version == registry::newest_version()));
                    REQUIRE(health.is_sound() != (kept.is_dirty && health.version == kept.version));
                    const auto edited = upgrade.edit();
                    REQUIRE_MESSAGE(edited.exit == 0, edited.err);
                    REQUIRE(upgrade.health().version == registry::newest_version());
                    REQUIRE(upgrade.health().is_sound());
                }
            }
            CHECK(upgrade.says_what_it_said());
        }
    }

    TEST_CASE("control: a registry that is half of one version is seen") {
        const Upgrade upgrade{kept_registries[0]};
        alter(upgrade.file(), "PRAGMA user_version = " + std::to_string(registry::newest_version() - 1));
        alter(upgrade.file(), "DROP TRIGGER change_stays");
        CHECK_FALSE(upgrade.health().is_sound());
        CHECK(upgrade.edit().exit == 5);
    }
}
