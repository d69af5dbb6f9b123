#include "util/markup.hpp"

namespace plenary::util {

bool append_entity(std::string& out, char sign) {
    switch (sign) {
    case '&':
        out += "&amp;";
        return true;
    case '<':
        out += "&lt;";
        return true;
    case '>':
        out += "&gt;";
        return true;
    case '"':
        out += "&quot;";
        return true;
    case '\'':
        out += "&#39;";
        return true;
    default:
        return false;
    }
}

std::string markup_text(std::string_view text) {
    constexpr unsigned char first_printed = 0x20;
    std::string out;
    for (const char sign : text) {
        const bool is_control =
            static_cast<unsigned char>(sign) < first_printed && sign != '\n' && sign != '\t' && sign != '\r';
        if (!is_control && !append_entity(out, sign))
            out += sign;
    }
    return out;
}

} // namespace plenary::util
