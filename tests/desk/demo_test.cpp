/// \file
/// What somebody sees who tries the desk without having anything.
#include "desk/running_desk.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>

using namespace plenary;
using namespace plenary::testing;

namespace {

namespace fs = std::filesystem;

bool has(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

/// All paths under the folder, from there.
std::vector<std::string> paths_in(const fs::path& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        paths.push_back(entry.path().lexically_relative(folder).string());
    return paths;
}

} // namespace

TEST_SUITE("desk: demonstration") {
    TEST_CASE("it serves an illustrated meeting that nobody has come to, and leaves nothing") {
        const TemporaryFolder folder;
        const auto temporary = folder.path() / "tmp";
        const auto home = folder.path() / "home";
        fs::create_directories(temporary);
        fs::create_directories(home);
        ServingProcess demo;
        demo.start({PLENARY_PROGRAM, "desk", "--demo", "--listen", "127.0.0.1:0"},
                   {"TMPDIR=" + temporary.string(), "HOME=" + home.string(), "XDG_DATA_HOME=" + home.string(),
                    "PLENARY_DB=" + (home / "mine.db").string()});
        CHECK_FALSE(paths_in(temporary).empty());
        REQUIRE(demo.said().size() == 1);

        Browser browser{demo.address()};
        const auto paired = browser.post("/pair", {{"code", demo.said().front()}});
        browser.secret = desk::cookie(header(paired, "Set-Cookie"), "__Host-desk");
        const auto page = browser.get("/");
        CHECK(has(page, "everybody here is invented"));
        CHECK(has(page, "<dd data-count=\"received\">0</dd>"));
        CHECK(has(browser.scan("KAZ-001"), "Received"));
        CHECK(has(browser.scan("KAZ-001"), "since 08:1"));
        CHECK(has(browser.scan("DEU-002"), "On the waiting list"));
        CHECK(has(browser.scan("Рахмонов"), "TJK-001"));

        CHECK(demo.end(SIGINT) == 0);
        CHECK(paths_in(temporary).empty());
        CHECK(paths_in(home).empty());
    }

    TEST_CASE("it needs a place of its own: where it cannot serve, nothing stays either") {
        const TemporaryFolder folder;
        RunningDesk other;
        ServingProcess demo;
        CHECK_THROWS_AS(
            demo.start({PLENARY_PROGRAM, "desk", "--demo", "--listen", desk::to_text(other.address())},
                       {"TMPDIR=" + folder.path().string()}),
            std::runtime_error);
        CHECK(demo.end(SIGKILL) == 1);
        CHECK(paths_in(folder.path()).empty());
    }
}
