#include "util/capitals.hpp"

#include "util/unicode.hpp"
#include "util/utf8.hpp"

namespace plenary::util {

std::string in_capitals(std::string_view text) {
    constexpr char32_t sharp_s = 0xDF;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = next_code_point(text, at);
        if (letter == sharp_s)
            out += "SS";
        else
            append_utf8(out, unicode::to_upper(letter));
    }
    return out;
}

std::string with_capital(std::string_view text) {
    std::size_t rest = 0;
    if (!text.empty())
        (void)next_code_point(text, rest);
    return in_capitals(text.substr(0, rest)) + std::string{text.substr(rest)};
}

} // namespace plenary::util
