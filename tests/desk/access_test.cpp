/// \file
/// Who gets what, generated from the table of routes; and that nobody else gets a name, by any way.
#include "desk/running_desk.hpp"
#include "desk/site/routes.hpp"
#include "office/people/colleagues.hpp"
#include "office/people/desks.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <filesystem>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace plenary;
using namespace plenary::testing;
using desk::Who;
using office::DeskRight;

namespace {

const std::vector<std::string> canaries{"Person 1", "Person 2", "Aru", "KAZ-00"};

/// What somebody has to show, and what the colleague has who sits there.
struct Visitor {
    std::string what;
    Browser browser;
    std::string token;
    bool is_let_in = false;
    std::optional<DeskRight> right = {};
};

std::string ask(const Visitor& visitor, const desk::Route& route) {
    if (!route.changes())
        return visitor.browser.get(std::string{route.path});
    return visitor.browser.send(std::string{route.path}, {{"token", visitor.token},
                                                          {"typed", "Person"},
                                                          {"code", "KAZ-001"},
                                                          {"delegation", "KAZ"},
                                                          {"name", "nobody"},
                                                          {"nonce", visitor.what + std::string{route.path}}});
}

/// Without what differs from one answer to the next.
std::string comparable(const std::string& answer) {
    return std::to_string(status_of(answer)) + " " + header(answer, "Location") + " " +
           answer.substr(answer.find("\r\n\r\n"));
}

bool may_have(const Visitor& visitor, const desk::Route& route) {
    switch (route.who) {
    case Who::anybody:
        return true;
    case Who::unseated:
        return visitor.is_let_in;
    case Who::desk:
        break;
    }
    return visitor.is_let_in && visitor.right && *visitor.right >= route.right;
}

/// A desk, and who sits there; `right`: nobody.
Visitor visitor_at(RunningDesk& running, const std::string& name, std::optional<DeskRight> right) {
    Visitor visitor{name, Browser{running.address()}, {}, true, right};
    const auto answer = visitor.browser.send("/pair", {{"code", running.code_for(name)}});
    visitor.browser.secret = desk::cookie(header(answer, "Set-Cookie"), "__Host-desk");
    visitor.token = hidden_field(visitor.browser.get("/who"), "token");
    if (right) {
        const auto pin = office::give_pin(*running.office(), name, *right);
        CHECK(status_of(visitor.browser.send(
                  "/who", {{"name", name}, {"pin", pin}, {"token", visitor.token}})) == 303);
    }
    return visitor;
}

std::vector<Visitor> all_kinds_of_visitors(RunningDesk& running) {
    (void)office::give_pin(*running.office(), "Somebody",
                           DeskRight::all); // so that it is asked who sits there
    std::vector<Visitor> visitors;
    visitors.push_back({"stranger", Browser{running.address()}, {}});
    visitors.push_back({"forger", Browser{running.address()}, {}});
    visitors.back().browser.secret = std::string(26, 'A');
    auto revoked = visitor_at(running, "revoked", {});
    running.revoke("revoked");
    revoked.is_let_in = false;
    visitors.push_back(revoked);
    visitors.push_back(visitor_at(running, "unseated", {}));
    visitors.push_back(visitor_at(running, "receives", DeskRight::receive));
    visitors.push_back(visitor_at(running, "enrols", DeskRight::enrol));
    visitors.push_back(visitor_at(running, "does all", DeskRight::all));
    return visitors;
}

/// What the programs that are started in its life write to their standard error.
class ErrorsKept {
public:
    explicit ErrorsKept(const std::filesystem::path& file) : before_(::dup(STDERR_FILENO)) {
        const int to = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        ::dup2(to, STDERR_FILENO);
        ::close(to);
    }
    ErrorsKept(const ErrorsKept&) = delete;
    ErrorsKept& operator=(const ErrorsKept&) = delete;
    ~ErrorsKept() {
        ::dup2(before_, STDERR_FILENO);
        ::close(before_);
    }

private:
    int before_;
};

} // namespace

TEST_SUITE("desk: access") {
    TEST_CASE("each route is for whom the table says, whoever asks") {
        RunningDesk running;
        const auto visitors = all_kinds_of_visitors(running);
        std::map<std::string, int> let_in;
        for (const auto& route : desk::routes) {
            if (route.page == desk::Page::counts || route.page == desk::Page::leave)
                continue; // does not end; ends the seat
            const auto path = std::string{route.method} + " " + std::string{route.path};
            const auto refused = comparable(ask(visitors.front(), route));
            for (const auto& visitor : visitors) {
                const auto answer = ask(visitor, route);
                CAPTURE(visitor.what);
                CAPTURE(path);
                if (may_have(visitor, route)) {
                    CHECK(header(answer, "Location") != "/pair");
                    CHECK((status_of(answer) != 403 || route.page == desk::Page::pair ||
                           route.page == desk::Page::sit));
                    ++let_in[visitor.what];
                    continue;
                }
                CHECK((status_of(answer) == 403 || status_of(answer) == 303));
                if (!visitor.is_let_in)
                    CHECK(comparable(answer) == refused); // nobody learns what cookies there are
                else
                    CHECK((status_of(answer) == 403 || header(answer, "Location") == "/who"));
                for (const auto& canary : canaries)
                    CHECK(answer.find(canary) == std::string::npos);
            }
        }
        // Control: each right lets in to more.
        CHECK(let_in["stranger"] == let_in["revoked"]);
        CHECK(let_in["stranger"] < let_in["unseated"]);
        CHECK(let_in["unseated"] < let_in["receives"]);
        CHECK(let_in["receives"] < let_in["enrols"]);
        CHECK(let_in["enrols"] <= let_in["does all"]);
        const auto page =
            visitors.back().browser.send("/receive", {{"token", visitors.back().token}, {"typed", "Person"}});
        CHECK(page.find("Person 1") != std::string::npos);
    }

    TEST_CASE("a desk of another meeting is nobody here, as one that is not there") {
        RunningDesk running;
        const Browser stranger{running.address()};
        Browser other{running.address()};
        const auto file = office::file_of_desks((*running.office()).file());
        const Browser own{running, "A"};
        other.secret = own.secret;
        CHECK(status_of(other.get("/")) == 200); // control
        auto text = contents(file);
        text.replace(text.find(workshop.text()), workshop.text().size(), "elsewhere");
        write_file(file, text);
        for (const auto* path : {"/", "/hall", "/counts", "/who", "/nowhere"})
            CHECK(comparable(other.get(path)) == comparable(stranger.get(path)));
    }

    TEST_CASE("no name, code, token or secret is in what the desk writes beside pages, nor in addresses") {
        const TemporaryFolder folder;
        const auto log = folder / "errors";
        RunningDesk running;
        running.end(SIGTERM);
        std::string secret;
        {
            const ErrorsKept kept{log};
            running.start();
        }
        {
            const Browser desk{running, "A"};
            secret = desk.secret;
            CHECK(headline(desk.scan("KAZ-001")) == "Received");
            for (const auto* path : {"/person", "/group", "/delegation", "/undo", "/badge", "/correct"}) {
                const auto answer =
                    desk.post(path, {{"code", "KAZ-001"}, {"delegation", "KAZ"}, {"family", "Person 1"}});
                for (const auto& canary : canaries)
                    CHECK(header(answer, "Location").find(canary) == std::string::npos);
            }
            (void)desk.get("/nowhere?typed=Person 1");
        }
        CHECK(running.end(SIGTERM) == 0);
        const auto written = contents(log);
        for (const auto& canary : canaries)
            CHECK(written.find(canary) == std::string::npos);
        CHECK(written.find(secret) == std::string::npos);
    }

    TEST_CASE("what the desk keeps beside the registry is for its owner's eyes only") {
        RunningDesk running;
        running.end(SIGTERM);
        const auto before = ::umask(0);
        running.start({"tls=own"});
        {
            const Browser desk{running, "A"};
            CHECK(headline(desk.scan("KAZ-001")) == "Received");
        }
        (void)office::give_pin(*running.office(), "Aru", DeskRight::receive);
        CHECK(running.end(SIGTERM) == 0);
        ::umask(before);
        int looked_at = 0;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator{(*running.office()).file().parent_path()}) {
            if (entry.path() == (*running.office()).file())
                continue; // the test has made it
            struct stat made{};
            REQUIRE(::stat(entry.path().c_str(), &made) == 0);
            CAPTURE(entry.path().string());
            CHECK((made.st_mode & 0077U) == 0U);
            ++looked_at;
        }
        CHECK(looked_at > 5);
    }
}
