/// \file
/// What the desk does for the registry while it serves: backups, a full disk, damage.
#include "desk/running_desk.hpp"
#include "office/records/desk_backups.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <filesystem>
#include <thread>
#include <unistd.h>

using namespace plenary;
using namespace plenary::testing;

namespace {

bool says(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

/// Waits for it for some seconds.
template<class Holds>
bool comes(Holds holds) {
    for (int i = 0; i < 200; ++i) {
        if (holds())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return false;
}

/// Whether the backup of the beginning is made and noted in the registry: from then on the desk writes nothing by itself
/// before somebody has done something, or time has passed.
bool is_at_rest(const std::filesystem::path& file) {
    try {
        return registry::Registry::to_read(file).backups().size() == 1;
    } catch (const registry::RegistryError&) { // it is being written
        return false;
    }
}

/// Writes rubbish over all pages behind the first, as a failing disk does.
void damage(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    constexpr off_t page = 4096;
    const std::string rubbish(page, 'x');
    const auto size = static_cast<off_t>(std::filesystem::file_size(file));
    for (off_t at = page; at < size; at += page)
        CHECK(::pwrite(descriptor, rubbish.data(), rubbish.size(), at) == page);
    ::close(descriptor);
}

} // namespace

TEST_SUITE("desk: keeping") {
    TEST_CASE("backups: one at the beginning, and one for each hundred received, while desks are served") {
        RunningDesk running{101};
        const Browser desk{running, "A"};
        const auto file = (*running.office()).file();
        const auto made = [&] { return office::backups_in_folder(file).size(); };
        CHECK(comes([&] { return made() == 1; }));
        for (int i = 1; i <= 101; ++i)
            CHECK(status_of(desk.post("/receive", {{"typed", registration(i).text()},
                                                   {"token", hidden_field(desk.get("/"), "token")},
                                                   {"nonce", std::to_string(i)}})) == 303);
        CHECK(comes([&] { return made() == 2; }));
        CHECK(running.end(SIGTERM) == 0);
        const auto newest = file.parent_path() / office::backups_in_folder(file).front().file;
        const auto backup = registry::Registry::to_examine(newest);
        CHECK(backup.health().is_sound());
        CHECK(backup.read({}).check_ins.size() >= 99);
    }

    TEST_CASE("a full disk: nothing is recorded, and every page says so") {
        RunningDesk running{3, {"reserve=1000000000"}};
        const Browser desk{running, "A"};
        CHECK(says(desk.get("/"), "The disk is nearly full"));
        const auto before = running.office().actions();
        for (const auto* path : {"/receive", "/undo"}) {
            const auto answer = desk.post(path, {{"typed", "KAZ-001"}, {"code", "KAZ-001"}});
            CHECK(status_of(answer) == 503);
            CHECK(says(answer, "The disk is nearly full"));
        }
        CHECK(running.office().actions() == before);
        CHECK(status_of(desk.post("/receive", {{"typed", "Person"}})) == 200); // it can be searched
        CHECK(running.end(SIGTERM) == 0);
        running.start();
        CHECK(says(desk.scan("KAZ-001"), "Received")); // control
    }

    TEST_CASE("a damaged registry ends the desk, which says so, and writes nothing any more") {
        RunningDesk running;
        const auto file = (*running.office()).file();
        const Browser desk{running, "A"};
        CHECK(says(desk.scan("KAZ-001"), "Received"));
        REQUIRE(comes([&] { return is_at_rest(file); }));
        damage(file);
        const auto damaged = contents(file);
        std::string
            answer; // stays empty where the keeper saw it first: then nobody listens, or the line is cut
        try {
            answer = desk.get("/");
        } catch (const std::runtime_error&) {
            CHECK(answer.empty());
        }
        CHECK_MESSAGE((answer.empty() || says(answer, "The registry is damaged")), answer);
        CHECK(running.end(0) == 5);
        CHECK(contents(file) == damaged);
    }
}
