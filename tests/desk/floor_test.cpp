/// \file
/// The speakers' list at the desk, from outside.
#include "desk/running_desk.hpp"
#include "office/meetings/floor.hpp"
#include "office/people/colleagues.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::testing;
using domain::SpeechStatus;

namespace {

bool has_text(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

/// Posts to the list, and follows to it.
std::string call(const Browser& desk, const desk::Form& fields) {
    const auto answer = desk.post("/floor", fields);
    return status_of(answer) == 303 ? desk.get(header(answer, "Location")) : answer;
}

/// The delegation that is called next.
std::string next_of(std::string_view page) {
    return text_of_class(page.substr(std::min(page.find("speech next"), page.size())), "name");
}

domain::Speech speech_of(RunningDesk& running, std::string_view delegation) {
    for (const auto& one : running.office().data().speeches)
        if (one.delegation.text() == delegation)
            return one;
    throw std::runtime_error("no speech of " + std::string{delegation});
}

} // namespace

TEST_SUITE("desk: floor") {
    TEST_CASE("floor: who asks is heard in turn, is called, moved, and taken back") {
        RunningDesk running;
        const Browser desk{running, "A"};
        CHECK(has_text(desk.get("/"), "href=\"/floor\""));
        CHECK(has_text(desk.get("/floor"), "Nobody has asked for the floor"));
        (void)call(desk, {{"act", "ask"}, {"delegation", "NOR"}});
        (void)call(desk, {{"act", "ask"}, {"speaker", "kaz 001"}, {"minutes", "5"}, {"nonce", "ask-2"}});
        const auto page = call(desk, {{"act", "ask"}, {"delegation", "NOR"}, {"nonce", "ask-3"}});
        CHECK(running.office().data().speeches.size() == 2); // who waits already keeps the place
        CHECK(next_of(page) == "Norway");
        CHECK(has_text(page, "Aru Person 1"));
        CHECK(has_text(page, "5′"));

        const auto of_kaz = speech_of(running, "KAZ");
        CHECK(of_kaz.minutes == 5);
        const auto code = of_kaz.code.text();
        CHECK(next_of(call(desk, {{"act", "next"}, {"speech", code}, {"nonce", "1"}})) == "Kazakhstan");
        (void)call(desk, {{"act", "spoke"}, {"speech", code}, {"nonce", "2"}});
        CHECK(speech_of(running, "KAZ").status == SpeechStatus::spoke);
        CHECK(speech_of(running, "KAZ").spoke_at.has_value());
        (void)call(desk, {{"act", "asked"}, {"speech", code}, {"nonce", "3"}});
        CHECK(speech_of(running, "KAZ").status == SpeechStatus::asked);
        (void)call(desk, {{"act", "absent"}, {"speech", code}, {"nonce", "4"}});
        CHECK(speech_of(running, "KAZ").status == SpeechStatus::absent);
        (void)call(desk, {{"act", "withdrawn"}, {"speech", code}, {"nonce", "5"}});
        CHECK_FALSE(has_text(desk.get("/floor"), code));
        const auto log = (*running.office()).open_to_read().action(running.office().actions());
        CHECK(log.value().desk == "A");
    }

    TEST_CASE("floor: the same request counts once, and what cannot be done is said where it was asked for") {
        RunningDesk running;
        const Browser desk{running, "A"};
        (void)call(desk, {{"act", "ask"}, {"delegation", "NOR"}, {"nonce", "once"}});
        const auto done = running.office().actions();
        (void)call(desk, {{"act", "ask"}, {"delegation", "NOR"}, {"nonce", "once"}});
        for (const desk::Form& form :
             {desk::Form{{"act", "ask"}}, desk::Form{{"act", "ask"}, {"speaker", "KAZ-099"}},
              desk::Form{{"act", "ask"}, {"delegation", "NOR"}, {"item", "none"}},
              desk::Form{{"act", "spoke"}, {"speech", "x"}}, desk::Form{{"act", "spoke"}}})
            CHECK(has_text(call(desk, form), "This cannot be done. Nothing was changed"));
        CHECK(status_of(desk.post("/floor", {{"act", "sing"}})) == 303);
        CHECK(running.office().actions() == done);
    }

    TEST_CASE("floor: minutes that are none are told beside the field, and all else stays as it was typed") {
        RunningDesk running;
        Browser desk{running, "A"};
        const auto done = running.office().actions();
        for (const auto* minutes : {"5 min", "five", "0", "-5", "1000", "5.5", "99999999999"}) {
            const auto answer = desk.post(
                "/floor",
                {{"act", "ask"}, {"delegation", "NOR"}, {"class", "observer"}, {"minutes", minutes}});
            CHECK_MESSAGE(status_of(answer) == 400, minutes);
            CHECK(has_text(answer, "Write a whole number of minutes, from 1 to 999"));
            CHECK(has_text(answer, std::string{"value=\""} + minutes + "\""));
            CHECK(has_text(answer, "aria-describedby=\"minutes-why\""));
            CHECK(has_text(answer, "<option value=\"NOR\" selected>"));
            CHECK(has_text(answer, "<option value=\"observer\" selected>"));
        }
        const auto unkept = desk.post("/floor", {{"act", "ask"}, {"speaker", "NOR\x07"}, {"minutes", "7"}});
        CHECK(has_text(unkept, "id=\"speaker-why\""));
        CHECK(has_text(unkept, "value=\"7\""));
        const auto refused = desk.post("/floor", {{"act", "ask"}, {"speaker", "KAZ-099"}, {"minutes", "7"}});
        CHECK(has_text(refused, "value=\"KAZ-099\""));
        CHECK(running.office().actions() == done);
        desk.language = "ru";
        CHECK(has_text(desk.post("/floor", {{"act", "ask"}, {"delegation", "NOR"}, {"minutes", "пять"}}),
                       "Укажите целое число минут"));
        CHECK(next_of(call(desk, {{"act", "ask"}, {"delegation", "NOR"}, {"minutes", " 5 "}})) == "Норвегия");
    }

    TEST_CASE("floor: pages that listen are told at once when the list is changed elsewhere") {
        RunningDesk running;
        const Browser desk{running, "A"};
        Wire listening{running.address()};
        listening.send("GET /counts HTTP/1.1\r\nHost: " + desk::to_text(running.address()) +
                       "\r\nCookie: __Host-desk=" + desk.secret + "\r\n\r\n");
        const std::string news = "event: floor\ndata: {}\n\n";
        CHECK(listening.read_until(news).ends_with(news)); // as it was when they came
        (void)office::ask_for_floor(*running.office(), {}, {workshop, {}, domain::DelegationCode{"NOR"}});
        CHECK(listening.read_until("\n\n") == news);
        CHECK(has_text(desk.get("/floor"), "data-follows=\"floor\""));
        CHECK(next_of(desk.get("/floor")) == "Norway");
    }

    TEST_CASE("floor: for who may do everything") {
        RunningDesk running;
        const Browser desk{running, "A"};
        const auto pin = office::give_pin(*running.office(), "Aru", office::DeskRight::enrol);
        const auto token = hidden_field(desk.get("/who"), "token");
        CHECK(status_of(desk.send("/who", {{"name", "Aru"}, {"pin", pin}, {"token", token}})) == 303);
        CHECK_FALSE(has_text(desk.get("/"), "href=\"/floor\""));
        CHECK(status_of(desk.get("/floor")) == 403);
        CHECK(status_of(desk.send("/floor", {{"act", "ask"}, {"delegation", "NOR"}, {"token", token}})) ==
              403);
    }
}
