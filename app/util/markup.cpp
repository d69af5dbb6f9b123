#include "util/markup.hpp"

#include "util/terminal.hpp"

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

std::string markdown_text(std::string_view text) {
    // CommonMark 0.31, section 2.4; underscores within words are no emphasis there.
    constexpr std::string_view signs = "\\|`*<[";
    std::string out;
    for (const char c : for_terminal(text)) {
        if (signs.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string markdown_paragraph(std::string_view text) {
    constexpr std::string_view signs = "#>+-=~_";
    const bool begins_something = !text.empty() && signs.find(text.front()) != std::string_view::npos;
    return (begins_something ? "\\" : "") + markdown_text(text);
}

} // namespace plenary::util
