#include "util/terminal.hpp"

namespace plenary::util {

namespace {

bool is_demanded(const Environment& environment, std::string_view name) {
    const auto value = environment(name);
    return value && !value->empty() && *value != "0";
}

// The numbers of ECMA-48 "select graphic rendition".
std::string_view rendition(Style style) {
    switch (style) {
    case Style::error:
        return "1;31";
    case Style::warning:
        return "1;33";
    case Style::note:
        return "1;36";
    case Style::help:
        return "36";
    case Style::good:
        return "32";
    case Style::bold:
        return "1";
    case Style::dim:
        return "2";
    }
    return "0";
}

} // namespace

bool wants_colour(bool is_tty, const Environment& environment) {
    const auto forbidden = environment("NO_COLOR");
    if (forbidden && !forbidden->empty()) {
        return false;
    }
    if (is_demanded(environment, "FORCE_COLOR") || is_demanded(environment, "CLICOLOR_FORCE")) {
        return true;
    }
    const auto terminal = environment("TERM");
    return is_tty && terminal && !terminal->empty() && *terminal != "dumb";
}

std::string paint(std::string_view text, Style style, Colour colour) {
    std::string out;
    if (colour == Colour::never || text.empty()) {
        out = text;
        return out;
    }
    out.append("\x1b[").append(rendition(style)).append("m").append(text).append("\x1b[0m");
    return out;
}

} // namespace plenary::util
