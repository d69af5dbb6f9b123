#include "names/search_keys.hpp"

#include "names/fold.hpp"
#include "names/sound.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <optional>

namespace plenary::names {

namespace {

namespace unicode = util::unicode;

/// What a search hears of a sound. Vowels are left out, and j, which is y in one country and zh in another
/// (Jusip, Yusip, Zhusip; Rajabov, Radzhabov). The caron that told č from c and š from s is gone when a word
/// is folded, so that these are one.
std::string heard(char32_t sound) {
    switch (sound) {
    case U'a':
    case U'e':
    case U'i':
    case U'o':
    case U'u':
    case U'y':
    case U'E':
    case U'O':
    case U'j':
        return "";
    case U'C':
        return "c";
    case U'S':
    case U'Q':
        return "s";
    case U'x':
        return "ks";
    default:
        return {static_cast<char>(sound)};
    }
}

std::string consonants_of(std::string_view plain_word) {
    std::string found;
    bool after_consonant = false;
    for (const char32_t sound : sound_of(plain_word)) {
        const auto letters = heard(sound);
        if (!after_consonant || !found.ends_with(letters))
            found += letters;
        after_consonant = !letters.empty();
    }
    return found;
}

std::string skeleton(std::string_view folded_word, std::string_view as_read) {
    auto consonants = consonants_of(as_read);
    return consonants.size() >= 2 ? consonants : "=" + std::string(folded_word);
}

/// The word with ch for each c that may have been a č: elsewhere a c before a, o and u is k.
std::string with_ch(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size(); ++at) {
        out += word[at];
        if (word[at] == 'c' && at + 1 < word.size() &&
            std::string_view("aou").find(word[at + 1]) != std::string_view::npos)
            out += 'h';
    }
    return out;
}

void add_skeletons(std::vector<std::string>& keys, const std::string& word) {
    const bool is_plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!is_plain) {
        keys.push_back("~" + word);
        return;
    }
    keys.push_back("~" + skeleton(word, word));
    keys.push_back("~" + skeleton(word, with_ch(word)));
}

// Who has no č on the keyboard writes c; who knows the name from Cyrillic writes ch. Nothing where there is
// none.
std::optional<std::string> with_carons_written_out(std::string_view name) {
    if (unicode::is_ascii(name)) {
        return std::nullopt;
    }
    std::u32string out;
    std::size_t letters = 0;
    for (const char32_t code_point : unicode::code_points(util::nfc(name))) {
        ++letters;
        switch (unicode::to_lower(code_point)) {
        case U'č':
        case U'ć':
            out += U"ch";
            break;
        case U'š':
            out += U"sh";
            break;
        case U'ž':
            out += U"zh";
            break;
        default:
            out += code_point;
        }
    }
    if (out.size() == letters) {
        return std::nullopt;
    }
    return unicode::to_utf8(out);
}

void add_keys(std::vector<std::string>& keys, const std::string& folded) {
    for (auto& word : util::split_words(folded)) {
        add_skeletons(keys, word);
        keys.push_back(std::move(word));
    }
}

} // namespace

std::vector<std::string> search_keys(std::string_view name) {
    std::vector<std::string> keys;
    add_keys(keys, fold(name));
    if (const auto written_out = with_carons_written_out(name))
        add_keys(keys, fold(*written_out));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace plenary::names
