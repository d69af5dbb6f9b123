#include "names/name_words.hpp"

#include "names/fold.hpp"
#include "names/sound.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <unordered_set>

namespace plenary::names {

namespace {

/// Folded; English, French, German, Spanish and Russian.
constexpr auto titles = std::to_array<std::string_view>({
    "academician", "akademik",   "amb",        "ambassador", "ambassadeur",  "ambassadrice", "botschafter",
    "capt",        "captain",    "col",        "colonel",    "dame",         "docteur",      "doctor",
    "doktor",      "dr",         "dra",        "embajador",  "excellency",   "exc",          "exzellenz",
    "excellence",  "frau",       "gen",        "general",    "generalmajor", "gospodin",     "gospozha",
    "herr",        "hon",        "honorable",  "honourable", "ing",          "judge",        "justice",
    "lady",        "lieutenant", "lord",       "lt",         "madam",        "madame",       "mademoiselle",
    "maj",         "major",      "minister",   "ministre",   "miss",         "mlle",         "mme",
    "monsieur",    "mr",         "mrs",        "ms",         "mx",           "phd",          "polkovnik",
    "posol",       "prof",       "professeur", "professor",  "prf",          "rev",          "senor",
    "senora",      "sir",        "sra",
});

/// Words that stand before titles or are written with dots.
constexpr auto phrases = std::to_array<std::string_view>({
    "his excellency",
    "her excellency",
    "son excellence",
    "ego prevoskhoditelstvo",
    "ee prevoskhoditelstvo",
    "su excelencia",
    "seine exzellenz",
    "ihre exzellenz",
    "h e",
    "s e",
    "e p",
    "ph d",
    "g n",
    "g zha",
    "d r",
});

constexpr auto particles = std::to_array<std::string_view>({
    "al",   "ap",  "ar",    "as",   "at",   "az",   "an",    "el",     "bin",    "bint",
    "ibn",  "ben", "ould",  "van",  "von",  "der",  "den",   "ter",    "zu",     "de",
    "del",  "la",  "las",   "los",  "le",   "du",   "des",   "da",     "do",     "dos",
    "das",  "di",  "della", "y",    "haji", "hoji", "hajji", "ogly",   "oglu",   "ogli",
    "ugli", "uly", "uulu",  "kyzy", "kizi", "qizi", "gizi",  "sheikh", "shaykh", "sayyid",
});

constexpr auto patronymic_endings = std::to_array<std::string_view>({
    "ovich",   "evich",  "ovic",   "evic",   "ovna",    "evna",    "ichna", "inichna", "ilich", "lukich",
    "kuzmich", "fomich", "ovitch", "evitch", "owitsch", "ewitsch", "owna",  "ewna",    "ivna",  "uly",
});

constexpr auto short_for_muhammad = std::to_array<std::string_view>({"md", "mhd", "mohd", "muhd"});

bool has(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

// Long lists ask these of all their words.

bool is_title_word(std::string_view word) {
    static const std::unordered_set<std::string_view> words(titles.begin(), titles.end());
    return words.contains(word);
}

bool is_particle(std::string_view word) {
    static const std::unordered_set<std::string_view> words(particles.begin(), particles.end());
    return words.contains(word);
}

/// Letters that one romanisation writes with a sign (ISO 9, Czech, Turkish) and another with two letters.
struct Signed {
    std::string_view letter;
    std::string_view letters;
};

constexpr auto signed_letters = std::to_array<Signed>({
    {"č\u0326", "j"}, {"Č\u0326", "j"}, {"đ", "dj"}, {"Đ", "dj"}, {"č", "ch"},   {"Č", "ch"},   {"ć", "ch"},
    {"Ć", "ch"},      {"ç", "ch"},      {"Ç", "ch"}, {"š", "sh"}, {"Š", "sh"},   {"ş", "sh"},   {"Ş", "sh"},
    {"ș", "sh"},      {"Ș", "sh"},      {"ž", "zh"}, {"Ž", "zh"}, {"ŝ", "shch"}, {"Ŝ", "shch"}, {"û", "yu"},
    {"Û", "yu"},      {"â", "ya"},      {"Â", "ya"}, {"ë", "yo"}, {"Ë", "yo"},   {"ń", "n"},    {"ḩ", "h"},
    {"ķ", "k"},       {"ğ", "gh"},      {"Ğ", "gh"},
});

std::string written_out(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (static_cast<unsigned char>(rest.front()) < 0x80) { // none of them
            out += rest.front();
            ++at;
            continue;
        }
        const auto* const found = std::find_if(signed_letters.begin(), signed_letters.end(),
                                               [&](const Signed& s) { return rest.starts_with(s.letter); });
        const bool is_signed = found != signed_letters.end();
        out += is_signed ? found->letters : rest.substr(0, 1);
        at += is_signed ? found->letter.size() : 1;
    }
    return out;
}

/// A stretch of a name up to a blank, a comma or a dot.
struct Piece {
    std::string text;
    bool has_dot = false; ///< a dot stands behind
};

std::vector<Piece> pieces_of(std::string_view name) {
    std::vector<Piece> pieces(1);
    for (const char c : name) {
        const bool is_dot = c == '.';
        if (!is_dot && std::string_view(" \t\n\r,;").find(c) == std::string_view::npos) {
            pieces.back().text += c;
            continue;
        }
        pieces.back().has_dot = is_dot;
        if (!pieces.back().text.empty())
            pieces.emplace_back();
    }
    pieces.back().has_dot = false;
    std::erase_if(pieces, [](const Piece& piece) { return piece.text.empty(); });
    return pieces;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xC0 || (byte < 0x80 && std::isalnum(byte) != 0);
    }));
}

bool is_patronymic(std::string_view word) {
    return std::any_of(patronymic_endings.begin(), patronymic_endings.end(), [&](std::string_view ending) {
        return word.size() >= ending.size() + 2 && word.ends_with(ending);
    });
}

NameSound name_sound(std::string_view folded) {
    NameSound sound{sound_of(folded), 0};
    for (const char kind : consonant_classes(sound.letters))
        sound.consonants |= std::uint32_t{1} << (static_cast<unsigned char>(kind) % 32U);
    return sound;
}

NameWord make_word(const std::string& folded, const std::string& other_reading) {
    NameWord word;
    word.folded = folded;
    word.sounds.push_back(name_sound(folded));
    if (!other_reading.empty() && other_reading != folded)
        word.sounds.push_back(name_sound(other_reading));
    if (has(short_for_muhammad, folded))
        word.sounds.push_back(name_sound("muhammad"));
    word.is_light = is_particle(folded);
    word.is_patronymic = is_patronymic(folded) || is_patronymic(other_reading);
    return word;
}

void add_words(std::vector<NameWord>& words, const Piece& piece) {
    constexpr std::size_t longest_abbreviation = 4;
    const auto folded = util::split_words(fold(piece.text));
    const auto read = util::split_words(fold(written_out(piece.text)));
    for (std::size_t i = 0; i < folded.size(); ++i) {
        auto word = make_word(folded[i], read.size() == folded.size() ? read[i] : "");
        const bool is_alone = folded.size() == 1;
        // A letter alone of Chinese or the like is a whole word.
        // A number is no initial of another: "Delegate 1" is not "Delegate 10".
        const auto first = static_cast<unsigned char>(word.folded.front());
        const bool is_plain = first < 0x80 && (first < '0' || first > '9');
        word.is_initial =
            is_plain && (word.folded.size() == 1 || (is_alone && letters_in(piece.text) == 1) ||
                         (is_alone && piece.has_dot && letters_in(piece.text) <= longest_abbreviation));
        word.place = words.size();
        words.push_back(std::move(word));
    }
}

void drop_title_words(std::vector<NameWord>& words) {
    std::vector<bool> is_title(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        is_title[i] = is_title[i] || is_title_word(words[i].folded);
        if (i + 1 < words.size() && has(phrases, words[i].folded + " " + words[i + 1].folded)) {
            // "S. E." behind a family name are initials.
            const bool at_end = words[i].folded.size() == 1 && i > 0 && words[i].folded != "g" &&
                                words[i].folded != "d" && !is_title[i - 1];
            is_title[i] = is_title[i] || !at_end;
            is_title[i + 1] = is_title[i + 1] || !at_end;
        }
    }
    const auto remaining = std::count(is_title.begin(), is_title.end(), false);
    if (remaining < 2)
        return;
    std::size_t i = 0;
    std::erase_if(words, [&](const NameWord&) { return is_title[i++]; });
}

/// Particles count as words of their own where nothing much else is there (Ben Ali, Li Di).
void weigh_particles(std::vector<NameWord>& words) {
    const auto heavy =
        std::count_if(words.begin(), words.end(), [](const NameWord& w) { return !w.is_light; });
    for (auto& word : words)
        word.is_light = word.is_light && heavy >= 2;
}

} // namespace

std::vector<NameWord> name_words(std::string_view name) {
    constexpr std::size_t most = 10;
    std::vector<NameWord> words;
    for (const auto& piece : pieces_of(util::nfc(name)))
        add_words(words, piece);
    drop_title_words(words);
    weigh_particles(words);
    std::sort(words.begin(), words.end(), [](const NameWord& a, const NameWord& b) {
        return std::tie(a.is_initial, a.folded, a.place) < std::tie(b.is_initial, b.folded, b.place);
    });
    if (words.size() > most)
        words.erase(words.begin() + most, words.end());
    return words;
}

NameWord joined(const NameWord& first, const NameWord& second) {
    auto word = make_word(first.folded + second.folded, "");
    word.is_light = false;
    word.place = first.place;
    return word;
}

} // namespace plenary::names
