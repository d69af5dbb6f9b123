#include "exchange/lines/cell_letters.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace plenary::exchange {

namespace {

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Long lists ask about each of their cells, most of which need no folding to be told apart.
constexpr std::size_t longest_number = 16;

} // namespace

bool has_letter(std::string_view text) {
    if (std::any_of(text.begin(), text.end(), is_plain_letter))
        return true;
    const auto folded = names::fold(text);
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c != ' ' && (c < '0' || c > '9'); });
}

bool has_lost_letters(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
    if (text.find(replacement) != std::string_view::npos)
        return true;
    const auto is_part = [](char c) { return is_plain_letter(c) || static_cast<unsigned char>(c) >= 0x80; };
    for (auto at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        const bool is_before_letter = at + 1 < text.size() && is_part(text[at + 1]);
        const bool is_one_of_several = at + 1 < text.size() && text[at + 1] == '?';
        if (is_before_letter || is_one_of_several)
            return true;
    }
    const auto entity = text.find('&');
    const auto end = entity == std::string_view::npos ? entity : text.find(';', entity);
    return end != std::string_view::npos && end > entity + 1 &&
           text.substr(entity + 1, end - entity - 1).find_first_of(" ,.&") == std::string_view::npos;
}

bool is_digits(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_number(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() > longest_number || std::none_of(text.begin(), text.end(), is_digit))
        return false;
    auto folded = names::fold(text);
    for (const std::string_view sign : {"no ", "nr ", "n "})
        if (folded.starts_with(sign))
            folded.erase(0, sign.size());
    const auto words = util::split_words(folded);
    return words.size() == 1 && is_digits(words.front());
}

} // namespace plenary::exchange
