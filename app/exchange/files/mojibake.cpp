#include "exchange/files/mojibake.hpp"

#include "exchange/files/code_pages.hpp"
#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::exchange {

namespace {

using namespace std::string_view_literals;
namespace unicode = util::unicode;

constexpr char32_t beyond_ascii = 0x80;
constexpr char32_t last_latin_letter = 0x17F;

/// The byte that the page has for the code point; 0 if it has none. What a page leaves open stays as it is.
unsigned char byte_in(const CodePage& page, char32_t c) {
    if (c < beyond_ascii)
        return static_cast<unsigned char>(c);
    const auto known = std::find(page.begin(), page.end(), static_cast<char16_t>(c));
    if (c <= 0xFFFFU && known != page.end())
        return static_cast<unsigned char>(0x80 + (known - page.begin()));
    return c < 0xA0U ? static_cast<unsigned char>(c) : static_cast<unsigned char>(0);
}

bool is_lead(unsigned char byte) {
    return byte >= 0xC2U && byte <= 0xF4U;
}

std::string bytes_in(const CodePage& page, std::u32string_view text) {
    std::string bytes;
    for (const char32_t c : text) {
        const auto byte = byte_in(page, c);
        if (byte == 0)
            return {};
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

/// Whether a name may go on so: capitals stand behind small letters in words that were read in a wrong encoding, and in
/// hardly any others.
bool is_behind_small(std::u32string_view text, std::size_t i) {
    return i > 0 && text[i - 1] >= U'a' && text[i - 1] <= U'z' && unicode::to_lower(text[i]) != text[i];
}

/// The bytes in that page, if they are UTF-8; else empty, at the first that is not. A hard space behind a lead was often
/// trimmed or made plain: of "NicolÃ", or where there are other pairs, and not of "ANDRÉ".
std::string utf8_in(const CodePage& page, std::u32string_view text) {
    constexpr unsigned char hard_space = 0xA0;
    std::string bytes;
    int awaited = 0;
    bool has_pairs = false;
    bool are_spaces_likely = true;
    const auto add = [&](unsigned char byte) {
        bytes += static_cast<char>(byte);
        const bool is_continuation = byte >= 0x80U && byte < 0xC0U;
        if (awaited > 0 || is_continuation)
            return is_continuation && awaited-- > 0;
        awaited = !is_lead(byte) ? 0 : byte < 0xE0U ? 1 : byte < 0xF0U ? 2 : 3;
        return byte < 0x80U || awaited > 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_space = text[i] == U' ' && awaited == 1;
        const auto byte = is_space ? hard_space : byte_in(page, text[i]);
        if (is_space)
            are_spaces_likely = are_spaces_likely && is_behind_small(text, i - 1);
        else
            has_pairs = has_pairs || awaited > 0;
        if (byte == 0 || !add(byte))
            return {};
    }
    if (awaited == 1) {
        are_spaces_likely = are_spaces_likely && is_behind_small(text, text.size() - 1);
        (void)add(hard_space);
    }
    return !(has_pairs || are_spaces_likely) || util::first_invalid_utf8(bytes) ? std::string{} : bytes;
}

bool is_ascii_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// Whether what came out are letters: two or more, or one beside a letter of ASCII.
bool has_likely_letters(std::string_view text) {
    const auto all = unicode::code_points(text);
    std::size_t letters = 0;
    bool is_beside = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] < beyond_ascii || !unicode::is_word_part(all[i]))
            continue;
        ++letters;
        const bool is_latin = all[i] <= last_latin_letter;
        is_beside = is_beside || (is_latin && i > 0 && is_ascii_letter(all[i - 1])) ||
                    (is_latin && i + 1 < all.size() && is_ascii_letter(all[i + 1]));
    }
    return letters >= 2 || (letters == 1 && is_beside);
}

/// UTF-8 that was taken for a page of one byte a letter.
std::optional<std::string> before_double(std::string_view text) {
    const auto points = unicode::code_points(text);
    for (const auto* page :
         {&upper_half::cp1252, &upper_half::cp1251, &upper_half::cp1250, &upper_half::cp1254,
          &upper_half::koi8r, &upper_half::cp866, &upper_half::mac_roman}) {
        // What these pages have for UTF-8 has signs in it: "чанужа" of cp866 is no Chinese.
        const bool has_signs_surely =
            page == &upper_half::koi8r || page == &upper_half::cp866 || page == &upper_half::mac_roman;
        if (has_signs_surely && std::all_of(points.begin(), points.end(),
                                            [](char32_t c) { return c == U' ' || unicode::is_word_part(c); }))
            continue;
        auto bytes = utf8_in(*page, points);
        if (!bytes.empty() && (page == &upper_half::cp1252 || has_likely_letters(bytes)))
            return bytes;
    }
    return std::nullopt;
}

/// A long word of Latin letters, and no letter of ASCII: no language has such.
bool has_word_beyond_ascii(std::string_view text) {
    constexpr std::size_t least_letters = 5;
    constexpr std::size_t least_of_latin1 = 4;
    bool is_latin1 = true;
    std::size_t letters = 0;
    std::size_t most = 0;
    for (const char32_t c : unicode::code_points(text)) {
        const bool is_sign_of_page = U"×÷¸¨"sv.find(c) != std::u32string_view::npos; // letters of other pages
        if (is_ascii_letter(c))
            return false;
        letters = (c >= 0xC0U && c <= last_latin_letter) || is_sign_of_page ? letters + 1 : 0;
        most = std::max(most, letters);
        is_latin1 = is_latin1 && c <= 0xFFU;
    }
    return most >= (is_latin1 ? least_of_latin1 : least_letters);
}

/// Whether each word has small letters behind its first, or is of capitals.
bool has_case_of_names(const std::u32string& text) {
    bool is_usual = true;
    std::u32string word;
    const auto end_word = [&] {
        const auto is_capital = [](char32_t c) { return unicode::to_lower(c) != c; };
        const bool all = std::all_of(word.begin(), word.end(), is_capital);
        const bool first = !word.empty() && is_capital(word.front()) &&
                           std::none_of(word.begin() + 1, word.end(), is_capital);
        is_usual = is_usual && (word.empty() || all || first);
        word.clear();
    };
    for (const char32_t c : text)
        if (unicode::is_word_part(c))
            word += c;
        else
            end_word();
    end_word();
    return is_usual;
}

std::u32string decoded(std::string_view bytes, const CodePage& page) {
    std::u32string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value < 0x80U ? value : page.at(value - 0x80U);
    }
    return text;
}

/// A page of another script that was taken for a Latin one.
std::optional<std::string> before_other_page(std::string_view text) {
    if (!has_word_beyond_ascii(text))
        return std::nullopt;
    for (const auto* latin : {&upper_half::cp1252, &upper_half::cp1250, &upper_half::cp1254}) {
        const auto bytes = bytes_in(*latin, unicode::code_points(text));
        for (const auto* page : {&upper_half::cp1251, &upper_half::koi8r, &upper_half::cp1253}) {
            const auto meant = decoded(bytes, *page);
            const bool all_letters =
                !meant.empty() && std::all_of(meant.begin(), meant.end(), [](char32_t c) {
                    return c != 0 && (c < beyond_ascii || unicode::is_word_part(c));
                });
            if (!all_letters || !has_case_of_names(meant))
                continue;
            return unicode::to_utf8(meant);
        }
    }
    return std::string{};
}

} // namespace

std::optional<std::string> before_wrong_encoding(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; }))
        return std::nullopt;
    if (auto meant = before_double(text))
        return meant;
    return before_other_page(text);
}

std::optional<std::string> before_wrong_turkish(std::string_view text) {
    constexpr std::array<std::pair<char32_t, char32_t>, 6> letters{
        {{U'ý', U'ı'}, {U'Ý', U'İ'}, {U'þ', U'ş'}, {U'Þ', U'Ş'}, {U'ð', U'ğ'}, {U'Ð', U'Ğ'}}};
    std::string meant;
    bool has_one = false;
    for (const char32_t c : unicode::code_points(text)) {
        const auto found =
            std::find_if(letters.begin(), letters.end(), [&](const auto& pair) { return pair.first == c; });
        has_one = has_one || found != letters.end();
        util::append_utf8(meant, found == letters.end() ? c : found->second);
    }
    return has_one ? std::optional{std::move(meant)} : std::nullopt;
}

bool is_surely_turkish(std::string_view text) {
    int wrong = 0;
    for (const char32_t c : unicode::code_points(text)) {
        if (U"áéíóúæÁÉÍÓÚÆ"sv.find(c) != std::u32string_view::npos)
            return false; // Icelandic
        wrong += U"ýÝþÞðÐ"sv.find(c) != std::u32string_view::npos ? 1 : 0;
    }
    return wrong >= 2 && U"þÞðÐ"sv.find_first_of(unicode::code_points(text)) != std::u32string_view::npos;
}

bool has_sign_in_word(std::string_view name) {
    const auto text = unicode::code_points(name);
    const auto is_letter = [](char32_t c) {
        const bool is_digit = (c >= U'0' && c <= U'9') || U"ªº²³¹"sv.find(c) != std::u32string_view::npos;
        return !is_digit && unicode::is_word_part(c);
    };
    const auto is_sign = [](char32_t c) {
        const bool is_of_latin =
            (c >= 0xA1U && c <= 0xBFU && U"¡¿«»·´ªº"sv.find(c) == std::u32string_view::npos);
        return is_of_latin || c == U'×' || c == U'÷' || (c >= 0x02C7U && c <= 0x02DDU && c != 0x02CBU) ||
               (c >= 0x2500U && c <= 0x259FU) || c == 0x20ACU || c == 0x2030U;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_sign(text[i]))
            continue;
        const bool is_mark_behind = U"¹²³®°§"sv.find(text[i]) != std::u32string_view::npos;
        auto next = i + 1;
        while (next < text.size() && (is_sign(text[next]) || text[next] == U'»'))
            ++next;
        const bool before = i > 0 && is_letter(text[i - 1]);
        const bool behind = next < text.size() && is_letter(text[next]);
        if (behind || (before && !is_mark_behind))
            return true;
    }
    return false;
}

} // namespace plenary::exchange
