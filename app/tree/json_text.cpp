#include "tree/json_text.hpp"

#include "tree/escapes.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <utility>

namespace plenary::tree {

namespace {

constexpr std::size_t unicode_escape_length = 6; // \uD83D

[[noreturn]] void stop(std::size_t at, std::string message, std::string help) {
    throw Stop{at, "json-syntax", std::move(message), std::move(help)};
}

/// The character that a letter behind a backslash stands for; '\0' when it stands for none.
char meant_by(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

/// Whether a character ends a run of those that stand for themselves.
bool is_special(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20U;
}

} // namespace

std::string_view JsonTexts::read(std::size_t& at) {
    const auto quote = at++;
    unescaped_.clear();
    for (auto run = at;; run = at) {
        at = static_cast<std::size_t>(
            std::find_if(source_.begin() + static_cast<std::ptrdiff_t>(at), source_.end(), is_special) -
            source_.begin());
        if (at == source_.size())
            stop(quote, "this quote is not closed", "write the same quote behind the text");
        const auto plain = source_.substr(run, at - run);
        if (source_[at] == '"' && run == quote + 1) {
            ++at;
            return plain;
        }
        unescaped_ += plain;
        if (source_[at] == '"') {
            ++at;
            return unescaped_;
        }
        if (source_[at] == '\t')
            stop(at, "a tab cannot stand within a text", "write \\t");
        if (source_[at] != '\\')
            stop(quote, "this quote is not closed on its line",
                 "write the same quote behind the text; a line break within it is written \\n");
        at = unescape(at);
    }
}

std::size_t JsonTexts::unescape(std::size_t at) {
    const char letter = at + 1 < source_.size() ? source_[at + 1] : '\0';
    if (letter == 'u')
        return unescape_code_point(at);
    const char meant = meant_by(letter);
    if (meant == '\0')
        stop(at, "this escape is not known",
             "a backslash begins an escape: write \\\\ for the backslash itself");
    unescaped_ += meant;
    return at + 2;
}

std::size_t JsonTexts::unescape_code_point(std::size_t at) {
    const auto behind = at + unicode_escape_length;
    const auto unit = code_unit(at);
    if (is_high_surrogate(unit) && source_.substr(behind).starts_with("\\u"))
        if (const auto second = code_unit(behind); is_low_surrogate(second)) {
            util::append_utf8(unescaped_, 0x10000U + ((unit - 0xD800U) << 10U) + (second - 0xDC00U));
            return behind + unicode_escape_length;
        }
    if (is_high_surrogate(unit) || is_low_surrogate(unit))
        builder_->report(at, "json-escape", "this escape is half of a pair and names no character",
                         "write the character itself", std::nullopt, unicode_escape_length);
    else if (unit == 0)
        builder_->report(at, "json-escape", "the control character U+0000 cannot stand in a text",
                         "remove it", std::nullopt, unicode_escape_length);
    util::append_utf8(unescaped_, unit); // U+FFFD for half of a pair
    return behind;
}

std::uint32_t JsonTexts::code_unit(std::size_t at) const {
    const auto digits = source_.substr(at + 2, 4);
    const auto unit = hexadecimal(digits);
    if (!unit || digits.size() != 4)
        stop(at, "this escape needs four hexadecimal digits",
             "write \\u and four of them; write \\\\ for a backslash itself");
    return *unit;
}

} // namespace plenary::tree
