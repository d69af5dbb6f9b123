#include "util/clean_text.hpp"

#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <utility>

namespace plenary::util {

namespace {

enum class Sort { letter, blank, line_end, invisible, joiner, forbidden };

constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;
/// Arabic and the scripts of South and South-East Asia stand behind it, as do emoji, which are joined too.
constexpr char32_t first_joined = 0x0600;

bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool ends_line(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_invisible(char32_t c) {
    return c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || c == 0x200B || c == 0x200E ||
           c == 0x200F || (c >= 0x202A && c <= 0x202C) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x206F) || c == 0xFEFF;
}

bool is_no_character(char32_t c) {
    return (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
}

Sort sort_of(char32_t c) {
    if (is_space(c))
        return Sort::blank;
    if (ends_line(c))
        return Sort::line_end;
    if (c == zero_width_joiner || c == zero_width_non_joiner)
        return Sort::joiner;
    if (is_invisible(c))
        return Sort::invisible;
    return is_control(c) || c == 0x202D || c == 0x202E || is_no_character(c) ? Sort::forbidden : Sort::letter;
}

std::string code_point_name(char32_t c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name;
    for (; c != 0 || name.size() < 4; c /= 16)
        name.insert(name.begin(), digits[c % 16]);
    return "U+" + name;
}

TextTrouble trouble_of(std::size_t offset, char32_t c) {
    if (is_control(c))
        return {offset, "the control character " + code_point_name(c), "remove it, or write a blank"};
    if (is_no_character(c))
        return {offset, code_point_name(c) + ", which is no character", "remove it"};
    return {offset, code_point_name(c) + ", which turns the direction of writing round", "remove it"};
}

/// Printable ASCII without two blanks in a row or one at an end: most of all texts.
bool is_plainly_clean(std::string_view text) {
    char former = ' ';
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && former == ' '))
            return false;
        former = c;
    }
    return text.size() <= longest_line && (text.empty() || former != ' ');
}

class Cleaner {
public:
    Cleaner(std::string_view text, TextLines lines) : text_(text), lines_(lines) {}

    CleanText clean() {
        const auto most = lines_ == TextLines::one ? longest_line : longest_lines;
        std::size_t letters = 0;
        for (std::size_t at = 0; at < text_.size();) {
            const auto begin = at;
            const auto c = next_code_point(text_, at);
            if (c == U'\r' && text_.substr(at).starts_with('\n'))
                continue;
            if (c == replacement_character && at == begin + 1)
                return stopped({begin, "a byte that is not UTF-8", "save the text as UTF-8"});
            const auto sort = sort_of(c);
            if (sort == Sort::forbidden)
                return stopped(trouble_of(begin, c));
            if (!take(c, sort))
                continue;
            if (++letters > most)
                return stopped({begin, fmt::format("more than {} characters", most),
                                "shorten it; a long text is better kept as a document of its own"});
        }
        return {written(), std::nullopt};
    }

    std::string repair() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto begin = at;
            const auto c = next_code_point(text_, at);
            if (c == U'\r' && text_.substr(at).starts_with('\n'))
                continue;
            const auto sort = sort_of(c);
            const bool is_refused =
                sort == Sort::forbidden || (c == replacement_character && at == begin + 1);
            take(c, is_refused ? Sort::blank : sort);
        }
        return written();
    }

private:
    /// A text of which nothing can be seen is none.
    std::string written() { return is_seen_ ? std::move(out_) : std::string{}; }

    CleanText stopped(TextTrouble trouble) { return {std::move(out_), std::move(trouble)}; }

    /// Whether a character was written.
    bool take(char32_t c, Sort sort) {
        switch (sort) {
        case Sort::line_end:
            line_ends_ += lines_ == TextLines::many ? 1 : 0;
            [[fallthrough]];
        case Sort::blank:
            is_open_ = true;
            return false;
        case Sort::joiner:
            if (is_open_ || former_ < first_joined)
                return false;
            break;
        case Sort::letter:
            break;
        default:
            return false;
        }
        if (is_open_ && !out_.empty())
            out_ += line_ends_ == 0 ? " " : line_ends_ == 1 ? "\n" : "\n\n";
        is_open_ = false;
        line_ends_ = 0;
        append_utf8(out_, c);
        is_seen_ = is_seen_ || unicode::can_be_seen(c);
        former_ = c;
        return true;
    }

    std::string_view text_;
    TextLines lines_;
    std::string out_;
    bool is_seen_ = false; ///< something in it can be
    bool is_open_ = false; ///< white space waits to be written
    int line_ends_ = 0;    ///< in it
    char32_t former_ = 0;
};

} // namespace

CleanText clean_text(std::string_view text, TextLines lines) {
    if (is_plainly_clean(text))
        return {std::string{text}, std::nullopt};
    return Cleaner{text, lines}.clean();
}

std::string repaired_text(std::string_view text, TextLines lines) {
    return Cleaner{text, lines}.repair();
}

} // namespace plenary::util
