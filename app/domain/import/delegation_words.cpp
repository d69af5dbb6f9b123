#include "domain/import/delegation_words.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <utility>

namespace plenary::domain {

namespace {

using namespace std::string_view_literals;

/// Words that a name may have or not, in the languages of the table, folded.
constexpr std::array articles{"the"sv, "of"sv,  "and"sv, "la"sv,  "le"sv,  "les"sv, "el"sv, "los"sv,
                              "las"sv, "de"sv,  "del"sv, "du"sv,  "des"sv, "et"sv,  "y"sv,  "e"sv,
                              "i"sv,   "der"sv, "die"sv, "das"sv, "und"sv, "d"sv,   "l"sv,  "a"sv};

/// Short forms, and words that they stand for in several languages.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> short_forms{
    {{"rep", "republic"},
     {"republique", "republic"},
     {"republica", "republic"},
     {"republik", "republic"},
     {"republika", "republic"},
     {"respublika", "republic"},
     {"resp", "republic"},
     {"democratique", "democratic"},
     {"democratica", "democratic"},
     {"dem", "democratic"},
     {"fed", "federal"},
     {"st", "saint"},
     {"ste", "sainte"},
     {"is", "islands"},
     {"isl", "islands"}}};

/// Letters that stand alone are an abbreviation: "u k" is "uk".
std::vector<std::string> with_joined_letters(const std::vector<std::string>& words) {
    std::vector<std::string> joined;
    bool letters = false;
    for (const auto& word : words) {
        if (letters && word.size() == 1)
            joined.back() += word;
        else
            joined.push_back(word);
        letters = word.size() == 1;
    }
    return joined;
}

} // namespace

std::string without_elisions(std::string_view text) {
    std::string out;
    bool begins_word = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool may_elide = begins_word && (c == 'd' || c == 'D' || c == 'l' || c == 'L');
        const auto apostrophe = text.substr(i + 1, 3);
        if (may_elide && (apostrophe.starts_with('\'') || apostrophe == "\u2019")) {
            i += apostrophe.starts_with('\'') ? 1 : apostrophe.size();
            out += ' ';
            continue;
        }
        begins_word = c == ' ' || c == '(' || c == ',' || c == '-';
        out += c;
    }
    return out;
}

std::vector<std::string> words_of(std::string_view text) {
    auto words = with_joined_letters(util::split_words(names::fold(without_elisions(text))));
    for (auto& word : words)
        for (const auto& [brief, full] : short_forms)
            if (word == brief)
                word = full;
    auto telling = words;
    std::erase_if(telling, [](const std::string& word) { return is_one_of(articles, word); });
    return telling.empty() ? words : telling;
}

std::string key_of(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return util::join(words, " ");
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string flag_in(std::string_view text, std::string& rest) {
    constexpr std::string_view lead = "\xF0\x9F\x87"; // of the regional indicators, U+1F1E6 for A
    constexpr unsigned char first_byte = 0xA6;
    std::string letters;
    while (!text.empty()) {
        if (text.starts_with(lead) && text.size() > lead.size() &&
            static_cast<unsigned char>(text[lead.size()]) >= first_byte) {
            letters += static_cast<char>('A' + (static_cast<unsigned char>(text[lead.size()]) - first_byte));
            text.remove_prefix(lead.size() + 1);
        } else {
            rest += text.front();
            text.remove_prefix(1);
        }
    }
    return letters.size() == 2 ? letters : std::string{};
}

std::string_view without_numbers(std::string_view text) {
    text = util::trimmed(text);
    const auto figures = text.find_first_not_of("0123456789");
    if (figures != 0 && figures < text.size() && (text[figures] == '.' || text[figures] == ')'))
        text = util::trimmed(text.substr(figures + 1));
    const auto open = text.rfind('(');
    if (open != std::string_view::npos && open > 0 && text.ends_with(')') &&
        text.substr(open + 1, text.size() - open - 2).find_first_not_of("0123456789 ") ==
            std::string_view::npos)
        text = util::trimmed(text.substr(0, open));
    return text;
}

} // namespace plenary::domain
