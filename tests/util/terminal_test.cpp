#include "util/terminal.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace plenary::util;

namespace {

using Variables = std::map<std::string, std::string, std::less<>>;

bool with(bool is_tty, const Variables& variables) {
    return wants_colour(is_tty, [&](std::string_view name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

} // namespace

TEST_SUITE("util::terminal") {
    TEST_CASE("wants_colour: for a terminal that can") {
        CHECK(with(true, {{"TERM", "xterm-256color"}}));
        CHECK_FALSE(with(false, {{"TERM", "xterm-256color"}}));
        CHECK_FALSE(with(true, {{"TERM", "dumb"}}));
        CHECK_FALSE(with(true, {{"TERM", ""}}));
        CHECK_FALSE(with(true, {}));
    }

    TEST_CASE("wants_colour: NO_COLOR forbids unless it is empty") {
        CHECK_FALSE(with(true, {{"TERM", "xterm"}, {"NO_COLOR", "1"}}));
        CHECK_FALSE(with(true, {{"TERM", "xterm"}, {"NO_COLOR", "0"}}));
        CHECK_FALSE(with(true, {{"TERM", "xterm"}, {"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}));
        CHECK(with(true, {{"TERM", "xterm"}, {"NO_COLOR", ""}}));
    }

    TEST_CASE("wants_colour: colour can be demanded") {
        CHECK(with(false, {{"FORCE_COLOR", "1"}}));
        CHECK(with(false, {{"CLICOLOR_FORCE", "1"}, {"TERM", "dumb"}}));
        CHECK_FALSE(with(false, {{"FORCE_COLOR", ""}}));
        CHECK_FALSE(with(false, {{"CLICOLOR_FORCE", "0"}}));
    }

    TEST_CASE("paint: between escape sequences") {
        CHECK(paint("error:", Style::error, Colour::always) == "\x1b[1;31merror:\x1b[0m");
        CHECK(paint("x", Style::warning, Colour::always) == "\x1b[1;33mx\x1b[0m");
        CHECK(paint("x", Style::bold, Colour::always) == "\x1b[1mx\x1b[0m");
        CHECK(paint("x", Style::dim, Colour::always) == "\x1b[2mx\x1b[0m");
    }

    TEST_CASE("paint: without colour, or without text, nothing is added") {
        CHECK(paint("error:", Style::error, Colour::never) == "error:");
        CHECK(paint("", Style::error, Colour::always).empty());
    }
}
