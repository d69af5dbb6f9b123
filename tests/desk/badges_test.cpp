/// \file
/// Badges that are drawn for desks by a program beside theirs, which may be slow, or hang, or fall.
#include "desk/running_desk.hpp"
#include "office/people/badges.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Ticks = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// The variable that has badges drawn by a script, of which `DRAW` is the program that really draws.
std::string drawn_by(RunningDesk& running, std::string script) {
    const auto file = (*running.office()).file().parent_path() / "paper.sh";
    const auto real = std::filesystem::path{PLENARY_DESK}.replace_filename("plenary-paper").string();
    if (const auto at = script.find("DRAW"); at != std::string::npos)
        script.replace(at, 4, "exec '" + real + "'");
    std::ofstream{file} << "#!/bin/sh\n" << script << '\n';
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return "PLENARY_PAPER=" + file.string();
}

/// A drawing that begins, and goes on when it is let.
class Gate {
public:
    explicit Gate(RunningDesk& running)
        : begun_((*running.office()).file().string() + ".begun"),
          open_((*running.office()).file().string() + ".open") {}

    [[nodiscard]] std::string script() const {
        return ": > '" + begun_.string() + "'\nwhile [ ! -e '" + open_.string() +
               "' ]; do sleep 0.05; done\nDRAW";
    }
    void wait_until_begun() const {
        while (!std::filesystem::exists(begun_))
            std::this_thread::sleep_for(milliseconds{10});
    }
    void open() const { std::ofstream{open_} << '\n'; }

private:
    std::filesystem::path begun_;
    std::filesystem::path open_;
};

std::size_t badges(RunningDesk& running) {
    return (*running.office()).open_to_read().badges(workshop).size();
}

std::string former_badge(RunningDesk& running) {
    return office::issue_badges(*running.office(), {}, {workshop, {registration(1)}}).tokens.front();
}

} // namespace

TEST_SUITE("desk: badges") {
    TEST_CASE("while badges are drawn other desks go on; all are drawn, a few at once") {
        RunningDesk running;
        running.end(SIGTERM);
        const Gate gate{running};
        running.start({}, {drawn_by(running, gate.script())});
        const Browser other{running, "B"};
        std::vector<std::thread> printing;
        std::vector<int> statuses(3);
        for (int i = 0; i < 3; ++i) {
            const Browser desk{running, "P" + std::to_string(i)};
            printing.emplace_back([desk, i, &statuses] {
                const auto at = static_cast<std::size_t>(i);
                statuses[at] = status_of(desk.post("/badge", {{"code", registration(i + 1).text()}}));
            });
        }
        gate.wait_until_begun();
        CHECK(headline(other.scan("KAZ-001")) == "Received");
        CHECK(headline(other.scan("KAZ-002")) == "Received");
        CHECK(badges(running) == 0);
        gate.open();
        for (auto& one : printing)
            one.join();
        CHECK(statuses == std::vector{200, 200, 200});
        CHECK(badges(running) == 3);
    }

    TEST_CASE(
        "what is not drawn in time, or falls, is told; the former badge is let in, and nobody is kept") {
        RunningDesk running;
        const auto former = former_badge(running);
        const Browser desk{running, "A"};
        for (const auto& [script, told] : std::vector<std::pair<std::string, std::string>>{
                 {"sleep 30", "plenary-paper did not draw it within 0.3 seconds"},
                 {"kill -9 $$", "plenary-paper ended with 137"},
                 {"exit 0", "plenary-paper ended with 0"}}) {
            running.end(SIGTERM);
            running.start({"drawing=300"}, {drawn_by(running, script)});
            const auto start = Ticks::now();
            const auto answer = desk.post("/badge", {{"code", "KAZ-001"}});
            CHECK(status_of(answer) == 500);
            CHECK_MESSAGE(answer.find(told) != std::string::npos, answer);
            CHECK(answer.find("the former one holds") != std::string::npos);
            // Long before the script is over, and with time for a machine that has much else to do.
            CHECK(Ticks::now() - start < std::chrono::seconds{15});
        }
        CHECK(badges(running) == 1);
        CHECK(headline(desk.scan(former)) == "Received");
        // Control: in time.
        running.end(SIGTERM);
        running.start({"drawing=20000"}, {drawn_by(running, "sleep 0.4\nDRAW")});
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-001"}})) == 200);
        CHECK(badges(running) == 2);
    }

    TEST_CASE("a desk that is revoked while its badge is drawn gets none") {
        RunningDesk running;
        running.end(SIGTERM);
        const Gate gate{running};
        running.start({}, {drawn_by(running, gate.script())});
        const Browser desk{running, "A"};
        int status = 0;
        std::thread printing{[&] { status = status_of(desk.post("/badge", {{"code", "KAZ-001"}})); }};
        gate.wait_until_begun();
        running.revoke("A");
        gate.open();
        printing.join();
        CHECK(status == 403);
        CHECK(badges(running) == 0);
    }

    TEST_CASE("a desk that is to end draws and issues first what was asked") {
        RunningDesk running;
        running.end(SIGTERM);
        const Gate gate{running};
        running.start({}, {drawn_by(running, gate.script())});
        const Browser desk{running, "A"};
        int status = 0;
        std::thread printing{[&] { status = status_of(desk.post("/badge", {{"code", "KAZ-001"}})); }};
        gate.wait_until_begun();
        std::thread opening{[&] {
            std::this_thread::sleep_for(milliseconds{300}); // so that it is to end before
            gate.open();
        }};
        CHECK(running.end(SIGTERM) == 0);
        opening.join();
        printing.join();
        CHECK(status == 200);
        CHECK(badges(running) == 1);
    }
}
