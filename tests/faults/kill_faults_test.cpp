/// \file
/// Commands that are killed at any moment: what was acknowledged is there, and nothing is half done. (That
/// rows written without a transaction would be found half done is shown in load_faults_test.cpp.)
#include "scale.hpp"
#include "secretariat.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <random>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Microseconds = std::chrono::microseconds;

/// A command that can be given again and again, each time to do something new.
struct KilledCommand {
    const char* name;
    std::vector<std::string> (*command)(const Secretariat&, int number);
    const char* acknowledgement; ///< what it prints once it is done
    bool logs = true;            ///< it is an action of the log
};

std::string text_of(std::int64_t number) {
    return std::to_string(number);
}

std::vector<KilledCommand> deeds() {
    return {
        {"register",
         [](const Secretariat&, int number) -> std::vector<std::string> {
             return {"participant",  "register", "-m",      "m",
                     "--delegation", "KAZ",      "--latin", "Somebody " + std::to_string(number),
                     "--new"};
         },
         "confirmed"},
        {"import",
         [](const Secretariat& secretariat, int number) -> std::vector<std::string> {
             return {"participant", "import", "-m", "m", secretariat.list_of_five(number).string(), "--new"};
         },
         "5 added"},
        {"check in",
         [](const Secretariat&, int number) -> std::vector<std::string> {
             return {"checkin", "add", "-m", "m", badge(number), "--at", "2011-07-21T09:00"};
         },
         "  in  "},
        {"take a check-in back",
         [](const Secretariat&, int number) -> std::vector<std::string> {
             return {"checkin", "undo", "-m", "m", badge(number, "NOR"), "--at", "2011-07-21T09:00"};
         },
         "taken back"},
        {"merge",
         [](const Secretariat&, int number) -> std::vector<std::string> {
             const auto twin = "twin-" + std::to_string(number);
             return {"participant", "merge", twin, twin + "-again"};
         },
         "is now also"},
        {"undo",
         [](const Secretariat& secretariat, int) -> std::vector<std::string> {
             REQUIRE(secretariat.enter("Nobody Else").exit == 0);
             return {"undo", text_of(secretariat.newest_action().number), "--yes"};
         },
         "Taken back"},
        {"backup",
         [](const Secretariat& secretariat, int) -> std::vector<std::string> {
             return {"backup", (secretariat / "copy.db").string(), "--force"};
         },
         "sound", false},
    };
}

/// How long the deed takes undisturbed.
Microseconds duration_of(const Secretariat& secretariat, const KilledCommand& deed) {
    const auto command = deed.command(secretariat, 1);
    const auto start = std::chrono::steady_clock::now();
    const auto outcome = secretariat.plenary(command);
    const auto took = std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - start);
    REQUIRE_MESSAGE(outcome.exit == 0, deed.name, ": ", outcome.err);
    REQUIRE_MESSAGE(outcome.out.find(deed.acknowledgement) != std::string::npos, deed.name, ": ",
                    outcome.out);
    return took;
}

class Killer {
public:
    Killer(const Secretariat& secretariat, const KilledCommand& deed)
        : secretariat_(secretariat),
          deed_(deed),
          moment_(0, duration_of(secretariat, deed).count() * 11 / 10) {}

    void kill(int number, std::mt19937& random) {
        const auto command = deed_.command(secretariat_, number);
        const auto before = secretariat_.newest_action();
        const auto outcome = secretariat_.plenary(command, {.killed_after = Microseconds{moment_(random)}});
        const auto after = secretariat_.newest_action();
        const bool acknowledged = outcome.out.find(deed_.acknowledgement) != std::string::npos;
        INFO(deed_.name, ", number ", number);
        // All that was there before is there, sealed, and the deed is there or not at all.
        REQUIRE(registry::Registry::to_read(secretariat_.file()).action_with_seal(before.seal).has_value() ==
                (before.number > 0));
        REQUIRE(after.number - before.number <= (deed_.logs ? 1 : 0));
        if (acknowledged && deed_.logs)
            REQUIRE(after.number == before.number + 1);
        REQUIRE(secretariat_.is_sound());
        if (!deed_.logs && std::filesystem::exists(secretariat_ / "copy.db"))
            REQUIRE(Secretariat::is_sound(secretariat_ / "copy.db"));
        ++(outcome.exit != -1 ? survived : after.number > before.number ? done : undone);
    }

    int survived = 0; ///< it was over before
    int done = 0;
    int undone = 0;

private:
    const Secretariat& secretariat_;
    const KilledCommand& deed_;
    std::uniform_int_distribution<Microseconds::rep> moment_;
};

bool leaves_keys(const std::filesystem::path& file) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    return db.execAndGet("SELECT EXISTS (SELECT 1 FROM late_keys)").getInt() != 0;
}

} // namespace

TEST_SUITE("faults: kills") {
    TEST_CASE("kill: of register, import, check-in, undo, merge and backup nothing acknowledged is lost") {
        const int each = scaled(8, 120);
        const Secretariat secretariat{100'000, {.badges = each + 1, .received = each + 1, .twins = each + 1}};
        std::mt19937 random{20111130};
        int undone = 0;
        for (const auto& deed : deeds()) {
            Killer killer{secretariat, deed};
            for (int number = 2; number <= each + 1; ++number)
                killer.kill(number, random);
            MESSAGE(std::string{deed.name}, ": killed ", each, " times: ", killer.undone, " undone, ",
                    killer.done, " done, ", killer.survived, " were over before");
            undone += killer.undone;
        }
        CHECK(undone > 0);
    }

    TEST_CASE("kill: a long list is there whole or not at all, and whoever is there is found") {
        constexpr int people = 1'200;
        const Secretariat secretariat{100'000, {}};
        const auto list = secretariat.list_of(people, 7);
        const std::vector<std::string> command{"participant", "import", "-m", "m", list.string(), "--new"};
        const auto sound = secretariat / "before.db";
        std::filesystem::copy_file(secretariat.file(), sound);
        const auto start = std::chrono::steady_clock::now();
        REQUIRE(secretariat.plenary(command).exit == 0);
        const auto whole = std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - start);
        // Most of the time goes before anything is written.
        std::uniform_int_distribution<Microseconds::rep> moment{whole.count() / 8, whole.count()};
        std::mt19937 random{20111130};
        int done = 0;
        int without_keys = 0;
        const int kills = scaled(5, 60);
        for (int i = 0; i < kills; ++i) {
            for (const auto* end : {"-journal", ".lock"})
                std::filesystem::remove(secretariat.file().string() + end);
            std::filesystem::copy_file(sound, secretariat.file(),
                                       std::filesystem::copy_options::overwrite_existing);
            (void)secretariat.plenary(command, {.killed_after = Microseconds{moment(random)}});
            const auto registry = registry::Registry::to_read(secretariat.file());
            const auto found = registry.find_participants("Family7", people + 1).best.size();
            REQUIRE((found == 0 || found == people));
            REQUIRE(registry.read({}).registrations.size() == found);
            REQUIRE(secretariat.is_sound());
            done += found > 0 ? 1 : 0;
            without_keys += leaves_keys(secretariat.file()) ? 1 : 0;
        }
        MESSAGE("killed ", kills, " times: ", done, " done, ", without_keys,
                " of them without all search keys");
        // The next list writes what a killed one left.
        REQUIRE(
            secretariat
                .plenary({"participant", "import", "-m", "m", secretariat.list_of_five(8).string(), "--new"})
                .exit == 0);
        CHECK_FALSE(leaves_keys(secretariat.file()));
        CHECK(secretariat.is_sound());
    }

    TEST_CASE("kill: a new registry is made with all its tables and the whole load, or not at all") {
        const Secretariat secretariat{10, {.badges = 20}};
        const auto file = secretariat / "new.db";
        const std::vector<std::string> command{plenary_program(), "--db", file.string(), "load",
                                               (secretariat / "meeting.yaml").string()};
        const auto start = std::chrono::steady_clock::now();
        REQUIRE(run_process(command).exit == 0);
        const auto whole = std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - start);
        std::uniform_int_distribution<Microseconds::rep> moment{0, whole.count() * 11 / 10};
        std::mt19937 random{20111130};
        int without_tables = 0;
        const int kills = scaled(20, 160);
        for (int i = 0; i < kills; ++i) {
            for (const auto* end : {"", "-journal", ".lock"})
                std::filesystem::remove(file.string() + end);
            const auto outcome = run_process(command, {.killed_after = Microseconds{moment(random)}});
            try {
                const auto registry = registry::Registry::to_read(file);
                REQUIRE(registry.newest_action().number <= 1);
                REQUIRE(registry.read({}).registrations.size() ==
                        (registry.newest_action().number == 1 ? 20 : 0));
            } catch (const registry::RegistryError& error) {
                REQUIRE(error.trouble() == registry::Trouble::missing);
                REQUIRE(outcome.out.find("Loaded") == std::string::npos);
                ++without_tables;
            }
            REQUIRE(run_process(command).exit == 0);
            REQUIRE(Secretariat::is_sound(file));
        }
        MESSAGE("killed ", kills, " times: ", without_tables, " before the tables were there");
        CHECK(without_tables > 0);
    }
}
