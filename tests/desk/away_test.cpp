/// \file
/// The list by which a page decides while the desk cannot be reached, and photos: what is handed out, and to whom.
#include "desk/running_desk.hpp"
#include "office/people/badges.hpp"
#include "office/people/colleagues.hpp"
#include "office/people/door_list.hpp"
#include "registry/log/seal.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;

namespace {

bool says_so(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

std::string known_digest(const std::string& token) {
    return registry::seal_text(registry::digest_of(token)).substr(0, office::digits_of_badge);
}

} // namespace

TEST_SUITE("desk: away") {
    TEST_CASE("the list: by code who may come in, and who is in; badges by digest; no name and no token") {
        RunningDesk running{3};
        const Browser a{running, "East"};
        const auto tokens =
            office::issue_badges(*running.office(), {}, {workshop, {registration(1), registration(2)}})
                .tokens;
        (void)office::revoke_badges(*running.office(), {}, workshop, {registration(2)});
        (void)a.scan("KAZ-001");
        const auto list = a.get("/list");
        CHECK(status_of(list) == 200);
        CHECK(header(list, "Content-Type") == "application/json");
        CHECK(header(list, "Cache-Control") == "no-store");
        CHECK(says_so(list, R"("open":true)"));
        CHECK(says_so(list, R"("KAZ-001":["","09:)"));
        CHECK(says_so(list, R"(","East",false])"));
        CHECK(says_so(list, R"("KAZ-002":["","","",false])"));
        CHECK(says_so(list, R"("KAZ-004":["waitlisted","","",false])"));
        CHECK(says_so(list, R"("KAZ-005":["withdrawn","","",false])"));
        CHECK(says_so(list, "\"" + known_digest(tokens[0]) + R"(":"KAZ-001")"));
        CHECK(says_so(list, "\"" + known_digest(tokens[1]) + R"(":"")"));
        CHECK(says_so(list, R"("already-in":["known","!","Already in")"));
        for (const auto& secret : {std::string{"Person"}, std::string{"Aru"}, tokens[0], tokens[1]})
            CHECK_FALSE(says_so(list, secret));
        CHECK(status_of(Browser{running.address()}.get("/list")) == 403);
    }

    TEST_CASE("the list is that of the door, and ends with the pairing") {
        RunningDesk running{3};
        Browser a{running, "East"};
        (void)a.scan("KAZ-001");
        a.door = "opening";
        CHECK(says_so(a.get("/list"), R"("KAZ-001":["","","",false])"));
        (void)a.scan("KAZ-001");
        CHECK(says_so(a.get("/list"), R"("KAZ-001":["","09:)"));
        running.revoke("East");
        CHECK(status_of(a.get("/list")) == 403);
    }

    TEST_CASE("what was decided offline is marked among the last twenty") {
        RunningDesk running{3};
        const Browser a{running, "East"};
        CHECK(status_of(a.post("/receive", {{"typed", "KAZ-001"}, {"offline", "yes"}, {"ago", "60"}})) ==
              303);
        CHECK(says_so(a.get("/"), "<em>decided offline</em>"));
        CHECK_FALSE(says_so(Browser{running, "West"}.scan("KAZ-002"), "<em>decided offline</em>"));
    }

    TEST_CASE("photos: of whom this desk let in, by a number; what is no picture is none") {
        const testing::TemporaryFolder folder;
        testing::write_file(folder.path() / "KAZ-001.jpg", "\xff\xd8\xff rest");
        testing::write_file(folder.path() / "KAZ-002.PNG", "\x89PNG\r\n\x1a\n rest");
        testing::write_file(folder.path() / "KAZ-003.png", "<script>alert(1)</script>");
        testing::write_file(folder.path() / "KAZ-005.jpg", "\xff\xd8\xff rest");
        RunningDesk running{3, {"photos=" + folder.path().string()}};
        const Browser a{running, "East"};
        CHECK(says_so(a.scan("KAZ-001"),
                      "<img class=\"photo\" src=\"/photo?1\" alt=\"Photo of Aru Person 1\">"));
        const auto photo = a.get("/photo?1");
        CHECK(status_of(photo) == 200);
        CHECK(header(photo, "Content-Type") == "image/jpeg");
        CHECK(header(photo, "Cache-Control") == "no-store");
        (void)a.scan("KAZ-002");
        CHECK(header(a.get("/photo?2"), "Content-Type") == "image/png");
        (void)a.scan("KAZ-003");
        CHECK(status_of(a.get("/photo?3")) == 404);
        CHECK_FALSE(says_so(a.scan("KAZ-005"), "<img")); // has withdrawn
        for (const auto* none :
             {"/photo?4", "/photo?5", "/photo?", "/photo", "/photo?KAZ-001", "/photo?../x"})
            CHECK_MESSAGE(status_of(a.get(none)) == 404, none);
        CHECK(status_of(Browser{running, "West"}.get("/photo?1")) == 404);
        CHECK(status_of(Browser{running.address()}.get("/photo?1")) == 403);
    }

    TEST_CASE("who may only receive is offered nothing else") {
        RunningDesk running{3};
        const Browser a{running, "East"};
        const auto pin = office::give_pin(*running.office(), "Per", office::DeskRight::receive);
        CHECK(status_of(a.send(
                  "/who",
                  {{"name", "Per"}, {"pin", pin}, {"token", hidden_field(a.get("/who"), "token")}})) == 303);
        for (const auto& page : {a.get("/"), a.scan("KAZ-001"), a.scan("KAZ-999"), a.scan("xyzzy")})
            for (const auto* offer : {"/register", "/walk-in", "action=\"/badge\""})
                CHECK_FALSE(says_so(page, offer));
        const auto details = a.post("/person", {{"code", "KAZ-001"}});
        CHECK(says_so(details, "Aru Person 1"));
        CHECK(says_so(details, "call a colleague who may"));
        for (const auto* offer : {"/correct", "/replacement", "/badge"})
            CHECK_FALSE(says_so(details, offer));
    }
}
