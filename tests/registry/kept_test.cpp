/// \file
/// A registry that an earlier program made is brought up to date, and says and counts what it did.
#include "registry/connection.hpp"
#include "registry/registry.hpp"
#include "support/kept_registry.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;

TEST_SUITE("registry: kept") {
    TEST_CASE("a kept registry is read by the newest program, and left as it is") {
        for (const int version : kept_versions) {
            CAPTURE(version);
            const TemporaryFolder folder;
            unpack_kept_registry(version, folder / "r.db");
            const auto before = contents(folder / "r.db");
            const auto health = registry::Registry::to_examine(folder / "r.db").health();
            CHECK(health.version == version);
            CHECK(health.is_sound());
            CHECK(contents(folder / "r.db") == before);
        }
    }

    TEST_CASE("a kept registry is brought up to date by the first that writes, and holds what it held") {
        for (const int version : kept_versions) {
            CAPTURE(version);
            const TemporaryFolder folder;
            unpack_kept_registry(version, folder / "r.db");
            {
                auto registry = registry::Registry::to_write(folder / "r.db");
                registry.begin({"test", "", "", domain::Instant{1'800'000'000}, ""});
                registry.rollback();
            }
            const auto registry = registry::Registry::to_examine(folder / "r.db");
            const auto health = registry.health();
            CHECK(health.version == registry::newest_version());
            CHECK(health.is_sound());
            const auto counts = registry.counts();
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::Participant>)] == 5);
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::Registration>)] == 5);
            CHECK(counts[static_cast<std::size_t>(domain::kind_of<domain::CheckIn>)] == 2);
        }
    }
}
