#include "office/records/undoing.hpp"
#include "office/refused.hpp"
#include "support/kept_registry.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;

TEST_SUITE("office: undoing") {
    TEST_CASE("what earlier programs had let in does not come back") {
        const auto& kept = kept_registries[1];
        REQUIRE(kept.is_dirty);
        const TemporaryFolder folder;
        kept.unpack(folder / "r.db");
        const auto before = registry::Registry::to_examine(folder / "r.db").newest_action().number;
        office::Office office{folder / "r.db", [] { return domain::Instant{1'800'000'000}; }, {2027, 1, 15}};
        (void)office.writer();
        for (const bool is_tried : {true, false})
            try {
                (void)office::undo_action(office, {.dry_run = is_tried}, before + 1);
                FAIL("it was taken back");
            } catch (const office::Refused& refused) {
                CHECK(refused.reason() == office::Reason::cannot_be_undone);
                CHECK(std::string{refused.what()} ==
                      "action " + std::to_string(before + 1) +
                          " repaired what earlier programs had let in, and nobody did it");
            }
        CHECK(office.open_to_read().newest_action().number == before + 2);
    }
}
