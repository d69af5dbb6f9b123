#include "office/desk.hpp"
#include "office/records/backups.hpp"
#include "office/refused.hpp"
#include "util/file.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using testing::SmallOffice;

TEST_SUITE("office: backups") {
    TEST_CASE("restore: the registry itself is no backup of it, by whatever name") {
        namespace fs = std::filesystem;
        SmallOffice small;
        const auto& registry = (*small).file();
        const auto folder = registry.parent_path();
        fs::create_symlink(registry, folder / "link.db");
        fs::create_symlink(folder, folder / "here");
        fs::create_directory(folder / "below");
        std::vector<fs::path> names{registry,
                                    folder / "link.db",
                                    folder / "here" / registry.filename(),
                                    folder / "below" / ".." / registry.filename(),
                                    folder.string() + "//./" + registry.filename().string(),
                                    fs::relative(registry)};
        const auto check_refused = [&](const fs::path& name) {
            CAPTURE(name);
            try {
                (void)office::restore(*small, name);
                FAIL("it was restored");
            } catch (const office::Refused& refused) {
                CHECK(refused.reason() == office::Reason::same_file);
            }
            CHECK_FALSE(fs::exists(registry.string() + ".before-restore"));
        };
        for (const auto& name : names)
            check_refused(name);
        fs::create_hard_link(registry, folder / "second.db");
        check_refused(folder / "second.db");
        fs::remove(folder / "second.db");
        // The control: a copy of it is one.
        (void)office::back_up(*small, {folder / "copy.db"});
        CHECK(office::restore(*small, folder / "copy.db").aside);
    }
}
