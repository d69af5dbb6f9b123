/// \file
/// Who sits at a desk: the log names them, and they may do what they may.
#include "desk/running_desk.hpp"
#include "office/people/colleagues.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;
using office::DeskRight;

namespace {

bool tells(std::string_view page, std::string_view text) {
    return page.find(text) != std::string_view::npos;
}

std::string seat_token(const Browser& desk) {
    return hidden_field(desk.get("/who"), "token");
}

int take_seat(const Browser& desk, const std::string& name, const std::string& pin) {
    return status_of(desk.send("/who", {{"name", name}, {"pin", pin}, {"token", seat_token(desk)}}));
}

} // namespace

TEST_SUITE("desk: who sits there") {
    TEST_CASE("nobody is asked where nobody has a PIN; else before anything else, and the log names them") {
        RunningDesk running;
        const Browser a{running, "A"};
        const Browser b{running, "B"};
        CHECK(tells(a.scan("KAZ-001"), "Received"));
        const auto pin = office::give_pin(*running.office(), "Aru <Bekova>", DeskRight::receive);

        const auto before = running.office().actions();
        CHECK(header(a.get("/"), "Location") == "/who");
        const auto page = a.get("/who");
        CHECK(tells(page, "<option>Aru &lt;Bekova&gt;</option>"));
        const auto token = hidden_field(page, "token");
        CHECK(status_of(a.send("/receive", {{"typed", "KAZ-002"}, {"token", token}, {"nonce", "1"}})) == 403);
        CHECK(status_of(a.get("/counts")) == 403);
        CHECK(running.office().actions() == before);

        CHECK(take_seat(a, "Aru <Bekova>", "12345") == 403);
        CHECK(header(a.get("/"), "Location") == "/who");
        CHECK(take_seat(a, "Aru <Bekova>", pin.substr(0, 3) + " " + pin.substr(3)) == 303);
        CHECK(tells(a.get("/"), "Aru &lt;Bekova&gt;"));
        CHECK(tells(a.scan("KAZ-002"), "Received"));
        const auto log = (*running.office()).open_to_read().action(running.office().actions());
        CHECK(log.value().actor == "Aru <Bekova>");
        CHECK(log.value().desk == "A");
        CHECK(header(b.get("/"), "Location") == "/who"); // it is this desk alone

        CHECK(status_of(a.send("/leave", {{"token", token}})) == 303);
        CHECK(header(a.get("/"), "Location") == "/who");
        CHECK(take_seat(a, "Aru <Bekova>", pin) == 303);
        (void)office::give_pin(*running.office(), "Per", DeskRight::all);
        CHECK(office::dismiss_colleagues(*running.office(), {"Aru <Bekova>"}) == 1);
        CHECK(header(a.get("/"), "Location") == "/who");
    }

    TEST_CASE("five wrong PINs shut a colleague out; desks are served while PINs are tried") {
        RunningDesk running;
        const Browser a{running, "A"};
        const Browser b{running, "B"};
        const auto pin = office::give_pin(*running.office(), "Aru", DeskRight::receive);
        const auto other = office::give_pin(*running.office(), "Per", DeskRight::receive);
        CHECK(take_seat(b, "Per", other) == 303);
        for (int i = 0; i < office::wrong_pins; ++i)
            CHECK(take_seat(a, "Aru", "x") == 403);
        CHECK(take_seat(a, "Aru", pin) == 403);
        CHECK(tells(b.scan("KAZ-001"), "Received"));
        CHECK(office::colleagues(*running.office()).front().is_shut_out);
    }

    TEST_CASE("a seat is taken by a form of the desk alone") {
        RunningDesk running;
        Browser a{running, "A"};
        const auto pin = office::give_pin(*running.office(), "Aru", DeskRight::receive);
        CHECK(status_of(a.send("/who", {{"name", "Aru"}, {"pin", pin}, {"token", "x"}})) == 403);
        CHECK(status_of(Browser{running.address()}.send("/who", {{"name", "Aru"}, {"pin", pin}})) == 403);
        const auto token = seat_token(a);
        a.origin = "http://evil.example";
        CHECK(status_of(a.send("/who", {{"name", "Aru"}, {"pin", pin}, {"token", token}})) == 403);
        a.origin.clear();
        CHECK(header(a.get("/"), "Location") == "/who");
        CHECK(office::colleague_with_pin((*running.office()).file(), "Aru", pin).has_value()); // control
    }
}
