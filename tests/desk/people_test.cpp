/// \file
/// Registering, correcting, replacing and receiving several at the desk, from outside.
#include "desk/running_desk.hpp"
#include "office/change.hpp"
#include "office/lookup.hpp"
#include "office/people/badges.hpp"
#include "office/people/registering.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>

using namespace plenary;
using namespace plenary::testing;

namespace {

bool holds(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

/// Posts, and follows to the page that answers.
std::string send(const Browser& desk, const std::string& path, const desk::Form& fields) {
    const auto answer = desk.post(path, fields);
    return status_of(answer) == 303 ? desk.get(header(answer, "Location")) : answer;
}

domain::Registration registration_of(RunningDesk& running, const std::string& code) {
    for (const auto& one : running.office().data().registrations)
        if (one.code.text() == code)
            return one;
    throw std::runtime_error("no registration " + code);
}

/// What somebody fills in who is registered for Norway.
desk::Form norwegian(const std::string& family) {
    return {{"family", family}, {"given", "Solveig"}, {"delegation", "NOR"}, {"role", "expert"}};
}

/// The form of a registration as the page has it, with these fields said anew.
desk::Form form_of(const std::string& page, const desk::Form& anew) {
    desk::Form form = anew;
    for (const auto* name : {"code", "was-family", "was-given", "was-own", "was-badge", "was-delegation",
                             "was-role", "was-position", "was-email"}) {
        form.emplace(name, hidden_field(page, name));
        const std::string_view field = name;
        if (field.starts_with("was-"))
            form.emplace(field.substr(4), hidden_field(page, name));
    }
    return form;
}

} // namespace

TEST_SUITE("desk: people") {
    TEST_CASE("walk-in: registered and received at once, and all of it taken back") {
        RunningDesk running{3, {}, 5};
        const Browser desk{running, "A"};
        CHECK(holds(desk.get("/register"), "action=\"/register\""));
        const auto before = running.office().actions();
        CHECK_FALSE(holds(send(desk, "/alike", norwegian("Ås")), "No seat is left"));
        auto page = send(desk, "/register", norwegian("Ås"));
        CHECK(headline(page) == "Registered and received");
        CHECK(text_of_class(page, "name") == "Solveig Ås");
        CHECK(running.office().actions() == before + 1);
        CHECK(registration_of(running, "NOR-001").role == domain::Role::expert);
        CHECK(running.office().data().check_ins.size() == 1);
        page = send(desk, "/undo", {{"code", "NOR-001"}, {"number", "1"}});
        CHECK(headline(page) == "Taken back");
        CHECK_THROWS(registration_of(running, "NOR-001"));
        CHECK(running.office().data().check_ins.empty());
    }

    TEST_CASE("walk-in: what is not said, and who may be known, is asked; nothing is changed meanwhile") {
        RunningDesk running{3, {}, 5};
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        CHECK(holds(send(desk, "/register", {{"family", "Ås"}}), "Say the name and the delegation"));
        CHECK(holds(send(desk, "/register", {{"delegation", "NOR"}}), "Say the name and the delegation"));
        desk::Form alike{{"family", "Person 3"}, {"given", "Aru"}, {"delegation", "NOR"}};
        auto page = send(desk, "/register", alike);
        CHECK(holds(page, "say below who it is"));
        CHECK(holds(page, "name=\"here\" value=\"KAZ-003\""));
        CHECK(holds(page, "value=\"Person 3\""));
        CHECK(holds(send(desk, "/alike", alike), "name=\"here\" value=\"KAZ-003\""));
        CHECK(running.office().actions() == before);

        auto known = alike;
        known.emplace("here", "KAZ-003");
        CHECK(headline(send(desk, "/register", known)) == "Received");
        alike.emplace("new", "yes");
        CHECK(headline(send(desk, "/register", alike)) == "Registered and received");
        CHECK(running.office().actions() == before + 2);
    }

    TEST_CASE("walk-in: where there is no seat nobody is registered unasked") {
        RunningDesk running{2};
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        auto page = send(desk, "/register", norwegian("Ås"));
        CHECK(holds(page, "There is no seat"));
        CHECK(holds(send(desk, "/alike", norwegian("Ås")), "No seat is left for this person."));
        CHECK(running.office().actions() == before);
        auto waits = norwegian("Ås");
        waits.emplace("wait", "yes");
        page = send(desk, "/register", waits);
        CHECK(headline(page) == "Registered, on the waiting list");
        CHECK(registration_of(running, "NOR-001").status == domain::RegistrationStatus::waitlisted);
    }

    TEST_CASE(
        "correct: only what was said anew, so that what others changed meanwhile stays; and taken back") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto page = send(desk, "/person", {{"code", "KAZ-002"}});
        CHECK(holds(page, "Aru Person 2: details"));
        CHECK(hidden_field(page, "was-family") == "Person 2");
        CHECK(headline(send(desk, "/correct", form_of(page, {}))) == "As it was");
        (void)send(desk, "/correct", form_of(page, {{"position", "Counsellor"}}));
        CHECK(headline(send(desk, "/correct",
                            form_of(page, {{"role", "adviser"}, {"badge", "Aru PERSON"}}))) == "Corrected");
        const auto corrected = registration_of(running, "KAZ-002");
        CHECK(corrected.role == domain::Role::adviser);
        CHECK(corrected.position == "Counsellor");
        CHECK(text_of_class(desk.scan("KAZ-002"), "name") == "Aru PERSON");
        const auto back = send(desk, "/undo", {{"code", "KAZ-002"}, {"number", "3"}});
        CHECK(headline(back) == "Taken back");
        CHECK(text_of_class(back, "name") == "Aru Person 2"); // as it is called again
        CHECK(registration_of(running, "KAZ-002").role == domain::Role::delegate);
        CHECK(status_of(desk.post("/person", {{"code", "KAZ-099"}})) == 404);
        CHECK(status_of(desk.post("/correct", {{"code", "KAZ-099"}})) == 404);
    }

    TEST_CASE("what a rule forbids, and whom somebody is like, is said in the language of the page") {
        RunningDesk running{3, {}, 1};
        Browser desk{running, "A"};
        desk.language = "FR-ch, en;q=0.5";
        const auto alike = send(desk, "/alike", {{"family", "Person 3"}, {"given", "Aru"}});
        CHECK(holds(alike, "<span class=\"quiet\">même nom</span>"));
        CHECK(headline(desk.scan("KAZ-003")) == "Accueilli");
        const auto refused =
            send(desk, "/replace", {{"code", "KAZ-003"}, {"family", "Ås"}, {"given", "Per"}});
        CHECK(holds(refused, "<p class=\"why\" lang=\"fr\">KAZ-003 est déjà arrivé.</p>"));
        CHECK(holds(desk.post("/correct", {{"code", "KAZ-002"}, {"family", "\x07"}}),
                    "Il y avait là des signes"));
        CHECK(holds(desk.post("/group", {{"delegation", "\x07"}}), "<p lang=\"fr\">Un texte est trop long"));
        CHECK(holds(desk.post("/person", {{"code", "KAZ-099"}}),
                    "<p lang=\"fr\">Ce code n’est pas connu ici.</p>"));
        desk.language = "ru";
        CHECK(holds(send(desk, "/alike", {{"family", "Person 3"}, {"given", "Aru"}}), ">то же имя</span>"));
        desk.language = {};
        CHECK(holds(desk.post("/person", {{"code", "KAZ-099"}}), "<p lang=\"en\">there is no registration"));
    }

    TEST_CASE("rules: each that is broken is said in the language of the page") {
        RunningDesk running;
        Browser desk{running, "A"};
        const auto lead = [&](const std::string& code) {
            const auto page = send(desk, "/person", {{"code", code}});
            return send(desk, "/correct", form_of(page, {{"role", "head"}}));
        };
        CHECK(headline(lead("KAZ-001")) == "Corrected");
        CHECK(holds(lead("KAZ-002"), "<p class=\"why\" lang=\"en\">KAZ has two heads of delegation"));
        desk.language = "fr";
        CHECK(holds(lead("KAZ-002"), "<p class=\"why\" lang=\"fr\">La délégation a déjà un chef"));
        desk.language = "ru";
        CHECK(holds(lead("KAZ-002"), "<p class=\"why\" lang=\"ru\">У делегации уже есть глава"));
    }

    TEST_CASE(
        "a text that cannot be kept comes back in its form: marked, why, and all else as it was typed") {
        RunningDesk running{3, {}, 5};
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        auto typed = norwegian("Ås\x07 Berg");
        typed.emplace("position", "Counsellor");
        auto answer = desk.post("/register", typed);
        CHECK(status_of(answer) == 400);
        CHECK(holds(answer, "Look at what is marked"));
        CHECK(holds(answer, "<span id=\"family-why\" class=\"why\">"));
        CHECK(holds(answer, "They were taken out"));
        CHECK(holds(answer, " aria-invalid=\"true\" aria-describedby=\"family-why\" autofocus>"));
        CHECK_FALSE(holds(answer, "given-why"));
        for (const auto* kept : {"value=\"Ås Berg\"", "value=\"Solveig\"", "value=\"Counsellor\"",
                                 "value=\"NOR\" selected", "value=\"expert\" selected"})
            CHECK_MESSAGE(holds(answer, kept), kept);
        const std::string sentence(4'001, 'x');
        typed["family"] = "Ås";
        typed["position"] = sentence;
        answer = desk.post("/register", typed);
        CHECK(holds(answer, "This has more than 4000 characters"));
        CHECK(holds(answer, sentence));
        const auto page = send(desk, "/person", {{"code", "KAZ-002"}});
        answer = desk.post("/correct", form_of(page, {{"given", "Dana\x07"}, {"badge", "D. Person"}}));
        CHECK(holds(answer, "value=\"Dana\""));
        CHECK(holds(answer, "value=\"D. Person\""));
        CHECK(holds(answer, "id=\"given-why\""));
        CHECK(status_of(desk.post("/replace", {{"code", "KAZ-002"}, {"family", "\x01"}})) == 400);
        CHECK(status_of(desk.post("/alike", {{"family", "Person\x07"}})) == 200);
        CHECK(running.office().actions() == before);
        const auto mended = form_of(answer, {{"given", "Dana"}, {"badge", "D. Person"}});
        CHECK(headline(send(desk, "/correct", mended)) == "Corrected");
        CHECK(text_of_class(desk.scan("KAZ-002"), "name") == "D. Person");
    }

    TEST_CASE("correct: what was refused is still a correction when it is sent again") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto first = send(desk, "/person", {{"code", "KAZ-001"}});
        (void)send(desk, "/correct", form_of(first, {{"role", "head"}}));
        const auto page = send(desk, "/person", {{"code", "KAZ-002"}});
        const desk::Form both{{"role", "head"}, {"position", "Counsellor"}};
        const auto refused = send(desk, "/correct", form_of(page, both));
        CHECK(holds(refused, "This cannot be done"));
        CHECK(hidden_field(refused, "was-position").empty());
        const auto again = form_of(refused, {{"role", "adviser"}, {"position", "Counsellor"}});
        CHECK(headline(send(desk, "/correct", again)) == "Corrected");
        CHECK(registration_of(running, "KAZ-002").position == "Counsellor");
    }

    TEST_CASE("correct: who gets a seat by it is told, with the code") {
        RunningDesk running{2, {}, 5};
        office::Change change{*running.office(), {}, "edit"};
        auto meeting = change.read(office::scope_of_meeting(workshop)).meetings.front();
        meeting.invited = {{domain::DelegationCode{"KAZ"}, 3, {}, "", {}, {}},
                           {domain::DelegationCode{"NOR"}, {}, {}, "", {}, {}}};
        change.want(std::move(meeting));
        (void)change.finish();
        office::RegisterPerson waits{workshop, domain::DelegationCode{"KAZ"}};
        waits.who.name = {.family = "Waits", .given = "Dana"};
        waits.who.is_new = true;
        (void)office::register_person(*running.office(), {}, waits);
        const Browser desk{running, "A"};
        CHECK(headline(desk.scan("KAZ-005")) == "On the waiting list");
        const auto form = send(desk, "/person", {{"code", "KAZ-001"}});
        const auto page = send(desk, "/correct", form_of(form, {{"delegation", "NOR"}}));
        CHECK(headline(page) == "Corrected");
        CHECK(holds(page, "Has a seat now, from the waiting list: Dana Waits, KAZ-005"));
        CHECK(headline(desk.scan("KAZ-005")) == "Received");
    }

    TEST_CASE("replace: who leaves is withdrawn, who comes is received; and both are taken back") {
        RunningDesk running;
        const Browser desk{running, "A"};
        CHECK(holds(send(desk, "/replacement", {{"code", "KAZ-002"}}), "instead of Aru Person 2?"));
        const desk::Form coming{
            {"code", "KAZ-002"}, {"family", "Ospanova"}, {"given", "Dana"}, {"role", "delegate"}};
        auto page = send(desk, "/replace", coming);
        CHECK(headline(page) == "Registered instead, and received");
        CHECK(text_of_class(page, "name") == "Dana Ospanova");
        CHECK(running.office().status_of("KAZ-002") == domain::RegistrationStatus::withdrawn);
        page = send(desk, "/undo", {{"code", "KAZ-006"}, {"number", "1"}});
        CHECK(headline(page) == "Taken back");
        CHECK(running.office().status_of("KAZ-002") == domain::RegistrationStatus::confirmed);
        CHECK(running.office().data().check_ins.empty());

        CHECK(headline(desk.scan("KAZ-002")) == "Received");
        const auto actions = running.office().actions();
        CHECK(holds(send(desk, "/replace", coming), "This cannot be done"));
        CHECK(running.office().actions() == actions);
    }

    TEST_CASE(
        "delegation: who of it is here; those marked, or all, are received, each an action of its own") {
        RunningDesk running;
        const Browser desk{running, "A"};
        CHECK(holds(desk.scan("kazakh"), "Delegation: Kazakhstan"));
        CHECK(holds(send(desk, "/delegation", {{"delegation", "KAZ"}}), "Kazakhstan: 0 of 3 are here"));
        const auto before = running.office().actions();
        auto page = send(desk, "/group",
                         {{"delegation", "KAZ"},
                          {"here-KAZ-001", "yes"},
                          {"here-KAZ-004", "yes"},
                          {"here-NOR-001", "yes"}});
        CHECK(holds(page, "Kazakhstan: 1 of 3 are here"));
        CHECK(holds(page, "KAZ-004: On the waiting list"));
        CHECK(running.office().actions() == before + 1);
        page = send(desk, "/group", {{"delegation", "KAZ"}, {"all", "yes"}});
        CHECK(holds(page, "Kazakhstan: 3 of 3 are here"));
        CHECK(running.office().actions() == before + 3);
        CHECK(holds(desk.get("/"), "Undo: Aru Person 3"));
        CHECK(status_of(desk.post("/delegation", {{"delegation", "ABC"}})) == 404);
    }

    TEST_CASE("group: the same request twice counts once") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto before = running.office().actions();
        for (int i = 0; i < 3; ++i)
            (void)desk.post("/group", {{"delegation", "KAZ"}, {"all", "yes"}, {"nonce", "the same"}});
        CHECK(running.office().actions() == before + 3);
    }

    TEST_CASE("door: a desk receives at the door of a session, which has its own figures") {
        RunningDesk running;
        Browser desk{running, "A"};
        const auto chosen = desk.post("/door", {{"door", "opening"}});
        CHECK(header(chosen, "Set-Cookie").starts_with("__Host-door=opening;"));
        CHECK(header(desk.post("/door", {{"door", "none"}}), "Set-Cookie").starts_with("__Host-door=;"));
        CHECK(headline(desk.scan("KAZ-001")) == "Received");
        desk.door = "opening";
        CHECK(headline(desk.scan("KAZ-001")) == "Received");
        CHECK(headline(desk.scan("KAZ-001")) == "Already in");
        const auto page = desk.get("/");
        CHECK(holds(page, "data-count=\"inside@opening\">1<"));
        CHECK(holds(page, "</strong> Opening"));
        CHECK(running.office().data().check_ins.size() == 2);
    }

    TEST_CASE("badge: a PDF whose token is let in, and the former no more; without the program none, with "
              "the reason") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto former =
            office::issue_badges(*running.office(), {}, {workshop, {registration(1)}}).tokens.front();
        CHECK(holds(send(desk, "/person", {{"code", "KAZ-001"}}), "action=\"/badge\""));
        const auto answer =
            desk.post("/badge", {{"code", "KAZ-001"}, {"nonce", "once"}, {"stock", "Dymo 99015"}});
        CHECK(status_of(answer) == 200);
        CHECK(header(answer, "Content-Type") == "application/pdf");
        CHECK(header(answer, "Content-Disposition") == "inline; filename=\"KAZ-001.pdf\"");
        CHECK(holds(answer, "\r\n\r\n%PDF-"));
        CHECK(headline(desk.get("/")) == "Badge printed");
        CHECK(headline(desk.scan(former)) == "This badge was revoked");

        const auto badges = [&] { return (*running.office()).open_to_read().badges(workshop).size(); };
        const auto issued = badges();
        CHECK(issued == 2);
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-001"}, {"nonce", "once"}})) == 409);
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-004"}})) == 409); // on the waiting list
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-099"}})) == 404);
        CHECK(badges() == issued);

        running.end(SIGTERM);
        running.start({}, {"PLENARY_PAPER=/nowhere/plenary-paper"});
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-001"}})) == 501);
        const auto page = send(desk, "/person", {{"code", "KAZ-001"}});
        CHECK_FALSE(holds(page, "action=\"/badge\""));
        CHECK(holds(page, "plenary-paper, which draws them, is not installed"));
        running.end(SIGTERM);
        running.start({}, {"PLENARY_FONTS=/nowhere"});
        CHECK(status_of(desk.post("/badge", {{"code", "KAZ-001"}})) == 500);
        CHECK(badges() == issued);
    }
}
