/// \file
/// A registry of an older version: whatever changes something brings it up to date first, and what only looks leaves it as
/// it is.
#include "full_registry.hpp"
#include "registry/file/connection.hpp"
#include "support/kept_registry.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;

TEST_SUITE("older registries") {
    TEST_CASE("older registries: commands that read before they write bring them up to date") {
        const TemporaryFolder folder;
        write_file(folder / "list.csv", "Delegation,Family name,Given names\nNOR,Somebody,Else\n");
        const auto file = folder / "r.db";
        const auto before = [&] {
            kept_registries[0].unpack(file);
            return contents(file);
        };
        for (const auto& command : std::vector<std::vector<std::string>>{
                 {"participant", "import", "-m", "first", (folder / "list.csv").string(), "--new"},
                 {"checkin", "add", "-m", "first", "--name", "bekova", "--at", "2026-03-04T09:00"},
                 {"floor", "ask", "-m", "first", "KAZ"},
                 {"undo", "1", "--yes"},
                 {"meeting", "propose", "first", "--between", "2027-01-01..2027-02-01", "--length", "1d"},
                 {"agenda", "plan", "-m", "first"},
                 {"desk", "pair", "-m", "first", "A"},
                 {"desk", "pin", "Aru"},
                 {"load", (folder / "nothing.yaml").string()}}) {
            CAPTURE(command[0]);
            (void)before();
            const auto answer = answer_of(file, command);
            CHECK_MESSAGE(answer.err.find("older version") == std::string::npos, answer.err);
            CHECK_FALSE(registry::is_of_older_version(file));
        }
        for (const auto& command : std::vector<std::vector<std::string>>{
                 {"participant", "import", "-m", "first", (folder / "list.csv").string(), "--dry-run"},
                 {"undo", "1"},
                 {"participant", "list", "-m", "first"}}) {
            CAPTURE(command[0]);
            const auto untouched = before();
            const auto answer = answer_of(file, command);
            CHECK_MESSAGE(answer.err.find("older version") != std::string::npos, answer.err);
            CHECK(contents(file) == untouched);
        }
    }
}
