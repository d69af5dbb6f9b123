#include "names/romanise.hpp"

#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace plenary::names {

namespace {

struct Spelling {
    char32_t letter;
    std::string_view plain;
};

// Sorted by code point, as the binary search needs.
// Letters with a canonical decomposition stand here only where the mark makes another letter (й, ё, ў).
constexpr auto cyrillic = std::to_array<Spelling>({
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "g"},  {U'д', "d"},    {U'е', "e"},  {U'ж', "zh"},
    {U'з', "z"},  {U'и', "i"},  {U'й', "y"},  {U'к', "k"},  {U'л', "l"},    {U'м', "m"},  {U'н', "n"},
    {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"},    {U'у', "u"},  {U'ф', "f"},
    {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', ""},   {U'ы', "y"},
    {U'ь', ""},   {U'э', "e"},  {U'ю', "yu"}, {U'я', "ya"}, {U'ѐ', "e"},    {U'ё', "e"},  {U'ђ', "dj"},
    {U'ѓ', "g"},  {U'є', "ye"}, {U'ѕ', "dz"}, {U'і', "i"},  {U'ї', "i"},    {U'ј', "j"},  {U'љ', "lj"},
    {U'њ', "nj"}, {U'ћ', "c"},  {U'ќ', "k"},  {U'ѝ', "i"},  {U'ў', "o"},    {U'џ', "dz"}, {U'ѣ', "e"},
    {U'ѳ', "f"},  {U'ѵ', "i"},  {U'ҋ', "y"},  {U'ҍ', ""},   {U'ҏ', "r"},    {U'ґ', "g"},  {U'ғ', "g"},
    {U'ҕ', "g"},  {U'җ', "j"},  {U'ҙ', "z"},  {U'қ', "k"},  {U'ҝ', "g"},    {U'ҟ', "k"},  {U'ҡ', "k"},
    {U'ң', "n"},  {U'ҥ', "n"},  {U'ҧ', "p"},  {U'ҩ', "o"},  {U'ҫ', "s"},    {U'ҭ', "t"},  {U'ү', "u"},
    {U'ұ', "u"},  {U'ҳ', "h"},  {U'ҵ', "ts"}, {U'ҷ', "j"},  {U'ҹ', "j"},    {U'һ', "h"},  {U'ҽ', "ch"},
    {U'ҿ', "ch"}, {U'ӄ', "k"},  {U'ӆ', "l"},  {U'ӈ', "n"},  {U'ӊ', "n"},    {U'ӌ', "j"},  {U'ӎ', "m"},
    {U'ӏ', ""},   {U'ӕ', "ae"}, {U'ә', "a"},  {U'ӡ', "dz"}, {U'ӣ', "i"},    {U'ө', "o"},  {U'ӯ', "u"},
    {U'ӷ', "g"},  {U'ԛ', "q"},  {U'ԝ', "w"},
});

constexpr auto latin = std::to_array<Spelling>({
    {U'æ', "ae"}, {U'ð', "d"}, {U'ø', "o"},  {U'þ', "th"}, {U'đ', "d"}, {U'ħ', "h"}, {U'ı', "i"}, {U'ĸ', "k"},
    {U'ŀ', "l"},  {U'ł', "l"}, {U'ŋ', "ng"}, {U'œ', "oe"}, {U'ŧ', "t"}, {U'ƀ', "b"}, {U'ƈ', "c"}, {U'ƒ', "f"},
    {U'ƙ', "k"},  {U'ƚ', "l"}, {U'ƞ', "n"},  {U'ƥ', "p"},  {U'ƭ', "t"}, {U'ƴ', "y"}, {U'ƶ', "z"}, {U'ǝ', "e"},
    {U'ȷ', "j"},  {U'ȼ', "c"}, {U'ɇ', "e"},  {U'ɉ', "j"},  {U'ɍ', "r"}, {U'ɏ', "y"}, {U'ɓ', "b"}, {U'ɔ', "o"},
    {U'ɖ', "d"},  {U'ɗ', "d"}, {U'ə', "a"},  {U'ɛ', "e"},  {U'ɠ', "g"}, {U'ɣ', "g"}, {U'ɨ', "i"}, {U'ɩ', "i"},
    {U'ɲ', "n"},  {U'ʉ', "u"}, {U'ʋ', "v"},
});

// By number: letters that run from right to left would turn these lines around.
// Ta marbuta and the ha forms of Persian and Urdu become ha, alef maqsura and the ya forms ya.
constexpr std::string_view alef = "\u0627";
constexpr std::string_view ha = "\u0647";
constexpr std::string_view kaf = "\u0643";
constexpr std::string_view ya = "\u064A";
constexpr auto arabic = std::to_array<Spelling>({
    {0x0629, ha},  {0x0640, ""},  {0x0649, ya},  {0x0660, "0"}, {0x0661, "1"}, {0x0662, "2"}, {0x0663, "3"},
    {0x0664, "4"}, {0x0665, "5"}, {0x0666, "6"}, {0x0667, "7"}, {0x0668, "8"}, {0x0669, "9"}, {0x0671, alef},
    {0x06A9, kaf}, {0x06AA, kaf}, {0x06BE, ha},  {0x06C1, ha},  {0x06C3, ha},  {0x06CC, ya},  {0x06CD, ya},
    {0x06D2, ya},  {0x06D5, ha},  {0x06F0, "0"}, {0x06F1, "1"}, {0x06F2, "2"}, {0x06F3, "3"}, {0x06F4, "4"},
    {0x06F5, "5"}, {0x06F6, "6"}, {0x06F7, "7"}, {0x06F8, "8"}, {0x06F9, "9"},
});

constexpr bool before(const Spelling& left, const Spelling& right) {
    return left.letter < right.letter;
}

static_assert(std::is_sorted(cyrillic.begin(), cyrillic.end(), before));
static_assert(std::is_sorted(latin.begin(), latin.end(), before));
static_assert(std::is_sorted(arabic.begin(), arabic.end(), before));

std::optional<std::string_view> find(std::span<const Spelling> table, char32_t letter) {
    const auto found = std::lower_bound(table.begin(), table.end(), Spelling{letter, {}}, before);
    if (found == table.end() || found->letter != letter) {
        return std::nullopt;
    }
    return found->plain;
}

struct Twins {
    char32_t latin;
    char32_t cyrillic;
};

// Letters that look alike in upright print. Capitals apart from small letters: B is В, but b is not в.
constexpr auto twins = std::to_array<Twins>({
    {U'A', U'А'}, {U'B', U'В'}, {U'C', U'С'}, {U'E', U'Е'}, {U'H', U'Н'}, {U'I', U'І'}, {U'J', U'Ј'},
    {U'K', U'К'}, {U'M', U'М'}, {U'O', U'О'}, {U'P', U'Р'}, {U'T', U'Т'}, {U'X', U'Х'}, {U'Y', U'У'},
    {U'a', U'а'}, {U'c', U'с'}, {U'e', U'е'}, {U'h', U'һ'}, {U'i', U'і'}, {U'j', U'ј'}, {U'k', U'к'},
    {U'o', U'о'}, {U'p', U'р'}, {U'x', U'х'}, {U'y', U'у'},
});

} // namespace

std::optional<std::string_view> plain_spelling(char32_t lower_case_letter) {
    if (lower_case_letter < 0x80) {
        return std::nullopt;
    }
    if (lower_case_letter < 0x400) {
        return find(latin, lower_case_letter);
    }
    return lower_case_letter < 0x600 ? find(cyrillic, lower_case_letter) : find(arabic, lower_case_letter);
}

bool is_known_cyrillic(char32_t letter) {
    return letter >= 0x400 && letter < 0x530 && find(cyrillic, util::unicode::to_lower(letter)).has_value();
}

bool is_latin(char32_t letter) {
    const bool ascii = (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
    const bool accented = letter >= 0xC0 && letter < 0x250 && letter != U'×' && letter != U'÷';
    const bool additional = letter >= 0x1E00 && letter < 0x1F00;
    return ascii || accented || additional;
}

char32_t cyrillic_twin(char32_t latin_letter) {
    const auto* const found = std::find_if(twins.begin(), twins.end(),
                                           [&](const Twins& pair) { return pair.latin == latin_letter; });
    return found == twins.end() ? latin_letter : found->cyrillic;
}

char32_t latin_twin(char32_t cyrillic_letter) {
    const auto* const found = std::find_if(
        twins.begin(), twins.end(), [&](const Twins& pair) { return pair.cyrillic == cyrillic_letter; });
    return found == twins.end() ? cyrillic_letter : found->latin;
}

bool is_apostrophe(char32_t code_point) {
    constexpr auto marks = std::to_array<char32_t>({
        U'\'',  U'`',   0x00B4, 0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF,
        0x02C8, 0x02CA, 0x02CB, 0x055A, 0x05F3, 0x1FBD, 0x1FBF, 0x1FFD, 0x1FFE, 0x2018,
        0x2019, 0x201B, 0x2032, 0x2035, 0xA78B, 0xA78C, 0xFF07, 0xFF40,
    });
    return std::find(marks.begin(), marks.end(), code_point) != marks.end();
}

} // namespace plenary::names
