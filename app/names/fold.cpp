#include "names/fold.hpp"

#include "names/romanise.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace plenary::names {

namespace {

namespace unicode = util::unicode;

// Collects folded letters into words; ends of words that follow each other count once.
class WordBuilder {
public:
    void end_word() { word_ended_ = true; }

    void add(char32_t letter) {
        if (word_ended_ && !text_.empty()) {
            text_ += U' ';
        }
        word_ended_ = false;
        text_ += letter;
    }

    const std::u32string& text() const { return text_; }

private:
    std::u32string text_;
    bool word_ended_ = false;
};

// Some apostrophes are a blank and an accent to Unicode; they have to go before that makes two words of one.
std::u32string without_apostrophes(std::string_view text) {
    std::u32string out = unicode::code_points(text);
    std::erase_if(out, is_apostrophe);
    return out;
}

void unmix_word(std::u32string::iterator begin, std::u32string::iterator end) {
    const auto cyrillic = std::count_if(begin, end, is_known_cyrillic);
    const auto latin = std::count_if(begin, end, [](char32_t c) { return is_latin(c); });
    if (cyrillic == 0 || latin == 0) {
        return;
    }
    std::transform(begin, end, begin, cyrillic >= latin ? cyrillic_twin : latin_twin);
}

// Needs the letters' case, which tells more about their looks than small letters do.
void unmix_scripts(std::u32string& text) {
    const auto in_word = [](char32_t c) { return unicode::is_word_part(c); };
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), in_word);
        const auto end = std::find_if_not(begin, text.end(), in_word);
        unmix_word(begin, end);
        begin = end;
    }
}

bool add_plain_spelling(WordBuilder& words, char32_t letter) {
    const auto spelling = plain_spelling(letter);
    if (!spelling) {
        return false;
    }
    for (const char32_t plain : unicode::code_points(*spelling)) {
        words.add(plain);
    }
    return true;
}

void add_folded(WordBuilder& words, char32_t code_point) {
    // Before the decomposition, which would make и of й.
    if (add_plain_spelling(words, unicode::to_lower(code_point))) {
        return;
    }
    for (const char32_t part : unicode::decompose_folded(code_point)) {
        if (unicode::is_accent(part) || is_apostrophe(part) || add_plain_spelling(words, part)) {
            continue;
        }
        if (unicode::is_word_part(part)) {
            words.add(part);
        } else {
            words.end_word();
        }
    }
}

// What each letter of ASCII becomes: a small letter or a figure; a blank where it ends a word; 0 where it is passed over.
std::array<char, 0x80> make_ascii_letters() {
    std::array<char, 0x80> letters{};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto c = static_cast<int>(i);
        if (std::isalnum(c) != 0) {
            letters[i] = static_cast<char>(std::tolower(c));
        } else if (!is_apostrophe(static_cast<char32_t>(i))) {
            letters[i] = ' ';
        }
    }
    return letters;
}

// Whether all letters are of ASCII. Each blank takes the place of what ended the word, so that the text never grows.
bool fold_ascii(std::string_view text, std::string& folded) {
    static const auto letters = make_ascii_letters();
    folded.resize(text.size());
    std::size_t length = 0;
    bool word_ended = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= letters.size()) {
            return false;
        }
        const char letter = letters[byte];
        if (letter == ' ') {
            word_ended = length > 0;
        } else if (letter != '\0') {
            if (std::exchange(word_ended, false)) {
                folded[length++] = ' ';
            }
            folded[length++] = letter;
        }
    }
    folded.resize(length);
    return true;
}

// What each letter of ASCII, of Latin scripts with accents and of Russian becomes: most names that are folded have no
// others.
class UsualLetters {
public:
    enum class Kind { nothing, end_of_word, letter };
    struct Folded {
        Kind kind = Kind::nothing;
        bool is_latin = false;
        bool is_cyrillic = false;
        std::string text;
    };

    UsualLetters() {
        for (char32_t c = 0; c < end_of_cyrillic; ++c)
            letters_.push_back(has(c) ? folded(c) : Folded{});
    }

    static bool has(char32_t c) {
        const bool has_dot = c == U'\u013F' || c == U'\u0140'; // an l and what ends a word
        return c < end_of_ascii || (c >= accented_latin && c < end_of_accented && !has_dot) ||
               (c >= cyrillic && c < end_of_cyrillic);
    }
    const Folded& of(char32_t c) const { return letters_[c]; }

private:
    static constexpr char32_t end_of_ascii = 0x80;
    static constexpr char32_t accented_latin = 0xC0;
    static constexpr char32_t end_of_accented = 0x180;
    static constexpr char32_t cyrillic = 0x0400;
    static constexpr char32_t end_of_cyrillic = 0x0460;

    // Between two letters, since a soft sign ends no word and a blank does.
    static Folded folded(char32_t c) {
        Folded letter{Kind::nothing, is_latin(c), is_known_cyrillic(c), {}};
        if (is_apostrophe(c)) {
            return letter;
        }
        WordBuilder words;
        words.add(U'x');
        add_folded(words, c);
        words.add(U'x');
        const auto between = unicode::compose(words.text().substr(1, words.text().size() - 2));
        if (between == U" ") {
            letter.kind = Kind::end_of_word;
        } else if (!between.empty()) {
            letter.kind = Kind::letter;
            letter.text = unicode::to_utf8(between);
        }
        return letter;
    }

    std::vector<Folded> letters_;
};

// Nothing where a letter is another, or a word has letters of both scripts.
std::optional<std::string> fold_usual(std::u32string_view text) {
    static const UsualLetters letters;
    std::string folded;
    bool word_ended = false;
    bool has_latin = false;
    bool has_cyrillic = false;
    for (const char32_t c : text) {
        if (!UsualLetters::has(c)) {
            return std::nullopt;
        }
        const auto& letter = letters.of(c);
        if (letter.kind == UsualLetters::Kind::end_of_word) {
            word_ended = true;
            has_latin = false;
            has_cyrillic = false;
            continue;
        }
        has_latin = has_latin || letter.is_latin;
        has_cyrillic = has_cyrillic || letter.is_cyrillic;
        if (has_latin && has_cyrillic) {
            return std::nullopt;
        }
        if (letter.kind == UsualLetters::Kind::letter) {
            if (word_ended && !folded.empty()) {
                folded += ' ';
            }
            word_ended = false;
            folded += letter.text;
        }
    }
    return folded;
}

} // namespace

std::string fold(std::string_view text) {
    std::string plain;
    if (fold_ascii(text, plain)) {
        return plain;
    }
    if (auto folded = fold_usual(unicode::code_points(text))) {
        return *std::move(folded);
    }
    std::u32string letters = unicode::compose_compatible(without_apostrophes(text));
    unmix_scripts(letters);
    WordBuilder words;
    for (const char32_t letter : letters) {
        add_folded(words, letter);
    }
    return unicode::to_utf8(unicode::compose(words.text()));
}

} // namespace plenary::names
