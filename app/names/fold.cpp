#include "names/fold.hpp"

#include "names/romanise.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <cctype>

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

std::string fold_ascii(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    bool word_ended = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0) {
            if (word_ended && !folded.empty()) {
                folded += ' ';
            }
            word_ended = false;
            folded += static_cast<char>(std::tolower(byte));
        } else if (!is_apostrophe(byte)) {
            word_ended = true;
        }
    }
    return folded;
}

} // namespace

std::string fold(std::string_view text) {
    if (unicode::is_ascii(text)) {
        return fold_ascii(text);
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
