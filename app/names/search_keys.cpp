#include "names/search_keys.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace plenary::names {

namespace {

namespace unicode = util::unicode;

// How a group of letters sounds. Longer groups stand before the groups they begin with.
//
// An empty sound is dropped. j is y in one country and zh in another (Jusip, Yusip, Zhusip; Rajabov,
// Radzhabov), so all of them are dropped. The caron that told č from c and š from s is gone when a word is
// folded, so these share a sound, and so does ts, which many languages write c.
struct Group {
    std::string_view letters;
    std::string_view sound;
};

constexpr auto groups = std::to_array<Group>({
    {"shch", "s"}, {"tsch", "c"}, {"sch", "s"}, {"tch", "c"}, {"dzh", ""}, {"bh", "b"}, {"ch", "c"},
    {"ck", "k"},   {"cz", "c"},   {"dh", "d"},  {"dj", ""},   {"gh", "g"}, {"kh", "h"}, {"ph", "f"},
    {"qu", "k"},   {"rh", "r"},   {"sh", "s"},  {"th", "t"},  {"ts", "c"}, {"tz", "c"}, {"wh", "v"},
    {"zh", ""},    {"a", ""},     {"e", ""},    {"i", ""},    {"j", ""},   {"o", ""},   {"q", "k"},
    {"u", ""},     {"w", "v"},    {"y", ""},
});

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool is_plain_word(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// c is k before most consonants and at the end (Victor, Marc), but not in names on -ic (Petrović).
std::string_view sound_of_c(std::string_view word, std::size_t at) {
    const bool last = at + 1 == word.size();
    if (last) {
        return at > 0 && word[at - 1] == 'i' ? "c" : "k";
    }
    const char next = word[at + 1];
    return is_vowel(next) || next == 'c' || next == 'j' ? "c" : "k";
}

// Uzbek and Tajik write kh with an x (Xasan, Raxmonov); elsewhere it is ks (Alexander, Felix).
std::string_view sound_of_x(std::string_view word, std::size_t at) {
    const bool first = at == 0;
    const bool before_consonant = at + 1 < word.size() && !is_vowel(word[at + 1]);
    return first || before_consonant ? "h" : "ks";
}

struct Sound {
    std::string_view sound;
    std::size_t length;
};

Sound sound_at(std::string_view word, std::size_t at) {
    const std::string_view rest = word.substr(at);
    const auto* const group = std::find_if(groups.begin(), groups.end(),
                                           [&](const Group& g) { return rest.starts_with(g.letters); });
    if (group != groups.end()) {
        return {group->sound, group->letters.size()};
    }
    if (rest.front() == 'c') {
        return {sound_of_c(word, at), 1};
    }
    if (rest.front() == 'x') {
        return {sound_of_x(word, at), 1};
    }
    return {rest.substr(0, 1), 1};
}

// The last h of Abdullah and Fatimah, which others leave out.
bool is_mute_end(std::string_view word, std::size_t at, const std::string& found) {
    return word[at] == 'h' && at + 1 == word.size() && at > 0 && is_vowel(word[at - 1]) && found.size() >= 2;
}

std::string consonants_of(std::string_view word) {
    std::string found;
    bool after_consonant = false;
    for (std::size_t at = 0; at < word.size();) {
        const Sound sound = sound_at(word, at);
        const bool doubled = after_consonant && found.ends_with(sound.sound);
        if (!sound.sound.empty() && !doubled && !is_mute_end(word, at, found)) {
            found += sound.sound;
        }
        after_consonant = !sound.sound.empty();
        at += sound.length;
    }
    return found;
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
    for (std::string& word : util::split_words(folded)) {
        keys.push_back(std::string("~").append(skeleton(word)));
        keys.push_back(std::move(word));
    }
}

} // namespace

std::string skeleton(std::string_view folded_word) {
    if (!is_plain_word(folded_word)) {
        return std::string(folded_word);
    }
    std::string consonants = consonants_of(folded_word);
    if (consonants.size() >= 2) {
        return consonants;
    }
    std::string only_itself(1, '=');
    only_itself += folded_word;
    return only_itself;
}

std::vector<std::string> search_keys(std::string_view name) {
    std::vector<std::string> keys;
    add_keys(keys, fold(name));
    if (const auto written_out = with_carons_written_out(name)) {
        add_keys(keys, fold(*written_out));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace plenary::names
