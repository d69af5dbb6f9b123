#include "office/desk.hpp"
#include "office/people/colleagues.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>

using namespace plenary;
using namespace plenary::testing;
using office::DeskRight;

namespace {

std::string another_than(std::string pin) {
    pin.back() = pin.back() == '9' ? '0' : static_cast<char>(pin.back() + 1);
    return pin;
}

} // namespace

TEST_SUITE("office: colleagues") {
    TEST_CASE("a PIN says who somebody is, and what they may do") {
        SmallOffice small;
        const auto& file = (*small).file();
        CHECK(office::colleagues(*small).empty());
        const auto aru = office::give_pin(*small, "  Aru   Bekova ", DeskRight::receive);
        const auto per = office::give_pin(*small, "Per Lie", DeskRight::all);
        CHECK(aru.size() == 6);
        CHECK(aru.find_first_not_of("0123456789") == std::string::npos);
        const auto found = office::colleague_with_pin(file, "Aru Bekova", aru);
        REQUIRE(found.has_value());
        CHECK(found->name == "Aru Bekova");
        CHECK(found->right == DeskRight::receive);
        CHECK(office::colleague_with_pin(file, "Per Lie", per).value().right == DeskRight::all);
        CHECK_FALSE(office::colleague_with_pin(file, "Per Lie", another_than(per)));
        CHECK_FALSE(office::colleague_with_pin(file, "Nobody", per));
        CHECK_FALSE(office::colleague_with_pin(file, "", ""));
    }

    TEST_CASE("five wrong PINs shut one colleague out until a new one is given; a right one begins anew") {
        SmallOffice small;
        const auto& file = (*small).file();
        auto pin = office::give_pin(*small, "Aru", DeskRight::enrol);
        const auto other = office::give_pin(*small, "Per", DeskRight::receive);
        const auto type_wrong = [&](int times) {
            for (int i = 0; i < times; ++i)
                CHECK_FALSE(office::colleague_with_pin(file, "Aru", another_than(pin)));
        };
        type_wrong(office::wrong_pins - 1);
        CHECK(office::colleague_with_pin(file, "Aru", pin));
        type_wrong(office::wrong_pins);
        CHECK_FALSE(office::colleague_with_pin(file, "Aru", pin));
        CHECK(office::colleagues(*small).front().is_shut_out);
        CHECK(office::colleague_with_pin(file, "Per", other));
        pin = office::give_pin(*small, "Aru", DeskRight::all);
        CHECK(office::colleague_with_pin(file, "Aru", pin).value().right == DeskRight::all);
        CHECK(office::colleagues(*small).size() == 2);
    }

    TEST_CASE("who was dismissed has no PIN; what is kept tells none, and others may not read it") {
        SmallOffice small;
        const auto& file = (*small).file();
        const auto pin = office::give_pin(*small, "Aru", DeskRight::all);
        const auto kept = contents(file.string() + ".colleagues");
        CHECK(kept.find(pin) == std::string::npos);
        CHECK(kept.find("$argon2id$") != std::string::npos);
        struct stat status{};
        REQUIRE(::stat((file.string() + ".colleagues").c_str(), &status) == 0);
        CHECK((status.st_mode & 077U) == 0);
        CHECK(office::dismiss_colleagues(*small, {"Aru", "Nobody"}) == 1);
        CHECK_FALSE(office::colleague_with_pin(file, "Aru", pin));
        CHECK_THROWS_AS(office::give_pin(*small, "", DeskRight::all), office::Refused);
        CHECK_THROWS_AS(office::give_pin(*small, std::string(80, 'x'), DeskRight::all), office::Refused);
    }
}
