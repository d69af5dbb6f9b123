/// \file
/// What strangers, lost tablets, broken pages and other programs do to a desk: they get nothing by it, and others go on.
#include "desk/running_desk.hpp"
#include "desk/serving/attempts.hpp"
#include "office/people/colleagues.hpp"
#include "office/people/desks.hpp"
#include "registry/file/write_lock.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <optional>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Ticks = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Sends the fields with a token and, where they have none, a nonce of the desk's page.
std::string send(const Browser& desk, const std::string& path, desk::Form fields) {
    fields.emplace("token", hidden_field(desk.get("/"), "token"));
    fields.emplace("nonce", hidden_field(desk.get("/"), "nonce"));
    return desk.send(path, fields);
}

int pair(const RunningDesk& running, const std::string& code) {
    return status_of(Browser{running.address()}.send("/pair", {{"code", code}}));
}

} // namespace

TEST_SUITE("desk: hostile") {
    TEST_CASE(
        "wrong codes: after ten from one place no more are taken from there, until the desk starts anew") {
        RunningDesk running;
        for (int i = 0; i < 2 * office::wrong_codes; ++i)
            CHECK(pair(running, "AAAA-AAAA-AAAA-A") == 403);
        const auto code = running.code_for("A");
        CHECK(pair(running, "AAAA-AAAA-AAAA-A") == 429);
        CHECK(pair(running, code) == 429);
        running.end(SIGTERM);
        running.start();
        CHECK(pair(running, code) == 303); // nobody ended it meanwhile
    }

    TEST_CASE("wrong codes are forgotten in time, and those of one place are not those of another") {
        desk::Attempts wrong{2, seconds{10}};
        const desk::Attempts::Time start{};
        wrong.note_wrong("a", start);
        CHECK_FALSE(wrong.are_too_many("a", start));
        wrong.note_wrong("a", start + seconds{5});
        CHECK(wrong.are_too_many("a", start + seconds{9}));
        CHECK_FALSE(wrong.are_too_many("b", start + seconds{9}));
        CHECK_FALSE(wrong.are_too_many("a", start + seconds{10}));
    }

    TEST_CASE("a desk that is paired anew under its name has to be sat at anew") {
        RunningDesk running;
        const auto pin = office::give_pin(*running.office(), "Aru", office::DeskRight::all);
        const auto pair_anew = [&] {
            Browser browser{running.address()};
            const auto answer = browser.send("/pair", {{"code", running.code_for("A")}});
            browser.secret = desk::cookie(header(answer, "Set-Cookie"), "__Host-desk");
            return browser;
        };
        const auto first = pair_anew();
        const auto token = hidden_field(first.get("/who"), "token");
        CHECK(status_of(first.send("/who", {{"name", "Aru"}, {"pin", pin}, {"token", token}})) == 303);
        CHECK(status_of(first.get("/")) == 200);
        const auto second = pair_anew();
        CHECK(header(second.get("/"), "Location") == "/who");
        CHECK(header(first.get("/"), "Location") == "/pair");
    }

    TEST_CASE("a page of a desk that is revoked is told no more, also where it listens already") {
        RunningDesk running;
        const Browser lost{running, "A"};
        const Browser kept{running, "B"};
        const auto listen = [&](const Browser& desk) {
            auto wire = std::make_unique<Wire>(running.address());
            wire->send("GET /counts HTTP/1.1\r\nHost: " + desk::to_text(running.address()) +
                       "\r\nCookie: __Host-desk=" + desk.secret + "\r\n\r\n");
            CHECK(wire->read_until("}\n\n").ends_with("}\n\n"));
            return wire;
        };
        const auto at_lost = listen(lost);
        const auto at_kept = listen(kept);
        running.revoke("A");
        CHECK(headline(kept.scan("KAZ-001")) == "Received");
        CHECK(at_kept->read_until("\"received\":1", seconds{5}).ends_with("\"received\":1")); // control
        CHECK(at_lost->read_until("\"received\":1", seconds{2}).find("\"received\":1") == std::string::npos);
    }

    TEST_CASE("what cannot be kept as it was sent is refused, and nothing is cut short") {
        RunningDesk running{3, {}, 2};
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        const auto walk_in = [&](const std::string& family, const std::string& nonce) {
            return send(desk, "/register",
                        {{"family", family}, {"given", "Per"}, {"delegation", "NOR"}, {"nonce", nonce}});
        };
        CHECK(status_of(walk_in("Ha\x07n", "1")) == 400);
        CHECK(status_of(walk_in("Han\u202E", "1")) == 400);
        CHECK(status_of(walk_in(std::string(4'001, 'n'), "1")) == 400);
        CHECK(status_of(walk_in("Han", std::string(129, '1'))) == 400);
        CHECK(running.office().actions() == before);
        CHECK(status_of(walk_in("Han", std::string(128, '1'))) == 303); // control
        CHECK(running.office().actions() > before);
        // A scanner may send anything; what is long is not shown.
        CHECK(headline(desk.scan(std::string(300, 'A'))) != "Received");
        CHECK(desk.get("/").find(std::string(61, 'A')) == std::string::npos);
    }

    TEST_CASE("what is wrong with one request is told to that one, not to those beside it") {
        RunningDesk running;
        const Browser a{running, "A"};
        const Browser b{running, "B"};
        CHECK(status_of(send(a, "/correct", {{"code", "KAZ-099"}, {"family", "X"}})) == 404);
        int bad = 0;
        int good = 0;
        std::optional<registry::WriteLock> held{std::in_place, (*running.office()).file(), seconds{5}};
        std::thread first{[&] { bad = status_of(send(a, "/group", {{"delegation", "none"}})); }};
        std::thread second{[&] { good = status_of(send(b, "/receive", {{"typed", "KAZ-001"}})); }};
        std::this_thread::sleep_for(milliseconds{500}); // so that they go into one commit
        held.reset();
        first.join();
        second.join();
        CHECK(bad == 404);
        CHECK(good == 303);
        CHECK(running.office().data().check_ins.size() == 1);
    }

    TEST_CASE("a program that holds the file of the desks keeps nobody but who is to be paired") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto code = running.code_for("B");
        const registry::WriteLock held{office::file_of_desks((*running.office()).file()), seconds{5}};
        const auto start = Ticks::now();
        CHECK(pair(running, code) == 503);
        CHECK(headline(desk.scan("KAZ-001")) == "Received");
        CHECK(Ticks::now() - start < seconds{5}); // it would wait for ten
    }
}
