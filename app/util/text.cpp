#include "util/text.hpp"

#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::util {

namespace {

constexpr std::string_view white_space = " \t\n\v\f\r";

bool is_white_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string hexadecimal(char32_t value, std::size_t least_digits) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    do {
        out.insert(out.begin(), digits[value % 16]);
        value /= 16;
    } while (value != 0 || out.size() < least_digits);
    return out;
}

bool is_blank(char32_t c) {
    return c == U' ' || (c >= 0x09U && c <= 0x0DU) || c == 0x85U || c == 0xA0U || c == 0x1680U ||
           (c >= 0x2000U && c <= 0x200BU) || c == 0x2028U || c == 0x2029U || c == 0x202FU || c == 0x205FU ||
           c == 0x3000U || c == 0xFEFFU;
}

// The offset of the code point that ends before `end`.
std::size_t step_back(std::string_view text, std::size_t end) {
    --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return end;
}

bool is_plain_ascii(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F;
}

bool turns_direction(char32_t code_point) {
    return code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
           (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

bool is_unsafe_beyond_ascii(char32_t code_point) {
    return (code_point >= 0x80 && code_point < 0xA0) || code_point == 0x2028 || code_point == 0x2029 ||
           turns_direction(code_point);
}

// Appends the character at `offset` in its printable form and moves behind it.
void append_visible(std::string& out, std::string_view text, std::size_t& offset) {
    const std::size_t begin = offset;
    const char32_t code_point = next_code_point(text, offset);
    const bool malformed = code_point == replacement_character && offset == begin + 1;
    if (code_point == U'\t') {
        out += "\\t";
    } else if (code_point == U'\n') {
        out += "\\n";
    } else if (malformed || code_point < 0x20 || code_point == 0x7F) {
        out += "\\x" + hexadecimal(static_cast<unsigned char>(text[begin]), 2);
    } else if (is_unsafe_beyond_ascii(code_point)) {
        out += "\\u{" + hexadecimal(code_point, 1) + "}";
    } else {
        out += text.substr(begin, offset - begin);
    }
}

std::size_t missing_columns(std::string_view text, std::size_t width) {
    const std::size_t taken = display_width(text);
    return taken < width ? width - taken : 0;
}

} // namespace

std::string nfc(std::string_view text) {
    if (unicode::is_ascii(text) || first_invalid_utf8(text)) {
        return std::string(text);
    }
    return unicode::to_utf8(unicode::compose(unicode::code_points(text)));
}

std::size_t display_width(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_plain_ascii)) {
        return text.size();
    }
    std::size_t width = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        width += unicode::column_width(next_code_point(text, offset));
    }
    return width;
}

std::string pad_right(std::string_view text, std::size_t width) {
    std::string out(text);
    out.append(missing_columns(text, width), ' ');
    return out;
}

std::string pad_left(std::string_view text, std::size_t width) {
    std::string out(missing_columns(text, width), ' ');
    out += text;
    return out;
}

std::string for_terminal(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(offset);
        const auto end = std::find_if_not(begin, text.end(), is_plain_ascii);
        out.append(begin, end);
        offset += static_cast<std::size_t>(end - begin);
        if (offset < text.size()) {
            append_visible(out, text, offset);
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    for (std::size_t next = 0; !text.empty() && is_blank(next_code_point(text, next)); next = 0) {
        text.remove_prefix(next);
    }
    while (!text.empty()) {
        const std::size_t last = step_back(text, text.size());
        std::size_t behind = last;
        if (!is_blank(next_code_point(text, behind)) || behind != text.size()) {
            break;
        }
        text.remove_suffix(text.size() - last);
    }
    return text;
}

std::string trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(white_space);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::size_t last = text.find_last_not_of(white_space);
    return std::string(text.substr(begin, last - begin + 1));
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    for (const auto* begin = text.begin();;) {
        begin = std::find_if_not(begin, text.end(), is_white_space);
        if (begin == text.end()) {
            return words;
        }
        const auto* const end = std::find_if(begin, text.end(), is_white_space);
        words.emplace_back(begin, end);
        begin = end;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            out += separator;
        }
        out += parts[i];
    }
    return out;
}

std::string in_quotes(std::string_view text) {
    return "'" + std::string{text} + "'";
}

std::string counted(std::int64_t n, std::string_view noun) {
    return std::to_string(n) + " " + std::string{noun} + (n == 1 ? "" : "s");
}

std::string list_in_words(const std::vector<std::string>& items) {
    if (items.size() < 2) {
        return items.empty() ? std::string() : items.front();
    }
    const std::vector<std::string> all_but_last(items.begin(), items.end() - 1);
    return fmt::format("{} and {}", join(all_but_last, ", "), items.back());
}

std::string some_in_words(std::vector<std::string> items) {
    constexpr std::size_t most_named = 5;
    if (const auto count = items.size(); count > most_named + 1) {
        items.resize(most_named);
        items.push_back(fmt::format("{} more", count - most_named));
    }
    return list_in_words(items);
}

} // namespace plenary::util
