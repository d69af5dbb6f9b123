/// \file
/// Any series of meetings goes into a registry, out of it as a fixture, and into another, and stays the same.
#include "fixture/check.hpp"
#include "fixture/writer.hpp"
#include "registry/registry.hpp"
#include "support/random_dataset.hpp"
#include "support/sorted.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace plenary;
using domain::Dataset;
using registry::Registry;

namespace {

/// Loads what a fixture wants as `plenary load` does, and tells what the registry then holds.
Dataset loaded(const std::filesystem::path& file, const Dataset& wanted) {
    {
        auto registry = Registry::to_create(file);
        auto writing = registry.begin({"test", "", "", {}, ""});
        writing.apply(domain::plan_load(registry.read({}), wanted), wanted, "random");
        (void)writing.take_badges(wanted.badges);
        (void)writing.take_retired_codes(wanted.retired);
        writing.commit();
    }
    const auto registry = Registry::to_read(file);
    auto now = testing::sorted(registry.read({}));
    now.badges = registry.issued_badges();
    now.retired = registry.retired_codes();
    return now;
}

std::string dumped(const Dataset& data) {
    std::ostringstream out;
    fixture::write_fixture(out, data);
    return out.str();
}

Dataset read_fixture(const testing::TemporaryFolder& folder, const std::string& text) {
    const auto file = folder / "dump.yaml";
    std::ofstream{file} << text;
    std::istringstream nothing;
    const auto checked =
        fixture::load_fixtures({file.string()}, nothing, [](const auto&) { return fixture::Basis{}; });
    RC_ASSERT(checked.is_valid());
    return checked.fixtures.front().data;
}

} // namespace

TEST_SUITE("registry round trip") {
    TEST_CASE("load, dump, load: the second registry equals the first, and the dump is stable") {
        CHECK(rc::check("load, dump, load", [] {
            const testing::TemporaryFolder folder;
            const auto data = *testing::random_dataset();
            const auto first = loaded(folder / "first.db", data);
            RC_ASSERT(first == testing::sorted(data));
            const auto dump = dumped(first);
            const auto second = loaded(folder / "second.db", read_fixture(folder, dump));
            RC_ASSERT(second == first);
            RC_ASSERT(dumped(second) == dump);
        }));
    }

    TEST_CASE("load twice: the second finds nothing to do") {
        CHECK(rc::check("load twice", [] {
            const testing::TemporaryFolder folder;
            const auto data = *testing::random_dataset();
            (void)loaded(folder / "r.db", data);
            const auto plan = domain::plan_load(Registry::to_read(folder / "r.db").read({}), data);
            RC_ASSERT(plan.changes_nothing());
        }));
    }

    TEST_CASE("change: people, heads and seats may be exchanged") {
        CHECK(rc::check("one after the other", [] {
            const testing::TemporaryFolder folder;
            const auto before = *testing::random_dataset();
            auto after = before;
            // Everybody comes in another's place: heads, people and seats are exchanged.
            for (std::size_t i = 0; i + 1 < after.registrations.size(); i += 2) {
                auto& one = after.registrations[i];
                auto& other = after.registrations[i + 1];
                if (one.meeting == other.meeting)
                    std::swap(one.participant, other.participant);
                if (one.meeting == other.meeting && one.delegation == other.delegation)
                    std::swap(one.role, other.role);
            }
            for (auto& participant : after.participants)
                participant.name.latin += " Jr";
            (void)loaded(folder / "r.db", before);
            RC_ASSERT(loaded(folder / "r.db", after) == testing::sorted(after));
            RC_ASSERT(Registry::to_read(folder / "r.db").health().problems.empty());
        }));
    }
}
