/// \file
/// A registry that an earlier program made is brought up to date, and says and counts what it did.
#include "registry/file/backup.hpp"
#include "registry/file/connection.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/registry.hpp"
#include "support/kept_registry.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::testing;

TEST_SUITE("registry: kept") {
    TEST_CASE("a kept registry is read by the newest program, and left as it is") {
        for (const auto& kept : kept_registries) {
            CAPTURE(kept.version);
            const TemporaryFolder folder;
            kept.unpack(folder / "r.db");
            const auto before = contents(folder / "r.db");
            const auto health = registry::Registry::to_examine(folder / "r.db").health();
            CHECK(health.version == kept.version);
            CHECK(health.is_sound() != kept.is_dirty);
            CHECK(contents(folder / "r.db") == before);
        }
    }

    TEST_CASE("a kept registry is brought up to date by the first that writes, and holds what it held") {
        for (const auto& kept : kept_registries) {
            CAPTURE(kept.version);
            const TemporaryFolder folder;
            kept.unpack(folder / "r.db");
            {
                auto registry = registry::Registry::to_write(folder / "r.db");
                (void)registry.begin({"test", "", "", domain::Instant{1'800'000'000}, ""});
            }
            const auto registry = registry::Registry::to_examine(folder / "r.db");
            const auto health = registry.health();
            CHECK(health.version == registry::newest_version());
            CHECK(health.is_sound());
            const auto counts = registry.counts();
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::Participant>)] ==
                  kept.participants);
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::Registration>)] ==
                  kept.participants);
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::CheckIn>)] == kept.check_ins);
        }
    }

    TEST_CASE("a kept registry is backed up as it is, and the backup is restored by the newest program") {
        for (const auto& kept : kept_registries) {
            CAPTURE(kept.version);
            const TemporaryFolder folder;
            kept.unpack(folder / "r.db");
            const auto before = contents(folder / "r.db");
            CHECK(registry::back_up(folder / "r.db", folder / "copy.db", domain::Instant{1'800'000'000}));
            CHECK(contents(folder / "r.db") == before);
            CHECK(registry::is_of_older_version(folder / "copy.db"));
            (void)registry::Registry::to_write(folder / "r.db");
            CHECK_FALSE(registry::is_of_older_version(folder / "r.db"));
            CHECK(registry::restore(folder / "copy.db", folder / "r.db"));
            CHECK(registry::is_of_older_version(folder / "r.db"));
            registry::Registry::bring_up_to_date(folder / "r.db");
            CHECK(registry::Registry::to_examine(folder / "r.db").health().is_sound());
            CHECK(registry::Registry::to_read(folder / "r.db").backups().size() == 1);
        }
    }

    TEST_CASE("what older programs let in is repaired, and logged") {
        const auto& kept = kept_registries[1];
        REQUIRE(kept.is_dirty);
        const TemporaryFolder folder;
        kept.unpack(folder / "r.db");
        const auto before = registry::Registry::to_examine(folder / "r.db").newest_action().number;
        (void)registry::Registry::to_write(folder / "r.db");
        const auto registry = registry::Registry::to_examine(folder / "r.db");
        const auto data = registry.read({});
        const auto person = [&](const char* code) {
            return std::find_if(data.participants.begin(), data.participants.end(),
                                [&](const auto& it) { return it.code.text() == code; })
                ->name;
        };
        CHECK(person("per-moe").latin == "Per Moe");
        CHECK(person("aigul-bekova").own == "Айгүл Бекова");
        CHECK(person("kari-dahl").badge == "Kari D.");
        CHECK(data.meetings[0].title == "First talks of all");
        CHECK(data.meetings[1].title == "Second talks");
        // One action repairs, one counts what forgetting had taken from the log.
        CHECK(registry.newest_action().number == before + 2);
        const auto repair = registry.action(before + 1);
        REQUIRE(repair);
        CHECK(repair->what == registry::act_of_mending);
        CHECK(repair->changes.size() == 7);
    }
}
