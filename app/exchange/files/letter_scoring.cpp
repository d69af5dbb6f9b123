#include "exchange/files/letter_scoring.hpp"

#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::exchange {

namespace unicode = util::unicode;

namespace {

using namespace std::string_view_literals;

constexpr auto letters_of_cyrillic = U"оаеинтсрлвкмдуяпызбгчйьхжшюцщэф"sv;
constexpr auto letters_of_ukrainian = U"оаиніврстекулдмпкяьбзгчйюжєїхцшщґф"sv;
constexpr auto letters_of_western_european = U"éèáíóñüöäçãêúàøåëîôïæâûõýß"sv;
constexpr auto letters_of_central_european = U"čšžáíéřěýůúłóąęśćńżźőűöüäľťňďăţşâîôëß"sv;
constexpr double seldom = 0.15;

constexpr std::array page_table{
    Page{Encoding::cp1252, &upper_half::cp1252, true, letters_of_western_european},
    Page{Encoding::cp1250, &upper_half::cp1250, true, letters_of_central_european},
    Page{Encoding::iso8859_2, &upper_half::iso8859_2, true, letters_of_central_european},
    Page{Encoding::cp1251, &upper_half::cp1251, false, letters_of_cyrillic},
    Page{Encoding::koi8r, &upper_half::koi8r, false, letters_of_cyrillic},
    Page{Encoding::koi8u, &upper_half::koi8u, false, letters_of_ukrainian},
    Page{Encoding::cp1254, &upper_half::cp1254, true, U"şığüöçİâîûé"sv},
    Page{Encoding::cp1256, &upper_half::cp1256, false, U"ايلمنرهوتبعدسفكقحجشصطخضذزثغظءئأإآةى"sv},
    Page{Encoding::cp1257, &upper_half::cp1257, true, U"šžāēīūčķļņģąęėįųäöüõ"sv},
    Page{Encoding::cp1253, &upper_half::cp1253, false, U"αοιετσνηυρπκμλςωδγχθφβξζψάίόέήύώ"sv},
    Page{Encoding::cp1255, &upper_half::cp1255, false, U"יוהלאמרתבשנכעדחקפצגטסזםןךףץ"sv},
    Page{Encoding::cp866, &upper_half::cp866, false, letters_of_cyrillic, seldom},
    Page{Encoding::iso8859_5, &upper_half::iso8859_5, false, letters_of_cyrillic, seldom},
    Page{Encoding::mac_cyrillic, &upper_half::mac_cyrillic, false, letters_of_cyrillic, seldom},
    Page{Encoding::mac_roman, &upper_half::mac_roman, true, letters_of_western_european, seldom},
    Page{Encoding::cp850, &upper_half::cp850, true, letters_of_western_european, seldom},
    Page{Encoding::cp852, &upper_half::cp852, true, letters_of_central_european, seldom}};

bool is_vowel(char32_t letter) {
    return U"aeiouyáàâãäåāăąæéèêëēėęěíìîïīįıóòôõöøőœúùûüūůűųýÿ"sv.find(letter) != std::u32string_view::npos;
}

/// How much a Latin letter beyond ASCII makes sense between its neighbours, which are 0 at the ends of a word.
double sense_of_latin(char32_t before, char32_t letter, char32_t after) {
    const bool vowel_before = is_vowel(before);
    const bool vowel_after = is_vowel(after);
    switch (letter) {
    case U'ñ':
        return vowel_after ? 0.6 : -1.0;
    case U'ń':
        return vowel_after ? -1.0 : 0.6;
    case U'ì':
    case U'ò':
    case U'ù':
    case U'à':
        return after == 0 ? 0.5 : -0.4;
    case U'ě':
        return U"bdfmnptv"sv.find(before) != std::u32string_view::npos && before != 0 ? 0.6 : -0.5;
    case U'ů':
        return before != 0 && !vowel_before ? 0.6 : -0.5;
    case U'ã':
        return after == U'o' || after == U'e' ? 0.7 : -0.3;
    case U'ï':
        return vowel_before ? 0.5 : -0.6; // "Loïc"
    case U'õ':
        return after == 0 ? -1.0 : 0.1;
    case U'ă':
        return vowel_after ? -0.8 : 0.4;
    default:
        break;
    }
    if (is_vowel(letter))
        return vowel_before && vowel_after ? -0.8 : vowel_before || vowel_after ? 0.1 : 0.5;
    const bool alone = before != 0 && after != 0 && !vowel_before && !vowel_after;
    return alone ? -1.0 : 0.4;
}

bool is_usual_sign(char32_t c) {
    return U"\u00A0«»№ºª°´·"sv.find(c) != std::u32string_view::npos || (c >= U'\u2010' && c <= U'\u2026');
}

} // namespace

bool is_beyond_ascii(char c) {
    return static_cast<unsigned char>(c) >= 0x80U;
}

bool is_letter(char32_t c) {
    const bool is_digit = c >= U'0' && c <= U'9';
    return c != 0 && !is_digit && c != U'ª' && c != U'º' && c != U'²' && c != U'³' && c != U'¹' &&
           unicode::is_word_part(c);
}

std::span<const Page> known_pages() {
    return page_table;
}

Scorer::Scorer(std::string_view bytes, const Page& page) : page_(page) {
    std::u32string word;
    bool is_behind_sign = false;
    for (const char byte : bytes) {
        const auto c = decoded(byte);
        if (is_beyond_ascii(byte) && c == 0) {
            is_possible_ = false;
            return;
        }
        if (is_letter(c)) {
            if (is_behind_sign && word.empty())
                count_bad_sign();
            word += c;
            continue;
        }
        is_behind_sign = is_beyond_ascii(byte) && !is_usual_sign(c) && c != U'¿' && c != U'¡';
        if (is_behind_sign && !word.empty())
            count_bad_sign();
        end_word(word);
    }
    end_word(word);
}

double Scorer::score() const {
    return (counted_ == 0 ? 0 : score_ / counted_) - page_.against;
}

std::string Scorer::samples() const {
    return util::join(samples_, ", ");
}

char32_t Scorer::decoded(char byte) const {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x80U ? value : page_.letters->at(value - 0x80U);
}

void Scorer::count_bad_sign() {
    score_ -= 2;
    counted_ += 1;
    has_signs_ = true;
}

void Scorer::end_word(std::u32string& word) {
    bool has_special = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] < 0x80U)
            continue;
        has_special = true;
        counted_ += 1;
        score_ += sense_at(word, i);
    }
    constexpr std::size_t most_samples = 3;
    constexpr std::size_t least_letters = 4;
    if (has_special && samples_.size() < most_samples && word.size() >= least_letters) {
        auto sample = unicode::to_utf8(word);
        if (std::find(samples_.begin(), samples_.end(), sample) == samples_.end())
            samples_.push_back(std::move(sample));
    }
    word.clear();
}

double Scorer::sense_at(const std::u32string& word, std::size_t i) const {
    const auto small = [&](std::size_t at) { return at < word.size() ? unicode::to_lower(word[at]) : 0; };
    const char32_t letter = small(i);
    const char32_t before = i == 0 ? 0 : small(i - 1);
    const bool rises = i > 0 && word[i] != letter && word[i - 1] == before && before != 0;
    const bool is_capital = i > 0 && word[i] != letter;
    double sense = rises ? -2 : is_capital ? -0.15 : 0; // "iVanov", "IVANOV"
    const auto place = page_.frequent.find(letter);
    if (page_.is_latin) {
        sense += sense_of_latin(before, letter, small(i + 1));
        return sense + (place == std::u32string_view::npos ? -0.3 : 0.3);
    }
    const bool touches_ascii = (i > 0 && word[i - 1] < 0x80U) || (i + 1 < word.size() && word[i + 1] < 0x80U);
    if (touches_ascii)
        sense -= 1.5;
    if (place == std::u32string_view::npos)
        return sense - 0.6;
    const bool is_final = U"ςךםןףץ"sv.find(letter) != std::u32string_view::npos;
    if (is_final && i + 1 < word.size())
        return sense - 1.5;
    constexpr double best = 1.2;
    const auto share = static_cast<double>(place) / static_cast<double>(page_.frequent.size());
    return sense + best * (1 - share) - 0.3;
}

} // namespace plenary::exchange
