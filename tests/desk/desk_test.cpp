/// \file
/// The desk from outside: what a browser is told, and what the registry has then.
#include "desk/running_desk.hpp"
#include "desk/site/routes.hpp"
#include "office/people/badges.hpp"
#include "office/people/desks.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

bool has(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

} // namespace

TEST_SUITE("desk: in the browser") {
    TEST_CASE("pairing: a code lets one browser in, once; what is revoked is out at once") {
        RunningDesk running;
        Browser stranger{running.address()};
        CHECK(status_of(stranger.get("/")) == 303);
        CHECK(header(stranger.get("/"), "Location") == "/pair");
        CHECK(status_of(stranger.get("/pair")) == 200);
        CHECK(status_of(stranger.post("/receive", {{"typed", "KAZ-001"}})) == 403);
        CHECK(status_of(stranger.get("/counts")) == 403);
        CHECK(status_of(stranger.post("/pair", {{"code", "AAAA-AAAA-AAAA-A"}})) == 403);

        const auto code = running.code_for("A");
        const auto paired = stranger.post("/pair", {{"code", code}});
        const auto cookie = header(paired, "Set-Cookie");
        for (const auto* attribute : {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"})
            CHECK_MESSAGE(has(cookie, attribute), cookie);
        CHECK(status_of(stranger.post("/pair", {{"code", code}})) == 403);

        Browser desk{running.address()};
        desk.secret = desk::cookie(cookie, "__Host-desk");
        CHECK(has(desk.get("/"), "Desk A"));
        CHECK_FALSE(has(contents((*running.office()).file().string() + ".desks"), desk.secret));

        desk.secret.back() = desk.secret.back() == 'A' ? 'B' : 'A';
        CHECK(status_of(desk.get("/")) == 303);
        desk.secret = desk::cookie(cookie, "__Host-desk");
        CHECK(status_of(desk.get("/")) == 200);
        running.revoke("A");
        CHECK(status_of(desk.get("/")) == 303);
        CHECK(status_of(desk.post("/receive", {{"typed", "KAZ-001"}, {"token", "x"}})) == 403);
    }

    TEST_CASE("pairing: codes end after five wrong ones") {
        RunningDesk running;
        const Browser stranger{running.address()};
        auto code = running.code_for("A");
        for (int i = 0; i < office::wrong_codes - 1; ++i)
            CHECK(status_of(stranger.post("/pair", {{"code", "AAAA-AAAA-AAAA-A"}})) == 403);
        CHECK(status_of(stranger.post("/pair", {{"code", code}})) == 303);
        code = running.code_for("B");
        for (int i = 0; i < office::wrong_codes; ++i)
            CHECK(status_of(stranger.post("/pair", {{"code", "AAAA-AAAA-AAAA-A"}})) == 403);
        CHECK(status_of(stranger.post("/pair", {{"code", code}})) == 403);
    }

    TEST_CASE("receiving: in, already in, undone, out; and each refusal with the next step") {
        RunningDesk running{2};
        const Browser a{running, "A"};
        const Browser b{running, "B"};
        auto page = a.scan("kaz 009");
        CHECK(headline(page) == "No such code at this meeting");
        page = a.scan("kaz001");
        CHECK(headline(page) == "Received");
        CHECK(text_of_class(page, "name") == "Aru Person 1");
        CHECK(text_of_class(page, "delegation") == "Kazakhstan, delegate");
        page = b.scan("KAZ-001");
        CHECK(headline(page) == "Already in");
        CHECK(has(page, "since 09:00, desk A"));
        CHECK(running.office().data().check_ins.size() == 1);
        CHECK(running.office().data().check_ins.front().desk == "A");

        (void)a.post("/undo", {{"code", "KAZ-001"}});
        CHECK(headline(a.get("/")) == "Taken back");
        CHECK(headline(b.scan("KAZ-001")) == "Received");
        (void)b.post("/receive", {{"typed", "KAZ-001"}, {"kind", "out"}});
        CHECK(headline(b.get("/")) == "Gone out");
        CHECK(headline(b.scan("KAZ-001")) == "Received");

        CHECK(headline(a.scan("KAZ-003")) == "On the waiting list");
        CHECK(headline(a.scan("KAZ-004")) == "Withdrawn");
        CHECK(headline(a.scan("NOR-001")) == "No such code at this meeting");
        CHECK(headline(a.scan("ABCDEFGHJKMNPQRSTVWXYZ0123")) == "Unknown badge");
        const auto badges =
            office::issue_badges(*running.office(), {}, {workshop, {domain::RegistrationCode{"KAZ-002"}}});
        page = a.scan(badges.tokens.front());
        CHECK(headline(page) == "Received");
        CHECK_FALSE(has(page, badges.tokens.front()));
        (void)office::revoke_badges(*running.office(), {}, workshop, {domain::RegistrationCode{"KAZ-002"}});
        page = a.scan(badges.tokens.front());
        CHECK(headline(page) == "This badge was revoked");
        CHECK_FALSE(has(page, badges.tokens.front()));
        for (const auto* name : {"received", "expected", "inside"})
            CHECK_MESSAGE(has(page, std::string{"<dd data-count=\""} + name + "\">2</dd>"), name);
    }

    TEST_CASE("search: nobody before it, those of the meeting who fit, and no name in any address") {
        RunningDesk running;
        const Browser desk{running, "A"};
        CHECK_FALSE(has(desk.get("/"), "Person"));
        const auto page = desk.scan("pers");
        CHECK(status_of(page) == 200);
        CHECK(has(page, "5 found by “pers”"));
        CHECK(has(page, "<span class=\"code\">KAZ-005</span> <span class=\"state bad\">"));
        // A name as long as a code never is.
        CHECK(has(desk.scan("Kazakhstan"), "Delegation: Kazakhstan"));
        CHECK(has(desk.scan("Вольфешлегельштайнхаузенберг"), "Nobody at this meeting is found by"));
        CHECK(headline(desk.scan("4006381333931")) == "Unknown badge");
        CHECK(headline(desk.scan("ABCDEFGHJK1")) == "Unknown badge");
        CHECK(headline(desk.scan("ABCDEFGHJKMNPQRSTVWXYZABCD")) == "Unknown badge");
        (void)desk.scan("KAZ-001");
        CHECK(has(desk.scan("person 1"),
                  "<span class=\"state known\"><span class=\"symbol\" aria-hidden=\"true\">!</span> "
                  "inside since 09:00, desk A</span>"));
        CHECK(has(desk.post("/person", {{"code", "KAZ-001"}}), "inside since 09:00, desk A</p>"));
        Browser at_session{running.address()};
        at_session.secret = desk.secret;
        at_session.door = "opening";
        CHECK_FALSE(has(at_session.scan("person 1"), "inside since"));
        CHECK(has(desk.scan("nobody at all"), "Nobody at this meeting is found by “nobody at all”."));
        CHECK(running.office().data().check_ins.size() == 1);
    }

    TEST_CASE("nonce: the same request three times counts once") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        for (int i = 0; i < 3; ++i)
            CHECK(status_of(desk.post("/receive", {{"typed", "KAZ-001"}, {"nonce", "the same"}})) == 303);
        CHECK(running.office().actions() == before + 1);
        CHECK(headline(desk.get("/")) == "Sent twice");
    }

    TEST_CASE("kept: what a page had to keep counts from when the person stood there") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto time_of = [&](const desk::Form& fields) {
            (void)desk.post("/receive", fields);
            return domain::format_local_time(running.office().data().check_ins.back().at);
        };
        CHECK(time_of({{"typed", "KAZ-001"}, {"ago", "600"}}).starts_with("2011-09-05T08:5"));
        for (const auto* none : {"", "-5", "x", "99999999"}) {
            CHECK(time_of({{"typed", "KAZ-002"}, {"ago", none}}).starts_with("2011-09-05T09:0"));
            (void)desk.post("/undo", {{"code", "KAZ-002"}});
        }
    }

    TEST_CASE("methods: who asks by another one is told which there are; HEAD is told what GET is") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto ask = [&](const std::string& line) {
            return talk(running.address(), line + " HTTP/1.1\r\nHost: " + desk::to_text(running.address()) +
                                               "\r\nCookie: __Host-desk=" + desk.secret +
                                               "\r\nConnection: close\r\n\r\n");
        };
        CHECK(status_of(ask("DELETE /pair")) == 405);
        CHECK(header(ask("DELETE /pair"), "Allow") == "GET, HEAD, POST");
        CHECK(header(ask("GET /receive"), "Allow") == "POST");
        for (const auto* path : {"/", "/counts", "/style.css"}) {
            const auto answer = ask(std::string{"HEAD "} + path);
            CHECK(status_of(answer) == 200);
            CHECK(answer.ends_with("\r\n\r\n"));
        }
        CHECK(status_of(ask("HEAD /receive")) == 405);
    }

    TEST_CASE("headers: every answer has them, also what is refused") {
        RunningDesk running;
        const Browser desk{running, "A"};
        for (const auto& answer :
             {desk.get("/"), desk.get("/nowhere"), desk.get("/style.css"), desk.post("/undo", {}),
              talk(running.address(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
              talk(running.address(), "?\r\n\r\n")}) {
            CHECK(has(header(answer, "Content-Security-Policy"), "default-src 'none'"));
            CHECK_FALSE(has(header(answer, "Content-Security-Policy"), "unsafe"));
            CHECK(header(answer, "Cache-Control") == "no-store");
            CHECK(header(answer, "Referrer-Policy") == "no-referrer");
            CHECK(header(answer, "X-Content-Type-Options") == "nosniff");
        }
    }

    TEST_CASE("forgery: without token, from elsewhere, to another name or by GET nothing is changed") {
        RunningDesk running;
        Browser desk{running, "A"};
        const auto before = running.office().actions();
        for (const auto& route : desk::routes) {
            if (!route.changes() || route.who != desk::Who::desk)
                continue;
            const std::string path{route.path};
            const desk::Form fields{{"typed", "KAZ-001"},
                                    {"code", "KAZ-001"},
                                    {"delegation", "KAZ"},
                                    {"all", "yes"},
                                    {"family", "Ås"}};
            auto without = fields;
            without.emplace("token", "");
            CHECK(status_of(desk.post(path, without)) == 403);
            desk.origin = "http://evil.example";
            CHECK(status_of(desk.post(path, fields)) == 403);
            desk.origin = "null";
            CHECK(status_of(desk.post(path, fields)) == 403);
            desk.origin.clear();
            if (desk::route_of("GET", path).route == nullptr)
                CHECK(status_of(desk.get(path)) == 405);
            CHECK(status_of(talk(running.address(), "POST " + path +
                                                        " HTTP/1.1\r\nHost: evil.example\r\nOrigin: "
                                                        "http://evil.example\r\nCookie: __Host-desk=" +
                                                        desk.secret + "\r\nConnection: close\r\n\r\n")) ==
                  403);
        }
        CHECK(running.office().actions() == before);
        CHECK(headline(desk.scan("KAZ-001")) == "Received"); // control
        CHECK(running.office().actions() == before + 1);
    }

    TEST_CASE("events: pages that listen are told the figures when they change") {
        RunningDesk running;
        const Browser desk{running, "A"};
        Wire listening{running.address()};
        listening.send("GET /counts HTTP/1.1\r\nHost: " + desk::to_text(running.address()) +
                       "\r\nCookie: __Host-desk=" + desk.secret + "\r\n\r\n");
        CHECK(has(listening.read_until("\n\n"), "text/event-stream"));
        CHECK(listening.read_until("}\n\n") ==
              "event: counts\ndata: "
              "{\"received\":0,\"expected\":3,\"inside\":0,\"received@opening\":0,\"inside@opening\":0}\n\n");
        CHECK(listening.read_until("}\n\n") == "event: floor\ndata: {}\n\n");
        CHECK(headline(desk.scan("KAZ-002")) == "Received");
        CHECK(listening.read_until("}\n\n") ==
              "event: counts\ndata: "
              "{\"received\":1,\"expected\":3,\"inside\":1,\"received@opening\":0,\"inside@opening\":0}\n\n");
    }

    TEST_CASE("end: what was asked is answered, and a browser stays let in over a new start") {
        RunningDesk running;
        const Browser desk{running, "A"};
        CHECK(headline(desk.scan("KAZ-001")) == "Received");
        CHECK(running.end(SIGTERM) == 0);
        running.start();
        CHECK(headline(desk.scan("KAZ-001")) == "Already in");
    }

    TEST_CASE("kill: what was answered is in the registry, once") {
        constexpr int kills = 5;
        RunningDesk running{40};
        const Browser desk{running, "A"};
        int next = 1;
        for (int kill = 0; kill < kills; ++kill) {
            std::atomic<bool> has_answered = next > 40;
            std::thread killer{[&] {
                // Once before anything may have been answered, then after it.
                while (kill > 0 && !has_answered)
                    std::this_thread::sleep_for(std::chrono::milliseconds{1});
                std::this_thread::sleep_for(std::chrono::milliseconds{40 + 37 * kill});
                running.end(SIGKILL);
            }};
            std::vector<int> answered;
            try {
                while (next <= 40) {
                    const auto answer = desk.post(
                        "/receive", {{"typed", registration(next).text()}, {"nonce", std::to_string(next)}});
                    if (status_of(answer) != 303)
                        break;
                    answered.push_back(next++);
                    has_answered = true;
                }
            } catch (const std::runtime_error&) { // nobody listens any more
            }
            has_answered = true;
            killer.join();
            const auto events = running.office().data().check_ins;
            for (const int number : answered)
                CHECK(std::count_if(events.begin(), events.end(), [&](const auto& event) {
                          return event.registration == registration(number);
                      }) == 1);
            running.start();
        }
        CHECK(next > 1);
        CHECK(registry::Registry::to_examine((*running.office()).file()).health().is_sound());
    }
}
