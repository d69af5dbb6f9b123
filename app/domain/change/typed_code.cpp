#include "domain/change/typed_code.hpp"

#include "domain/token.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace plenary::domain {

namespace {

/// Small letters, and what each of them stands for: one letter, or the letters that `between_letters` parts.
struct Letters {
    std::u32string_view typed;
    std::string_view meant;
    bool are_parted = false;
};

/// Behind each of several letters that one letter stands for.
constexpr char between_letters = ' ';

constexpr auto look_alikes = std::to_array<Letters>({
    {U"авекмнорстухіјѕһԛԝёү", "ABEKMHOPCTYXIJSHQWEY"}, // Cyrillic
    {U"αβεζηικμνορτυχ", "ABEZHIKMNOPTYX"},             // Greek
});

constexpr auto russian_keys =
    std::to_array<Letters>({{U"йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM"}});

/// The row of digits has letters.
constexpr auto kazakh_keys = std::to_array<Letters>(
    {{U"йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM"}, {U"\"әіңғ,.үұқө", "1234567890-"}});

constexpr auto tajik_keys =
    std::to_array<Letters>({{U"йқукенгшҳзфҷвапролдячсмитӣ", "QWERTYUIOPASDFGHJKLZXCVBNM"}, {U"ғ", "-"}});

constexpr auto uzbek_keys =
    std::to_array<Letters>({{U"йцукенгшўзфқвапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM"}, {U"ғ", "-"}});

constexpr Letters plain_sounds{U"абвгдезиклмнопрстуфқғңөұүһіҳҷӣӯў", "ABVGDEZIKLMNOPRSTUFQGNOUUHIHJIUO"};

/// As it sounds: as the codes of States are formed from Russian names, and as passports write the letters.
constexpr auto sounds_of_codes = std::to_array<Letters>({plain_sounds, {U"жхцйыэюяёчшщ", "JHCYYEUAECSS"}});
constexpr auto sounds_of_passports =
    std::to_array<Letters>({plain_sounds, {U"жхцйыэюяёчшщьъ", "ZH KH TS I Y E YU YA YO CH SH SHCH  ", true}});

constexpr std::array<std::span<const Letters>, 7> ways_to_read{
    look_alikes, russian_keys, kazakh_keys, tajik_keys, uzbek_keys, sounds_of_codes, sounds_of_passports};

constexpr std::u32string_view dashes =
    U"-_"
    U"\u02D7\u058A\u05BE\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2796\u30FC\uFE58\uFE63\uFF0D";
constexpr std::u32string_view blanks = U" \t\r\n\v\f\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000";

bool is_blank(char32_t c) {
    return blanks.find(c) != std::u32string_view::npos || (c >= U'\u2000' && c <= U'\u200A');
}

bool is_separator(char32_t c) {
    return is_blank(c) || dashes.find(c) != std::u32string_view::npos;
}

bool is_ascii_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// The part at this place of those that end with a separator each.
std::string part_at(std::size_t place, std::string_view parts) {
    for (; place > 0; --place)
        parts.remove_prefix(parts.find(between_letters) + 1);
    return std::string{parts.substr(0, parts.find(between_letters))};
}

/// The capitals, the digit or the hyphen that is meant; nothing if there is none.
std::optional<std::string> meant_by(char32_t typed, std::span<const Letters> way) {
    for (const auto& letters : way)
        if (const auto place = letters.typed.find(typed); place != std::u32string_view::npos)
            return letters.are_parted ? part_at(place, letters.meant) : std::string{letters.meant[place]};
    if (is_separator(typed))
        return "-";
    if (typed >= U'a' && typed <= U'z')
        return std::string{static_cast<char>(typed - U'a' + U'A')};
    if (is_ascii_digit(typed))
        return std::string{static_cast<char>(typed)};
    return std::nullopt;
}

std::optional<std::string> read(std::u32string_view typed, std::span<const Letters> way) {
    std::string meant;
    for (const auto c : typed) {
        const auto one = meant_by(c, way);
        if (!one)
            return std::nullopt;
        if (*one != "-" || (!meant.empty() && meant.back() != '-'))
            meant += *one;
    }
    while (meant.ends_with('-'))
        meant.pop_back();
    return meant;
}

/// In small letters, of one form each, without what is not seen.
std::u32string folded(std::string_view typed) {
    return util::unicode::fold_case(util::unicode::compose_compatible(util::unicode::code_points(typed)));
}

/// The number that one or two digits at the beginning of `text` make; they are taken off.
std::optional<int> take_number(std::string_view& text) {
    int number = 0;
    std::size_t count = 0;
    while (count < 2 && count < text.size() && is_ascii_digit(static_cast<unsigned char>(text[count])))
        number = number * 10 + (text[count++] - '0');
    if (count == 0)
        return std::nullopt;
    text.remove_prefix(count);
    return number;
}

/// As many digits as `09:05` has, without a sign between them.
bool is_four_digits(std::string_view text) {
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool take_any_of(std::string_view& text, std::string_view signs) {
    if (text.empty() || signs.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::vector<std::string> readings_of(std::string_view typed) {
    const auto text = folded(typed);
    std::vector<std::string> readings;
    for (const auto& way : ways_to_read)
        if (auto reading = read(text, way);
            reading && !reading->empty() &&
            std::find(readings.begin(), readings.end(), *reading) == readings.end())
            readings.push_back(std::move(*reading));
    return readings;
}

std::string without_hyphens(std::string_view code) {
    std::string text{code};
    std::erase(text, '-');
    return text;
}

RegistrationCode read_registration_code(const std::string& typed) {
    for (const auto& reading : readings_of(typed))
        if (is_code(reading, CodeStyle::registration))
            return RegistrationCode{reading};
    return RegistrationCode{typed};
}

std::optional<std::string> read_token_as_typed(std::string_view typed) {
    for (const auto& reading : readings_of(typed)) {
        if (is_code(reading, CodeStyle::registration))
            continue;
        if (auto token = read_token(without_hyphens(reading)))
            return token;
    }
    return std::nullopt;
}

namespace {

/// The signs of a text but blanks and dashes, by what they stand in.
struct Signs {
    std::ptrdiff_t all = 0;
    std::ptrdiff_t longest_word = 0; ///< between blanks
    bool has_mixed_group = false;    ///< letters and digits between blanks or dashes
};

/// Codes of registrations and times of day, which lines of paper lists have, are left out.
Signs signs_of(std::string_view typed) {
    Signs signs;
    const auto text = folded(typed);
    for (auto word = text.begin(); word != text.end();) {
        const auto end = std::find_if(word, text.end(), is_blank);
        const auto plain = util::unicode::to_utf8(std::u32string(word, end));
        const bool is_known = is_code(read_registration_code(plain).text(), CodeStyle::registration) ||
                              read_time_of_day(first_date(), plain);
        if (!is_known) {
            const auto count = std::count_if(word, end, [](char32_t c) { return !is_separator(c); });
            signs.all += count;
            signs.longest_word = std::max(signs.longest_word, count);
            for (auto group = word; group != end;) {
                const auto behind = std::find_if(group, end, is_separator);
                const auto digits = std::count_if(group, behind, is_ascii_digit);
                signs.has_mixed_group =
                    signs.has_mixed_group ||
                    (digits > 0 && digits < std::count_if(group, behind, util::unicode::is_word_part));
                group = std::find_if_not(behind, end, is_separator);
            }
        }
        word = std::find_if_not(end, text.end(), is_blank);
    }
    return signs;
}

/// From fewer nobody guesses the rest.
constexpr std::ptrdiff_t shortest_part = 8;

bool is_as_registration_code(std::string_view typed) {
    return is_code(read_registration_code(std::string{typed}).text(), CodeStyle::registration);
}

} // namespace

bool may_be_token(std::string_view typed) {
    constexpr std::ptrdiff_t longer_than_codes = 10;
    if (is_as_registration_code(typed))
        return false;
    const auto signs = signs_of(typed);
    return signs.longest_word >= longer_than_codes || (signs.all >= shortest_part && signs.has_mixed_group);
}

bool may_be_shown(std::string_view typed) {
    return is_as_registration_code(typed) || signs_of(typed).all < shortest_part;
}

bool may_be_shown_as_person(std::string_view typed) {
    const auto signs = signs_of(typed);
    return signs.all < shortest_part || (is_code(typed, CodeStyle::slug) && !signs.has_mixed_group &&
                                         !is_ascii_digit(static_cast<unsigned char>(typed.front())));
}

bool may_be_shown_as_name(std::string_view typed) {
    const auto signs = signs_of(typed);
    return signs.all < shortest_part || !signs.has_mixed_group;
}

std::string as_shown(const std::string& typed) {
    return may_be_shown(typed) ? typed : "the code that was typed";
}

std::optional<LocalTime> read_time_of_day(const Date& day, std::string_view typed) {
    constexpr int minutes_an_hour = 60;
    std::string with_sign;
    if (is_four_digits(typed)) {
        with_sign = std::string{typed.substr(0, 2)} + ":" + std::string{typed.substr(2)};
        typed = with_sign;
    }
    const auto hour = take_number(typed);
    const bool has_h = typed.starts_with('h') || typed.starts_with('H');
    if (!hour || *hour > 23 || !take_any_of(typed, ":.hH"))
        return std::nullopt;
    if (has_h && typed.empty())
        return LocalTime{day, *hour * minutes_an_hour, 0};
    const auto before = typed.size();
    const auto minute = take_number(typed);
    if (!minute || before - typed.size() != 2 || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (take_any_of(typed, ":.")) {
        const auto left = typed.size();
        const auto number = take_number(typed);
        if (!number || left - typed.size() != 2 || *number > 59)
            return std::nullopt;
        second = *number;
    }
    if (!typed.empty())
        return std::nullopt;
    return LocalTime{day, *hour * minutes_an_hour + *minute, second};
}

} // namespace plenary::domain
